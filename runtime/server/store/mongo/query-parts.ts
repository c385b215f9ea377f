import type { Filter } from 'mongodb';
import type { Place } from '../rows/page-cursor.ts';

/** Before every text, and after every instant that is in use. */
const ENDS = { 1: '', [-1]: '9999' } as const;

/**
 * That a document comes after a place in the order of a field and then of the key. The bound on the field stands alone
 * beside the choice, so that an index is entered where the page begins, however far that is. Documents without the
 * field never match.
 */
export function afterPlace<Shape>(
  field: string & keyof Shape,
  order: 1 | -1,
  place: Place | null,
): Filter<Shape> {
  const [within, beyond] = order === 1 ? ['$gte', '$gt'] : ['$lte', '$lt'];
  if (place === null) return { [field]: { [within]: ENDS[order] } } as Filter<Shape>;
  const [value, id] = place;
  return {
    [field]: { [within]: value },
    $or: [{ [field]: { [beyond]: value } }, { _id: { [beyond]: id } }],
  } as Filter<Shape>;
}

/** That a word of a list begins so. An expression that is anchored and plain reads a range of an index. */
export function beginsWith(word: string): { readonly $regex: string } {
  return { $regex: `^${word.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&')}` };
}
