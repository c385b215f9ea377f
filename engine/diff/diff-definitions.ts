import type { DraftDocument } from '../draft/draft-document.ts';
import { valueAt } from '../draft/pointer.ts';
import { renameName } from '../edits/rename-name.ts';
import type { Change } from './change.ts';
import { diffMembers } from './diff-members.ts';
import { findRenames } from './find-renames.ts';
import { fieldsThatMoved } from './moved-fields.ts';
import type { Place } from './place.ts';
import { placeOfRename } from './place-of-rename.ts';
import { sayThing, sentence } from './words-of.ts';

/** Rounds in which renames are looked for: a form, a group in it, a field in that, an option of it. */
const ROUNDS = 5;

/**
 * What differs between two versions of a definition, in sentences, each with what it means for cases that run. A thing
 * that is called by another key is told once, not as one that went and one that came, nor at every place that names
 * it; a field that stands in another section has moved.
 *
 * @example diffDefinitions(live, draft).map(({ text }) => text.vi) // ['Thời hạn “Giải quyết”: 3 → 2 ngày làm việc']
 */
export function diffDefinitions(before: DraftDocument, after: DraftDocument): Change[] {
  const changes: Change[] = [];
  const renamed = withRenames(before, after, changes);
  const top: Place = {
    path: '',
    at: '',
    before: '',
    title: 'Definition',
    thing: null,
    around: null,
    inside: [],
  };
  diffMembers(renamed, after, top, {
    before: renamed,
    after,
    changes,
    moved: fieldsThatMoved(renamed, after),
  });
  return changes;
}

/** The version before with the keys of the version after, wherever a thing is called otherwise. */
function withRenames(before: DraftDocument, after: DraftDocument, changes: Change[]): DraftDocument {
  let now = before;
  const tried = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const [next, ...rest] = findRenames(now, after).filter(
      (one) => !tried.has(`${one.at} ${one.from} ${one.to}`),
    );
    if (next === undefined) return now;
    for (const { at, from, to } of [next, ...rest]) {
      tried.add(`${at} ${from} ${to}`);
      const value = valueAt(now, at);
      const outcome = renameName(now, { at, key: to });
      if (outcome.problems || value === undefined) continue;
      const { word, name, kind } = placeOfRename(at, value, from);
      now = outcome.draft;
      changes.push({
        at: outcome.at ?? at,
        part: at.split('/')[1] ?? '',
        kind,
        text: sentence('renamed', { what: sayThing(word, name), from: { vi: from }, to: { vi: to } }),
      });
    }
  }
  return now;
}
