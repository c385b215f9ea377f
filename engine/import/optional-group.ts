import type { Field } from '../generated/definition-types.ts';

/**
 * The members of an object that may be left out: what it requires is needed as soon as another of its members is
 * answered, since a group is there from the beginning.
 */
export function neededTogether(fields: readonly Field[]): Field[] {
  return fields.map((field) => {
    if (field.required !== true) return field;
    const others = fields.filter((other) => other.key !== field.key).flatMap(answered);
    const { required: _, ...optional } = field;
    if (others.length === 0) return optional;
    return { ...optional, required: others.length === 1 ? others[0] : others.join(' or ') };
  });
}

function answered({ key, type }: Field): string[] {
  if (type === 'group' || type === 'notice' || type === 'computed') return [];
  const isList = type === 'table' || type === 'checkboxGroup' || type === 'file';
  return [isList ? `count(${key}) > 0` : `${key} != null`];
}
