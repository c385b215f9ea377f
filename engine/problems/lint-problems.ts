import type { ProblemTexts } from './problem.ts';

/** What the linter finds in a definition. */
export const lintProblems = {
  'shape-missing': {
    says: { vi: 'Thiếu thuộc tính “{name}”.', en: 'The property “{name}” is missing.' },
    mend: {
      vi: 'Thêm “{name}”; xem bảng tra cứu trong docs/definition.md.',
      en: 'Add “{name}”; see the reference in docs/definition.md.',
    },
  },
  'shape-unknown': {
    says: {
      vi: 'Thuộc tính “{name}” không có trong định dạng.',
      en: 'The format has no property “{name}” here.',
    },
    mend: { vi: 'Kiểm tra chính tả hoặc bỏ thuộc tính này.', en: 'Check the spelling, or remove it.' },
  },
  'shape-type': {
    says: { vi: 'Giá trị phải có kiểu {type}.', en: 'The value must be of type {type}.' },
  },
  'shape-enum': {
    says: { vi: 'Giá trị phải là một trong: {values}.', en: 'The value must be one of: {values}.' },
  },
  'shape-const': {
    says: { vi: 'Giá trị phải là {value}.', en: 'The value must be {value}.' },
  },
  'shape-kind': {
    says: {
      vi: '“{value}” không phải là một loại hợp lệ của “{tag}”.',
      en: '“{value}” is not a known “{tag}”.',
    },
    mend: { vi: 'Dùng một loại có trong docs/definition.md.', en: 'Use one of those in docs/definition.md.' },
  },
  'shape-pattern': {
    says: { vi: 'Giá trị không đúng mẫu {pattern}.', en: 'The value does not fit the pattern {pattern}.' },
  },
  'shape-key': {
    says: { vi: '“{name}” không dùng làm khóa được.', en: '“{name}” cannot be a key.' },
    mend: {
      vi: 'Khóa gồm chữ cái, chữ số và dấu gạch dưới, bắt đầu bằng chữ cái.',
      en: 'A key has letters, digits and _, and begins with a letter.',
    },
  },
  'shape-format': {
    says: { vi: 'Giá trị không đúng định dạng {format}.', en: 'The value is not a {format}.' },
  },
  'shape-empty': { says: { vi: 'Không được để trống.', en: 'This must not be empty.' } },
  'shape-bound': {
    says: { vi: 'Giá trị vượt giới hạn: {rule}.', en: 'The value is out of bounds: {rule}.' },
  },
  'shape-choice': {
    says: {
      vi: 'Giá trị không thuộc dạng nào được phép ở đây.',
      en: 'The value has none of the shapes allowed here.',
    },
  },
  'shape-other': { says: { vi: 'Sai cấu trúc: {message}.', en: 'Wrong shape: {message}.' } },
  'party-unknown': {
    says: { vi: 'Không có bên “{name}” trong “parties”.', en: 'There is no party “{name}” in “parties”.' },
    mend: { vi: 'Thêm bên này vào “parties” hoặc sửa tên.', en: 'Add it to “parties”, or mend the name.' },
  },
  'party-duplicate': {
    says: { vi: 'Bên “{name}” xuất hiện hai lần.', en: 'The party “{name}” occurs twice.' },
    mend: { vi: 'Đặt cho mỗi bên một khóa riêng.', en: 'Give each party a key of its own.' },
  },
  'party-elsewhere': {
    says: {
      vi: 'Chỉ tờ khai nộp hồ sơ mới chia trang theo các bên.',
      en: 'Only the application form has pages of parties.',
    },
    mend: { vi: 'Bỏ “party” ở biểu mẫu này.', en: 'Take “party” away from this form.' },
  },
  'slot-hours-reversed': {
    says: {
      vi: 'Giờ nhận hẹn kết thúc ({to}) không sau giờ bắt đầu ({from}).',
      en: 'The opening hours end ({to}) no later than they begin ({from}).',
    },
    mend: { vi: 'Sửa “from” hoặc “to”.', en: 'Mend “from” or “to”.' },
  },
  'slot-too-long': {
    says: {
      vi: 'Lượt hẹn {minutes} phút dài hơn khoảng giờ {from}–{to}.',
      en: 'A slot of {minutes} minutes does not fit into {from}–{to}.',
    },
    mend: { vi: 'Giảm “minutes” hoặc nới giờ nhận hẹn.', en: 'Make “minutes” smaller, or the hours longer.' },
  },
  'slot-hours-overlap': {
    says: {
      vi: 'Khoảng giờ {from}–{to} trùng với khoảng thứ {number} trong cùng một ngày.',
      en: 'The hours {from}–{to} overlap with number {number} on the same day.',
    },
    mend: {
      vi: 'Tách các khoảng giờ; muốn nhận nhiều người một lượt thì tăng “capacity”.',
      en: 'Keep them apart; to take several people at a time make “capacity” greater.',
    },
  },
  'slot-remainder': {
    says: {
      vi: '{rest} phút cuối trước {to} không đủ một lượt hẹn {minutes} phút nên không được dùng.',
      en: 'The last {rest} minutes before {to} are too short for a slot of {minutes} and are not offered.',
    },
    mend: {
      vi: 'Chọn “minutes” chia hết khoảng giờ, nếu muốn dùng hết.',
      en: 'Choose “minutes” so that it divides the hours, if they are to be used up.',
    },
  },
  'printout-field-unknown': {
    says: {
      vi: 'Chỗ ký trên bản in chỉ đến “{name}”, không phải trường chữ ký ở cấp ngoài cùng của biểu mẫu này.',
      en: 'A place to sign on the printout names “{name}”, which is no signature field at the top of this form.',
    },
    mend: {
      vi: 'Ghi khóa của một trường loại signature của biểu mẫu, hoặc bỏ “field”.',
      en: 'Write the key of a field of type signature of the form, or leave “field” out.',
    },
  },
  'party-pageless': {
    says: {
      vi: 'Bên “{name}” không có trang hay mục nào để khai.',
      en: 'The party “{name}” has no page or section to fill.',
    },
    mend: {
      vi: 'Đặt “party” cho trang hoặc mục của bên này.',
      en: 'Name it as the “party” of a page or section.',
    },
  },
  'party-reads-hidden': {
    says: {
      vi: 'Trang của bên “{name}” đọc “{field}” mà bên này không được xem.',
      en: 'A page of the party “{name}” reads “{field}”, which that party may not see.',
    },
    mend: {
      vi: 'Bỏ “others: hidden” của bên này, hoặc đổi quy tắc để không đọc trường đó.',
      en: 'Take “others: hidden” away from this party, or let the rule not read that field.',
    },
  },
  'format-newer': {
    says: {
      vi: 'Định dạng số {format} mới hơn phiên bản phần mềm này.',
      en: 'Format {format} is newer than this version of the software.',
    },
    mend: { vi: 'Nâng cấp Thutuc rồi thử lại.', en: 'Upgrade Thutuc and try again.' },
  },
  'format-missing': {
    says: {
      vi: 'Tài liệu không ghi số định dạng (“format”).',
      en: 'The document does not name its “format”.',
    },
    mend: { vi: 'Thêm "format": 1.', en: 'Add "format": 1.' },
  },
  'form-unknown': {
    says: { vi: 'Không có biểu mẫu “{name}”.', en: 'There is no form “{name}”.' },
    mend: {
      vi: 'Thêm biểu mẫu này vào “forms” hoặc sửa tên.',
      en: 'Add it to “forms”, or correct the name.',
    },
  },
  'catalogue-unknown': {
    says: { vi: 'Không có danh mục “{name}”.', en: 'There is no catalogue “{name}”.' },
    mend: {
      vi: 'Dùng một danh mục đã nạp, hoặc nạp danh mục này trước.',
      en: 'Use one that is loaded, or load it first.',
    },
  },
  'role-unknown': {
    says: { vi: 'Không có vai trò “{name}” trong “roles”.', en: 'There is no role “{name}” in “roles”.' },
    mend: {
      vi: 'Thêm vai trò vào “roles”, hoặc dùng “applicant” cho người nộp.',
      en: 'Add it to “roles”, or use “applicant”.',
    },
  },
  'supervisor-unknown': {
    says: {
      vi: 'Người phân công “{name}” không có trong “roles”.',
      en: 'The supervisor “{name}” is not in “roles”.',
    },
    mend: {
      vi: 'Thêm vai trò vào “roles”; người nộp không phân công việc được.',
      en: 'Add the role to “roles”; the applicant cannot supervise.',
    },
  },
  'role-applicant': {
    says: {
      vi: 'Vai trò “applicant” luôn có sẵn, không cần khai trong “roles”.',
      en: 'The role “applicant” is always there and need not be in “roles”.',
    },
  },
  'deadline-missing': {
    says: {
      vi: 'Không có thời hạn “{name}” trong “deadlines”.',
      en: 'There is no deadline “{name}” in “deadlines”.',
    },
    mend: { vi: 'Thêm thời hạn này, hoặc sửa tên.', en: 'Add it, or correct the name.' },
  },
  'number-unknown': {
    says: {
      vi: 'Không có dãy số “{name}” trong “numbers”.',
      en: 'There is no number series “{name}” in “numbers”.',
    },
    mend: { vi: 'Thêm dãy số này, hoặc sửa tên.', en: 'Add it, or correct the name.' },
  },
  'paper-unknown': {
    says: { vi: 'Không có văn bản “{name}” trong “papers”.', en: 'There is no paper “{name}” in “papers”.' },
    mend: { vi: 'Thêm văn bản này, hoặc sửa tên.', en: 'Add it, or correct the name.' },
  },
  'message-unknown': {
    says: {
      vi: 'Không có thông báo “{name}” trong “messages”.',
      en: 'There is no message “{name}” in “messages”.',
    },
    mend: { vi: 'Thêm thông báo này, hoặc sửa tên.', en: 'Add it, or correct the name.' },
  },
  'task-unknown-name': {
    says: { vi: 'Không có việc “{name}” trong quy trình.', en: 'The workflow has no task “{name}”.' },
    mend: { vi: 'Sửa khóa của việc.', en: 'Correct the key of the task.' },
  },
  'task-duplicate': {
    says: { vi: 'Khóa việc “{name}” bị trùng.', en: 'The task key “{name}” is used twice.' },
    mend: {
      vi: 'Mỗi việc trong quy trình có một khóa riêng.',
      en: 'Give every task of the workflow a key of its own.',
    },
  },
  'template-missing': {
    says: { vi: 'Văn bản chưa có mẫu.', en: 'The paper has no template.' },
    mend: {
      vi: 'Thêm “template”, hoặc “use” để dùng mẫu chung.',
      en: 'Add “template”, or “use” for a shared one.',
    },
  },
  'template-unknown': {
    says: { vi: 'Không có mẫu văn bản chung “{name}”.', en: 'There is no shared paper template “{name}”.' },
    mend: { vi: 'Dùng một mẫu có trong definitions/papers.', en: 'Use one of definitions/papers.' },
  },
  'fragment-unknown': {
    says: { vi: 'Không có khối trường dùng chung “{name}”.', en: 'There is no fragment “{name}”.' },
    mend: { vi: 'Dùng một khối có trong definitions/fragments.', en: 'Use one of definitions/fragments.' },
  },
  'field-unknown': {
    says: { vi: 'Không có trường “{key}” trong biểu mẫu.', en: 'The form has no field “{key}”.' },
    mend: { vi: 'Sửa lại khóa của trường.', en: 'Correct the key of the field.' },
  },
  'access-of-nothing': {
    says: {
      vi: 'Quy tắc truy cập không nêu trường nào.',
      en: 'The access rule names no field.',
    },
    mend: { vi: 'Nêu “fields”, “group”, hoặc cả hai.', en: 'Give “fields”, “group”, or both.' },
  },
  'group-unknown': {
    says: {
      vi: 'Biểu mẫu không có trang hoặc phần “{name}” nào có trường.',
      en: 'The form has no page or section “{name}” with fields.',
    },
    mend: { vi: 'Ghi khóa trang, hoặc trang/phần.', en: 'Give the key of a page, or page/section.' },
  },
  'access-state-unknown': {
    says: { vi: 'Quy trình không có bước “{name}”.', en: 'The workflow has no state “{name}”.' },
    mend: { vi: 'Sửa lại khóa của bước.', en: 'Correct the key of the state.' },
  },
  'access-nobody': {
    says: {
      vi: 'Các quy tắc truy cập không để vai trò nào đọc trường “{key}”.',
      en: 'The access rules let no role read the field “{key}”.',
    },
    mend: {
      vi: 'Mọi quy tắc đọc nêu cùng một trường phải có ít nhất một vai trò chung.',
      en: 'All read rules that name a field must have at least one role in common.',
    },
  },
  'access-required': {
    says: {
      vi: 'Vai trò “{role}” phải điền trường bắt buộc “{key}” nhưng quy tắc truy cập không cho ghi.',
      en: 'The role “{role}” must fill the required field “{key}”, which the access rules keep from it.',
    },
    mend: {
      vi: 'Thêm vai trò vào quy tắc, hoặc bỏ bắt buộc.',
      en: 'Add the role to the rules, or do not require the field.',
    },
  },
  'personal-unclassed': {
    says: {
      vi: 'Trường “{key}” là dữ liệu cá nhân nhưng chưa nêu loại.',
      en: 'The field “{key}” is personal data without a class.',
    },
    mend: {
      vi: 'Ghi “personal”: “basic” hoặc “sensitive” (Luật 91/2025/QH15).',
      en: 'Give “personal”: “basic” or “sensitive” (Law 91/2025/QH15).',
    },
  },
  'place-unknown': {
    says: { vi: 'Chỗ trống {place} không có nghĩa ở đây.', en: 'The place {place} means nothing here.' },
    mend: {
      vi: 'Dùng unit.code, unit.identifier, procedure.code, date:yyMMdd, hoặc sequence:4 (chỉ trong mẫu số).',
      en: 'Use unit.code, unit.identifier, procedure.code, date:yyMMdd, or sequence:4 (in the pattern only).',
    },
  },
  'name-taken': {
    says: {
      vi: 'Tên “{name}” đã được dùng cho một trường hoặc có nghĩa riêng trong biểu thức.',
      en: 'The name “{name}” already means a field or something else in expressions.',
    },
    mend: { vi: 'Đặt tên khác.', en: 'Choose another name.' },
  },
  'initial-missing': {
    says: {
      vi: 'Trạng thái có trạng thái con nhưng không ghi “initial”.',
      en: 'A state with children needs “initial”.',
    },
    mend: {
      vi: 'Thêm “initial”, hoặc "type": "parallel" nếu chạy song song.',
      en: 'Add “initial”, or "type": "parallel" where all run at once.',
    },
  },
  'initial-unknown': {
    says: { vi: 'Trạng thái đầu “{name}” không tồn tại.', en: 'The initial state “{name}” does not exist.' },
  },
  'initial-useless': {
    says: {
      vi: '“initial” chỉ dùng cho trạng thái có trạng thái con.',
      en: '“initial” belongs to states with children only.',
    },
  },
  'parallel-empty': {
    says: {
      vi: 'Trạng thái song song cần ít nhất hai nhánh.',
      en: 'A parallel state needs at least two branches.',
    },
  },
  'final-busy': {
    says: {
      vi: 'Trạng thái kết thúc không được có việc, sự kiện hay trạng thái con.',
      en: 'A final state has no tasks, events or children.',
    },
  },
  'history-misplaced': {
    says: {
      vi: 'Trạng thái “history” phải nằm trong một trạng thái có con và không có gì khác.',
      en: 'A history state lies inside a compound state and has nothing else.',
    },
  },
  'done-useless': {
    says: {
      vi: '“onDone” chỉ dùng cho trạng thái có trạng thái con.',
      en: '“onDone” belongs to states with children only.',
    },
  },
  'target-unknown': {
    says: { vi: 'Đích “{target}” không phải là trạng thái nào.', en: 'The target “{target}” is no state.' },
    mend: {
      vi: 'Ghi khóa của trạng thái cùng cấp, “.con”, hoặc “#đường.dẫn” từ gốc.',
      en: 'Write the key of a sibling, “.child”, or “#path.from.the.top”.',
    },
  },
  'target-missing': {
    says: { vi: 'Chuyển tiếp tự động phải có đích.', en: 'A transition without an event needs a target.' },
  },
  'state-unreachable': {
    says: { vi: 'Không có đường nào dẫn tới trạng thái này.', en: 'No way leads to this state.' },
    mend: {
      vi: 'Thêm chuyển tiếp tới đây, hoặc bỏ trạng thái.',
      en: 'Add a transition to it, or remove it.',
    },
  },
  'state-dead-end': {
    says: {
      vi: 'Từ trạng thái này hồ sơ không thể kết thúc.',
      en: 'From this state the case can never end.',
    },
    mend: {
      vi: 'Thêm chuyển tiếp dẫn tới một trạng thái kết thúc.',
      en: 'Add a transition that leads to a final state.',
    },
  },
  'always-circle': {
    says: {
      vi: 'Các chuyển tiếp “always” tạo thành vòng lặp không dừng.',
      en: 'The “always” transitions run in a circle without end.',
    },
    mend: {
      vi: 'Thay một chuyển tiếp bằng sự kiện hoặc thời hạn.',
      en: 'Replace one of them by an event or a deadline.',
    },
  },
  'status-missing': {
    says: { vi: 'Trạng thái chưa có mã trạng thái quốc gia.', en: 'The state has no national status code.' },
    mend: {
      vi: 'Thêm meta.status cho trạng thái này (nhánh song song: cho trạng thái bao ngoài).',
      en: 'Add meta.status to it (for branches: to the parallel state).',
    },
  },
  'status-unknown': {
    says: {
      vi: 'Mã trạng thái “{name}” không có trong danh mục.',
      en: 'The status code “{name}” is not in the catalogue.',
    },
  },
  'title-missing': {
    says: { vi: 'Trạng thái chưa có tên bước.', en: 'The state has no title.' },
    mend: { vi: 'Thêm meta.title.', en: 'Add meta.title.' },
  },
  'event-without-meta': {
    says: {
      vi: 'Không ai gửi được sự kiện “{event}”: thiếu meta.',
      en: 'Nobody can send the event “{event}”: it has no meta.',
    },
    mend: { vi: 'Thêm meta với label, và task hoặc roles.', en: 'Add meta with a label, and task or roles.' },
  },
  'event-nobody': {
    says: {
      vi: 'Không rõ việc nào gửi sự kiện “{event}”: trạng thái có {count} việc.',
      en: 'It is not clear which task sends “{event}”: the state has {count} tasks.',
    },
    mend: { vi: 'Ghi meta.task, hoặc meta.roles.', en: 'Name it in meta.task, or the people in meta.roles.' },
  },
  'event-taskless': {
    says: {
      vi: 'Chưa có ai bấm được nút “{label}” ({event}): bước này không có việc nào ngoài việc nộp tiền.',
      en: 'Nobody can press “{label}” ({event}): the state has no task beside that of paying.',
    },
    mend: {
      vi: 'Thêm việc cho người bấm nút, hoặc chọn vai trò được bấm.',
      en: 'Add a task for whoever is to press it, or name the roles that may.',
    },
  },
  'clock-while-waiting': {
    says: {
      vi: 'Thời hạn “{name}” vẫn chạy trong khi chỉ chờ người nộp hồ sơ.',
      en: 'The clock of “{name}” runs while the applicant alone is waited for.',
    },
    mend: {
      vi: 'Cho thời hạn dừng khi vào bước này; tính tiếp hoặc tính lại từ đầu khi người nộp đã làm xong.',
      en: 'Let it stand still on the way in, and go on or begin anew when the applicant is done.',
    },
  },
  'task-without-event': {
    says: {
      vi: 'Việc “{name}” không có sự kiện nào để hoàn thành.',
      en: 'No event completes the task “{name}”.',
    },
    mend: { vi: 'Thêm sự kiện có meta.task là việc này.', en: 'Add an event whose meta.task is this task.' },
  },
  'transition-never': {
    says: {
      vi: 'Chuyển tiếp này không bao giờ xảy ra vì chuyển tiếp trước nó không có điều kiện.',
      en: 'This transition is never taken: the one before it has no guard.',
    },
    mend: {
      vi: 'Đổi thứ tự, hoặc thêm điều kiện cho chuyển tiếp trước.',
      en: 'Change the order, or add a guard to the one before.',
    },
  },
  'guard-covered': {
    says: {
      vi: 'Trường hợp này không bao giờ được chọn: điều kiện đứng trước luôn đúng khi điều kiện này đúng.',
      en: 'This way is never taken: a condition before it holds whenever this one does.',
    },
    mend: {
      vi: 'Đưa điều kiện hẹp hơn lên trước, hoặc bỏ trường hợp này.',
      en: 'Put the narrower condition first, or take this way out.',
    },
  },
  'guards-overlap': {
    says: {
      vi: 'Khi {when}, điều kiện này và một điều kiện đứng trước cùng đúng; chỉ thứ tự quyết định hồ sơ đi đâu.',
      en: 'When {when}, this condition and one before it both hold; only their order decides.',
    },
    mend: {
      vi: 'Sửa để mỗi trường hợp chỉ đúng với một điều kiện, hoặc đưa trường hợp hẹp hơn lên trước.',
      en: 'Let only one condition hold in each case, or put the narrower one first.',
    },
  },
  'guards-gap': {
    says: {
      vi: 'Khi {when}, không điều kiện nào ở đây đúng.',
      en: 'When {when}, none of the conditions here holds.',
    },
    mend: {
      vi: 'Thêm trường hợp còn lại, hoặc bỏ điều kiện của trường hợp cuối.',
      en: 'Add the case that is left, or take the condition of the last one away.',
    },
  },
  'state-without-way': {
    says: {
      vi: 'Khi {when}, hồ sơ dừng lại ở bước này: không thao tác nào thực hiện được.',
      en: 'When {when}, the case is stuck in this state: nothing can be done.',
    },
    mend: {
      vi: 'Thêm một thao tác cho trường hợp này, hoặc bỏ điều kiện của một thao tác.',
      en: 'Add a way for this case, or take the condition of one away.',
    },
  },
  'task-nobody': {
    says: {
      vi: 'Không ai làm được việc “{name}”: người nộp hồ sơ chỉ là một người, không thể vừa làm việc này vừa không làm việc kia.',
      en: 'Nobody can do the task “{name}”: the applicant is one person, who may not do both tasks.',
    },
    mend: {
      vi: 'Bỏ yêu cầu khác người giữa hai việc của người nộp.',
      en: 'Do not ask for different people in two tasks of the applicant.',
    },
  },
  'deadline-unused': {
    says: {
      vi: 'Thời hạn “{name}” không có tác dụng: không việc, bước hay đồng hồ nào tính theo nó.',
      en: 'The deadline “{name}” has no effect: no task, state or clock counts it.',
    },
    mend: {
      vi: 'Gắn thời hạn vào một việc hoặc một bước, hoặc bỏ nó.',
      en: 'Give it to a task or a state, or remove it.',
    },
  },
  'then-unheard': {
    says: {
      vi: 'Không trạng thái nào nhận sự kiện “{event}” khi các việc hoàn thành.',
      en: 'No state hears the event “{event}” when the tasks are complete.',
    },
    mend: { vi: 'Thêm “{event}” vào “on” của trạng thái.', en: 'Add “{event}” to the “on” of the state.' },
  },
  'count-missing': {
    says: {
      vi: 'Quy tắc “count” cần biểu thức “count”.',
      en: 'The rule “count” needs the expression “count”.',
    },
  },
  'silence-without-deadline': {
    says: {
      vi: 'Im lặng chỉ được coi là đồng ý khi việc có thời hạn.',
      en: 'Silence can mean consent only where the task has a deadline.',
    },
    mend: { vi: 'Thêm “deadline” cho việc.', en: 'Add a “deadline” to the task.' },
  },
  'supplement-nowhere': {
    says: {
      vi: 'Không có việc nào để người nộp thực hiện yêu cầu bổ sung.',
      en: 'There is no task in which the applicant answers the supplement request.',
    },
    mend: {
      vi: 'Thêm việc có role “applicant” và "supplement": true.',
      en: 'Add a task with role “applicant” and "supplement": true.',
    },
  },
  'clock-never-started': {
    says: { vi: 'Đồng hồ “{name}” không bao giờ được bắt đầu.', en: 'The clock “{name}” is never started.' },
    mend: { vi: 'Thêm hành động clock với "do": "start".', en: 'Add a clock action with "do": "start".' },
  },
  'exclude-nowhere': {
    says: { vi: '“exclude” cần một trạng thái đích.', en: '“exclude” needs a target state.' },
  },
  'pause-for-ever': {
    says: {
      vi: 'Đồng hồ “{name}” bị dừng mà không có chỗ nào cho chạy tiếp.',
      en: 'The clock “{name}” is paused and nothing lets it run on.',
    },
    mend: { vi: 'Thêm hành động “resume” hoặc “restart”.', en: 'Add the action “resume” or “restart”.' },
  },
  'extend-by-itself': {
    says: {
      vi: 'Thời hạn “{name}” chỉ được gia hạn bằng một thao tác của cán bộ, không tự gia hạn được.',
      en: 'The deadline “{name}” is extended by a person with an event, never by itself.',
    },
    mend: {
      vi: 'Đặt “extendClock” trong “actions” của một sự kiện (on) có "reason": true.',
      en: 'Put “extendClock” into the “actions” of an event (on) with "reason": true.',
    },
  },
  'extend-without-reason': {
    says: {
      vi: 'Thời hạn “{name}” được gia hạn mà không phải ghi lý do.',
      en: 'The deadline “{name}” is extended without a reason being written.',
    },
    mend: {
      vi: 'Thêm "reason": true vào meta của sự kiện.',
      en: 'Add "reason": true to the meta of the event.',
    },
  },
  'deadline-length': {
    says: {
      vi: 'Thời hạn “{name}” phải có đúng một trong “amount” và “until”.',
      en: 'The deadline “{name}” has exactly one of “amount” and “until”.',
    },
    mend: {
      vi: '“amount” là khoảng thời gian; “until” là thời điểm kết thúc, chẳng hạn giờ hẹn.',
      en: '“amount” is a length of time; “until” is the moment of the end, such as an appointment.',
    },
  },
  'deadline-moment': {
    says: {
      vi: 'Thời hạn “{name}” kết thúc vào một thời điểm, không có khoảng thời gian để chia phần, gia hạn hay lùi ngày nhận.',
      en: 'The deadline “{name}” ends at a moment: it has no time to take a share of, to extend, or to put off.',
    },
    mend: {
      vi: 'Dùng “before” hoặc “after”; muốn dời thì đổi thời điểm rồi dùng “restart” hoặc “recount”.',
      en: 'Use “before” or “after”; to move it, change the moment and use “restart” or “recount”.',
    },
  },
  'outlasting-acts': {
    says: {
      vi: 'Thời hạn “{name}” chạy tiếp sau khi hồ sơ kết thúc, nên mốc của nó chỉ được gửi thông báo.',
      en: 'The deadline “{name}” goes on when the case has ended, so its rungs only send messages.',
    },
    mend: { vi: 'Bỏ các hành động khác và “event”.', en: 'Leave out other actions and “event”.' },
  },
  'rung-moment': {
    says: {
      vi: 'Mốc nhắc phải có đúng một trong “before”, “after”, “share”; ở đây có {count}.',
      en: 'A rung has exactly one of “before”, “after” and “share”; this one has {count}.',
    },
  },
  'rung-duplicate': {
    says: {
      vi: 'Mốc nhắc “{name}” trùng khóa trong cùng thời hạn.',
      en: 'Two rungs of the deadline have the key “{name}”.',
    },
    mend: { vi: 'Đặt khóa riêng cho mỗi mốc.', en: 'Give each rung a key of its own.' },
  },
  'rung-unheard': {
    says: {
      vi: 'Mốc nhắc gửi sự kiện “{event}” mà không trạng thái nào nhận.',
      en: 'The rung sends the event “{event}”, which no state knows.',
    },
    mend: { vi: 'Thêm sự kiện vào “on” của trạng thái.', en: 'Add the event to the “on” of a state.' },
  },
  'rung-idle': {
    says: { vi: 'Mốc nhắc “{name}” không làm gì.', en: 'The rung “{name}” does nothing.' },
    mend: { vi: 'Thêm “do” hoặc “event”.', en: 'Add “do” or “event”.' },
  },
  'steps-exceed-total': {
    says: {
      vi: 'Các bước ({steps}) cộng lại {days} ngày, quá thời hạn “{name}” ({total} ngày).',
      en: 'The steps ({steps}) add up to {days} days, more than the deadline “{name}” ({total} days).',
    },
    mend: {
      vi: 'Rút thời hạn của các bước để cả quy trình nằm trong thời hạn chung.',
      en: 'Shorten the deadlines of the steps so that together they fit into the whole.',
    },
  },
  'outcome-missing': {
    says: {
      vi: 'Trạng thái kết thúc chưa ghi kết quả (meta.outcome).',
      en: 'The final state has no outcome (meta.outcome).',
    },
  },
  'refusal-missing': {
    says: {
      vi: 'Quy trình không có đường nào để từ chối hồ sơ.',
      en: 'The workflow has no way to refuse a case.',
    },
  },
  'code-missing': {
    says: { vi: 'Quy trình không cấp mã hồ sơ ở bước nào.', en: 'The workflow never issues a dossier code.' },
  },
  'branch-without-code': {
    says: {
      vi: 'Hướng {number} của “{name}” không cấp mã hồ sơ, trong khi hướng khác có cấp.',
      en: 'Branch {number} of “{name}” gives no dossier code, which another branch does.',
    },
    mend: {
      vi: 'Thêm việc “Cấp mã hồ sơ” vào những việc tự động làm của hướng này.',
      en: 'Let this branch give the code too.',
    },
  },
  'branch-without-clock': {
    says: {
      vi: 'Hướng {number} của “{name}” không bắt đầu tính thời hạn “{deadline}”, trong khi hướng khác có tính.',
      en: 'Branch {number} of “{name}” does not begin “{deadline}”, which another branch does.',
    },
    mend: {
      vi: 'Thêm việc bắt đầu tính thời hạn đó vào những việc tự động làm của hướng này.',
      en: 'Let this branch begin that deadline too.',
    },
  },
  'ends-at-once': {
    says: { vi: 'Hồ sơ kết thúc ngay khi được nộp.', en: 'The case ends as soon as it is submitted.' },
  },
  'message-sensitive': {
    says: {
      vi: 'Thông báo đọc trường dữ liệu nhạy cảm “{field}”.',
      en: 'The message reads the sensitive field “{field}”.',
    },
    mend: {
      vi: 'Bỏ dữ liệu này khỏi thông báo; người nhận xem trên Cổng sau khi đăng nhập.',
      en: 'Leave it out; the recipient reads it on the portal after signing in.',
    },
  },
  'message-identity': {
    says: {
      vi: 'Thông báo gửi qua {channels} đọc “{name}”, là dữ liệu cá nhân.',
      en: 'The message that goes by {channels} reads “{name}”, which is personal data.',
    },
    mend: {
      vi: 'Chỉ nêu mã hồ sơ; người nhận xem phần còn lại trên Cổng sau khi đăng nhập.',
      en: 'Name the dossier code only; the recipient reads the rest on the portal after signing in.',
    },
  },
  'message-address-unused': {
    says: {
      vi: 'Thông báo không gửi đến địa chỉ này (“{name}”).',
      en: 'The message is not sent to this address (“{name}”).',
    },
    mend: {
      vi: 'Thêm kênh tương ứng vào “channels” hoặc bỏ địa chỉ; “address” chỉ dùng cho thông báo gửi người nộp.',
      en: 'Add its channel to “channels” or drop it; “address” is for messages to the applicant.',
    },
  },
  'signer-missing': {
    says: {
      vi: 'Văn bản phải ký số nhưng không nêu người ký.',
      en: 'The paper is to be signed, but names no signer.',
    },
    mend: { vi: 'Thêm vai trò ký vào “signer”.', en: 'Name the role that signs in “signer”.' },
  },
  'sign-unheard': {
    says: {
      vi: 'Không trạng thái nào nhận sự kiện “{event}” sau khi ký số.',
      en: 'No state listens to the event “{event}” that follows the signature.',
    },
    mend: {
      vi: 'Thêm sự kiện vào “on” của trạng thái chờ ký số.',
      en: 'Add it to “on” of the state that waits for it.',
    },
  },
  'scenario-missing': {
    says: { vi: 'Định nghĩa chưa có tình huống kiểm thử.', en: 'The definition has no scenarios.' },
    mend: { vi: 'Thêm ít nhất một tình huống vào “scenarios”.', en: 'Add at least one to “scenarios”.' },
  },
  'scenario-duplicate': {
    says: { vi: 'Khóa tình huống “{name}” bị trùng.', en: 'The scenario key “{name}” is used twice.' },
  },
  'scenario-backwards': {
    says: {
      vi: 'Bước này xảy ra trước bước liền trước nó.',
      en: 'This step happens before the one in front of it.',
    },
  },
  'scenario-event-unknown': {
    says: {
      vi: 'Quy trình không có sự kiện nào tên “{name}”.',
      en: 'The workflow has no event named “{name}”.',
    },
    mend: {
      vi: 'Nêu một sự kiện có trong “on” của quy trình.',
      en: 'Name an event that stands under “on” in the workflow.',
    },
  },
  'scenario-event-unknown-near': {
    says: {
      vi: 'Quy trình không có sự kiện nào tên “{name}”.',
      en: 'The workflow has no event named “{name}”.',
    },
    mend: { vi: 'Có phải là {suggestion}?', en: 'Did you mean {suggestion}?' },
  },
  'scenario-task-unknown': {
    says: {
      vi: 'Quy trình không có công việc nào tên “{name}”.',
      en: 'The workflow has no task named “{name}”.',
    },
    mend: {
      vi: 'Nêu khóa của một công việc trong “meta.tasks” của trạng thái.',
      en: 'Name the key of a task under “meta.tasks” of a state.',
    },
  },
  'scenario-task-unknown-near': {
    says: {
      vi: 'Quy trình không có công việc nào tên “{name}”.',
      en: 'The workflow has no task named “{name}”.',
    },
    mend: { vi: 'Có phải là {suggestion}?', en: 'Did you mean {suggestion}?' },
  },
  'scenario-failed': {
    says: {
      vi: 'Tình huống “{scenario}”: {what} là {found}, phải là {expected}.',
      en: 'Scenario “{scenario}”: {what} is {found}, expected {expected}.',
    },
    mend: {
      vi: 'Sửa định nghĩa, hoặc sửa kết quả mong đợi nếu quy định đã đổi.',
      en: 'Mend the definition, or the expectation where the rules have changed.',
    },
  },
  'prefill-source': {
    says: {
      vi: 'Trường lấy sẵn giá trị từ đúng một nguồn: định danh (claim) hoặc tra cứu (lookup).',
      en: 'A field is filled from exactly one source: a claim of the identity or a look-up.',
    },
    mend: { vi: 'Giữ lại một trong hai.', en: 'Keep one of the two.' },
  },
  'lookup-unknown': {
    says: { vi: 'Không có tra cứu “{name}” trong lookups.', en: 'There is no look-up “{name}” in lookups.' },
    mend: { vi: 'Khai báo tra cứu này, hoặc sửa tên.', en: 'Declare it, or mend the name.' },
  },
  'lookup-value-unknown': {
    says: {
      vi: 'Tra cứu “{lookup}” không trả về “{name}”.',
      en: 'The look-up “{lookup}” gives no value “{name}”.',
    },
    mend: { vi: 'Chọn một tên trong output của tra cứu.', en: 'Take a name of its output.' },
  },
  'lookup-value-type': {
    says: {
      vi: 'Trường này không chứa được giá trị “{name}” kiểu {type}.',
      en: 'This field cannot hold the value “{name}” of type {type}.',
    },
    mend: {
      vi: 'Đổi kiểu trường hoặc kiểu trong output.',
      en: 'Change the kind of the field, or the output.',
    },
  },
  'lookup-outside': {
    says: {
      vi: 'Biểu mẫu mà người nộp điền sau khi nộp hồ sơ không lấy được giá trị từ tra cứu “{name}”.',
      en: 'A form that applicants fill after they have filed cannot be filled from the look-up “{name}”.',
    },
    mend: { vi: 'Bỏ prefill ở biểu mẫu này.', en: 'Remove the prefill from this form.' },
  },
  'check-outside': {
    says: {
      vi: 'Chỉ tờ khai của người nộp được đối chiếu với cơ sở dữ liệu.',
      en: 'Only the application form is compared with registries.',
    },
    mend: { vi: 'Bỏ checkAgainst ở biểu mẫu này.', en: 'Remove checkAgainst from this form.' },
  },
  'check-of-rows': {
    says: {
      vi: 'Thành phần hồ sơ nộp theo từng dòng không đối chiếu được với cơ sở dữ liệu.',
      en: 'A component that is handed in for each row of a table cannot be compared with a registry.',
    },
    mend: {
      vi: 'Đặt checkAgainst ở cột của bảng.',
      en: 'Put checkAgainst on a column of the table instead.',
    },
  },
  'lookup-unused': {
    says: { vi: 'Không trường nào dùng tra cứu “{name}”.', en: 'No field uses the look-up “{name}”.' },
    mend: {
      vi: 'Bỏ tra cứu này, hoặc chọn nó ở phần “Tự điền” của một trường trong biểu mẫu.',
      en: 'Remove it, or let a field of a form be filled from it.',
    },
  },
} as const satisfies ProblemTexts;
