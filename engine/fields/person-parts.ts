import type { PersonField, PersonPaper } from '../generated/definition-types.ts';
import { inLanguage, type Language, type Text } from '../text/text.ts';

/** The parts of a person's identity, in the order in which they are asked and stored. */
export type PersonPart = 'ho_ten' | 'ngay_sinh' | 'gioi_tinh' | 'giay_to' | 'so';

/** The papers that prove an identity, as the field accepts them; the personal identification number alone unless it says more. */
export function papersOf(field: PersonField): readonly PersonPaper[] {
  return field.papers ?? ['CAN_CUOC'];
}

/** The parts that the field asks for. Which paper is meant is asked only where there is a choice. */
export function partsAsked(field: PersonField): readonly PersonPart[] {
  return [
    'ho_ten',
    'ngay_sinh',
    ...(field.sex === true ? (['gioi_tinh'] as const) : []),
    ...(papersOf(field).length > 1 ? (['giay_to'] as const) : []),
    'so',
  ];
}

/** Whether a part may be left out. Which paper is meant goes with its number. */
export function mayBeLeftOut(part: PersonPart, field: PersonField): boolean {
  const optional: readonly string[] = field.optional ?? [];
  return optional.includes(part === 'giay_to' ? 'so' : part);
}

const words: Readonly<Record<string, Required<Text>>> = {
  NAM: { vi: 'nam', en: 'male' },
  NU: { vi: 'nữ', en: 'female' },
  CAN_CUOC: { vi: 'số định danh cá nhân', en: 'personal identification number' },
  HO_CHIEU: { vi: 'hộ chiếu số', en: 'passport' },
  KHAC: { vi: 'giấy tờ số', en: 'paper number' },
  day: { vi: 'sinh ngày', en: 'born on' },
  month: { vi: 'sinh tháng', en: 'born in' },
  year: { vi: 'sinh năm', en: 'born in' },
};

/** A code of a person's identity inside a sentence; the code itself where there is no word for it. */
export function personWord(code: string, language: Language): string {
  const word = Object.hasOwn(words, code) ? words[code] : undefined;
  return word ? inLanguage(word, language) : code;
}
