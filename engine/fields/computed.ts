import { formatDate, isPartialDate } from '../dates/index.ts';
import type { FeelType } from '../feel/index.ts';
import type { ComputedField, ComputedType } from '../generated/definition-types.ts';
import type { Language } from '../text/text.ts';
import { formatMoney, formatNumber } from '../words/index.ts';
import type { FieldKind } from './field-kind.ts';
import { yesNoText } from './yes-no-text.ts';

const types: Readonly<Record<ComputedType, FeelType>> = {
  text: 'string',
  number: 'number',
  money: 'number',
  date: 'date',
  month: 'month',
  yesNo: 'boolean',
  list: { list: 'any' },
};

/** A value that is computed and shown. It comes from a rule of the definition, so it is taken as it is. */
export const computed: FieldKind<ComputedField> = {
  type: 'computed',
  stores: true,
  empty: null,
  composed: true,
  asks: 'write',
  feelType: (field) => types[field.as],
  normalise: (value) => value ?? null,
  check: () => [],
  display: (value, { field }, language) => written(value, field.as, language),
  schema: (field) => schemas[field.as],
};

const schemas: Readonly<Record<ComputedType, object>> = {
  text: { type: 'string' },
  number: { type: 'number' },
  money: { type: 'number' },
  date: { type: 'string' },
  month: { type: 'string' },
  yesNo: { type: 'boolean' },
  list: { type: 'array' },
};

function written(value: unknown, as: ComputedType, language: Language): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return yesNoText(value, language);
  if (typeof value === 'number') return as === 'money' ? formatMoney(value) : formatNumber(value);
  if (typeof value === 'string') return as !== 'text' && isPartialDate(value) ? formatDate(value) : value;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return parts
    .map((part) => written(part, 'list', language))
    .filter((text) => text !== '')
    .join(Array.isArray(value) ? '; ' : ' – ');
}
