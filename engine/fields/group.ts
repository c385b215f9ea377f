import type { GroupField } from '../generated/definition-types.ts';
import type { FieldKind } from './field-kind.ts';
import { displayMembers, membersSchema, type FindKind } from './rows.ts';

/** Fields that belong together, stored as one object. The form reads and checks the members. */
export function groupKind(kindOf: FindKind): FieldKind<GroupField> {
  return {
    type: 'group',
    stores: true,
    empty: null,
    composed: true,
    asks: 'write',
    feelType: (_field, members) => ({ context: members }),
    normalise: (value) => (typeof value === 'object' && !Array.isArray(value) ? value : null),
    check: (value) =>
      typeof value === 'object' && !Array.isArray(value) ? [] : [{ code: 'value-unreadable' }],
    display: (value, { fields }, language, environment) =>
      displayMembers(value, fields, language, environment, kindOf),
    schema: (_field, members, needed) => membersSchema(members, needed),
  };
}
