import { isWithin } from '../../../engine/authoring/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { holderOf, kindOfPlace, listAt } from './form-nodes.ts';
import { canHold, inReadingOrder, type Step } from './steps-of-field.ts';

/** What is dragged: a kind of field out of the palette, or parts of the form. */
export type Dragged =
  | { readonly kind: 'new'; readonly type: string; readonly use?: string }
  | { readonly kind: 'fields'; readonly ats: readonly string[] }
  | { readonly kind: 'section'; readonly at: string }
  | { readonly kind: 'page'; readonly at: string };

/** Where something would come to stand. */
export interface DropPlace {
  /** JSON pointer of the thing at which that is shown, and on which side of it. */
  readonly by: string;
  readonly side: 'before' | 'after' | 'inside';
  /** JSON pointer of what would hold it: a section, group or table, a page, a form. */
  readonly into: string;
  /** Place in the list as it stands now, with what is dragged still in it. */
  readonly index: number;
}

/** So near to an edge of something that can hold others, what is dropped comes beside it. */
const EDGE = 0.25;

/**
 * Where something would come to stand if it were dropped over a part of the form; null where it cannot.
 *
 * @param over JSON pointer of the part
 * @param share how far down over the part it is, from 0 to 1
 */
export function dropPlace(
  draft: DraftDocument,
  dragged: Dragged,
  over: string,
  share: number,
): DropPlace | null {
  if (dragged.kind === 'page') return placeOfPage(over, share);
  if (dragged.kind === 'section') return placeOfSection(draft, dragged.at, over, share);
  const going = dragged.kind === 'fields' ? dragged.ats : [];
  const place = placeOfField(draft, over, share);
  return place === null || going.some((at) => isWithin(place.into, at)) ? null : place;
}

function placeOfField(draft: DraftDocument, over: string, share: number): DropPlace | null {
  switch (kindOfPlace(over)) {
    case 'field':
      if (canHold(draft, over) && share > EDGE && share < 1 - EDGE)
        return { by: over, side: 'inside', into: over, index: listAt(draft, `${over}/fields`).length };
      return beside(over, share);
    case 'section': {
      const index = share > 0.5 ? listAt(draft, `${over}/fields`).length : 0;
      return { by: over, side: 'inside', into: over, index };
    }
    case 'page': {
      const last = listAt(draft, `${over}/sections`).length - 1;
      const into = `${over}/sections/${last}`;
      return last < 0
        ? null
        : { by: over, side: 'inside', into, index: listAt(draft, `${into}/fields`).length };
    }
    default:
      return null;
  }
}

function placeOfSection(draft: DraftDocument, at: string, over: string, share: number): DropPlace | null {
  const [section] = /^.*\/sections\/\d+/.exec(over) ?? [];
  if (section === over) return beside(section, share);
  if (section !== undefined) return beside(section, 1);
  if (kindOfPlace(over) !== 'page') return null;
  const index = over === holderOf(at) ? 0 : listAt(draft, `${over}/sections`).length;
  return { by: over, side: 'inside', into: over, index };
}

function placeOfPage(over: string, share: number): DropPlace | null {
  const [page] = /^.*\/pages\/\d+/.exec(over) ?? [];
  return page === undefined ? null : beside(page, page === over ? share : 1);
}

/** Before or behind something, in the list in which it stands. */
function beside(by: string, share: number): DropPlace {
  const isAfter = share >= 0.5;
  const index = Number(by.slice(by.lastIndexOf('/') + 1)) + (isAfter ? 1 : 0);
  return { by, side: isAfter ? 'after' : 'before', into: holderOf(by), index };
}

/** The edit that puts parts of a form to a place; null where they stand there already. */
export function stepOfDrop(draft: DraftDocument, dragged: Dragged, { into, index }: DropPlace): Step | null {
  if (dragged.kind === 'new') return null;
  const ats = dragged.kind === 'fields' ? outermost(dragged.ats) : [dragged.at];
  const before = ats.filter((at) => holderOf(at) === into && numberOf(at) < index).length;
  const place = index - before;
  const isThere = ats.every((at, offset) => holderOf(at) === into && numberOf(at) === place + offset);
  const [at = ''] = ats;
  if (isThere || valueAt(draft, at) === undefined) return null;
  switch (dragged.kind) {
    case 'fields':
      return { name: 'moveFields', args: { ats, into, index: place } };
    case 'section':
      return { name: 'moveSection', args: { at, into, index: place } };
    case 'page':
      return { name: 'moveItem', args: { at, to: place } };
  }
}

/** What lies inside of something else that goes, goes with it. */
function outermost(ats: readonly string[]): readonly string[] {
  return inReadingOrder(ats).filter((at) => !ats.some((other) => other !== at && isWithin(at, other)));
}

function numberOf(at: string): number {
  return Number(at.slice(at.lastIndexOf('/') + 1));
}
