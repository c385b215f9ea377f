import type { ProblemTexts } from './problem.ts';

/** What can be wrong with the definition of a form or a dossier, beside its expressions. */
export const formProblems = {
  'page-key-repeated': {
    says: { vi: 'Khóa trang “{key}” đã được dùng.', en: 'The page key “{key}” is used already.' },
    mend: { vi: 'Đặt khóa khác.', en: 'Choose another key.' },
  },
  'section-key-repeated': {
    says: {
      vi: 'Khóa phần “{key}” đã được dùng trong trang này.',
      en: 'The section key “{key}” is used already on this page.',
    },
    mend: { vi: 'Đặt khóa khác.', en: 'Choose another key.' },
  },
  'field-key-repeated': {
    says: { vi: 'Khóa trường “{key}” đã được dùng.', en: 'The field key “{key}” is used already.' },
    mend: {
      vi: 'Đặt khóa khác; khóa phải khác nhau trong cùng một biểu mẫu, một dòng hoặc một nhóm.',
      en: 'Choose another key; keys differ within a form, a row or a group.',
    },
  },
  'field-key-reserved': {
    says: {
      vi: 'Khóa “{key}” đã có nghĩa khác trong biểu thức.',
      en: 'The key “{key}” means something else in expressions.',
    },
    mend: { vi: 'Đặt khóa khác.', en: 'Choose another key.' },
  },
  'option-code-repeated': {
    says: {
      vi: 'Mã lựa chọn “{code}” đã được dùng trong trường này.',
      en: 'The option code “{code}” is used already in this field.',
    },
    mend: { vi: 'Đặt mã khác.', en: 'Choose another code.' },
  },
  'markdown-not-allowed': {
    says: { vi: '“{text}” không dùng được trong lời hướng dẫn.', en: '“{text}” cannot stand in a guidance.' },
    mend: {
      vi: 'Chỉ dùng đoạn, xuống dòng, **đậm**, *nghiêng*, danh sách và [liên kết](https://…); đặt \\ trước ký tự cần giữ nguyên.',
      en: 'Use paragraphs, line breaks, **bold**, *italic*, lists and [links](https://…); put \\ before a sign to keep it.',
    },
  },
  'markdown-link': {
    says: { vi: 'Không liên kết được tới “{text}”.', en: 'There can be no link to “{text}”.' },
    mend: {
      vi: 'Ghi tên liên kết và địa chỉ bắt đầu bằng https://, tel: hoặc mailto:.',
      en: 'Give the link a name, and an address that begins with https://, tel: or mailto:.',
    },
  },
  'markdown-too-deep': {
    says: {
      vi: 'Lời hướng dẫn lồng quá {max} cấp.',
      en: 'The guidance is nested more than {max} levels deep.',
    },
    mend: { vi: 'Viết phẳng hơn.', en: 'Write it flatter.' },
  },
  'claim-misfit': {
    says: {
      vi: 'Nguồn “{claim}” không điền được vào loại trường này.',
      en: 'The claim “{claim}” cannot fill a field of this kind.',
    },
    mend: {
      vi: 'Nguồn “identity” dùng cho trường loại person; trường loại person chỉ nhận nguồn này.',
      en: 'Use “identity” for a field of kind person, and nothing else there.',
    },
  },
  'table-too-deep': {
    says: { vi: 'Bảng lồng nhau quá {max} cấp.', en: 'Tables nest deeper than {max} levels.' },
    mend: { vi: 'Đưa bảng trong cùng ra ngoài.', en: 'Move the innermost table outwards.' },
  },
  'total-no-number': {
    says: {
      vi: 'Không cộng được cột “{key}” vì cột không phải là số.',
      en: 'The column “{key}” holds no numbers to add up.',
    },
    mend: {
      vi: 'Chọn một cột số, hoặc đếm số dòng bằng count.',
      en: 'Choose a column of numbers, or count the rows with count.',
    },
  },
  'form-field-unknown': {
    says: {
      vi: 'Không có trường nào mang khóa “{key}” ở đây.',
      en: 'There is no field with the key “{key}” here.',
    },
    mend: { vi: 'Chọn một trường hiện có.', en: 'Choose a field that exists.' },
  },
  'message-brace': {
    says: {
      vi: 'Thông báo có dấu ngoặc nhọn không khép kín.',
      en: 'A brace of the message has no counterpart.',
    },
    mend: {
      vi: 'Mỗi biểu thức trong thông báo phải nằm giữa { và }.',
      en: 'Each expression of a message stands between { and }.',
    },
  },
  'rules-circle': {
    says: { vi: 'Các quy tắc phụ thuộc vòng tròn: {keys}.', en: 'The rules run in a circle: {keys}.' },
    mend: { vi: 'Bỏ một trong các phụ thuộc này.', en: 'Take away one of these dependencies.' },
  },
  'component-key-repeated': {
    says: {
      vi: 'Mã thành phần hoặc nhóm “{key}” đã được dùng.',
      en: 'The key “{key}” of a component or group is used already.',
    },
    mend: { vi: 'Đặt mã khác.', en: 'Choose another key.' },
  },
  'component-group-unknown': {
    says: { vi: 'Không có nhóm thành phần hồ sơ “{key}”.', en: 'There is no group of components “{key}”.' },
    mend: { vi: 'Khai báo nhóm này hoặc chọn nhóm khác.', en: 'Define the group or choose another one.' },
  },
  'component-group-empty': {
    says: {
      vi: 'Nhóm thành phần hồ sơ “{key}” không có giấy tờ nào.',
      en: 'The group of components “{key}” has no papers.',
    },
    mend: { vi: 'Thêm giấy tờ vào nhóm hoặc bỏ nhóm.', en: 'Add papers to it or remove it.' },
  },
  'component-rows-unknown': {
    says: {
      vi: 'Biểu mẫu nộp hồ sơ không có bảng “{name}”.',
      en: 'The application form has no table “{name}”.',
    },
    mend: {
      vi: 'Ghi khóa của một bảng; bảng nằm trong nhóm thì ghi cả khóa của nhóm, ví dụ “nhom.bang”.',
      en: 'Give the key of a table; for one inside of a group the group’s key too, e.g. “group.table”.',
    },
  },
  'component-rows-grouped': {
    says: {
      vi: 'Thành phần “{key}” nộp theo từng dòng nên không thể thuộc nhóm chỉ cần một giấy tờ.',
      en: 'The component “{key}” is handed in for each row, so it cannot stand in a group of which one is enough.',
    },
    mend: { vi: 'Bỏ “group” hoặc bỏ “forEach”.', en: 'Remove “group” or “forEach”.' },
  },
  'component-version-repeated': {
    says: {
      vi: 'Mã phiên bản “{key}” của giấy tờ đã được dùng.',
      en: 'The key “{key}” of a version is used already.',
    },
    mend: { vi: 'Đặt mã khác.', en: 'Choose another key.' },
  },
  'component-no-paper': {
    says: {
      vi: 'Thành phần “{key}” không phải là giấy tờ được nộp nên không có phiên bản và cách nộp.',
      en: 'The component “{key}” is no paper that is handed in: it has no versions and no ways of delivery.',
    },
    mend: {
      vi: 'Bỏ “versions” và “deliver”, hoặc đổi loại của thành phần.',
      en: 'Remove “versions” and “deliver”, or change its kind.',
    },
  },
  'component-paper-only': {
    says: {
      vi: 'Bản sao điện tử “{key}” chỉ nộp được bằng tệp.',
      en: 'The electronic copy “{key}” can only be handed in as a file.',
    },
    mend: { vi: 'Chỉ để “file” trong “deliver”.', en: 'Leave only “file” in “deliver”.' },
  },
  'component-nobody-receives': {
    says: {
      vi: 'Giấy tờ “{key}” nộp tại quầy hoặc qua bưu chính nhưng không có vai trò nào xác nhận đã nhận.',
      en: 'The paper “{key}” may come to the counter or by post, but no role confirms that it came.',
    },
    mend: {
      vi: 'Nêu vai trò xác nhận trong “dossier.receivers”.',
      en: 'Name the roles that confirm it in “dossier.receivers”.',
    },
  },
} as const satisfies ProblemTexts;
