import type { Answers, CompiledField, CompiledForm, Field } from '../../engine/index.ts';

/** A field at a place of the answers, e.g. a column of the second row. */
export interface FieldPlace {
  readonly pointer: string;
  readonly field: Field;
  readonly compiled: CompiledField;
}

/** Every place of a form where these answers have, or could have, a value: rows only as many as there are. */
export function fieldPlaces(form: CompiledForm, answers: Answers): FieldPlace[] {
  const fields = form.pages.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
  return fields.flatMap((field) => placesOf(field, '', answers));
}

function placesOf(compiled: CompiledField, around: string, values: unknown): FieldPlace[] {
  const { field } = compiled;
  const pointer = `${around}/${field.key}`;
  const here = { pointer, field, compiled };
  const value = part(values, field.key);
  if (field.type === 'table') {
    const rows = Array.isArray(value) ? (value as unknown[]) : [];
    const inside = rows.flatMap((row, index) =>
      compiled.fields.flatMap((column) => placesOf(column, `${pointer}/${index}`, row)),
    );
    return [here, ...inside];
  }
  if (field.type === 'group') {
    return [here, ...compiled.fields.flatMap((member) => placesOf(member, pointer, value))];
  }
  return [here];
}

function part(values: unknown, key: string): unknown {
  return typeof values === 'object' && values !== null && Object.hasOwn(values, key)
    ? (values as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/** A copy of the answers with another value at a pointer; groups on the way are made. */
export function put(answers: Answers, pointer: string, value: unknown): Answers {
  const copy = structuredClone(answers) as Record<string, unknown>;
  const keys = pointer.slice(1).split('/');
  const last = keys.pop() ?? '';
  let at: Record<string, unknown> = copy;
  for (const key of keys) {
    const next = at[key];
    if (typeof next !== 'object' || next === null) at[key] = {};
    at = at[key] as Record<string, unknown>;
  }
  if (value === undefined) Reflect.deleteProperty(at, last);
  else Object.defineProperty(at, last, { value, writable: true, enumerable: true, configurable: true });
  return copy;
}
