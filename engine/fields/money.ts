import type { MoneyField } from '../generated/definition-types.ts';
import { formatMoney } from '../words/index.ts';
import type { FieldKind } from './field-kind.ts';
import { checkNumber, numberSchema, readNumber } from './typed-number.ts';

/** An amount in đồng, a whole number; below zero only where the field's least amount says so. */
export const money: FieldKind<MoneyField> = {
  type: 'money',
  stores: true,
  empty: null,
  asks: 'write',
  feelType: () => 'number',
  normalise: readNumber,
  check: (value, { min = 0, max }) => checkNumber(value, { whole: true, min, max }),
  display: (value) => (typeof value === 'number' ? formatMoney(value) : ''),
  schema: ({ min = 0, max }) => numberSchema('integer', min, max),
};
