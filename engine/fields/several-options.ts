import type { CheckboxGroupField, MultiSelectField } from '../generated/definition-types.ts';
import type { FieldKind } from './field-kind.ts';
import { checkOption, optionLabel, optionSchema, optionType } from './one-of-options.ts';
import { checkCount, listOfCodes } from './several-codes.ts';

/** A kind whose answer is the codes of some options, stored in the order of the options. */
export function severalOptions<F extends CheckboxGroupField | MultiSelectField>(
  type: F['type'],
): FieldKind<F> {
  return {
    type,
    stores: true,
    empty: [],
    composed: true,
    asks: 'choose',
    feelType: (field) => ({ list: optionType(field.options) }),
    normalise(value, field) {
      const codes = listOfCodes(value, field.options.length * 2);
      if (!Array.isArray(codes)) return codes;
      const chosen = new Set(codes as readonly string[]);
      const known = field.options.map(({ code }) => code).filter((code) => chosen.delete(code));
      return [...known, ...chosen];
    },
    check(value, field, { choices }) {
      if (!Array.isArray(value)) return [{ code: 'value-unreadable' }];
      const wrong = (value as unknown[]).flatMap((code) => checkOption(code, field.options, choices));
      return wrong[0] ? [wrong[0]] : checkCount(value.length, field.min, field.max);
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
}
