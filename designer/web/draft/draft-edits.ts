import type { Json, Problem } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { withValueAt } from './value-at.ts';

/** One edit as it is asked for: a name and plain arguments, so that it can be kept and described. */
export interface DraftEdit {
  readonly name: string;
  readonly args: Readonly<Record<string, Json>>;
}

/** What an edit gives: another draft, or why it was not done. */
export type EditResult =
  | { readonly draft: DraftDocument; readonly problems?: undefined }
  | { readonly problems: readonly Problem[] };

/** A place that two people have changed in different ways. Undefined: there is nothing at this place. */
export interface DraftConflict {
  /** JSON pointer into the merged draft. */
  readonly at: string;
  readonly base: Json | undefined;
  readonly theirs: Json | undefined;
  readonly ours: Json | undefined;
}

/** Brings together what two people made of one draft. */
export type MergeDrafts = (
  base: DraftDocument,
  theirs: DraftDocument,
  ours: DraftDocument,
) => { readonly draft: DraftDocument; readonly conflicts: readonly DraftConflict[] };

/** What a session needs to know of edits. */
export interface DraftEdits {
  readonly apply: (draft: DraftDocument, edit: DraftEdit) => EditResult;
  readonly merge: MergeDrafts;
}

/** Edits by place: `setMember` puts a value at a pointer, or takes it away where there is no value. */
function applyPlainEdit(draft: DraftDocument, { name, args }: DraftEdit): EditResult {
  const { at, value } = args;
  if (name !== 'setMember' || typeof at !== 'string') throw new Error(`No edit ${name}`);
  return { draft: withValueAt(draft, at, value) };
}

/** Merges member by member: only members of the draft that both have changed are left to people. */
const mergeMembers: MergeDrafts = (base, theirs, ours) => {
  const draft: Record<string, Json> = {};
  const conflicts: DraftConflict[] = [];
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
    const [was, other, own] = [base[name], theirs[name], ours[name]];
    const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
    const kept = isSame(was, own) ? other : own;
    if (kept !== undefined) draft[name] = kept;
    if (!isSame(was, own) && !isSame(was, other) && !isSame(own, other)) {
      const at = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      conflicts.push({ at, base: was, theirs: other, ours: own });
    }
  }
  return { draft, conflicts };
};

/** The edits that sessions do. */
export const draftEdits: DraftEdits = { apply: applyPlainEdit, merge: mergeMembers };
