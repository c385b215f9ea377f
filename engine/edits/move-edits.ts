import type { Json } from '../answers/answers.ts';
import { changeAt } from '../draft/change-at.ts';
import {
  isList,
  isObject,
  itemsOf,
  memberOf,
  textMember,
  type DraftDocument,
} from '../draft/draft-document.ts';
import { indexOf, isWithin, parentOf, valueAt } from '../draft/pointer.ts';
import { declaredIn, labelOf, placesNaming, thingsWithin } from './declared-names.ts';
import { done, refuse, type EditOutcome } from './edit-outcome.ts';
import { moveField } from './field-edits.ts';
import { problemAt } from './removal.ts';
import { moveItem } from './structural-edits.ts';

/** Where several fields go. */
export interface MoveFieldsArgs {
  /** JSON pointers of the fields, in the order in which they are to stand. Those inside of another go with it. */
  readonly ats: readonly string[];
  /** JSON pointer of the section, table or group into which they go. */
  readonly into: string;
  /** Place among the fields that stay there; the end where absent. */
  readonly index?: number;
}

/** Moves several fields to one place, behind each other; see `moveField`. Where one of them cannot go, none goes. */
export function moveFields(draft: DraftDocument, { ats, into, index }: MoveFieldsArgs): EditOutcome {
  const moving = ats.filter((at) => !ats.some((other) => other !== at && isWithin(at, other)));
  const objects = moving.map((at) => valueAt(draft, at));
  const staying = fieldsOf(draft, into).filter((field) => !objects.includes(field));
  const anchor = index === undefined ? undefined : staying[index];
  let outcome: EditOutcome = moving.length === 0 ? refuse('edit-nothing-there', into) : done(draft, into);
  let holder = into;
  const waiting = [...moving];
  for (let at = waiting.shift(); at !== undefined && !outcome.problems; at = waiting.shift()) {
    const from: string = at;
    const own = valueAt(outcome.draft, from);
    const others = fieldsOf(outcome.draft, holder).filter((field) => field !== own);
    const place = anchor === undefined ? others.length : others.indexOf(anchor);
    outcome = moveField(outcome.draft, { at: from, into: holder, index: place });
    const now = outcome.at ?? '';
    holder = pointerAfter(holder, from, now);
    waiting.forEach((one, number) => (waiting[number] = pointerAfter(one, from, now)));
  }
  if (outcome.problems) return outcome;
  const { parent, key } = parentOf(outcome.at ?? '');
  return done(outcome.draft, `${parent}/${Number(key) - moving.length + 1}`);
}

function fieldsOf(draft: DraftDocument, holder: string): readonly Json[] {
  return itemsOf(memberOf(valueAt(draft, holder), 'fields'));
}

/** A pointer once the item of a list has gone from one place to another. */
function pointerAfter(pointer: string, from: string, to: string): string {
  if (isWithin(pointer, from)) return to + pointer.slice(from.length);
  const without = counted(pointer, parentOf(from), (index, gone) => (index > gone ? index - 1 : index));
  return counted(without, parentOf(to), (index, come) => (index >= come ? index + 1 : index));
}

/** A pointer with the index that it has in a list counted anew. */
function counted(
  pointer: string,
  { parent, key }: { readonly parent: string; readonly key: string },
  count: (index: number, changed: number) => number,
): string {
  if (!pointer.startsWith(`${parent}/`)) return pointer;
  const [index = '', ...rest] = pointer.slice(parent.length + 1).split('/');
  return [parent, String(count(Number(index), Number(key))), ...rest].join('/');
}

/** Where a section goes. */
export interface MoveSectionArgs {
  /** JSON pointer of the section. */
  readonly at: string;
  /** JSON pointer of the page. */
  readonly into: string;
  /** Place among the sections there, counted without the section itself; the end where absent. */
  readonly index?: number;
}

/**
 * Moves a section within its form, also to another page. Refused where a section there has its key, and where a right
 * names it by its page.
 */
export function moveSection(draft: DraftDocument, { at, into, index }: MoveSectionArgs): EditOutcome {
  const section = valueAt(draft, at);
  const { parent, key } = parentOf(at);
  const from = indexOf(key);
  const page = valueAt(draft, into);
  if (!isObject(section) || from === null || !isObject(page))
    return refuse('edit-nothing-there', isObject(section) ? into : at);
  const sections = itemsOf(page['sections']);
  if (parent === `${into}/sections`) return moveItem(draft, { at, to: index ?? sections.length - 1 });
  const place = Math.min(Math.max(0, index ?? sections.length), sections.length);
  const without = changeAt(draft, parent, (list) => (isList(list) ? list.toSpliced(from, 1) : list));
  const after =
    without === null
      ? null
      : changeAt(without, `${into}/sections`, (list) => itemsOf(list).toSpliced(place, 0, section));
  if (after === null) return refuse('edit-nothing-there', at);
  const name = textMember(section, 'key') ?? '';
  if (sections.some((one) => name !== '' && textMember(one, 'key') === name))
    return refuse('edit-key-taken', at, { key: name });
  const left = new Set(declaredIn(after).map(labelOf));
  const lost = thingsWithin(draft, at).filter((one) => !left.has(labelOf(one)));
  const places = placesNaming(draft, lost, at);
  return places.length === 0
    ? done(after, `${into}/sections/${place}`)
    : { problems: places.map((one) => problemAt(draft, one, 'edit-breaks')) };
}
