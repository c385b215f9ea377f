import { inLanguage, type Language } from '../text/text.ts';

const words = {
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
  ticked: { vi: 'Đã đánh dấu', en: 'Ticked' },
};

/** Yes or no in the reader's language. */
export function yesNoText(value: boolean, language: Language): string {
  return inLanguage(value ? words.yes : words.no, language);
}

/** A box as papers name it: ticked, or nothing at all. */
export function tickText(value: unknown, language: Language): string {
  return value === true ? inLanguage(words.ticked, language) : '';
}
