import type { SignatureField } from '../generated/definition-types.ts';
import { inLanguage } from '../text/text.ts';
import type { FieldKind } from './field-kind.ts';
import { checkFiles } from './file-rules.ts';
import { readSignature, signatureMethods, signatureRules } from './signature-value.ts';
import { checkLength } from './typed-text.ts';

const LONGEST_NAME = 200;

const words = {
  picture: { vi: 'Đã ký', en: 'Signed' },
  later: { vi: 'Ký khi đến làm việc trực tiếp', en: 'To be signed in person' },
};

/** A signature as {method, file, name}: the picture is a file like any other, the name stands for it where typed. */
export const signature: FieldKind<SignatureField> = {
  type: 'signature',
  stores: true,
  empty: null,
  composed: true,
  asks: 'write',
  feelType: () => ({ context: { method: 'string', name: 'string' } }),
  normalise(value) {
    const read = readSignature(value);
    return read === undefined ? value : read;
  },
  check(value, field) {
    const read = readSignature(value);
    if (read === null) return [];
    if (read === undefined || !signatureMethods(field).includes(read.method))
      return [{ code: 'value-unreadable' }];
    const { method, file, name } = read;
    if (method === 'later') return [];
    if (method === 'name') {
      return name === undefined ? [{ code: 'signature-incomplete' }] : checkLength(name, 1, LONGEST_NAME);
    }
    return file === undefined ? [{ code: 'signature-incomplete' }] : checkFiles([file], signatureRules);
  },
  display(value, _compiled, language) {
    const read = readSignature(value);
    if (!read) return '';
    if (read.method === 'name') return read.name ?? '';
    return inLanguage(read.method === 'later' ? words.later : words.picture, language);
  },
  schema: (field) => ({
    type: 'object',
    properties: {
      method: { enum: [...signatureMethods(field)] },
      name: { type: 'string', minLength: 1, maxLength: LONGEST_NAME },
      file: {
        type: 'object',
        properties: {
          id: { type: 'string', minLength: 1 },
          name: { type: 'string', minLength: 1 },
          type: { enum: [...signatureRules.accept] },
          size: { type: 'integer', minimum: 1, maximum: signatureRules.maxSize },
        },
        required: ['id', 'name', 'type', 'size'],
        additionalProperties: false,
      },
    },
    required: ['method'],
    additionalProperties: false,
  }),
};
