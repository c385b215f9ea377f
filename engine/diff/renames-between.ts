import type { Json } from '../answers/answers.ts';
import type { DraftDocument } from '../draft/draft-document.ts';
import { valueAt } from '../draft/pointer.ts';
import { renameName } from '../edits/rename-name.ts';
import { findRenames, type FoundRename } from './find-renames.ts';

/** Rounds in which renames are looked for: a form, a group in it, a field in that, an option of it. */
const ROUNDS = 5;

/** A thing that is called otherwise in the version after, in the order in which renames lead from one to the other. */
export interface AppliedRename extends FoundRename {
  /** JSON pointer after it. */
  readonly now: string;
  /** The thing under its old key. */
  readonly value: Json;
  /** The version before with every earlier rename: `at` leads into it. */
  readonly draft: DraftDocument;
}

/** The version before with the keys of the version after, wherever a thing is called otherwise, and how it came to them. */
export function renamesBetween(
  before: DraftDocument,
  after: DraftDocument,
): { readonly draft: DraftDocument; readonly renames: readonly AppliedRename[] } {
  let draft = before;
  const renames: AppliedRename[] = [];
  const tried = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const found = findRenames(draft, after).filter(({ at, from, to }) => !tried.has(`${at} ${from} ${to}`));
    if (found.length === 0) break;
    for (const { at, from, to } of found) {
      tried.add(`${at} ${from} ${to}`);
      const value = valueAt(draft, at);
      const outcome = renameName(draft, { at, key: to });
      if (outcome.problems || value === undefined) continue;
      renames.push({ at, from, to, now: outcome.at ?? at, value, draft });
      draft = outcome.draft;
    }
  }
  return { draft, renames };
}
