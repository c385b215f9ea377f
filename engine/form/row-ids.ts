import { isPlainObject } from './plain-object.ts';

/** The member of a stored row that says which row it is, wherever it stands. No field can have this key. */
export const rowIdKey = '#row';

const pattern = /^[0-9A-Za-z_-]{1,40}$/;

/** The id of a stored row; null where it has none, or none of the right shape. */
export function rowIdOf(row: unknown): string | null {
  const id = isPlainObject(row) && Object.hasOwn(row, rowIdKey) ? row[rowIdKey] : null;
  return typeof id === 'string' && pattern.test(id) ? id : null;
}
