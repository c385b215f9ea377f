import type { Language } from '../../../../engine/index.ts';

/** How a case was filed by a clerk, and which identity paper was seen: on the case, and at the counter. */
export interface FilingTexts {
  /** Name of the place where clerks take applications in. */
  readonly counter: string;
  readonly channel: string;
  readonly by: string;
  readonly identityShown: string;
  readonly identityKinds: Readonly<Record<'citizenId' | 'passport' | 'other', string>>;
  readonly signedPrint: string;
  readonly signedPrintKept: string;
}

const vi: FilingTexts = {
  counter: 'Tiếp nhận trực tiếp',
  channel: 'Kênh nộp',
  by: 'Cán bộ nộp thay',
  identityShown: 'Giấy tờ đã xem',
  identityKinds: { citizenId: 'Căn cước, số định danh cá nhân', passport: 'Hộ chiếu', other: 'Giấy tờ khác' },
  signedPrint: 'Đơn, tờ khai người nộp đã ký tại quầy',
  signedPrintKept: 'Bản giấy lưu cùng hồ sơ, không đính kèm bản quét.',
};

const en: FilingTexts = {
  counter: 'Counter',
  channel: 'Channel',
  by: 'Filed by',
  identityShown: 'Identity paper seen',
  identityKinds: {
    citizenId: 'Identity card, personal number',
    passport: 'Passport',
    other: 'Another paper',
  },
  signedPrint: 'Form signed at the counter',
  signedPrintKept: 'The paper lies with the case; no scan was attached.',
};

/** The texts about filing in a language. */
export function filingTextsOf(language: Language): FilingTexts {
  return language === 'en' ? en : vi;
}
