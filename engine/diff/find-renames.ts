import type { Json } from '../answers/answers.ts';
import {
  isList,
  isObject,
  textMember,
  type DraftDocument,
  type JsonObject,
} from '../draft/draft-document.ts';
import { escapedKey } from '../draft/pointer.ts';
import { keyOfItems, sameJson } from '../draft/same-json.ts';
import { nameOfThing } from './words-of.ts';

/** A thing that is called by another key in the version after. */
export interface FoundRename {
  /** JSON pointer in the version before. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
}

/** Maps of the format whose keys are the names of things. */
const maps = new Set(
  'forms roles parameters deadlines numbers papers messages lookups states on values output'.split(' '),
);

/**
 * Things that stand under another key and are the same otherwise: of the same content, or of the same name for people.
 * Things inside of a renamed one are found once it has its new name.
 */
export function findRenames(before: DraftDocument, after: DraftDocument): FoundRename[] {
  const found: FoundRename[] = [];
  look(before, after, '', '', found);
  return found;
}

function look(
  before: Json | undefined,
  after: Json | undefined,
  name: string,
  at: string,
  found: FoundRename[],
): void {
  if (before === after || before === undefined || after === undefined) return;
  if (isObject(before) && isObject(after)) {
    if (maps.has(name))
      found.push(
        ...pairs(
          new Map(Object.entries(before)),
          new Map(Object.entries(after)),
          (key) => `${at}/${escapedKey(key)}`,
        ),
      );
    for (const key of Object.keys(before)) {
      if (at === '' && key === 'scenarios') continue;
      look(before[key], own(after, key), maps.has(name) ? '' : key, `${at}/${escapedKey(key)}`, found);
    }
  } else if (isList(before) && isList(after)) {
    const key = keyOfItems(before, after);
    if (key === null || key === 'id') return;
    const [left, right] = [byKey(before, key), byKey(after, key)];
    const places = new Map(before.map((item, index) => [textMember(item, key), index]));
    found.push(...pairs(left, right, (one) => `${at}/${places.get(one) ?? 0}`));
    for (const [one, item] of left) look(item, right.get(one), '', `${at}/${places.get(one) ?? 0}`, found);
  }
}

function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function byKey(list: readonly Json[], key: string): Map<string, Json> {
  return new Map(list.map((item) => [textMember(item, key) ?? '', item]));
}

function pairs(
  before: ReadonlyMap<string, Json>,
  after: ReadonlyMap<string, Json>,
  place: (key: string) => string,
): FoundRename[] {
  const gone = [...before].filter(([key]) => !after.has(key));
  const come = [...after].filter(([key]) => !before.has(key));
  return gone.flatMap(([from, thing]) => {
    const same = come.filter(([, other]) => isSame(thing, other));
    const named = same.length > 0 ? same : come.filter(([, other]) => isNamedAlike(thing, other));
    const [only, ...others] = named;
    if (only === undefined || others.length > 0) return [];
    come.splice(come.indexOf(only), 1);
    return [{ at: place(from), from, to: only[0] }];
  });
}

function isSame(one: Json, other: Json): boolean {
  if (!isObject(one) || !isObject(other)) return sameJson(one, other);
  const { key: _key, code: _code, ...rest } = one;
  const { key: _otherKey, code: _otherCode, ...otherRest } = other;
  return sameJson(rest, otherRest);
}

/** Of the same kind, and called the same by people. */
function isNamedAlike(one: Json, other: Json): boolean {
  if (!isObject(one) || !isObject(other) || one['type'] !== other['type']) return false;
  const [name, otherName] = [nameOfThing(one, ''), nameOfThing(other, '')];
  const hasName = 'title' in one || 'label' in one || 'meta' in one;
  return hasName && name.vi !== '' && name.vi === otherName.vi;
}
