import type { DraftDocument } from '../draft/draft-document.ts';
import type { Edit } from '../edits/index.ts';
import type { Problem } from '../problems/problem.ts';
import type { Text } from '../text/text.ts';

/** One way to mend a problem: what a button for it says, and the edits that it does, one after the other. */
export interface Mend {
  readonly text: Text;
  readonly edits: readonly [Edit, ...Edit[]];
}

/** What mends a problem of one code, from the draft and the place of the problem; none where nothing is sure. */
export type MendRule = (draft: DraftDocument, problem: Problem) => readonly Mend[];

/** Rules by the code of the problem. */
export type MendRules = Readonly<Record<string, MendRule>>;

/** A mend of some edits. */
export function mend(vi: string, en: string, ...edits: readonly [Edit, ...Edit[]]): Mend {
  return { text: { vi, en }, edits };
}

/** A value of a problem as text; empty where it has none of this name. */
export function paramOf({ params = {} }: Problem, name: string): string {
  return String(params[name] ?? '');
}
