import type { Page } from '../ports/paging.ts';

/** Parts of the place after which a page begins. */
export type Place = readonly (string | number)[];

/**
 * The place a cursor stands for, null for the start. A text that is no cursor begins from the start too, since
 * it can only come from a hand-written address.
 */
export function placeOf(cursor: string | null, parts: number): Place | null {
  if (cursor === null) return null;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return isPlace(place) && place.length === parts ? place : null;
  } catch {
    return null;
  }
}

/** A page from rows read with one row more than was asked for, which tells whether there is a next page. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  item: (row: Row) => Item,
  place: (row: Row) => Place,
): Page<Item> {
  return { items: rows.slice(0, limit).map(item), next: endOf(rows, limit, place) };
}

/** Where the page after these rows begins, null where there is none. */
export function endOf<Row>(rows: readonly Row[], limit: number, place: (row: Row) => Place): string | null {
  const last = rows[limit - 1];
  return rows.length > limit && last !== undefined ? cursorOf(place(last)) : null;
}

function cursorOf(place: Place): string {
  return Buffer.from(JSON.stringify(place), 'utf8').toString('base64url');
}

function isPlace(value: unknown): value is Place {
  return (
    Array.isArray(value) && value.every((part) => typeof part === 'string' || Number.isSafeInteger(part))
  );
}
