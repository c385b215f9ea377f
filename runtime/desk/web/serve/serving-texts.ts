import type { Language } from '../../../../engine/index.ts';

/** What the screen says where a clerk does something for the applicant; fetched with it. */
export interface ServingTexts {
  readonly title: string;
  readonly lead: string;
  readonly open: string;
  readonly close: string;
  readonly confirmTitle: string;
  readonly confirmLead: string;
  readonly signed: string;
  readonly signNeeded: string;
  readonly numberNeeded: string;
  readonly send: string;
  readonly back: string;
  readonly done: string;
}

const vi: ServingTexts = {
  title: 'Làm thay người nộp tại quầy',
  lead: 'Dùng khi {name} đến quầy mang theo giấy tờ, hoặc không có tài khoản để tự làm trực tuyến. Lịch sử hồ sơ ghi rõ ai làm thay và giấy tờ tùy thân đã xem.',
  open: 'Mở phần làm thay',
  close: 'Đóng phần làm thay',
  confirmTitle: 'Xác nhận với người nộp',
  confirmLead:
    'Xem bản chính giấy tờ tùy thân của {name}, để người nộp đọc lại và ký nội dung vừa nhập trước khi gửi.',
  signed: 'Người nộp đã đọc và ký nội dung này',
  signNeeded: 'Đánh dấu ô này sau khi người nộp đã ký.',
  numberNeeded: 'Cần nhập nội dung này.',
  send: 'Gửi thay người nộp',
  back: 'Quay lại sửa',
  done: 'Làm thay người nộp: {action}',
};

const en: ServingTexts = {
  title: 'At the counter for the applicant',
  lead: 'For when {name} comes to the counter with papers, or has no account to do it online. The history says who did it and which identity paper was seen.',
  open: 'Act for the applicant',
  close: 'Close',
  confirmTitle: 'Confirm with the applicant',
  confirmLead:
    'Look at the identity paper of {name}, and have them read and sign what was filled in before it is sent.',
  signed: 'The applicant has read and signed this',
  signNeeded: 'Tick this box once the applicant has signed.',
  numberNeeded: 'This is needed.',
  send: 'Send for the applicant',
  back: 'Back',
  done: 'Done for the applicant: {action}',
};

/** The texts about acting for the applicant in a language. */
export function servingTextsOf(language: Language): ServingTexts {
  return language === 'en' ? en : vi;
}
