import type { DraftDocument } from '../draft/draft-document.ts';
import type { Change } from './change.ts';
import { diffMembers } from './diff-members.ts';
import { fieldsThatMoved } from './moved-fields.ts';
import type { NameOfCode, Place } from './place.ts';
import { placeOfRename } from './place-of-rename.ts';
import { renamesBetween } from './renames-between.ts';
import { sayThing, sentence } from './words-of.ts';

/**
 * What differs between two versions of a definition, in sentences, each with what it means for cases that run. A thing
 * that is called by another key is told once, not as one that went and one that came, nor at every place that names
 * it; a field that stands in another section has moved.
 *
 * @param nameOf calls codes of catalogues by their names; without it they are told as they are
 * @example diffDefinitions(live, draft).map(({ text }) => text.vi) // ['Thời hạn “Giải quyết”: 3 → 2 ngày làm việc']
 */
export function diffDefinitions(
  before: DraftDocument,
  after: DraftDocument,
  nameOf: NameOfCode = () => undefined,
): Change[] {
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
    nameOf,
  });
  return changes;
}

/** The version before with the keys of the version after, wherever a thing is called otherwise. */
function withRenames(before: DraftDocument, after: DraftDocument, changes: Change[]): DraftDocument {
  const { draft, renames } = renamesBetween(before, after);
  for (const { at, now, from, to, value } of renames) {
    const { word, name, kind } = placeOfRename(at, value, from);
    changes.push({
      at: now,
      part: at.split('/')[1] ?? '',
      kind,
      text: sentence('renamed', { what: sayThing(word, name), from: { vi: from }, to: { vi: to } }),
    });
  }
  return draft;
}
