import { formatDate, type Language } from '../../../engine/index.ts';
import type { RecalculatedCase } from '../../api/index.ts';

const texts = {
  vi: {
    heads: [
      'Mã hồ sơ',
      'Cơ quan giải quyết',
      'Phiên bản',
      'Ngày nộp',
      'Ngày kết thúc',
      'Kết quả',
      'Nội dung',
      'Đã tính',
      'Tính lại',
      'Chênh lệch',
      'Số tháng',
      'Còn phải chi trả (nếu âm: đã chi vượt)',
    ],
    outcomes: {
      granted: 'Đã trả kết quả',
      refused: 'Từ chối',
      withdrawn: 'Rút hồ sơ',
      stopped: 'Dừng giải quyết',
    },
    underWay: 'Đang giải quyết',
    hidden: 'Xem trong hồ sơ',
  },
  en: {
    heads: [
      'Code',
      'Competent agency',
      'Version',
      'Filed on',
      'Ended on',
      'Outcome',
      'Value',
      'Was',
      'Would be',
      'Difference',
      'Months',
      'Owed (below zero: overpaid)',
    ],
    outcomes: { granted: 'Granted', refused: 'Refused', withdrawn: 'Withdrawn', stopped: 'Stopped' },
    underWay: 'Under way',
    hidden: 'See the case',
  },
} as const satisfies Record<Language, unknown>;

/** The names of the columns, for the first part of the table. */
export function recalculationHeads(language: Language): readonly string[] {
  return texts[language].heads;
}

/** The values of cases as rows, one a value; amounts are plain numbers, which a spreadsheet adds up. */
export function recalculationRows(cases: readonly RecalculatedCase[], language: Language): string[][] {
  const { outcomes, underWay, hidden } = texts[language];
  return cases.flatMap(({ code, unit, version, submittedOn, endedOn, outcome, months, values }) =>
    values.map(({ label, was, is, difference, owed }) => [
      code,
      unit,
      String(version),
      formatDate(submittedOn),
      endedOn === null ? '' : formatDate(endedOn),
      outcome === null ? underWay : outcomes[outcome],
      label,
      was ?? hidden,
      is ?? hidden,
      difference === null ? '' : String(difference),
      months === null ? '' : String(months),
      owed === null ? '' : String(owed),
    ]),
  );
}
