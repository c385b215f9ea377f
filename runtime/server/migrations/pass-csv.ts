import { formatDate, type Language } from '../../../engine/index.ts';
import { csvRows, csvTable } from '../csv-table.ts';
import { sayProblems } from '../problems/say-problems.ts';
import type { MigrationOutcome, MigrationPage, MigrationReason } from '../store/index.ts';

const heads: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Mã hồ sơ', 'Bước', 'Kết quả', 'Lý do', 'Cách xử lý', 'Hạn cũ', 'Hạn mới'],
  en: ['Dossier code', 'Step', 'Result', 'Reason', 'What can be done', 'Due before', 'Due after'],
};

const outcomes: Readonly<Record<Language, Readonly<Record<MigrationOutcome, string>>>> = {
  vi: {
    moved: 'Chuyển, hạn không đổi',
    sooner: 'Chuyển, hạn sớm hơn',
    later: 'Chuyển, hạn muộn hơn',
    late: 'Chuyển và quá hạn ngay',
    stays: 'Ở lại phiên bản cũ',
  },
  en: {
    moved: 'Moves, same due date',
    sooner: 'Moves, due sooner',
    later: 'Moves, due later',
    late: 'Moves and is overdue at once',
    stays: 'Stays on its version',
  },
};

/** All cases of a pass as a table for spreadsheets, written as it is read. */
export async function* passCsv(
  pages: AsyncIterable<MigrationPage>,
  language: Language,
): AsyncGenerator<string> {
  yield csvTable([heads[language]]);
  const said = new Map<string, readonly [string, string]>();
  const inWords = (reason: MigrationReason | null): readonly [string, string] => {
    if (reason === null) return ['', ''];
    const key = JSON.stringify(reason);
    const known = said.get(key);
    if (known) return known;
    const [one] = sayProblems([{ ...reason, pointer: '', severity: 'error' }], language);
    const words = [one?.message ?? reason.code, one?.mend ?? ''] as const;
    said.set(key, words);
    return words;
  };
  const day = (date: string | null): string => (date === null ? '' : formatDate(date));
  for await (const { cases } of pages) {
    yield csvRows(
      cases.map(({ outcome, reason, case: { code, stage, dueBefore, dueAfter } }) => [
        ...[code, stage, outcomes[language][outcome], ...inWords(reason)],
        ...[day(dueBefore), day(dueAfter)],
      ]),
    );
  }
}
