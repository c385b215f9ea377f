import type { Language } from '../../../engine/index.ts';

/** The words of a printed form that no definition says. */
export interface PrintoutTexts {
  readonly state: string;
  readonly motto: string;
  readonly addressee: string;
  readonly addresseeBlank: string;
  readonly closing: string;
  readonly applicant: string;
  readonly official: string;
  readonly signHere: string;
  readonly filedAt: string;
  readonly confirmedAt: string;
  readonly signed: string;
  readonly ifAny: string;
  readonly inWords: string;
  readonly number: string;
  readonly row: string;
  readonly yes: string;
  readonly no: string;
  readonly male: string;
  readonly female: string;
  readonly personName: string;
  readonly personBirth: string;
  readonly personSex: string;
  readonly personNumber: string;
  readonly paperHO_CHIEU: string;
  readonly paperKHAC: string;
  readonly draft: string;
  readonly draftFooter: string;
  readonly counterFooter: string;
  readonly caseFooter: string;
  readonly codeFooter: string;
  readonly mendedFooter: string;
  readonly blankFooter: string;
  readonly dateBlank: string;
}

const vi: PrintoutTexts = {
  state: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  addressee: 'Kính gửi: {unit}',
  addresseeBlank: 'Kính gửi:',
  closing:
    'Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về nội dung đã khai.',
  applicant: 'Người yêu cầu',
  official: 'Người lập',
  signHere: '(Ký, ghi rõ họ tên)',
  filedAt: 'Đã nộp trực tuyến lúc {time}',
  confirmedAt: 'Đã xác nhận lúc {time}',
  signed: 'Đã ký',
  ifAny: 'nếu có',
  inWords: 'Bằng chữ: {words}',
  number: 'TT',
  row: 'Dòng',
  yes: 'Có',
  no: 'Không',
  male: 'Nam',
  female: 'Nữ',
  personName: 'Họ, chữ đệm, tên',
  personBirth: 'Ngày, tháng, năm sinh',
  personSex: 'Giới tính',
  personNumber: 'Số định danh cá nhân',
  paperHO_CHIEU: 'Hộ chiếu số',
  paperKHAC: 'Giấy tờ số',
  draft: 'BẢN NHÁP',
  counterFooter: 'Bản in để người nộp đọc và ký; lập lúc {time} tại {unit}',
  draftFooter: 'Bản nháp, chưa nộp. Lưu lúc {time}.',
  caseFooter: 'Mã tra cứu: {reference}. Nộp lúc {time}.',
  codeFooter: 'Mã hồ sơ: {code}.',
  mendedFooter: 'Bổ sung lúc {time}.',
  blankFooter: '{title} ({code}), bản in để khai trên giấy.',
  dateBlank: 'ngày …… tháng …… năm ………',
};

const en: PrintoutTexts = {
  state: 'Socialist Republic of Viet Nam',
  motto: 'Independence - Freedom - Happiness',
  addressee: 'To: {unit}',
  addresseeBlank: 'To:',
  closing: 'I declare that what is stated above is true, and answer for it before the law.',
  applicant: 'Applicant',
  official: 'Filled in by',
  signHere: '(Signature and full name)',
  filedAt: 'Filed online at {time}',
  confirmedAt: 'Confirmed at {time}',
  signed: 'Signed',
  ifAny: 'if any',
  inWords: 'In words: {words}',
  number: 'No.',
  row: 'Row',
  yes: 'Yes',
  no: 'No',
  male: 'Male',
  female: 'Female',
  personName: 'Full name',
  personBirth: 'Date of birth',
  personSex: 'Sex',
  personNumber: 'Personal identification number',
  paperHO_CHIEU: 'Passport number',
  paperKHAC: 'Paper number',
  draft: 'DRAFT',
  counterFooter: 'To be read and signed by the applicant; made at {time}, {unit}',
  draftFooter: 'Draft, not filed. Kept at {time}.',
  caseFooter: 'Reference: {reference}. Filed at {time}.',
  codeFooter: 'Dossier code: {code}.',
  mendedFooter: 'Completed at {time}.',
  blankFooter: '{title} ({code}), to be filled in on paper.',
  dateBlank: 'date ……………………',
};

/** The words of printed forms in a language. */
export function printoutTextsOf(language: Language): PrintoutTexts {
  return language === 'vi' ? vi : en;
}
