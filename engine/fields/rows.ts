import type { CompiledField } from '../form/compiled-form.ts';
import type { FormEnvironment } from '../form/form-state.ts';
import type { FieldType } from './field-kind.ts';
import type { FieldKind } from './field-kind.ts';
import type { Language } from '../text/text.ts';

/** How a kind that holds other fields finds their kinds. */
export type FindKind = (type: FieldType) => FieldKind;

/** The members of one row or group in one line, as the cells of a nested table read. */
export function displayMembers(
  row: unknown,
  members: readonly CompiledField[],
  language: Language,
  environment: FormEnvironment,
  kindOf: FindKind,
): string {
  if (typeof row !== 'object' || row === null) return '';
  return members
    .map((member) => {
      const { key, type } = member.field;
      const value = Object.hasOwn(row, key) ? (row as Readonly<Record<string, unknown>>)[key] : null;
      return kindOf(type).display(value ?? null, member, language, environment);
    })
    .filter((text) => text !== '')
    .join(', ');
}

/** JSON Schema of one row or group. Required is what is needed whatever else was answered. */
export function membersSchema(
  members: Readonly<Record<string, object>>,
  needed: readonly string[] = [],
): object {
  const required = needed.length === 0 ? {} : { required: needed };
  return { type: 'object', properties: members, ...required, additionalProperties: false };
}
