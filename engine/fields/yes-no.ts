import type { YesNoField } from '../generated/definition-types.ts';
import type { FieldKind } from './field-kind.ts';
import { yesNoText } from './yes-no-text.ts';
import { readYesNo } from './yes-or-no.ts';

/** A question answered with yes or no. */
export const yesNo: FieldKind<YesNoField> = {
  type: 'yesNo',
  stores: true,
  empty: null,
  asks: 'choose',
  feelType: () => 'boolean',
  normalise: readYesNo,
  check: (value) => (typeof value === 'boolean' ? [] : [{ code: 'value-unreadable' }]),
  display: (value, _compiled, language) => (typeof value === 'boolean' ? yesNoText(value, language) : ''),
  schema: () => ({ type: 'boolean' }),
};
