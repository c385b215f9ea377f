import type { CaseFilter } from '../ports/case-store.ts';
import { wordsOfFilter } from '../rows/filter-words.ts';
import type { Database, SqlValue } from './database.ts';
import type { Place } from '../rows/page-cursor.ts';
import { countUpTo } from './task-gathering.ts';

/** A case that was found: its number and the day by which the list is ordered. */
export interface FoundCase {
  readonly no: number;
  readonly submitted_at: string;
}

/** Up to this many cases with a word are gathered and sorted; beyond, the list is walked from the newest on. */
const FEW = 3_000;
/** Sorts after every letter and digit, and so after every word with a given beginning. */
const AFTER_WORD = '\u{10ffff}';
const LAST: Place = ['9999', Number.MAX_SAFE_INTEGER];

/** The newest cases that a filter leaves, after a place. */
export function searchCases(
  database: Database,
  filter: CaseFilter,
  after: Place | null,
  limit: number,
): readonly FoundCase[] {
  const words = wordsOfFilter(filter);
  const own = [
    '(found.submitted_at, found.case_no) < (?, ?)',
    ...words.map(() => 'instr(found.words, ?) > 0'),
  ];
  const values: SqlValue[] = [...(after ?? LAST), ...words.map((word) => ` ${word}`)];
  if (filter.isEnded !== undefined) {
    own.push('found.is_ended = ?');
    values.push(filter.isEnded ? 1 : 0);
  }
  const where = own.join(' AND ');
  const order = 'ORDER BY found.submitted_at DESC, found.case_no DESC LIMIT ?';
  const found = 'SELECT found.case_no AS no, found.submitted_at AS submitted_at';
  const rare = rarest(database, words);
  const units = filter.units === null ? null : JSON.stringify(filter.units);
  if (rare !== null) {
    const inUnits =
      units === null
        ? ''
        : 'AND EXISTS (SELECT 1 FROM case_units AS place WHERE place.case_no = found.case_no AND place.unit IN (SELECT value FROM json_each(?)))';
    return database.all<FoundCase>(
      `${found} FROM case_search AS found WHERE found.case_no IN (
         SELECT case_no FROM case_search_words WHERE word >= ? AND word < ?) AND ${where} ${inUnits} ${order}`,
      ...[rare, `${rare}${AFTER_WORD}`, ...values, ...(units === null ? [] : [units]), limit],
    );
  }
  if (filter.units === null) {
    return database.all<FoundCase>(
      `${found} FROM case_search AS found INDEXED BY case_search_submitted WHERE ${where} ${order}`,
      ...[...values, limit],
    );
  }
  const walked = filter.units.flatMap((unit) =>
    database.all<FoundCase>(
      `${found} FROM case_units AS place CROSS JOIN case_search AS found ON found.case_no = place.case_no
         WHERE place.unit = ? AND (place.submitted_at, place.case_no) <= (?, ?) AND ${where}
         ORDER BY place.submitted_at DESC, place.case_no DESC LIMIT ?`,
      ...[unit, ...(after ?? LAST), ...values, limit],
    ),
  );
  const once = new Map(walked.map((one) => [one.no, one]));
  return [...once.values()].sort(newestFirst).slice(0, limit);
}

/** The word that the fewest cases have, null where each is common or there is none. */
function rarest(database: Database, words: readonly string[]): string | null {
  let rare: string | null = null;
  let bound = FEW;
  for (const word of words) {
    const from = 'FROM case_search_words WHERE word >= ? AND word < ?';
    const size = countUpTo(database, from, [word, `${word}${AFTER_WORD}`], bound);
    if (size < bound) [rare, bound] = [word, size];
  }
  return rare;
}

function newestFirst(a: FoundCase, b: FoundCase): number {
  if (a.submitted_at !== b.submitted_at) return a.submitted_at > b.submitted_at ? -1 : 1;
  return b.no - a.no;
}
