import type { Json } from '../answers/answers.ts';
import { changeAt } from '../draft/change-at.ts';
import {
  isList,
  isObject,
  itemsOf,
  textMember,
  type DraftDocument,
  type JsonObject,
} from '../draft/draft-document.ts';
import { indexOf, isWithin, parentOf, valueAt } from '../draft/pointer.ts';
import { sayPlace } from '../diff/say-place.ts';
import type { Problem } from '../problems/problem.ts';
import { occurrencesIn } from '../references/index.ts';
import { declaredIn, keyOfName, labelOf, placesNaming } from './declared-names.ts';
import { done, refuse, type EditOutcome } from './edit-outcome.ts';
import { insertField, keysTaken, renamedCopy } from './field-edits.ts';
import { freeKey } from './key-from-label.ts';
import { keysOfItems } from './mistake-in-key.ts';
import { problemAt } from './removal.ts';
import { insertItem } from './structural-edits.ts';
import { addThing } from './thing-edits.ts';

/** A new page. */
export interface AddPageArgs {
  /** JSON pointer of the form. */
  readonly form: string;
  /** The page: its title, and sections where it has any yet. */
  readonly page: JsonObject;
  readonly index?: number;
}

/** Adds a page with one section to a form. */
export function addPage(draft: DraftDocument, { form, page, index }: AddPageArgs): EditOutcome {
  if (!isObject(valueAt(draft, form))) return refuse('edit-nothing-there', form);
  const sections = page['sections'] ?? [{ key: 'muc_1', fields: [] }];
  const value = { ...page, sections };
  return addThing(draft, { at: `${form}/pages`, value, ...(index === undefined ? {} : { index }) });
}

/** A new section. */
export interface AddSectionArgs {
  /** JSON pointer of the page. */
  readonly page: string;
  /** The section: its title, and fields where it has any yet. */
  readonly section: JsonObject;
  readonly index?: number;
}

/** Adds a section to a page. */
export function addSection(draft: DraftDocument, { page, section, index }: AddSectionArgs): EditOutcome {
  if (!isObject(valueAt(draft, page))) return refuse('edit-nothing-there', page);
  const value = { ...section, fields: section['fields'] ?? [] };
  return addThing(draft, { at: `${page}/sections`, value, ...(index === undefined ? {} : { index }) });
}

/** Fields from another place, or another procedure. */
export interface PasteFieldsArgs {
  /** JSON pointer of the section, table or group. */
  readonly into: string;
  readonly fields: readonly JsonObject[];
  readonly index?: number;
}

/**
 * Puts copies of fields among others. Keys that are taken become free ones, and what the copies say of each other is
 * said of the copies. Names that they read and this procedure does not have come as notes.
 */
export function pasteFields(draft: DraftDocument, { into, fields, index }: PasteFieldsArgs): EditOutcome {
  const holder = valueAt(draft, into);
  if (!isObject(holder)) return refuse('edit-nothing-there', into);
  const present = itemsOf(holder['fields']);
  const start = Math.min(index ?? present.length, present.length);
  const copies = freed(fields, keysTaken(draft, into));
  let outcome: EditOutcome = done(draft, into);
  for (const [offset, copy] of copies.entries()) {
    if (outcome.problems) return outcome;
    outcome = insertField(outcome.draft, into, start + offset, copy);
  }
  if (outcome.problems) return outcome;
  const pasted = copies.map((_copy, offset) => `${into}/fields/${start + offset}`);
  return { ...outcome, at: pasted[0] ?? into, notes: missingNames(outcome.draft, pasted) };
}

/** The fields under keys that are free, each renamed in all of them. */
function freed(fields: readonly JsonObject[], taken: ReadonlySet<string>): readonly JsonObject[] {
  const keys = fields.map((field) => textMember(field, 'key') ?? 'truong');
  const used = new Set([...taken, ...keys]);
  let block: JsonObject = { key: 'khoi', type: 'group', fields: [...fields] };
  for (const [place, old] of keys.entries()) {
    const isFree = !taken.has(old) && keys.indexOf(old) === place && fields[place]?.['key'] !== undefined;
    if (isFree) continue;
    const key = freeKey(old, used);
    used.add(key);
    block = renamedCopy(block, 'khoi', { at: `/fields/${place}`, key });
  }
  return itemsOf(block['fields']).filter(isObject);
}

/**
 * Puts a copy of a page or section behind it, with all its fields. Their keys become free ones, and what the copies say
 * of each other is said of the copies.
 */
export function duplicatePlace(draft: DraftDocument, { at }: { readonly at: string }): EditOutcome {
  const place = valueAt(draft, at);
  const { parent, key } = parentOf(at);
  const index = indexOf(key);
  if (!isObject(place) || index === null) return refuse('edit-nothing-there', at);
  const isPage = isList(place['sections'] ?? null);
  const sections = (isPage ? itemsOf(place['sections']) : [place]).filter(isObject);
  const all = sections.flatMap((section) => itemsOf(section['fields']).filter(isObject));
  const copies = [...freed(all, keysTaken(draft, isPage ? `${at}/sections/0` : at))];
  const copied = sections.map((section) => ({
    ...section,
    fields: copies.splice(0, itemsOf(section['fields']).filter(isObject).length),
  }));
  const own = isPage ? { ...place, sections: copied } : (copied[0] ?? place);
  const name = freeKey(textMember(place, 'key') ?? 'muc', new Set(keysOfItems(valueAt(draft, parent))));
  return insertItem(draft, { at: parent, item: { ...own, key: name }, index: index + 1 });
}

