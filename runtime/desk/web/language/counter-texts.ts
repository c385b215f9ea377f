import type { Language } from '../../../../engine/index.ts';

/** What the screens of the counter say; fetched with them. */
export interface CounterTexts {
  readonly lead: string;
  readonly underWay: string;
  readonly underWayLine: string;
  readonly begunOnline: string;
  readonly goOn: string;
  readonly fresh: string;
  readonly search: string;
  readonly find: string;
  readonly choose: string;
  readonly none: string;
  readonly notMine: string;
  readonly onlyOnline: string;
  readonly onlyTogether: string;
  readonly unit: string;
  readonly channel: string;
  readonly who: string;
  readonly person: string;
  readonly organization: string;
  readonly organizationName: string;
  readonly organizationCode: string;
  readonly identityNumber: string;
  readonly identityHint: string;
  readonly fullName: string;
  readonly birthDate: string;
  readonly sex: string;
  readonly sexUnsaid: string;
  readonly male: string;
  readonly female: string;
  readonly phone: string;
  readonly email: string;
  readonly optional: string;
  readonly begin: string;
  readonly resume: string;
  readonly resumeLead: string;
  readonly resumeCode: string;
  readonly resumeOpen: string;
  readonly notFilled: string;
  readonly back: string;
  readonly gone: string;
  readonly applicant: string;
  readonly startedBy: string;
  readonly edit: string;
  readonly save: string;
  readonly discard: string;
  readonly discardTitle: string;
  readonly discardQuestion: string;
  readonly release: string;
  readonly releaseQuestion: string;
  readonly keep: string;
  readonly signTitle: string;
  readonly signLead: string;
  readonly print: string;
  readonly signed: string;
  readonly signedBy: string;
  readonly signAgain: string;
  readonly signNeeded: string;
  readonly signPost: string;
  readonly scan: string;
  readonly elsewhere: string;
}

const vi: CounterTexts = {
  lead: 'Dành cho người đến nộp tại quầy hoặc gửi qua bưu chính. Bạn nhập hồ sơ, người nộp đọc và ký bản in.',
  underWay: 'Đang nhập dở',
  underWayLine: '{unit} · {channel} · {name} bắt đầu, cập nhật lúc {time}',
  begunOnline: 'Người nộp đã soạn trực tuyến',
  goOn: 'Nhập tiếp hồ sơ của {name}',
  fresh: 'Hồ sơ mới',
  search: 'Tên hoặc mã thủ tục',
  find: 'Tìm thủ tục',
  choose: 'Chọn thủ tục',
  none: 'Không có thủ tục nào phù hợp.',
  notMine: 'Bạn chưa giữ vai trò tiếp nhận hồ sơ của thủ tục nào.',
  onlyOnline: 'Chỉ nhận trực tuyến. Hướng dẫn người nộp dùng Cổng dịch vụ công.',
  onlyTogether: 'Nhiều người cùng nộp, từng người tự xác nhận trực tuyến.',
  unit: 'Cơ quan tiếp nhận',
  channel: 'Cách nộp',
  who: 'Người nộp',
  person: 'Cá nhân',
  organization: 'Nộp cho tổ chức',
  organizationName: 'Tên tổ chức',
  organizationCode: 'Mã số thuế hoặc số đăng ký',
  identityNumber: 'Số trên giấy tờ',
  identityHint: 'Ghi sau khi đã xem bản chính. Ảnh chụp không thay được.',
  fullName: 'Họ tên người đến nộp',
  birthDate: 'Ngày sinh',
  sex: 'Giới tính',
  sexUnsaid: 'Không ghi',
  male: 'Nam',
  female: 'Nữ',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  optional: '(không bắt buộc)',
  begin: 'Bắt đầu nhập hồ sơ',
  resume: 'Nộp tiếp hồ sơ đã soạn trực tuyến',
  resumeLead:
    'Người nộp mở hồ sơ nháp trên điện thoại, chọn “Tiếp tục trên thiết bị khác” và đọc mã cho bạn. Mã dùng được một lần.',
  resumeCode: 'Mã tiếp tục',
  resumeOpen: 'Mở hồ sơ',
  notFilled: 'Cần nhập nội dung này.',
  back: 'Tiếp nhận trực tiếp',
  gone: 'Hồ sơ này đã được nộp, đã bỏ, hoặc không thuộc quầy của bạn.',
  applicant: 'Người nộp',
  startedBy: 'Cán bộ bắt đầu',
  edit: 'Sửa thông tin người nộp',
  save: 'Lưu thông tin',
  discard: 'Bỏ hồ sơ nhập dở',
  discardTitle: 'Bỏ hồ sơ này?',
  discardQuestion: 'Mọi nội dung đã nhập và tệp đã quét sẽ bị xóa.',
  release: 'Trả lại cho người nộp',
  releaseQuestion: 'Hồ sơ rời quầy. Người nộp tiếp tục soạn trực tuyến, không mất nội dung nào.',
  keep: 'Giữ lại',
  signTitle: 'Người nộp ký',
  signLead: 'In đơn, tờ khai để người nộp đọc lại và ký. Bản có chữ ký lưu cùng hồ sơ.',
  print: 'In đơn, tờ khai (PDF)',
  signed: 'Người nộp đã đọc và ký bản in',
  signedBy: '{name} xác nhận lúc {time}.',
  signAgain: 'Nội dung đã thay đổi sau khi ký. Hãy in lại, để người nộp ký lại rồi đánh dấu.',
  signNeeded: 'Đánh dấu ô này sau khi người nộp đã ký bản in.',
  signPost: 'Hồ sơ gửi qua bưu chính: đơn đã ký nằm trong phong bì, có thể quét và đính kèm.',
  scan: 'Bản quét đơn đã ký',
  elsewhere: 'Hồ sơ thuộc thẩm quyền của {unit}. Sau khi nộp, hồ sơ được chuyển đến cơ quan đó.',
};

