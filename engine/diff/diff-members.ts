import type { Json } from '../answers/answers.ts';
import { isList, isObject, textMember, type JsonObject } from '../draft/draft-document.ts';
import { escapedKey, keysOf } from '../draft/pointer.ts';
import { keyOfItems, sameJson } from '../draft/same-json.ts';
import { inLanguage } from '../text/text.ts';
import { aligned } from './aligned.ts';
import { kindOfAdded, kindOfRemoved } from './change-kind.ts';
import type { MovedField } from './moved-fields.ts';
import { itemPlace, type Comparison, type Place } from './place.ts';
import { sayName } from './say-name.ts';
import { diffWays } from './diff-ways.ts';
import { isTimed, tell, tellMember, tellOrder, tellTime, tellValue, whole } from './tell-change.ts';
import { titleOf } from './title-of.ts';
import { isText, memberWord, sentence } from './words-of.ts';

/** Maps whose keys are names: what is under another key is another thing. */
const maps = new Set(
  'forms roles parameters deadlines numbers papers messages lookups states on after values input output registry promised answers due'.split(
    ' ',
  ),
);

/** Compares two objects member by member. */
export function diffMembers(before: JsonObject, after: JsonObject, place: Place, all: Comparison): void {
  for (const name of new Set([...Object.keys(after), ...Object.keys(before)])) {
    const [old, now] = [own(before, name), own(after, name)];
    if (sameJson(old, now)) continue;
    if (place.title === 'Deadline' && (name === 'amount' || name === 'unit') && isTimed(before, after)) {
      if (name === 'amount' || sameJson(own(before, 'amount'), own(after, 'amount')))
        tellTime(before, after, place, all);
      continue;
    }
    const inner = {
      ...place,
      path: join(place.path, name),
      at: `${place.at}/${escapedKey(name)}`,
      before: `${place.before}/${escapedKey(name)}`,
    };
    diffMember(name, old, now, inner, all, after);
  }
}

function diffMember(
  name: string,
  old: Json | undefined,
  now: Json | undefined,
  place: Place,
  all: Comparison,
  holder: JsonObject,
): void {
  const isWay = ['always', 'onDone'].includes(name) && !isLeaf(old ?? now);
  const isMap =
    maps.has(name) && (isObject(old) || isObject(now)) && !(name === 'after' && place.title === 'Rung');
  if (name === 'template') tellMember(name, old, now, place, all);
  else if (isMap) diffMaps(name, isObject(old) ? old : {}, isObject(now) ? now : {}, place, all);
  else if (isWay || isList(old) || isList(now)) diffLists(name, listOf(old), listOf(now), place, all);
  else if (isObject(old) && isObject(now) && !isText(old) && !isText(now)) {
    const word = memberWord(place.title, name);
    const title = titleOf(place.title, name, now, holder);
    const inside = transparent.has(name) ? place.inside : [...place.inside, word];
    diffMembers(old, now, { ...place, title, inside }, all);
  } else tellMember(name, old, now, place, all);
}

/** Members that mean nothing to people: what is in them is said of what is around. */
const transparent = new Set([
  'meta',
  'params',
  'workflow',
  'dossier',
  'service',
  'authority',
  'guard',
  'expect',
]);

function diffMaps(name: string, old: JsonObject, now: JsonObject, place: Place, all: Comparison): void {
  for (const key of new Set([...Object.keys(now), ...Object.keys(old)])) {
    if (sameJson(own(old, key), own(now, key))) continue;
    const item = itemPlace(
      name,
      key,
      own(old, key),
      own(now, key),
      place,
      escapedKey(key),
      escapedKey(key),
      all,
    );
    diffItem(name, own(old, key), own(now, key), item, all);
  }
  const [order, before] = [
    Object.keys(now).filter((key) => Object.hasOwn(old, key)),
    Object.keys(old).filter((key) => Object.hasOwn(now, key)),
  ];
  if (!sameJson(order, before) && ['forms', 'roles', 'deadlines', 'papers', 'messages'].includes(name))
    tellOrder(name, place, all);
}

