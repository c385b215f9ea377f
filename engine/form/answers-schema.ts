import { kindOf } from '../fields/index.ts';
import type { Condition } from '../generated/definition-types.ts';
import { fillText, inLanguage, type Language } from '../text/text.ts';
import { rowIdKey } from './row-ids.ts';
import type { CompiledCondition, CompiledField, CompiledForm } from './compiled-form.ts';

/** How the schema puts conditions into words; `{condition}` is filled with the expression of the definition. */
export interface SchemaNotes {
  readonly language: Language;
  /** Of a field that is absent while its condition does not hold. */
  readonly visible: string;
  /** Of a field that is needed while its condition holds. */
  readonly required: string;
}

interface Members {
  readonly properties: Readonly<Record<string, object>>;
  readonly needed: readonly string[];
}

/**
 * JSON Schema (2020-12) of the answers of a form as an accepted submission stores them, for types, API documents
 * and other systems. Every accepted submission fits; rules between fields are left to the form.
 *
 * A field is required in it when it is needed whatever was answered. One that depends on a condition is not: its
 * description names the condition, in the words of `notes`. A hidden field is absent from the answers, and so is
 * an empty one.
 *
 * @example answersSchema(form).required // ['ho_ten']
 */
export function answersSchema(form: CompiledForm, notes?: SchemaNotes): Readonly<Record<string, unknown>> {
  const language = notes?.language ?? 'vi';
  const places = form.pages.flatMap((page) =>
    page.sections.map((section) => {
      const conditions = [page.page.visible, section.section.visible];
      const always = page.visible === true && section.visible === true;
      return membersOf(section.fields, notes, always, conditions);
    }),
  );
  const needed = places.flatMap((place) => place.needed);
  const properties = Object.assign({}, ...places.map((place) => place.properties)) as Record<string, object>;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: inLanguage(form.title, language),
    type: 'object',
    properties: (form.namedRows ?? []).reduce(withRowIds, properties),
    ...(needed.length === 0 ? {} : { required: needed }),
    additionalProperties: false,
  };
}

interface ObjectSchema {
  readonly properties: Readonly<Record<string, object>>;
}

/** The properties with the id of a row in the table at the end of a way through groups. */
function withRowIds(
  properties: Readonly<Record<string, object>>,
  [key = '', ...rest]: readonly string[],
): Readonly<Record<string, object>> {
  const inner = properties[key];
  if (inner === undefined) return properties;
  if (rest.length > 0) {
    const group = inner as ObjectSchema;
    return { ...properties, [key]: { ...group, properties: withRowIds(group.properties, rest) } };
  }
  const { items, ...table } = inner as { readonly items: ObjectSchema };
  const id = { type: 'string', pattern: '^[0-9A-Za-z_-]{1,40}$', description: 'Id of the row.' };
  const named = { ...items, properties: { ...items.properties, [rowIdKey]: id } };
  return { ...properties, [key]: { ...table, items: named } };
}

/** @param always the fields are shown whatever was answered, unless a condition of their own hides them. */
function membersOf(
  fields: readonly CompiledField[],
  notes: SchemaNotes | undefined,
  always: boolean,
  conditions: readonly (Condition | undefined)[],
): Members {
  const described = fields
    .filter(({ field }) => kindOf(field.type).stores)
    .map((compiled) => {
      const { field, fields: inner } = compiled;
      const members = membersOf(inner, notes, true, []);
      const description = describe(compiled, notes, conditions);
      const schema = {
        title: inLanguage(field.label, notes?.language ?? 'vi'),
        ...(description === '' ? {} : { description }),
        ...kindOf(field.type).schema(field, members.properties, members.needed),
      };
      return { key: field.key, schema, needed: always && isNeeded(compiled, members) };
    });
  return {
    properties: Object.fromEntries(described.map(({ key, schema }) => [key, schema])),
    needed: described.filter(({ needed }) => needed).map(({ key }) => key),
  };
}

/** Whether no accepted submission is without it. A shown group is checked inside, so one needed member suffices. */
function isNeeded({ field, rules }: CompiledField, { needed }: Members): boolean {
  if (!holds(rules.visible)) return false;
  return holds(rules.required) || (field.type === 'group' && needed.length > 0);
}

function holds(condition: CompiledCondition): boolean {
  return condition === true;
}

function describe(
  { field, rules }: CompiledField,
  notes: SchemaNotes | undefined,
  conditions: readonly (Condition | undefined)[],
): string {
  const parts = [field.help === undefined ? '' : inLanguage(field.help, notes?.language ?? 'vi')];
  if (notes) {
    const shown = [...conditions, field.visible].filter((condition) => typeof condition === 'string');
    if (shown.length > 0) parts.push(fillText(notes.visible, { condition: joined(shown) }));
    if (typeof field.required === 'string' && !holds(rules.required)) {
      parts.push(fillText(notes.required, { condition: field.required }));
    }
  }
  return parts.filter((part) => part !== '').join('\n');
}

function joined(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? '') : conditions.map((one) => `(${one})`).join(' and ');
}
