import { answerProblems } from './answer-problems.ts';
import { editProblems } from '../edits/edit-problems.ts';
import { calendarProblems } from './calendar-problems.ts';
import { catalogueProblems } from './catalogue-problems.ts';
import { commandProblems } from './command-problems.ts';
import { feelProblems } from './feel-problems.ts';
import { formProblems } from './form-problems.ts';
import { handOverProblems } from './hand-over-problems.ts';
import { historyProblems } from './history-problems.ts';
import { importProblems } from '../import/import-problems.ts';
import { lintProblems } from './lint-problems.ts';
import { migrationProblems } from './migration-problems.ts';
import { moneyProblems } from './money-problems.ts';
import type { ProblemTexts } from './problem.ts';

/** The one catalogue: code to what it says and how to mend it. */
export const problemTexts: ProblemTexts = {
  ...answerProblems,
  ...calendarProblems,
  ...catalogueProblems,
  ...commandProblems,
  ...editProblems,
  ...feelProblems,
  ...formProblems,
  ...handOverProblems,
  ...historyProblems,
  ...importProblems,
  ...lintProblems,
  ...migrationProblems,
  ...moneyProblems,
};
