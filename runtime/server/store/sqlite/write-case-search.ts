import type { CaseSearchRow } from '../rows/case-search-rows.ts';
import type { Database } from './database.ts';

/** Writes what a case is found by; most writes of a case change nothing of it. */
export function writeCaseSearch(database: Database, no: number, row: CaseSearchRow): void {
  const { submittedAt, isEnded, words } = row;
  const stored = database.get<{ words: string; is_ended: number }>(
    'SELECT words, is_ended FROM case_search WHERE case_no = ?',
    no,
  );
  if (stored?.words !== words || (stored.is_ended === 1) !== isEnded) {
    database.run(
      `INSERT INTO case_search (case_no, submitted_at, is_ended, words) VALUES (?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET is_ended = excluded.is_ended, words = excluded.words`,
      ...[no, submittedAt, isEnded ? 1 : 0, words],
    );
    writeSearchWords(database, no, stored?.words ?? '', words);
  }
  writeUnits(database, no, row);
}

/** Writes what a case is found by that was not there before. */
export function insertCaseSearch(database: Database, no: number, row: CaseSearchRow): void {
  const { submittedAt, isEnded, words, units } = row;
  database.run(
    'INSERT INTO case_search (case_no, submitted_at, is_ended, words) VALUES (?, ?, ?, ?)',
    ...[no, submittedAt, isEnded ? 1 : 0, words],
  );
  writeSearchWords(database, no, '', words);
  const into = 'INSERT INTO case_units (unit, submitted_at, case_no) VALUES (?, ?, ?)';
  for (const unit of units) database.run(into, unit, submittedAt, no);
}

function writeSearchWords(database: Database, no: number, before: string, words: string): void {
  const held = new Set(before.split(' '));
  const wanted = new Set(words.split(' '));
  for (const word of held) {
    if (word === '' || wanted.has(word)) continue;
    database.run('DELETE FROM case_search_words WHERE word = ? AND case_no = ?', word, no);
  }
  for (const word of wanted) {
    if (word === '' || held.has(word)) continue;
    database.run('INSERT INTO case_search_words (word, case_no) VALUES (?, ?)', word, no);
  }
}

function writeUnits(database: Database, no: number, { submittedAt, units }: CaseSearchRow): void {
  const stored = database.all<{ unit: string }>('SELECT unit FROM case_units WHERE case_no = ?', no);
  for (const { unit } of stored) {
    if (!units.includes(unit)) {
      database.run(
        'DELETE FROM case_units WHERE unit = ? AND submitted_at = ? AND case_no = ?',
        unit,
        submittedAt,
        no,
      );
    }
  }
  for (const unit of units) {
    const into =
      'INSERT INTO case_units (unit, submitted_at, case_no) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
    if (!stored.some((one) => one.unit === unit)) database.run(into, unit, submittedAt, no);
  }
}
