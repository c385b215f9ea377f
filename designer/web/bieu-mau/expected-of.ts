import { isObject } from '../../../engine/authoring/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import type { Expects } from '../parts/read-expression.ts';

/** What the expressions of some members give, whatever holds them. */
const always: Readonly<Record<string, Expects>> = { that: 'condition', earliest: 'date', latest: 'date' };

/** What a field of a kind holds, and a computed one that is shown as it; kinds of text take many things. */
const held: Readonly<Record<string, Expects>> = {
  integer: 'number',
  number: 'number',
  money: 'number',
  date: 'date',
};

/**
 * What the expression of a member of a form gives: the value of a field is of the field's kind.
 *
 * @param holder JSON pointer of the field, or of a part of it
 * @example expectedOf(draft, '/forms/don/pages/0/sections/0/fields/3', 'value') // 'number' for a field of money
 */
export function expectedOf(draft: DraftDocument | undefined, holder: string, name: string): Expects {
  const field = valueAt(draft, holder);
  const isValue = (name === 'value' || name === 'default') && /\/fields\/\d+$/.test(holder);
  if (!isValue || !isObject(field)) return always[name] ?? 'any';
  const kind = field['type'] === 'computed' ? field['as'] : field['type'];
  return (typeof kind === 'string' ? held[kind] : undefined) ?? 'any';
}
