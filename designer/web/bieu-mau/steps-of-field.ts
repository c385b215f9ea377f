import type { EditArgs } from '../../../engine/authoring/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { holderOf, listAt, textAt } from './form-nodes.ts';

/** Where something is moved by one step. */
export type StepDirection = 'up' | 'down' | 'into' | 'out';

/** An edit that makes one step. */
export type Step =
  | { readonly name: 'moveField'; readonly args: EditArgs<'moveField'> }
  | { readonly name: 'moveFields'; readonly args: EditArgs<'moveFields'> }
  | { readonly name: 'moveSection'; readonly args: EditArgs<'moveSection'> }
  | { readonly name: 'moveItem'; readonly args: EditArgs<'moveItem'> };

/**
 * The edit that moves a page, section or field by one step; null where there is nowhere to go. Up and down lead a
 * field on into the section before or behind; `into` leads into the group or table above it, `out` behind the one
 * that it is in.
 *
 * @example stepOf(draft, '/forms/don/pages/0/sections/0/fields/1', 'up') // { name: 'moveField', args: { …, index: 0 } }
 */
export function stepOf(draft: DraftDocument, at: string, direction: StepDirection): Step | null {
  const [, list = '', number = ''] = /^(.*)\/(\d+)$/.exec(at) ?? [];
  if (number === '') return null;
  const index = Number(number);
  const holder = holderOf(at);
  const count = listAt(draft, list).length;
  const to = direction === 'up' ? index - 1 : index + 1;
  if (!list.endsWith('/fields')) {
    if (direction === 'into' || direction === 'out') return null;
    if (to >= 0 && to < count) return { name: 'moveItem', args: { at, to } };
    return list.endsWith('/sections') ? toOtherPage(draft, at, direction) : null;
  }
  const field = (into: string, place: number): Step => ({
    name: 'moveField',
    args: { at, into, index: place },
  });
  if (direction === 'into') {
    const above = `${list}/${index - 1}`;
    return index > 0 && canHold(draft, above) ? field(above, listAt(draft, `${above}/fields`).length) : null;
  }
  const isInField = /\/fields\/\d+$/.test(holder);
  if (direction === 'out') {
    return isInField ? field(holderOf(holder), Number(holder.split('/').at(-1)) + 1) : null;
  }
  if (to >= 0 && to < count) return field(holder, to);
  if (isInField) return null;
  const [, sections = '', section = ''] = /^(.*)\/(\d+)$/.exec(holder) ?? [];
  const beside = `${sections}/${Number(section) + (direction === 'up' ? -1 : 1)}`;
  if (valueAt(draft, beside) === undefined) return null;
  return field(beside, direction === 'up' ? listAt(draft, `${beside}/fields`).length : 0);
}

/** A section goes on to the page before or behind. */
function toOtherPage(draft: DraftDocument, at: string, direction: 'up' | 'down'): Step | null {
  const [, pages = '', page = ''] = /^(.*)\/(\d+)$/.exec(holderOf(at)) ?? [];
  const into = `${pages}/${Number(page) + (direction === 'up' ? -1 : 1)}`;
  if (valueAt(draft, into) === undefined) return null;
  return { name: 'moveSection', args: { at, into, ...(direction === 'up' ? {} : { index: 0 }) } };
}

/**
 * The edit that moves all that is selected by one step. Several fields of one section or group go together, and come
 * to stand behind each other; of pages and sections one moves at a time.
 *
 * @param ats JSON pointers of what is selected, in any order
 */
export function stepOfAll(
  draft: DraftDocument,
  ats: readonly string[],
  direction: StepDirection,
): Step | null {
  const [first = '', ...rest] = inReadingOrder(ats);
  if (rest.length === 0) return stepOf(draft, first, direction);
  const holder = holderOf(first);
  if (rest.some((at) => holderOf(at) !== holder) || !/\/fields\/\d+$/.test(first)) return null;
  const step = stepOf(draft, direction === 'down' ? (rest.at(-1) ?? first) : first, direction);
  if (step?.name !== 'moveField') return null;
  const { into, index = 0 } = step.args;
  // Of a single field that goes down its place is counted without it; here without all that go.
  const place = direction === 'down' && into === holder ? index - rest.length : index;
  return { name: 'moveFields', args: { ats: [first, ...rest], into, index: place } };
}

/** Pointers in the order in which what they lead to is read. */
export function inReadingOrder(ats: readonly string[]): readonly string[] {
  return ats.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}

/** Whether fields can be put into a field. */
export function canHold(draft: DraftDocument, at: string): boolean {
  const field = valueAt(draft, at);
  return ['group', 'table'].includes(textAt(field, 'type')) && textAt(field, 'use') === '';
}
