import type { CatalogueField, CatalogueListField } from '../generated/definition-types.ts';
import { catalogue } from './catalogue.ts';
import type { FieldKind } from './field-kind.ts';
import { checkCount, listOfCodes } from './several-codes.ts';

/** Choices where the field names no limit. */
const MAX_CHOICES = 100;

/** Several entries of a catalogue, in the order in which they were chosen, each once. */
export const catalogueList: FieldKind<CatalogueListField> = {
  type: 'catalogueList',
  stores: true,
  empty: [],
  composed: true,
  asks: 'choose',
  feelType: () => ({ list: 'string' }),
  normalise(value, field, environment) {
    const codes = listOfCodes(value, maxOf(field) + 1);
    if (!Array.isArray(codes)) return codes;
    const meant = codes.map((code) => catalogue.normalise(code, oneOf(field), environment) ?? '');
    const known = [...new Set(meant)];
    return known.every((code) => code === '') ? null : known;
  },
  check(value, field, state, context) {
    if (!Array.isArray(value)) return [{ code: 'value-unreadable' }];
    for (const code of value as unknown[]) {
      const [problem] = catalogue.check(code, oneOf(field), state, context);
      if (problem) return [problem];
    }
    return checkCount(value.length, field.min, maxOf(field));
  },
  display(value, { field, ...compiled }, language, environment) {
    if (!Array.isArray(value)) return '';
    const one = { ...compiled, field: oneOf(field) };
    return (value as unknown[])
      .map((code) => catalogue.display(code, one, language, environment))
      .filter((name) => name !== '')
      .join('; ');
  },
  schema: (field) => ({
    type: 'array',
    items: catalogue.schema(oneOf(field), {}),
    uniqueItems: true,
    minItems: field.min ?? 1,
    maxItems: maxOf(field),
  }),
};

function maxOf({ max = MAX_CHOICES }: CatalogueListField): number {
  return max;
}

/** The same field as if it took one entry. */
function oneOf({ key, label, catalogue, attribute, showCode }: CatalogueListField): CatalogueField {
  return {
    key,
    label,
    type: 'catalogue',
    catalogue,
    ...(attribute ? { attribute } : {}),
    ...(showCode ? { showCode } : {}),
  };
}
