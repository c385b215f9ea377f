import type { Json } from '../answers/answers.ts';
import { changeAt } from '../draft/change-at.ts';
import {
  isList,
  isObject,
  itemsOf,
  memberOf,
  textMember,
  type DraftDocument,
  type JsonObject,
} from '../draft/draft-document.ts';
import { indexOf, isWithin, keysOf, parentOf, valueAt } from '../draft/pointer.ts';
import { labelAt } from '../lint/label-at.ts';
import { draftNames, occurrencesIn, occurrencesMentioning, type Occurrence } from '../references/index.ts';
import { declaredIn, labelOf, thingsWithin, placesNaming } from './declared-names.ts';
import { done, refuse, type EditOutcome } from './edit-outcome.ts';
import { freeKey, isKey, keyFromLabel } from './key-from-label.ts';
import { keysOfItems, namesTaken } from './mistake-in-key.ts';
import { problemAt, removal } from './removal.ts';
import { renameName, type RenameArgs } from './rename-name.ts';
import { insertItem } from './structural-edits.ts';

/** A new field and its place. */
export interface AddFieldArgs {
  /** JSON pointer of the section, table or group. */
  readonly into: string;
  /** Place among the fields, counted from 0; the end where absent. */
  readonly index?: number;
  /** The field: its type, label and options. Its key is made from the label where it has none. */
  readonly field: JsonObject;
}

/** Puts a new field into a section, table or group. The key is unlike all that expressions can read there. */
export function addField(draft: DraftDocument, { into, index, field }: AddFieldArgs): EditOutcome {
  const written = textMember(field, 'key');
  if (written !== undefined && !isKey(written)) return refuse('edit-key-shape', into, { key: written });
  const label = textMember(field['label'], 'vi') ?? '';
  const key = written ?? keyFromLabel(label, keysTaken(draft, into), 'truong');
  const item = { key, ...field };
  return insertField(draft, into, index, item);
}

/** Puts a field among others, unless some place would read it then instead of what it reads now. */
export function insertField(
  draft: DraftDocument,
  into: string,
  index: number | undefined,
  field: JsonObject,
): EditOutcome {
  const key = textMember(field, 'key') ?? '';
  const at = `${into}/fields`;
  if (namesTaken(draft).has(key) && !isOwnForm(draft, into, key))
    return refuse('edit-key-meant', at, { key });
  const outcome = insertItem(draft, { at, item: field, ...(index === undefined ? {} : { index }) });
  if (outcome.problems) return outcome;
  const changed = captured(draft, outcome.draft, outcome.at ?? '', key);
  return changed === null
    ? outcome
    : refuse('edit-name-captured', changed.at, { key, place: labelAt(draft, changed.at) });
}

/** The application form is read by no name, so that a field may be called like it. */
function isOwnForm(draft: DraftDocument, into: string, key: string): boolean {
  return key === draft['application'] && keysOf(into)[1] === key;
}

/**
 * A place that would read a thing instead of another; null where none does. Who read nothing may read it.
 *
 * @param at where the thing is in the draft after
 * @param from where it was before, if it was
 */
function captured(
  before: DraftDocument,
  after: DraftDocument,
  at: string,
  key: string,
  from: string | null = null,
): Occurrence | null {
  const named = (draft: DraftDocument): Occurrence[] =>
    occurrencesMentioning(draft, [key]).filter((one) => one.declares !== true);
  const old = named(before).filter((one) => from === null || !isWithin(one.at, from));
  const now = named(after).filter((one) => !isWithin(one.at, at));
  return (
    old.find((one, index) => one.kind !== 'unknown' && labelOf(one) !== labelOf(now[index] ?? one)) ?? null
  );
}

/** Keys that a new field of a section, table or group had better not have: all that are read there without a path. */
export function keysTaken(draft: DraftDocument, into: string): Set<string> {
  const [, form = ''] = keysOf(into);
  const names = draftNames(draft);
  const layers = [names.forms.get(form), names.forms.get(names.application)];
  const around: string[] = [];
  for (let place = into; place !== ''; place = parentOf(place).parent) {
    around.push(...keysOfItems(memberOf(valueAt(draft, place), 'fields')));
  }
  return new Set([
    ...namesTaken(draft),
    ...layers.flatMap((layer) => [...(layer?.names.keys() ?? [])]),
    ...around,
  ]);
}

/** Where a field goes. */
export interface MoveFieldArgs {
  /** JSON pointer of the field. */
  readonly at: string;
  /** JSON pointer of the section, table or group into which it goes. */
  readonly into: string;
  /** Place among the fields there, counted without the field itself; the end where absent. */
  readonly index?: number;
}

/**
 * Moves a field within its form. On the way into a table or group, or out of it, the field is read by another path:
 * that is refused where some place reads it, since nobody can tell which row would be meant.
 */
