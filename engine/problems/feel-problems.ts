import type { ProblemTexts } from './problem.ts';

/** What can be wrong with an expression: with its text, its names and types, its conditions, its evaluation. */
export const feelProblems = {
  'feel-empty': {
    says: { vi: 'Biểu thức còn trống.', en: 'The expression is empty.' },
    mend: {
      vi: 'Nhập biểu thức hoặc bỏ hẳn thuộc tính này.',
      en: 'Write an expression, or leave the property out.',
    },
  },
  'feel-too-long': {
    says: { vi: 'Biểu thức dài quá {max} ký tự.', en: 'The expression has more than {max} characters.' },
    mend: { vi: 'Tách thành các trường tính toán nhỏ hơn.', en: 'Divide it into smaller computed fields.' },
  },
  'feel-too-deep': {
    says: {
      vi: 'Biểu thức hoặc dữ liệu lồng nhau quá nhiều lớp.',
      en: 'The expression or its data is nested too deeply.',
    },
    mend: {
      vi: 'Tách phần bên trong thành một trường tính toán riêng.',
      en: 'Move the inner part into a computed field of its own.',
    },
  },
  'feel-too-many-nodes': {
    says: { vi: 'Biểu thức có quá {max} phần.', en: 'The expression has more than {max} parts.' },
    mend: {
      vi: 'Tách thành các trường tính toán, hoặc đưa danh sách giá trị vào một bảng tham số.',
      en: 'Divide it into computed fields, or move lists of values into a table of parameters.',
    },
  },
  'feel-syntax': {
    says: {
      vi: 'Không hiểu biểu thức tại “{near}”.',
      en: 'The expression cannot be understood at “{near}”.',
    },
    mend: {
      vi: 'Kiểm tra phép toán, dấu ngoặc và dấu phẩy ngay trước chỗ này.',
      en: 'Look at the operators, brackets and commas just before this place.',
    },
  },
  'feel-incomplete': {
    says: { vi: 'Biểu thức chưa viết xong.', en: 'The expression is not finished.' },
    mend: {
      vi: 'Viết tiếp phần còn thiếu: một giá trị, dấu đóng ngoặc, hoặc nhánh “else”.',
      en: 'Add what is missing: a value, a closing bracket, or the “else” branch.',
    },
  },
  'feel-open-quote': {
    says: { vi: 'Chuỗi ký tự chưa có dấu nháy kép đóng.', en: 'A text has no closing double quote.' },
    mend: {
      vi: 'Thêm dấu " ở cuối chuỗi; dấu " bên trong chuỗi viết là \\".',
      en: 'Add " at its end; a " inside a text is written \\".',
    },
  },
  'feel-foreign-sign': {
    says: {
      vi: 'Dấu “{found}” không dùng trong biểu thức.',
      en: 'The sign “{found}” is not used in expressions.',
    },
    mend: { vi: 'Viết {use}.', en: 'Write {use}.' },
  },
  'feel-bad-name': {
    says: { vi: '“{name}” không thể là tên.', en: '“{name}” cannot be a name.' },
    mend: {
      vi: 'Tên gồm chữ cái, chữ số và dấu _, không bắt đầu bằng chữ số.',
      en: 'Names consist of letters, digits and _, and do not begin with a digit.',
    },
  },
  'feel-name-with-space': {
    says: { vi: 'Tên “{name}” có dấu cách.', en: 'The name “{name}” has a space.' },
    mend: {
      vi: 'Có thể là {suggestion}, hoặc thiếu một phép toán giữa hai tên.',
      en: 'Perhaps {suggestion}, or an operator is missing between two names.',
    },
  },
  'feel-not-in': {
    says: { vi: 'Không viết “not” cạnh “in” như vậy.', en: '“not” cannot stand beside “in” like this.' },
    mend: { vi: 'Viết not(x in ("A", "B")).', en: 'Write not(x in ("A", "B")).' },
  },
  'feel-number-too-long': {
    says: { vi: 'Số có quá 15 chữ số.', en: 'The number has more than 15 digits.' },
    mend: {
      vi: 'Mã số dài phải viết trong dấu nháy kép, như một chuỗi.',
      en: 'Write long codes in double quotes, as a text.',
    },
  },
  'feel-chained-comparison': {
    says: { vi: 'Hai phép so sánh viết liền nhau.', en: 'Two comparisons are chained.' },
    mend: {
      vi: 'Viết x between 1 and 5, hoặc nối bằng and.',
      en: 'Write x between 1 and 5, or join them with and.',
    },
  },
  'feel-duplicate-key': {
    says: {
      vi: 'Khóa “{name}” có hai lần trong cùng một nhóm.',
      en: 'The key “{name}” occurs twice in one context.',
    },
    mend: { vi: 'Bỏ bớt hoặc đổi tên một khóa.', en: 'Remove or rename one of them.' },
  },
  'feel-question-mark': {
    says: { vi: 'Không dùng dấu “?” trong biểu thức.', en: '“?” cannot be used in expressions.' },
    mend: {
      vi: 'Gọi thẳng tên trường; điều kiện chọn viết if … then … else ….',
      en: 'Name the field itself; for a choice write if … then … else ….',
    },
  },
  'feel-instance-of': {
    says: { vi: 'Không dùng “instance of”.', en: '“instance of” cannot be used.' },
    mend: {
      vi: 'Kiểu của trường đã cố định; hỏi có giá trị hay không bằng is defined(…).',
      en: 'Types of fields are fixed; ask whether there is a value with is defined(…).',
    },
  },
  'feel-function-definition': {
    says: {
      vi: 'Không tự định nghĩa hàm trong biểu thức.',
      en: 'Functions cannot be defined in expressions.',
    },
    mend: {
      vi: 'Dùng for, some, every hoặc bộ lọc […] cho danh sách.',
      en: 'Use for, some, every or a filter […] for lists.',
    },
  },
  'feel-named-arguments': {
    says: { vi: 'Không đặt tên cho đối số của hàm {name}.', en: 'Arguments of {name} cannot be named.' },
    mend: {
      vi: 'Viết các đối số theo thứ tự, không kèm tên.',
      en: 'Write the arguments in their order, without names.',
    },
  },
  'feel-call-of-value': {
    says: {
      vi: 'Chỗ này gọi một giá trị như gọi hàm.',
      en: 'A value is called here as if it were a function.',
    },
    mend: {
      vi: 'Chỉ gọi được các hàm có trong danh mục hàm.',
      en: 'Only the functions of the reference can be called.',
    },
  },
  'feel-interval-outside-in': {
    says: { vi: 'Khoảng [a..b] chỉ đứng sau “in”.', en: 'An interval [a..b] can only follow “in”.' },
    mend: {
      vi: 'Viết x in [1..5], hoặc for i in 1..5 return ….',
      en: 'Write x in [1..5], or for i in 1..5 return ….',
    },
  },
  'feel-test-without-subject': {
    says: { vi: 'Phép so sánh thiếu vế trái.', en: 'The comparison has no left side.' },
    mend: {
      vi: 'Viết tên trường trước phép so sánh, ví dụ so_ban > 5.',
      en: 'Name the field before it, as in so_ban > 5.',
    },
  },
  'feel-unsupported': {
    says: { vi: 'Không dùng cách viết “{found}”.', en: '“{found}” cannot be used in expressions.' },
    mend: {
      vi: 'Xem cách viết tương đương trong hướng dẫn biểu thức.',
      en: 'See the guide to expressions for another way to say it.',
    },
  },
  'feel-no-patterns': {
    says: {
      vi: 'Hàm {name} dùng biểu thức chính quy nên không được phép.',
      en: '{name} uses regular expressions, which are not allowed.',
    },
    mend: {
      vi: 'Dùng starts with, ends with, contains, hoặc kiểu trường có sẵn khuôn mẫu (số định danh, mã số thuế…).',
      en: 'Use starts with, ends with, contains, or a kind of field that knows its pattern (citizen id, tax code …).',
    },
  },
  'feel-unknown-function': {
    says: { vi: 'Không có hàm “{name}”.', en: 'There is no function “{name}”.' },
    mend: { vi: 'Chọn một hàm trong danh mục hàm.', en: 'Choose a function of the reference.' },
  },
  'feel-unknown-function-near': {
    says: { vi: 'Không có hàm “{name}”.', en: 'There is no function “{name}”.' },
    mend: { vi: 'Có phải là {suggestion}?', en: 'Did you mean {suggestion}?' },
  },
  'feel-label-of-no-field': {
    says: {
      vi: 'label(…) cần đúng một trường lựa chọn.',
      en: 'label(…) needs exactly one field with options.',
    },
    mend: { vi: 'Viết label(tên_trường).', en: 'Write label(field_name).' },
  },
  'feel-unknown-name': {
    says: {
      vi: 'Không có trường hay giá trị nào tên “{name}” ở đây.',
      en: 'Nothing here is named “{name}”.',
    },
    mend: {
      vi: 'Chọn tên có trong biểu mẫu; chuỗi ký tự phải nằm trong dấu nháy kép.',
      en: 'Choose a name of the form; a text must stand in double quotes.',
    },
  },
  'feel-unknown-name-near': {
    says: {
      vi: 'Không có trường hay giá trị nào tên “{name}” ở đây.',
      en: 'Nothing here is named “{name}”.',
    },
    mend: { vi: 'Có phải là {suggestion}?', en: 'Did you mean {suggestion}?' },
  },
  'feel-unknown-part': {
    says: {
      vi: 'Không có phần nào tên “{name}” trong giá trị này.',
      en: 'The value has no part named “{name}”.',
    },
    mend: {
      vi: 'Chọn một cột hoặc trường con có trong biểu mẫu.',
      en: 'Choose a column or inner field of the form.',
    },
  },
  'feel-unknown-part-near': {
    says: {
      vi: 'Không có phần nào tên “{name}” trong giá trị này.',
      en: 'The value has no part named “{name}”.',
    },
    mend: { vi: 'Có phải là {suggestion}?', en: 'Did you mean {suggestion}?' },
  },
  'feel-no-parts': {
    says: {
      vi: '“.{name}” đứng sau {found}, vốn không có phần bên trong.',
      en: '“.{name}” follows a {foundEn}, which has no parts.',
    },
    mend: { vi: 'Bỏ phần sau dấu chấm.', en: 'Remove what follows the dot.' },
  },
  'feel-cannot-compare': {
    says: {
      vi: 'Không so sánh được {left} với {right}.',
      en: 'A {leftEn} cannot be compared with a {rightEn}.',
    },
    mend: {
      vi: 'Đổi một vế, ví dụ bằng number(…), string(…) hoặc date(…).',
      en: 'Convert one side, for instance with number(…), string(…) or date(…).',
    },
  },
  'feel-no-order': {
    says: { vi: '{found} không có thứ tự lớn bé.', en: 'A {foundEn} has no order.' },
    mend: {
      vi: 'Dùng = hoặc !=; với danh sách, so sánh count(…).',
      en: 'Use = or !=; for lists, compare count(…).',
    },
  },
  'feel-order-with-null': {
    says: {
      vi: 'So sánh lớn bé với null không bao giờ có kết quả.',
      en: 'Ordering against null never gives a result.',
    },
    mend: { vi: 'Viết x = null hoặc is defined(x).', en: 'Write x = null, or is defined(x).' },
  },
  'feel-not-an-option': {
    says: { vi: '“{name}” không có trong các lựa chọn.', en: '“{name}” is not one of the options.' },
    mend: {
      vi: 'Chọn một mã có trong danh sách lựa chọn của trường; có thể mã đã bị đổi hoặc bỏ.',
      en: 'Choose a code of the field’s options; it may have been renamed or removed.',
    },
  },
  'feel-not-an-option-near': {
    says: { vi: '“{name}” không có trong các lựa chọn.', en: '“{name}” is not one of the options.' },
    mend: { vi: 'Có phải là “{suggestion}”?', en: 'Did you mean “{suggestion}”?' },
  },
  'feel-no-such-option': {
    says: { vi: 'Không lựa chọn nào có “{part}” ở vị trí này.', en: 'No option has “{part}” there.' },
    mend: { vi: 'Kiểm tra lại mã của các lựa chọn.', en: 'Look at the codes of the options.' },
  },
  'feel-no-common-option': {
    says: {
      vi: 'Hai trường này không có lựa chọn nào chung, nên không bao giờ bằng nhau.',
      en: 'These two fields share no option, so they are never equal.',
    },
    mend: {
      vi: 'So sánh với một trường có cùng danh sách lựa chọn.',
      en: 'Compare with a field that has the same options.',
    },
  },
  'feel-cannot-calculate': {
    says: {
      vi: 'Phép “{operator}” không dùng được cho {left} và {right}.',
      en: '“{operator}” does not work for a {leftEn} and a {rightEn}.',
    },
    mend: {
      vi: 'Chọn hai giá trị là số; ngày thì cộng, trừ với một khoảng thời gian, như duration("P1M") là 1 tháng.',
      en: 'Choose two numbers; to a date a period is added, as duration("P1M") for 1 month.',
    },
  },
  'feel-cannot-join': {
    says: {
      vi: 'Dấu + không ghép được {left} với {right}: chỉ cộng số với số, hoặc nối chữ với chữ.',
      en: 'The sign + cannot join a {leftEn} and a {rightEn}: it adds numbers, or joins texts.',
    },
    mend: {
      vi: 'Để tính toán, chọn hai giá trị là số. Để nối thành câu chữ, đổi giá trị kia ra chữ bằng format number(…) hoặc format date(…).',
      en: 'To calculate, choose two numbers. To make a text, turn the other value into one by format number(…) or format date(…).',
    },
  },
  'feel-not-a-number': {
    says: { vi: 'Chỗ này cần số, không phải {found}.', en: 'A number is needed here, not a {foundEn}.' },
    mend: {
      vi: 'Chọn một trường là số, hoặc đổi chữ ra số bằng number(…).',
      en: 'Choose a numeric field, or use number(…).',
    },
  },
  'feel-not-a-list': {
    says: { vi: 'Vòng lặp cần danh sách, không phải {found}.', en: 'A loop needs a list, not a {foundEn}.' },
    mend: {
      vi: 'Chọn một bảng, một danh sách, hoặc khoảng 1..n.',
      en: 'Choose a table, a list, or a range 1..n.',
    },
  },
  'feel-not-a-condition': {
    says: {
      vi: 'Chỗ này cần điều kiện đúng/sai, không phải {found}.',
      en: 'A condition is needed here, not a {foundEn}.',
    },
    mend: {
      vi: 'So sánh giá trị với cái gì đó, ví dụ x = "A" hoặc is defined(x).',
      en: 'Compare the value with something, as in x = "A" or is defined(x).',
    },
  },
  'feel-not-a-filter': {
    says: {
      vi: 'Trong ngoặc vuông cần điều kiện hoặc số thứ tự, không phải {found}.',
      en: 'Square brackets need a condition or a position, not a {foundEn}.',
    },
    mend: {
      vi: 'Viết bảng[cột = "A"], bảng[1] hoặc bảng[-1].',
      en: 'Write table[column = "A"], table[1] or table[-1].',
    },
  },
  'feel-wrong-type': {
    says: {
      vi: 'Công thức cho ra {found}, nhưng chỗ này cần {expected}.',
      en: 'The expression gives a {foundEn} where a {expectedEn} is needed.',
    },
    mend: {
      vi: 'Chọn giá trị hoặc sửa công thức để cho ra {expected}.',
      en: 'Change the expression so that it gives a {expectedEn}.',
    },
  },
  'feel-wrong-count': {
    says: { vi: 'Hàm {name} không nhận {count} đối số.', en: '{name} does not take {count} arguments.' },
    mend: { vi: 'Viết {usage}.', en: 'Write {usage}.' },
  },
  'feel-wrong-argument': {
    says: {
      vi: 'Đối số “{parameter}” của hàm {name} cần {expected}, không phải {found}.',
      en: 'Argument “{parameter}” of {name} must be: {expectedEn}; this is a {foundEn}.',
    },
    mend: {
      vi: 'Chọn một trường đúng kiểu, hoặc đổi kiểu trước khi gọi.',
      en: 'Choose a field of that type, or convert it first.',
    },
  },
  'feel-not-a-duration': {
    says: { vi: '“{text}” không phải khoảng thời gian.', en: '“{text}” is no duration.' },
    mend: {
      vi: 'Viết như P20Y (20 năm), P6M (6 tháng), P15D (15 ngày).',
      en: 'Write P20Y (20 years), P6M (6 months), P15D (15 days).',
    },
  },
  'feel-not-a-date': {
    says: { vi: '“{text}” không phải một ngày có thật.', en: '“{text}” is no date.' },
    mend: { vi: 'Viết năm-tháng-ngày, như 2026-11-20.', en: 'Write year-month-day, as in 2026-11-20.' },
  },
  'feel-not-a-time': {
    says: { vi: '“{text}” không phải giờ trong ngày.', en: '“{text}” is no time of day.' },
    mend: { vi: 'Viết giờ:phút, như 09:10.', en: 'Write hour:minute, as in 09:10.' },
  },
  'feel-date-of-two': {
    says: {
      vi: 'Hàm date nhận một giá trị, hoặc đủ năm, tháng, ngày.',
      en: 'date takes one value, or year, month and day.',
    },
    mend: {
      vi: 'Viết date("2026-11-20") hoặc date(2026, 11, 20).',
      en: 'Write date("2026-11-20") or date(2026, 11, 20).',
    },
  },
  'feel-contradiction': {
    says: {
      vi: 'Các điều kiện mâu thuẫn: không bao giờ cùng đúng.',
      en: 'The conditions contradict each other: they never hold together.',
    },
    mend: {
      vi: 'Có thể phải dùng or, hoặc một giá trị đã viết nhầm.',
      en: 'Perhaps or was meant, or one value is wrong.',
    },
  },
  'feel-or-always-true': {
    says: {
      vi: 'Ít nhất một điều kiện luôn đúng, nên cả câu luôn đúng.',
      en: 'One of the conditions always holds, and so does the whole.',
    },
    mend: {
      vi: 'Có thể phải dùng and, hoặc not(x in ("A", "B")).',
      en: 'Perhaps and was meant, or not(x in ("A", "B")).',
    },
  },
  'feel-always-true': {
    says: {
      vi: 'Điều kiện này luôn đúng, dù trả lời thế nào.',
      en: 'This condition holds whatever is answered.',
    },
    mend: { vi: 'Bỏ điều kiện, hoặc so sánh với một trường.', en: 'Remove it, or compare with a field.' },
  },
  'feel-never-true': {
    says: { vi: 'Điều kiện này không bao giờ đúng.', en: 'This condition never holds.' },
    mend: { vi: 'Bỏ điều kiện, hoặc so sánh với một trường.', en: 'Remove it, or compare with a field.' },
  },
  'feel-catalogue-not-written': {
    says: {
      vi: 'Danh mục của hàm entry phải viết thẳng bằng mã trong dấu nháy kép.',
      en: 'The catalogue of entry must be written as a text in double quotes.',
    },
    mend: {
      vi: 'Viết ví dụ entry("don-vi-hanh-chinh", dia_chi.xa).',
      en: 'Write for example entry("don-vi-hanh-chinh", dia_chi.xa).',
    },
  },
  'feel-no-such-catalogue': {
    says: { vi: 'Không có danh mục “{name}”.', en: 'There is no catalogue “{name}”.' },
    mend: {
      vi: 'Kiểm tra mã danh mục, hoặc nạp danh mục đó trước.',
      en: 'Look at the id of the catalogue, or load it first.',
    },
  },
  'feel-out-of-fuel': {
    says: { vi: 'Biểu thức tính quá lâu nên bị dừng.', en: 'The expression took too long and was stopped.' },
    mend: {
      vi: 'Giảm vòng lặp lồng nhau, hoặc lọc danh sách trước khi lặp.',
      en: 'Nest fewer loops, or filter lists before looping.',
    },
  },
  'feel-text-too-long': {
    says: {
      vi: 'Biểu thức tạo ra chuỗi quá dài nên bị dừng.',
      en: 'The expression built too long a text and was stopped.',
    },
    mend: { vi: 'Ghép ít phần hơn.', en: 'Join fewer parts.' },
  },
} satisfies ProblemTexts;
