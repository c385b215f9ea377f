/** How what is missing or of a wrong shape is told, where nobody sees the document itself. */
export const checking = {
  something: 'một mục bắt buộc',
  /** Types of JSON. */
  types: {
    string: 'chữ',
    number: 'số',
    integer: 'số nguyên',
    boolean: 'có hoặc không',
    array: 'danh sách',
    object: 'nội dung gồm nhiều ô',
  } as Readonly<Record<string, string>>,
  formats: {
    date: 'ngày, tháng, năm',
    'date-time': 'thời điểm có ngày và giờ',
    uri: 'địa chỉ trang',
    email: 'địa chỉ thư điện tử',
  } as Readonly<Record<string, string>>,
};

/** What problems say on the screens, each with what mends it: shapes first, which are told anew altogether. */
export const screens = {
  'shape-missing': { says: 'Chưa có “{name}”.', mend: 'Ghi hoặc chọn “{name}” ở ô của mục này.' },
  'shape-unknown': { says: 'Mục này không dùng “{name}”.', mend: 'Bỏ phần này ở thẻ JSON.' },
  'shape-type': { says: 'Nội dung ở đây phải là {type}.' },
  'shape-enum': { says: 'Phải chọn một trong: {values}.' },
  'shape-const': { says: 'Nội dung ở đây chưa hợp lệ.', mend: 'Chọn lại ở ô của mục này.' },
  'shape-kind': {
    says: 'Chưa chọn loại của mục này, hoặc loại đã ghi không có.',
    mend: 'Chọn loại ở ô của mục này.',
  },
  'shape-pattern': { says: 'Nội dung ghi chưa đúng cách viết.', mend: 'Xem gợi ý dưới nhãn của ô.' },
  'shape-format': { says: 'Phải ghi {format}.' },
  'shape-bound': { says: 'Nội dung dài, nhiều, lớn hoặc nhỏ hơn mức cho phép.' },
  'shape-other': { says: 'Nội dung ở đây chưa hợp lệ.' },
  // What is not said here stays as the catalogue says it.
  'event-nobody': {
    says: 'Không rõ nút “{event}” hoàn thành việc nào: bước này có {count} việc.',
    mend: 'Chọn việc mà nút này hoàn thành, hoặc vai trò được bấm.',
  },
  'event-without-meta': {
    says: 'Chưa ai bấm được nút của sự kiện “{event}”: nút chưa có tên.',
    mend: 'Đặt tên nút và chọn người bấm.',
  },
  'task-without-event': {
    says: 'Việc “{name}” chưa có nút nào để hoàn thành.',
    mend: 'Thêm nút hoàn thành việc này.',
  },
  'exclude-nowhere': {
    says: 'Không tính thời gian ở bước sau chỉ dùng được khi hồ sơ chuyển sang bước khác.',
    mend: 'Chọn bước chuyển đến, hoặc chọn tác động khác.',
  },
  'extend-by-itself': {
    says: 'Thời hạn “{name}” chỉ được gia hạn bằng một nút có người bấm và ghi lý do.',
    mend: 'Đặt tác động gia hạn ở một nút yêu cầu ghi lý do.',
  },
  'extend-without-reason': { mend: 'Đánh dấu “Phải ghi lý do” ở nút này.' },
  'deadline-length': {
    says: 'Thời hạn “{name}” phải có đúng một trong hai: khoảng thời gian, hoặc thời điểm kết thúc.',
    mend: 'Chỉ giữ một trong hai.',
  },
  'deadline-moment': {
    mend: 'Chọn trước hoặc sau thời điểm đó; muốn dời hạn thì đổi thời điểm rồi tính lại.',
  },
  'rung-moment': {
    says: 'Mốc nhắc phải có đúng một thời điểm: trước hạn, sau hạn, hoặc theo phần thời gian đã dùng; ở đây có {count}.',
    mend: 'Chỉ giữ một thời điểm.',
  },
  'count-missing': { says: 'Chưa ghi bao nhiêu việc là đủ.', mend: 'Ghi số lượng đủ ở việc này.' },
  'clock-never-started': { mend: 'Thêm tác động bắt đầu tính thời hạn này ở một nút trước đó.' },
  'supplement-nowhere': { mend: 'Thêm một bước có việc bổ sung hồ sơ của người nộp.' },
  'pay-not-applicant': {
    says: 'Việc nộp tiền là việc của người nộp hồ sơ, không phải của “{name}”.',
    mend: 'Chọn người nộp hồ sơ là người làm việc này.',
  },
  'fee-never-collected': {
    says: 'Khoản thu “{name}” chưa được nộp ở việc nào và chưa có nút nào thu tại quầy.',
    mend: 'Thêm việc nộp tiền cho người nộp, và nút thu tại quầy cho cán bộ.',
  },
  'personal-unclassed': {
    mend: 'Chọn “Cơ bản” hoặc “Nhạy cảm” ở ô “Dữ liệu cá nhân” của trường (Luật 91/2025/QH15).',
  },
  'accountants-missing': {
    says: 'Có nộp tiền trực tuyến nhưng chưa chọn kế toán: không ai đối soát và ghi nhận hoàn trả.',
    mend: 'Chọn vai trò kế toán ở thẻ Tổng quan.',
  },
  'supervisor-unknown': {
    says: 'Người phân công “{name}” không phải là vai trò của thủ tục.',
    mend: 'Thêm vai trò này; người nộp không phân công việc được.',
  },
  'role-unknown': { mend: 'Thêm vai trò này, hoặc chọn vai trò khác.' },
  'role-applicant': {
    says: 'Người nộp hồ sơ luôn có sẵn, không cần thêm vào danh sách vai trò.',
    mend: 'Bỏ vai trò này khỏi danh sách.',
  },
  'then-unheard': { mend: 'Thêm đường đi của sự kiện “{event}” ở bước này.' },
  'rung-unheard': { mend: 'Thêm đường đi của sự kiện này ở một bước.' },
  'sign-unheard': { mend: 'Thêm đường đi của sự kiện này ở bước chờ ký số.' },
  'scenario-missing': { mend: 'Lưu ít nhất một lần chạy thử thành tình huống.' },
  'scenario-event-unknown': { mend: 'Chọn một sự kiện có trong quy trình.' },
  'scenario-task-unknown': { mend: 'Chọn một việc có trong quy trình.' },
  'always-circle': { says: 'Các bước tự động chuyển tiếp thành một vòng không dừng.' },
  'initial-missing': {
    says: 'Bước này có các bước bên trong nhưng chưa chọn bước bắt đầu.',
    mend: 'Chọn bước bắt đầu, hoặc cho các bước chạy song song.',
  },
  'initial-useless': { says: 'Bước này không có bước bên trong nên không có bước bắt đầu.' },
  'done-useless': { says: 'Đường đi khi xong các bước bên trong chỉ dùng cho bước có bước bên trong.' },
  'status-missing': { mend: 'Chọn mã trạng thái của bước này; nhánh song song thì chọn ở bước bao ngoài.' },
  'title-missing': { mend: 'Đặt tên cho bước này.' },
  'template-missing': { mend: 'Soạn nội dung mẫu, hoặc chọn một mẫu dùng chung.' },
  'format-missing': { says: 'Bản thảo không ghi số định dạng.', mend: 'Ghi số định dạng ở thẻ JSON.' },
  'component-paper-only': { mend: 'Chỉ để cách nộp bằng tệp.' },
  'system-then': {
    says: 'Chưa chọn hồ sơ đi tiếp bằng nút nào khi hệ thống trả lời. Việc mở cho mỗi mục của danh sách thì không chọn nút này.',
    mend: 'Chọn ở mục “Khi xong thì tự chuyển theo” của phần hệ thống.',
  },
  'system-formless': {
    says: 'Việc này chưa có biểu mẫu, nên khi hệ thống không trả lời thì không ai ghi được kết quả.',
    mend: 'Chọn ở mục “Biểu mẫu phải điền” biểu mẫu có các trường cùng tên với những gì nhận về.',
  },
  'system-output-type': { mend: 'Chọn lại loại ở mục “Nhận về”, hoặc đổi kiểu của trường.' },
  'form-unknown': { mend: 'Thêm biểu mẫu này, hoặc chọn biểu mẫu khác.' },
  'party-unknown': { mend: 'Thêm bên này, hoặc chọn bên khác.' },
} as const;