export function moveField(draft: DraftDocument, { at, into, index }: MoveFieldArgs): EditOutcome {
  const field = valueAt(draft, at);
  const { parent, key } = parentOf(at);
  const from = indexOf(key);
  const target = valueAt(draft, into);
  if (!isObject(field) || from === null || !isObject(target))
    return refuse('edit-nothing-there', isObject(field) ? into : at);
  if (isWithin(into, at)) return refuse('edit-does-not-fit', into);
  // What moves is left out for a moment: the pointer of the target may lead elsewhere then.
  const fields = `${into}/fields`;
  const count = itemsOf(target['fields']).length - (parent === fields ? 1 : 0);
  const place = Math.min(Math.max(0, index ?? count), count);
  const without = changeAt(draft, parent, (list) => (isList(list) ? list.toSpliced(from, 1) : list));
  const holder = shifted(into, parent, from);
  const after =
    without === null
      ? null
      : changeAt(without, `${holder}/fields`, (list) => itemsOf(list).toSpliced(place, 0, field as Json));
  if (after === null) return refuse('edit-nothing-there', at);
  const now = `${holder}/fields/${place}`;
  return changedNames(draft, at, after, now) ?? done(after, now);
}

/** A pointer once the item of a list before it is out. */
function shifted(pointer: string, list: string, gone: number): string {
  if (!pointer.startsWith(`${list}/`)) return pointer;
  const [index = '', ...rest] = pointer.slice(list.length + 1).split('/');
  return [list, Number(index) > gone ? String(Number(index) - 1) : index, ...rest].join('/');
}

/** Why a move cannot be: places name what moved by a name that it has no more, or its key is taken there. */
function changedNames(
  before: DraftDocument,
  at: string,
  after: DraftDocument,
  now: string,
): EditOutcome | null {
  const inside = declaredIn(after).filter((one) => isWithin(one.at, now));
  const names = new Set(inside.map(labelOf));
  const lost = thingsWithin(before, at).filter((one) => !names.has(labelOf(one)));
  if (lost.length === 0) return null;
  const places = placesNaming(before, lost, at);
  if (places.length > 0) return { problems: places.map((place) => problemAt(before, place, 'edit-breaks')) };
  const key = textMember(valueAt(after, now), 'key') ?? '';
  const all = declaredIn(after).filter((one) => names.has(labelOf(one)));
  if (all.length > inside.length) return refuse('edit-key-taken', at, { key });
  if (namesTaken(after).has(key)) return refuse('edit-key-meant', at, { key });
  const changed = captured(before, after, now, key, at) ?? unread(before, at, after, now);
  return changed === null
    ? null
    : refuse('edit-name-captured', changed.at, { key, place: labelAt(after, changed.at) });
}

/** Something inside what moved that is read by a name which means nothing at the new place. */
function unread(before: DraftDocument, at: string, after: DraftDocument, now: string): Occurrence | null {
  const count = (draft: DraftDocument, place: string): Occurrence[] =>
    occurrencesIn(draft).filter((one) => one.kind === 'unknown' && isWithin(one.at, place));
  const found = count(after, now);
  return found.length > count(before, at).length ? (found[0] ?? null) : null;
}

/** Puts a copy of a field behind it, under a key of its own; what it says of itself is said of the copy. */
export function duplicateField(draft: DraftDocument, { at }: { readonly at: string }): EditOutcome {
  const field = valueAt(draft, at);
  const { parent, key: index } = parentOf(at);
  const from = indexOf(index);
  if (!isObject(field) || from === null || !isList(valueAt(draft, parent)))
    return refuse('edit-nothing-there', at);
  const into = parentOf(parent).parent;
  const old = textMember(field, 'key');
  const key = freeKey(old ?? 'truong', keysTaken(draft, into));
  const copy = old === undefined ? field : renamedCopy(field, key);
  return insertField(draft, into, from + 1, { ...copy, key });
}

/**
 * A field by another key, in all that it says of itself.
 *
 * @param inside a field inside it that is renamed instead, by its pointer from there
 */
export function renamedCopy(
  field: JsonObject,
  key: string,
  inside?: { readonly at: string; readonly key: string },
): JsonObject {
  const sheet: DraftDocument = {
    application: 'f',
    forms: { f: { pages: [{ key: 'p', sections: [{ key: 's', fields: [field] }] }] } },
  };
  const at = '/forms/f/pages/0/sections/0/fields/0';
  const renamed = renameName(sheet, inside ? { at: at + inside.at, key: inside.key } : { at, key });
  const copy = renamed.problems ? undefined : valueAt(renamed.draft, at);
  return isObject(copy) ? copy : field;
}

/** Takes a field out. Refused where other places read it, unless `withReferences` lets them go along. */
export function removeField(
  draft: DraftDocument,
  { at, withReferences = false }: { readonly at: string; readonly withReferences?: boolean },
): EditOutcome {
  return removal(draft, at, withReferences);
}

/** Calls a field by another key, in the form and wherever it is read. */
export function renameField(draft: DraftDocument, args: RenameArgs): EditOutcome {
  return renameName(draft, args);
}
