import type { CheckboxField } from '../generated/definition-types.ts';
import type { FieldKind } from './field-kind.ts';
import { tickText } from './yes-no-text.ts';
import { readYesNo } from './yes-or-no.ts';

/** A statement that is ticked or not; without an answer it is not ticked. */
export const checkbox: FieldKind<CheckboxField> = {
  type: 'checkbox',
  stores: true,
  empty: false,
  asks: 'tick',
  feelType: () => 'boolean',
  normalise: readYesNo,
  check: (value) => (typeof value === 'boolean' ? [] : [{ code: 'value-unreadable' }]),
  display: (value, _compiled, language) => tickText(value, language),
  schema: () => ({ type: 'boolean' }),
};
