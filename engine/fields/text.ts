import type { TextField } from '../generated/definition-types.ts';
import type { FieldKind } from './field-kind.ts';
import { checkFormat, normaliseFormat } from './text-formats.ts';
import { checkLength, oneLine, readText } from './typed-text.ts';

/** Characters where the field names no limit; no official form has longer lines. */
const MAX_LENGTH = 500;

/** One line of text, with one of the known formats where the field names it. */
export const text: FieldKind<TextField> = {
  type: 'text',
  stores: true,
  empty: null,
  asks: 'write',
  feelType: () => 'string',
  normalise: (value, field) => normaliseFormat(oneLine(value), field.format),
  check(value, field) {
    const read = readText(value);
    if ('problem' in read) return [read.problem];
    return [
      ...checkLength(read.text, field.minLength ?? 0, field.maxLength ?? MAX_LENGTH),
      ...checkFormat(read.text, field.format),
    ];
  },
  display: (value) => (typeof value === 'string' ? value : ''),
  schema: (field) => ({
    type: 'string',
    minLength: field.minLength ?? 1,
    maxLength: field.maxLength ?? MAX_LENGTH,
  }),
};
