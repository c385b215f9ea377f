import type { Answers, Json } from '../answers/answers.ts';
import type { Case } from '../case/case.ts';
import { componentOf } from '../dossier/index.ts';
import type { Field, Form } from '../generated/definition-types.ts';
import { renamed, type Passage } from './passage.ts';
import type { FieldRename } from './plan.ts';

type Object = Readonly<Record<string, Json>>;

/** Answers as the new version calls them, and what it has no place for. */
export interface MovedAnswers {
  readonly answers: Case['answers'];
  readonly kept: Case['answers'];
}

/**
 * The answers of a case under the keys of the new version. What no form of it has a place for is taken out and given
 * back apart, so that nothing is lost.
 */
export function moveAnswers({ plan, to }: Passage, before: Case['answers']): MovedAnswers {
  const answers: Record<string, Answers> = {};
  const kept: Record<string, Answers> = {};
  for (const [key, own] of Object.entries(before)) {
    const form = renamed(plan.renames.forms, key);
    const definition = to.definition.forms[form];
    if (definition === undefined) {
      if (Object.keys(own).length > 0) kept[form] = own;
      continue;
    }
    const named = renamesOf(plan.renames.fields, form).reduce(
      (now, { path, to: last }) => rename(now, path, last),
      own as Object,
    );
    const { fits, rest } = divide(named, fieldsOf(definition));
    answers[form] = fits;
    if (rest !== null) kept[form] = rest;
  }
  return { answers, kept };
}

/** A pointer into the answers of a form, under the keys of the new version. */
export function movePointer({ plan }: Passage, form: string, pointer: string): string {
  const keys = pointer.split('/').slice(1);
  for (const { path, to } of renamesOf(plan.renames.fields, form)) {
    const places = keys.flatMap((key, index) => (/^\d+$/.test(key) ? [] : [index]));
    const isBelow = path.every((key, index) => keys[places[index] ?? -1] === key);
    const place = places[path.length - 1];
    if (isBelow && place !== undefined) keys[place] = to;
  }
  return keys.map((key) => `/${key}`).join('');
}

/** A place of the dossier under the key that its component has in the new version. */
export function movePlace({ plan }: Passage, place: string): string {
  const component = componentOf(place);
  return `${renamed(plan.renames.components, component)}${place.slice(component.length)}`;
}

/** Fields that stand beside each other, by key. */
type Fields = ReadonlyMap<string, Field>;

const known = new WeakMap<object, Fields>();

/** The top fields of a form; listed once for all cases. */
function fieldsOf(form: Form): Fields {
  return listedOnce(form, () =>
    form.pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields)),
  );
}

function listedOnce(holder: object, fields: () => readonly Field[]): Fields {
  const found = known.get(holder);
  if (found) return found;
  const listed = new Map(fields().map((field) => [field.key, field]));
  known.set(holder, listed);
  return listed;
}

function renamesOf(fields: readonly FieldRename[], form: string): FieldRename[] {
  return fields.filter((one) => one.form === form);
}

/** Calls a member otherwise, in every row where a table is on the way. The order of members stays. */
function rename(value: Json, path: readonly string[], to: string): Object {
  const [key = '', ...rest] = path;
  const inside = (member: Json): Json =>
    Array.isArray(member)
      ? (member as readonly Json[]).map((row) => (isObject(row) ? rename(row, rest, to) : row))
      : isObject(member)
        ? rename(member, rest, to)
        : member;
  const entries = Object.entries(value as Object).map(([name, member]): [string, Json] => {
    if (name !== key) return [name, member];
    return rest.length === 0 ? [to, member] : [name, inside(member)];
  });
  return Object.fromEntries(entries);
}

/** What fields have a place for, and the rest; null where there is none. Ids of rows belong to both. */
function divide(value: Object, fields: Fields): { readonly fits: Object; readonly rest: Object | null } {
  const fits: Record<string, Json> = {};
  const rest: Record<string, Json> = {};
  for (const [key, member] of Object.entries(value)) {
    const field = fields.get(key);
    if (field === undefined && !key.startsWith('#')) {
      rest[key] = member;
      continue;
    }
    const inner = field && innerFields(field);
    if (inner === undefined) fits[key] = member;
    else if (Array.isArray(member)) {
      const rows = (member as readonly Json[]).map((row) => (isObject(row) ? divide(row, inner) : null));
      fits[key] = rows.map((row, index) => row?.fits ?? ((member as readonly Json[])[index] as Json));
      if (rows.some((row) => row?.rest)) rest[key] = rows.map((row) => row?.rest ?? {});
    } else if (isObject(member)) {
      const parts = divide(member, inner);
      fits[key] = parts.fits;
      if (parts.rest !== null) rest[key] = parts.rest;
    } else fits[key] = member;
  }
  return { fits, rest: Object.keys(rest).length === 0 ? null : rest };
}

function innerFields(field: Field): Fields | undefined {
  if (!('fields' in field) || !Array.isArray(field.fields)) return undefined;
  const { fields } = field;
  return listedOnce(field, () => fields);
}

function isObject(value: Json): value is Object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