const en: CounterTexts = {
  lead: 'For people who come in person or write by post. You fill in the application; they read and sign the print.',
  underWay: 'Under way',
  underWayLine: '{unit} · {channel} · begun by {name}, last changed {time}',
  begunOnline: 'Begun online by the applicant',
  goOn: 'Go on with the application of {name}',
  fresh: 'New application',
  search: 'Name or code of the procedure',
  find: 'Find procedure',
  choose: 'Choose a procedure',
  none: 'No procedure fits.',
  notMine: 'You hold no role that takes applications in.',
  onlyOnline: 'Online only. Help the applicant to use the portal.',
  onlyTogether: 'Several people apply together, and each confirms online.',
  unit: 'Receiving unit',
  channel: 'How it comes in',
  who: 'Applicant',
  person: 'A person',
  organization: 'On behalf of an organisation',
  organizationName: 'Name of the organisation',
  organizationCode: 'Tax code or registration number',
  identityNumber: 'Number on the paper',
  identityHint: 'Write it down once you have seen the paper itself. A photograph will not do.',
  fullName: 'Full name of who came',
  birthDate: 'Date of birth',
  sex: 'Sex',
  sexUnsaid: 'Not stated',
  male: 'Male',
  female: 'Female',
  phone: 'Telephone',
  email: 'E-mail',
  optional: '(optional)',
  begin: 'Begin the application',
  resume: 'Go on with an application begun online',
  resumeLead:
    'The applicant opens the draft on a telephone, chooses “Continue on another device” and reads the code to you. It works once.',
  resumeCode: 'Code',
  resumeOpen: 'Open the application',
  notFilled: 'This is needed.',
  back: 'Counter',
  gone: 'This application was filed or thrown away, or is not of your counter.',
  applicant: 'Applicant',
  startedBy: 'Begun by',
  edit: 'Correct the applicant',
  save: 'Save',
  discard: 'Throw this application away',
  discardTitle: 'Throw it away?',
  discardQuestion: 'Everything that was filled in and scanned will be deleted.',
  release: 'Give it back to the applicant',
  releaseQuestion: 'It leaves the counter. The applicant goes on online, and nothing is lost.',
  keep: 'Keep it',
  signTitle: 'Signature of the applicant',
  signLead: 'Print the form; the applicant reads and signs it. The signed print stays with the case.',
  print: 'Print the form (PDF)',
  signed: 'The applicant has read and signed the print',
  signedBy: 'Confirmed by {name} at {time}.',
  signAgain: 'The form was changed after it was signed. Print it again, have it signed, then tick the box.',
  signNeeded: 'Tick this once the applicant has signed the print.',
  signPost: 'By post the signed form is in the envelope; it can be scanned and attached.',
  scan: 'Scan of the signed print',
  elsewhere: 'The case belongs to {unit} and is sent there once it is filed.',
};

/** The texts of the counter in a language. */
export function counterTextsOf(language: Language): CounterTexts {
  return language === 'en' ? en : vi;
}
