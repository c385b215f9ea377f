import type { NumberField } from '../generated/definition-types.ts';
import { inLanguage } from '../text/text.ts';
import { formatNumber } from '../words/index.ts';
import type { FieldKind } from './field-kind.ts';
import { checkNumber, numberSchema, readNumber } from './typed-number.ts';

/** A decimal number. */
export const number: FieldKind<NumberField> = {
  type: 'number',
  stores: true,
  empty: null,
  asks: 'write',
  feelType: () => 'number',
  normalise: readNumber,
  check(value, { min, max, decimals }) {
    const problems = checkNumber(value, { whole: false, min, max });
    if (problems.length > 0 || decimals === undefined || typeof value !== 'number') return problems;
    return Number(value.toFixed(decimals)) === value
      ? []
      : [{ code: 'number-decimals', params: { decimals } }];
  },
  display(value, { field }, language) {
    if (typeof value !== 'number') return '';
    return field.unit ? `${formatNumber(value)} ${inLanguage(field.unit, language)}` : formatNumber(value);
  },
  schema: ({ min, max }) => numberSchema('number', min, max),
};
