import type { LongTextField } from '../generated/definition-types.ts';
import type { FieldKind } from './field-kind.ts';
import { checkLength, readText, severalLines } from './typed-text.ts';

const MAX_LENGTH = 10_000;

/** Several lines of text. */
export const longText: FieldKind<LongTextField> = {
  type: 'longText',
  stores: true,
  empty: null,
  asks: 'write',
  feelType: () => 'string',
  normalise: severalLines,
  check(value, field) {
    const read = readText(value, 'several');
    if ('problem' in read) return [read.problem];
    return checkLength(read.text, field.minLength ?? 0, field.maxLength ?? MAX_LENGTH);
  },
  display: (value) => (typeof value === 'string' ? value : ''),
  schema: (field) => ({
    type: 'string',
    minLength: field.minLength ?? 1,
    maxLength: field.maxLength ?? MAX_LENGTH,
  }),
};
