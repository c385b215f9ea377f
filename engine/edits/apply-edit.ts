import type { DraftDocument } from '../draft/draft-document.ts';
import { refuse, type EditOutcome } from './edit-outcome.ts';
import { editNamed, type Edit } from './edits.ts';

/**
 * Does an edit. What it does not touch stays the same object, so that the draft before it is its undo; a refused edit
 * says why and changes nothing.
 *
 * @example applyEdit(draft, { name: 'renameField', args: { at: '/forms/don/pages/0/sections/0/fields/2', key: 'ho_ten' } })
 */
export function applyEdit(draft: DraftDocument, edit: Edit): EditOutcome {
  const run = editNamed(edit.name);
  return run === undefined ? refuse('edit-unknown', '', { name: edit.name }) : run(draft, edit.args as never);
}
