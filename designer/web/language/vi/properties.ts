/** What properties, their words and the choices of nothing are called. `{name}` places are filled in. */
export interface PropertyTexts {
  readonly applicant: string;
  readonly nothing: string;
  readonly noneYet: string;
  readonly add: string;
  readonly takeOut: string;
  readonly takeOutOf: string;
  readonly eventNone: string;
  readonly eventNew: string;
  readonly eventSent: string;
  readonly nameNew: string;
  readonly nameTaken: string;
  readonly nameShape: string;
  /** By the name of the property. */
  readonly labels: Readonly<Record<string, string>>;
  readonly hints: Readonly<Record<string, string>>;
  /** The choice of nothing, by the name of the property. */
  readonly none: Readonly<Record<string, string>>;
  /** By the name of the property and the word of the format. */
  readonly choices: Readonly<Record<string, string>>;
}

export const properties: PropertyTexts = {
  applicant: 'Người nộp hồ sơ',
  nothing: 'Không có',
  noneYet: 'Thủ tục chưa có gì để chọn ở đây.',
  add: 'Thêm',
  takeOut: 'Bỏ',
  takeOutOf: 'Bỏ {name}',
  eventNone: 'Chưa chọn',
  eventNew: 'Hoàn thành',
  eventSent: 'Tự động: {name}{state}',
  nameNew: 'Tên mới',
  nameTaken: 'Tên này đã có.',
  nameShape: 'Tên gồm chữ thường không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ.',
  labels: {
    stateTitle: 'Tên bước',
    taskTitle: 'Phải làm gì',
    systemTitle: 'Tên hệ thống',
    itemLabel: 'Nhãn của mỗi mục',
    eventForm: 'Biểu mẫu điền cùng nút này',
    supplementTask: 'Người nộp bổ sung hồ sơ ở việc này',
    systemAgain: 'Số lần tự gửi lại',
    publicTitle: 'Tên người nộp nhìn thấy',
    status: 'Trạng thái quốc gia',
    outcome: 'Hồ sơ kết thúc là',
    initial: 'Bắt đầu ở bước',
    history: 'Nhớ đến đâu',
    entry: 'Khi vào bước, tự động',
    description: 'Ghi chú cho người soạn',
    key: 'Khóa',
    role: 'Người làm',
    deadline: 'Thời hạn làm việc này',
    form: 'Biểu mẫu phải điền',
    supplement: 'Yêu cầu bổ sung: nêu chỗ thiếu, sai trong hồ sơ',
    howToDo: 'Hướng dẫn cách làm',
    guidance: 'Hướng dẫn',
    whoElse: 'Đơn vị khác, người không được làm',
    exclude: 'Ai đã làm các việc này thì không làm việc này',
    unit: 'Mã đơn vị làm',
    shows: 'Trường của đơn mà đơn vị được hỏi nhìn thấy',
    forEach: 'Mở một việc cho mỗi mục của danh sách',
    items: 'Danh sách',
    as: 'Gọi mỗi mục là',
    action: 'Tên nút khi xong một việc',
    complete: 'Coi là đủ khi',
    count: 'Số việc phải xong',
    silence: 'Quá hạn không trả lời',
    then: 'Khi xong thì tự chuyển theo',
    doEach: 'Mỗi khi xong một việc, tự động',
    pay: 'Người nộp trả tiền ở việc này',
    fees: 'Khoản thu',
    receipt: 'Biên lai phát hành',
    system: 'Hệ thống khác làm thay',
    connector: 'Kết nối',
    input: 'Gửi đi',
    output: 'Nhận về',
    wait: 'Chờ trả lời trong thời hạn',
    waitAgain: 'Mỗi lần gửi lại chờ trong thời hạn',
    label: 'Tên nút',
    tone: 'Kiểu nút',
    task: 'Hoàn thành việc',
    roles: 'Hoặc ai được bấm',
    withoutForm: 'Không hỏi biểu mẫu của việc',
    reason: 'Phải ghi lý do',
    asking: 'Hỏi lại trước khi làm',
    confirm: 'Câu hỏi lại',
    money: 'Thu tiền tại quầy',
    collects: 'Thu các khoản',
    guard: 'Chỉ khi thỏa điều kiện',
    if: 'Điều kiện',
    otherwise: 'Nói gì khi chưa thỏa',
    actions: 'Tự động làm theo thứ tự',
    moreOfWay: 'Khác',
    reenter: 'Vào lại bước từ đầu',
  },
  hints: {
    publicTitle: 'Bỏ trống thì dùng tên bước.',
    unit: 'Bỏ trống thì đơn vị đang giải quyết hồ sơ làm.',
    items: 'Ví dụ một bảng của đơn. Không có mục nào thì coi như xong ngay.',
    itemLabel: 'Ngắn gọn, để phân biệt các mục.',
    roles: 'Dùng khi nút không gắn với việc nào.',
    connector: 'Các kết nối do người quản trị máy chủ cài đặt.',
    output: 'Trùng tên trường của biểu mẫu thì điền sẵn trường đó.',
    otherwise: 'Người bấm đọc câu này khi chưa được làm.',
  },
  none: {
    status: 'Theo bước bao ngoài',
    outcome: 'Chưa chọn cách kết thúc',
    deadline: 'Không có thời hạn riêng',
    form: 'Không có biểu mẫu',
    eventForm: 'Biểu mẫu của việc',
    silence: 'Chỉ báo quá hạn',
    receipt: 'Không có biên lai',
    waitAgain: 'Như lần đầu',
    tone: 'Bình thường',
    task: 'Việc duy nhất của bước',
    history: 'Bước bên trong gần nhất',
  },
  choices: {
    'outcome.granted': 'Có kết quả',
    'outcome.refused': 'Từ chối',
    'outcome.withdrawn': 'Người nộp rút',
    'outcome.stopped': 'Dừng giải quyết',
    'history.shallow': 'Bước bên trong gần nhất',
    'history.deep': 'Đúng bước đang làm, dù ở sâu',
    'complete.all': 'Tất cả đã xong',
    'complete.any': 'Một việc đã xong',
    'complete.count': 'Đủ số lượng',
    'silence.none': 'Chỉ báo quá hạn',
    'silence.agreed': 'Coi như đồng ý',
    'tone.primary': 'Nút chính (đi tiếp)',
    'tone.neutral': 'Bình thường',
    'tone.danger': 'Từ chối hoặc kết thúc',
    'output.text': 'Chữ',
    'output.number': 'Số',
    'output.boolean': 'Có hoặc không',
    'output.date': 'Ngày',
    'output.time': 'Giờ',
    'output.address': 'Địa chỉ',
  },
};
