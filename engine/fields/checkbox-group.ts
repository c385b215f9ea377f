import type { CheckboxGroupField } from '../generated/definition-types.ts';
import type { FieldKind } from './field-kind.ts';
import { checkOption, optionLabel, optionSchema, optionType } from './one-of-options.ts';

/** Any number of a few choices, stored in the order of the options. */
export const checkboxGroup: FieldKind<CheckboxGroupField> = {
  type: 'checkboxGroup',
  stores: true,
  empty: [],
  composed: true,
  asks: 'choose',
  feelType: (field) => ({ list: optionType(field.options) }),
  normalise(value, field) {
    if (!Array.isArray(value))
      return value === null || value === undefined || value === '' ? null : unreadable(value);
    const chosen = new Set((value as unknown[]).slice(0, field.options.length * 2).map(asCode));
    const known = field.options.map(({ code }) => code).filter((code) => chosen.delete(code));
    const codes = [...known, ...chosen];
    return codes.length === 0 ? null : codes;
  },
  check(value, field, { choices }) {
    if (!Array.isArray(value)) return [{ code: 'value-unreadable' }];
    const wrong = (value as unknown[]).flatMap((code) => checkOption(code, field.options, choices));
    if (wrong[0]) return [wrong[0]];
    const { min, max } = field;
    if (min !== undefined && value.length < min) return [{ code: 'too-few-choices', params: { min } }];
    return max !== undefined && value.length > max ? [{ code: 'too-many-choices', params: { max } }] : [];
  },
  display(value, { field }, language) {
    if (!Array.isArray(value)) return '';
    return (value as unknown[]).map((code) => optionLabel(code, field.options, language)).join('; ');
  },
  schema: (field) => ({
    type: 'array',
    items: optionSchema(field.options),
    uniqueItems: true,
    minItems: field.min ?? 1,
    maxItems: field.max ?? field.options.length,
  }),
};

/** A single code, as an HTML form sends it, becomes a list of one. */
function unreadable(value: unknown): unknown {
  return typeof value === 'string' ? [value] : typeof value === 'object' ? [''] : value;
}

/** What is no text is an unknown code, never an object that is stored. */
function asCode(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
