import type { Json } from '../answers/answers.ts';
import { changeAt, withMember } from '../draft/change-at.ts';
import { isList, isObject, type DraftDocument } from '../draft/draft-document.ts';
import { indexOf, isWithin, parentOf, pointerOf, valueAt } from '../draft/pointer.ts';
import { declaredIn, labelOf, placesNaming, thingAt } from './declared-names.ts';
import { done, refuse, type EditOutcome } from './edit-outcome.ts';
import { problemAt, removal, removals } from './removal.ts';
import { renameName } from './rename-name.ts';

/** A member of the object at a pointer, with its value. */
export interface SetMemberArgs {
  readonly at: string;
  readonly name: string;
  readonly value: Json;
}

/**
 * Gives a member of an object another value, or a value at all. The key of a thing is renamed, here and wherever it
 * is named; where the old value held things that are named elsewhere and the new one does not, the edit is refused.
 */
export function setMember(draft: DraftDocument, { at, name, value }: SetMemberArgs): EditOutcome {
  const place = at + pointerOf([name]);
  if (!isObject(valueAt(draft, at))) return refuse('edit-nothing-there', at);
  const isName =
    (name === 'key' || name === 'code') && typeof value === 'string' && thingAt(draft, place)?.at === place;
  if (isName) {
    const renamed = renameName(draft, { at: place, key: value });
    return renamed.problems ? renamed : done(renamed.draft, at);
  }
  return settled(
    draft,
    place,
    changeAt(draft, at, (holder) => (isObject(holder) ? withMember(holder, name, value) : holder)),
  );
}

/** Takes a member out of the object at a pointer; see `removeItem` for what is named elsewhere. */
export function removeMember(
  draft: DraftDocument,
  {
    at,
    name,
    withReferences = false,
  }: { readonly at: string; readonly name: string; readonly withReferences?: boolean },
): EditOutcome {
  const outcome = removal(draft, at + pointerOf([name]), withReferences);
  return outcome.problems || valueAt(outcome.draft, at) === undefined ? outcome : done(outcome.draft, at);
}

/** Takes out what stands at a pointer, a member or an item. Refused where other places name it, unless they go along. */
export function removeItem(
  draft: DraftDocument,
  { at, withReferences = false }: { readonly at: string; readonly withReferences?: boolean },
): EditOutcome {
  return removal(draft, at, withReferences);
}

/** Takes out several things at once, e.g. the fields that are selected; see `removeItem`. */
export function removeItems(
  draft: DraftDocument,
  { ats, withReferences = false }: { readonly ats: readonly string[]; readonly withReferences?: boolean },
): EditOutcome {
  return removals(draft, ats, withReferences);
}

/** Where a new item goes. */
export interface InsertItemArgs {
  /** JSON pointer of the list; it is begun where the object around it does not have it yet. */
  readonly at: string;
  readonly item: Json;
  /** Place in the list, counted from 0; the end where absent. */
  readonly index?: number;
}

/** Puts an item into a list. Refused where it brings a key that is taken there. */
export function insertItem(draft: DraftDocument, { at, item, index }: InsertItemArgs): EditOutcome {
  const list = valueAt(draft, at) ?? [];
  const { parent } = parentOf(at);
  if (!isList(list) || !isObject(valueAt(draft, parent))) return refuse('edit-does-not-fit', at);
  const place = Math.min(Math.max(0, index ?? list.length), list.length);
  const after = changeAt(draft, at, () => list.toSpliced(place, 0, item));
  const pointer = `${at}/${place}`;
  if (after === null) return refuse('edit-nothing-there', at);
  const repeated = repeatedKey(after, pointer);
  return repeated === null ? done(after, pointer) : refuse('edit-key-taken', pointer, { key: repeated });
}

/** The key of a thing within a pointer that stands elsewhere too; null where there is none. */
function repeatedKey(draft: DraftDocument, at: string): string | null {
  const all = declaredIn(draft).filter(({ kind }) => kind !== 'event');
  const inside = all.filter((one) => isWithin(one.at, at));
  const seen = new Set(all.filter((one) => !isWithin(one.at, at)).map(labelOf));
  for (const one of inside) {
    if (seen.has(labelOf(one))) return one.name.split('.').at(-1) ?? one.name;
    seen.add(labelOf(one));
  }
  return null;
}

/** Moves an item to another place of its list. @example moveItem(draft, { at: '/access/3', to: 0 }) */
export function moveItem(
  draft: DraftDocument,
  { at, to }: { readonly at: string; readonly to: number },
): EditOutcome {
  const { parent, key } = parentOf(at);
  const list = valueAt(draft, parent);
  const from = indexOf(key);
  if (!isList(list) || from === null || from >= list.length) return refuse('edit-nothing-there', at);
  const place = Math.min(Math.max(0, to), list.length - 1);
  const item = list[from] as Json;
  const after =
    place === from ? draft : changeAt(draft, parent, () => list.toSpliced(from, 1).toSpliced(place, 0, item));
  return after === null ? refuse('edit-nothing-there', at) : done(after, `${parent}/${place}`);
}

/** Moves a member of a map, e.g. a deadline, to another place in its order. */
export function moveMember(
  draft: DraftDocument,
  { at, to }: { readonly at: string; readonly to: number },
): EditOutcome {
  const { parent, key } = parentOf(at);
  const map = valueAt(draft, parent);
  if (!isObject(map) || !Object.hasOwn(map, key)) return refuse('edit-nothing-there', at);
  const others = Object.entries(map).filter(([name]) => name !== key);
  const place = Math.min(Math.max(0, to), others.length);
  const moved = Object.fromEntries(others.toSpliced(place, 0, [key, map[key] as Json]));
  const after = changeAt(draft, parent, () => moved);
  return after === null ? refuse('edit-nothing-there', at) : done(after, at);
}

/** Puts a whole document in the place of the draft, as the view of its JSON does. Nothing is asked. */
export function setDocument(
  _draft: DraftDocument,
  { document }: { readonly document: DraftDocument },
): EditOutcome {
  return done(document, '');
}

/** The outcome of a change at one place, refused where it lets things vanish that are named elsewhere. */
function settled(before: DraftDocument, at: string, after: DraftDocument | null): EditOutcome {
  if (after === null) return refuse('edit-nothing-there', at);
  const old = valueAt(before, at);
  if (!isObject(old) && !isList(old)) return done(after, at);
  const inside = declaredIn(before).filter((one) => isWithin(one.at, at));
  const left = new Set(inside.length === 0 ? [] : declaredIn(after).map(labelOf));
  const lost = inside.filter((one) => !left.has(labelOf(one)));
  const places = placesNaming(before, lost, at);
  return places.length === 0
    ? done(after, at)
    : { problems: places.map((place) => problemAt(before, place, 'edit-breaks')) };
}
