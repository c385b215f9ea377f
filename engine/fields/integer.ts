import type { IntegerField } from '../generated/definition-types.ts';
import { inLanguage } from '../text/text.ts';
import { formatNumber } from '../words/index.ts';
import type { FieldKind } from './field-kind.ts';
import { checkNumber, numberSchema, readNumber } from './typed-number.ts';

/** A whole number. */
export const integer: FieldKind<IntegerField> = {
  type: 'integer',
  stores: true,
  empty: null,
  asks: 'write',
  feelType: () => 'number',
  normalise: readNumber,
  check: (value, { min, max }) => checkNumber(value, { whole: true, min, max }),
  display(value, { field }, language) {
    if (typeof value !== 'number') return '';
    return field.unit ? `${formatNumber(value)} ${inLanguage(field.unit, language)}` : formatNumber(value);
  },
  schema: ({ min, max }) => numberSchema('integer', min, max),
};