/** Names that places read and the procedure does not have, each once for each place. */
function missingNames(draft: DraftDocument, places: readonly string[]): readonly Problem[] {
  const known = new Set(declaredIn(draft).map(labelOf));
  const shared = new Set(['catalogue', 'fragment', 'template', 'connector']);
  const lost = occurrencesIn(draft).filter(
    (one) =>
      one.declares !== true &&
      !shared.has(one.kind) &&
      !known.has(labelOf(one)) &&
      places.some((place) => isWithin(one.at, place)),
  );
  const found = new Map(lost.map((one) => [`${one.at} ${labelOf(one)}`, one]));
  return [...found.values()].map((one) => ({
    code: 'edit-name-missing',
    pointer: one.at,
    severity: 'warning',
    params: { name: one.kind === 'unknown' ? one.name : keyOfName(one), place: sayPlace(draft, one.at).vi },
  }));
}

/** A change of the kind of a field. */
export interface SetFieldTypeArgs {
  /** JSON pointer of the field. */
  readonly at: string;
  readonly type: string;
  /** What the new kind needs, e.g. its options. */
  readonly options?: JsonObject;
}

/** What every field has; see `base.json`. */
const ofEvery =
  'key label help visible required readonly value default checks prefill checkAgainst personal mask width'.split(
    ' ',
  );
/** Kinds that share options, so that these stay when one becomes another. */
const shared: readonly (readonly [kinds: readonly string[], members: readonly string[]])[] = [
  [['radio', 'select', 'checkboxGroup', 'multiSelect'], ['options']],
  [
    ['checkboxGroup', 'multiSelect', 'catalogueList'],
    ['min', 'max'],
  ],
  [
    ['integer', 'number', 'money'],
    ['min', 'max', 'unit'],
  ],
  [
    ['text', 'longText'],
    ['minLength', 'maxLength'],
  ],
  [
    ['catalogue', 'catalogueList'],
    ['catalogue', 'parent', 'attribute', 'showCode'],
  ],
  [['address', 'catalogue'], ['catalogue']],
  [['table', 'group'], ['fields']],
  [
    ['geoPoint', 'geoPolygon'],
    ['systems', 'meridians', 'province', 'minLat', 'maxLat', 'minLng', 'maxLng'],
  ],
];

/** Makes a field one of another kind. What both kinds have stays; options that are named elsewhere keep it from going. */
export function setFieldType(
  draft: DraftDocument,
  { at, type, options = {} }: SetFieldTypeArgs,
): EditOutcome {
  const field = valueAt(draft, at);
  if (!isObject(field)) return refuse('edit-nothing-there', at);
  const old = textMember(field, 'type') ?? '';
  const both = shared.flatMap(([kinds, members]) =>
    kinds.includes(old) && kinds.includes(type) ? members : [],
  );
  const kept = Object.entries(field).filter(([name]) => ofEvery.includes(name) || both.includes(name));
  const next: JsonObject = { key: field['key'] ?? '', type, ...Object.fromEntries(kept), ...options };
  const lost = declaredIn(draft).filter((one) => isWithin(one.at, at) && !stays(one.at, at, next));
  const after = changeAt(draft, at, () => next);
  if (after === null) return refuse('edit-nothing-there', at);
  const places = placesNaming(draft, lost, at);
  return places.length === 0
    ? done(after, at)
    : { problems: places.map((place) => problemAt(draft, place, 'edit-breaks')) };
}

/** Whether what stands at a pointer inside the field is there in the new one too. */
function stays(pointer: string, at: string, next: Json): boolean {
  return valueAt(next, pointer.slice(at.length)) !== undefined;
}

/** A group that names a fragment, and the fields of the fragment. */
export interface DetachFragmentArgs {
  /** JSON pointer of the group. */
  readonly at: string;
  readonly fields: readonly JsonObject[];
}

/**
 * Puts the fields of a fragment into the group that names it, before its own, so that they can be changed here. Nothing
 * else changes: they are read by the same names. Refused where a field of its own has the key of one of them.
 */
export function detachFragment(draft: DraftDocument, { at, fields }: DetachFragmentArgs): EditOutcome {
  const group = valueAt(draft, at);
  if (!isObject(group) || group['use'] === undefined) return refuse('edit-nothing-there', at);
  const { use: _use, ...rest } = group;
  const all = [...fields, ...itemsOf(group['fields'])];
  const keys = all.map((field) => textMember(field, 'key') ?? '');
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) return refuse('edit-key-taken', at, { key: twice });
  const after = changeAt(draft, at, () => ({ ...rest, fields: all }));
  return after === null ? refuse('edit-nothing-there', at) : done(after, at);
}