function diffLists(
  name: string,
  old: readonly Json[],
  now: readonly Json[],
  place: Place,
  all: Comparison,
): void {
  const key = keyOfItems(old, now);
  if (key === null && [...old, ...now].every(isLeaf)) {
    diffPlainLists(name, old, now, place, all);
    return;
  }
  if (key === null) {
    for (const { before, after } of aligned(old, now)) {
      if (before && after && sameJson(before.item, after.item)) continue;
      const number = String((after ?? before)?.index ?? 0);
      const item = itemPlace(
        name,
        '',
        before?.item,
        after?.item,
        place,
        number,
        String(before?.index ?? 0),
        all,
      );
      diffItem(name, before?.item, after?.item, item, all);
    }
    return;
  }
  const [left, right] = [indexed(old, key), indexed(now, key)];
  for (const one of new Set([...right.keys(), ...left.keys()])) {
    const [was, is] = [left.get(one), right.get(one)];
    const item = itemPlace(
      name,
      one,
      was?.item,
      is?.item,
      place,
      String(is?.index ?? 0),
      String(was?.index ?? 0),
      all,
    );
    diffItem(name, was?.item, is?.item, item, all);
  }
  const kept = [...right.keys()].filter((one) => left.has(one));
  const before = [...left.keys()].filter((one) => right.has(one));
  if (!sameJson(kept, before)) tellOrder(name, place, all);
}

/** Lists of names and codes: what came, what went, and whether the rest stands in another order. */
function diffPlainLists(
  name: string,
  old: readonly Json[],
  now: readonly Json[],
  place: Place,
  all: Comparison,
): void {
  const only = (list: readonly Json[], other: readonly Json[]): Json[] =>
    list.filter((one) => !other.includes(one));
  const tellItem = (item: Json, list: readonly Json[], side: 'after' | 'before'): void => {
    const index = String(list.indexOf(item));
    const code = typeof item === 'string' ? nameOfChannel(name, item, all, side) : undefined;
    const said = code ?? inLanguage(sayName(name, item, all[side]), 'vi').replace(/^“|”$/gu, '');
    const inner = itemPlace(name, said, undefined, said, place, index, index, all);
    diffItem(name, side === 'before' ? item : undefined, side === 'after' ? item : undefined, inner, all);
  };
  only(now, old).forEach((item) => tellItem(item, now, 'after'));
  only(old, now).forEach((item) => tellItem(item, old, 'before'));
  if (only(now, old).length + only(old, now).length === 0) tellOrder(name, place, all);
}

/** What the catalogue calls the code of a channel; undefined where nobody has handed it in. */
function nameOfChannel(
  name: string,
  code: string,
  all: Comparison,
  side: 'after' | 'before',
): string | undefined {
  if (!['submit', 'pay', 'receive'].includes(name)) return undefined;
  const catalogue = textMember(all[side]['service'], 'channels');
  return catalogue === undefined ? undefined : all.nameOf(catalogue, code);
}

function indexed(list: readonly Json[], key: string): Map<string, { item: Json; index: number }> {
  return new Map(list.map((item, index) => [String((item as JsonObject)[key]), { item, index }]));
}

function diffItem(
  name: string,
  old: Json | undefined,
  now: Json | undefined,
  place: Place,
  all: Comparison,
): void {
  const moved = name === 'fields' ? movedAt(place, now ?? old, all) : undefined;
  if (moved !== undefined) {
    if (now !== undefined) tellMoved(moved, now, place, all);
  } else if (old === undefined && now !== undefined) {
    tell(all, place, kindOfAdded(place.path, now), sentence('added', { what: whole(place) }));
  } else if (now === undefined && old !== undefined) {
    tell(all, place, kindOfRemoved(place.path), sentence('removed', { what: whole(place) }), true);
  } else if (isWays(name) && old !== undefined && now !== undefined && (isList(old) || isList(now))) {
    diffWays(old, now, place, all, diffMembers);
  } else if (isObject(old) && isObject(now) && !isText(old) && !isText(now))
    diffMembers(old, now, place, all);
  else tellValue(old, now, place, all);
}

/** Events and deadlines of a state lead to one transition or several. */
function isWays(name: string): boolean {
  return name === 'on' || name === 'after';
}

function movedAt(place: Place, field: Json | undefined, { moved }: Comparison): MovedField | undefined {
  const [root, form = ''] = keysOf(place.at);
  const isTop = /^forms\/\*\/pages\/\*\/sections\/\*\/fields\/\*$/.test(place.path);
  const key = isObject(field) ? field['key'] : undefined;
  return root === 'forms' && isTop && typeof key === 'string' ? moved.get(`${form}.${key}`) : undefined;
}

function tellMoved({ before }: MovedField, now: Json, place: Place, all: Comparison): void {
  const to = place.around ?? { vi: '' };
  tell(all, place, 'compatible', sentence('moved', { what: place.thing ?? to, to }));
  if (isObject(before) && isObject(now)) diffMembers(before, now, place, all);
}

function join(around: string, name: string): string {
  return around === '' ? name : `${around}/${name}`;
}

function own(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function isLeaf(value: Json | undefined): boolean {
  return !isObject(value) && !isList(value);
}

/** One value or several as a list. */
function listOf(value: Json | undefined): readonly Json[] {
  if (isList(value)) return value;
  return value === undefined ? [] : [value];
}
