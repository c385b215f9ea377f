import { searchOf } from '../../rows/case-search-rows.ts';
import { caseOf } from '../../rows/case-rows.ts';
import { writeCaseSearch } from '../write-case-search.ts';
import type { TableStep } from './table-step.ts';

/** Every case, also an ended one, by its units and by the words of its code and its people. */
export const caseSearch: TableStep = {
  number: 8,
  sql: `
    -- Small rows beside the documents, so that a search reads no document but those it finds.
    CREATE TABLE case_search (
      case_no INTEGER PRIMARY KEY,
      submitted_at TEXT NOT NULL,
      is_ended INTEGER NOT NULL,
      words TEXT NOT NULL
    );
    CREATE INDEX case_search_submitted ON case_search (submitted_at, case_no);
    CREATE TABLE case_search_words (
      word TEXT NOT NULL,
      case_no INTEGER NOT NULL,
      PRIMARY KEY (word, case_no)
    ) WITHOUT ROWID;
    CREATE TABLE case_units (
      unit TEXT NOT NULL,
      submitted_at TEXT NOT NULL,
      case_no INTEGER NOT NULL,
      PRIMARY KEY (unit, submitted_at, case_no)
    ) WITHOUT ROWID;
    CREATE INDEX case_units_case ON case_units (case_no);
  `,
  fill(database) {
    const next = 'SELECT no, document FROM cases WHERE no > ? AND json_valid(document) ORDER BY no LIMIT 500';
    for (let after = 0; ;) {
      const rows = database.all<{ no: number; document: string }>(next, after);
      for (const { no, document } of rows) {
        writeCaseSearch(database, no, searchOf(caseOf({ document })));
        after = no;
      }
      if (rows.length === 0) return;
    }
  },
};
