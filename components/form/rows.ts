import { nameRows } from '../../engine/index.ts';
import type { Answers, CompiledForm } from '../../engine/index.ts';
import { newRowId } from './new-row-id.ts';

export { emptyRow } from '../../engine/index.ts';
export { namedByRow, withRepeatsNamed } from './row-names.ts';

/** The answers with an id in each row to which papers of the dossier can belong. */
export function withRowIds(form: CompiledForm, answers: Answers): Answers {
  return nameRows(form, answers, newRowId);
}
