import type { NoticeField } from '../generated/definition-types.ts';
import type { FieldKind } from './field-kind.ts';

/** A text between the fields. It stores nothing. */
export const notice: FieldKind<NoticeField> = {
  type: 'notice',
  stores: false,
  empty: null,
  asks: 'write',
  feelType: () => 'null',
  normalise: () => null,
  check: () => [],
  display: () => '',
  schema: () => ({ type: 'null' }),
};
