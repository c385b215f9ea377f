import type { EmailField } from '../generated/definition-types.ts';
import type { FieldKind } from './field-kind.ts';
import { oneLine } from './typed-text.ts';

const MAX_LENGTH = 254;
const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_{|}~-]+)*$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;

/** An e-mail address; the part behind the @ is stored in lower case. */
export const email: FieldKind<EmailField> = {
  type: 'email',
  stores: true,
  empty: null,
  asks: 'write',
  feelType: () => 'string',
  normalise(value) {
    const text = oneLine(value);
    if (typeof text !== 'string') return text;
    const at = text.lastIndexOf('@');
    return oneLine(text.slice(0, at + 1) + text.slice(at + 1).toLowerCase());
  },
  check: (value) => (typeof value === 'string' && isAddress(value) ? [] : [{ code: 'email-unreadable' }]),
  display: (value) => (typeof value === 'string' ? value : ''),
  schema: () => ({ type: 'string', maxLength: MAX_LENGTH, pattern: '^[^\\s@]+@[^\\s@]+$' }),
};

function isAddress(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const at = text.lastIndexOf('@');
  const [local, labels] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1).split('.')];
  if (local.length > 64 || labels.length < 2 || (labels.at(-1)?.length ?? 0) < 2) return false;
  return LOCAL.test(local) && labels.every((label) => label.length <= 63 && LABEL.test(label));
}
