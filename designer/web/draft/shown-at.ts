import type { DraftSession } from './draft-session.ts';
import { valueAt } from './value-at.ts';

/** What a box shows of the draft: the value at its place, what is wrong with it, and whether it can be changed. */
export function shownAt(
  { document, problems, isEditable }: Pick<DraftSession, 'document' | 'problems' | 'isEditable'>,
  at: string,
): readonly unknown[] {
  return [valueAt(document, at), problems, isEditable];
}
