import { formatDate, isPartialDate, type CompiledField, type PersonField } from '../../../engine/index.ts';
import type { PaperElement } from '../papers/index.ts';
import { boxes } from './print-choices.ts';
import { printLine } from './print-line.ts';
import { aroundOf, type Printing } from './printing.ts';

/** Who somebody is, one line for each part that the field asks for. */
export function printPerson(
  { field }: CompiledField<PersonField>,
  value: unknown,
  { texts }: Printing,
): PaperElement[] {
  const parts = aroundOf(value);
  const text = (name: string): string => {
    const part = parts[name];
    return typeof part === 'string' ? part : '';
  };
  const [birth, sex] = [text('ngay_sinh'), text('gioi_tinh')];
  const paper = text('giay_to') || (field.papers?.length === 1 ? (field.papers[0] ?? '') : '');
  const numberLabel =
    paper === 'HO_CHIEU' ? texts.paperHO_CHIEU : paper === 'KHAC' ? texts.paperKHAC : texts.personNumber;
  return [
    printLine(texts.personName, text('ho_ten')),
    printLine(texts.personBirth, isPartialDate(birth) ? formatDate(birth) : birth),
    ...(field.sex === true
      ? boxes(texts.personSex, [
          { text: texts.male, isTicked: sex === 'NAM' },
          { text: texts.female, isTicked: sex === 'NU' },
        ])
      : []),
    printLine(numberLabel, text('so')),
  ];
}
