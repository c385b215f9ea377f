import type { FileField } from '../generated/definition-types.ts';
import type { FieldKind } from './field-kind.ts';
import { checkFiles, fileRules, readFiles } from './file-rules.ts';

/** Files that belong to a place of the form, as references {id, name, type, size}; the bytes are elsewhere. */
export const file: FieldKind<FileField> = {
  type: 'file',
  stores: true,
  empty: [],
  composed: true,
  asks: 'attach',
  feelType: () => ({ list: { context: { id: 'string', name: 'string', type: 'string', size: 'number' } } }),
  normalise: readFiles,
  check: (value, field) => checkFiles(readFiles(value) ?? [], fileRules(field)),
  display: (value) => (readFiles(value) ?? []).map(({ name }) => name).join('; '),
  schema: (field) => ({
    type: 'array',
    minItems: 1,
    maxItems: fileRules(field).maxFiles,
    items: {
      type: 'object',
      properties: {
        id: { type: 'string', minLength: 1 },
        name: { type: 'string', minLength: 1 },
        type: { type: 'string' },
        size: { type: 'integer', minimum: 1, maximum: fileRules(field).maxSize },
      },
      required: ['id', 'name', 'type', 'size'],
      additionalProperties: false,
    },
  }),
};
