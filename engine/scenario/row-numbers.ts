import type { Answers } from '../answers/answers.ts';
import { nameRows } from '../form/index.ts';
import { applicationForm, type Procedure } from '../procedure/procedure.ts';

/** Rows to which papers belong are named by their numbers from 0, as `files` names them. */
export function withRowNumbers(procedure: Procedure, answers: Answers): Answers {
  return nameRows(applicationForm(procedure), answers, String);
}
