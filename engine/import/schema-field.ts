import type { Field } from '../generated/definition-types.ts';
import { isNode, listOf, type ImportRun, type Place, type SchemaNode } from './import-run.ts';
import { neededTogether } from './optional-group.ts';
import { numberField } from './schema-number.ts';
import { areCodesNew, optionsOf, withoutNull } from './schema-options.ts';
import { literal } from './schema-conditions.ts';
import { SchemaKeys } from './schema-keys.ts';
import { membersOf, type Member } from './schema-members.ts';
import { textField } from './schema-text.ts';

/** So many choices are still all in view. */
const FEW = 5;

/** The field of a property; tables and groups with the fields inside of them. */
export function fieldOf(member: Member, run: ImportRun): Field {
  const place = withoutNull(member.place, run);
  const { node } = place;
  if (member.key !== member.name)
    run.note('schema-name-changed', place.pointer, { name: member.name, key: member.key });
  const base = {
    key: member.key,
    label: { vi: labelOf(node, member.name) },
    ...(isText(node['description']) ? { help: { vi: node['description'] } } : {}),
    ...(member.visible === null ? {} : { visible: member.visible }),
    ...(member.required === false ? {} : { required: member.required }),
    ...(node['readOnly'] === true ? { readonly: true } : {}),
    ...(isScalar(node['default']) ? { default: literal(node['default'], node) } : {}),
  };
  return { ...base, ...kindOf(place, member, run) } as Field;
}

/** The fields of an object. */
function fieldsOf(place: Place, keys: SchemaKeys, run: ImportRun): Field[] {
  return membersOf(place, keys, run).map((member) => fieldOf(member, run));
}

/** What a schema calls itself. */
export function labelOf({ title }: SchemaNode, otherwise: string): string {
  return isText(title) ? title : otherwise || '-';
}

function kindOf(place: Place, { key, required }: Member, run: ImportRun): object {
  const { node, pointer } = place;
  if (run.isRefused) return { type: 'text' };
  const options = optionsOf(place, run);
  if (options !== null && options.length > 0) {
    const type = options.length > FEW ? 'select' : 'radio';
    if (areCodesNew(place)) run.note('schema-value-changed', pointer, { kind: type });
    return { type, options };
  }
  if (isScalar(node['const'])) return constant(node['const']);
  const type = typeOf(place, run);
  if (type === 'boolean') return { type: 'yesNo' };
  if (type === 'integer' || type === 'number') return numberField(place, type, run);
  if (type === 'object') return groupOf(place, required === true, run);
  if (type === 'array') return listField(place, key, run);
  return textField(place, run);
}

/** A value that is always the same is computed, so that nobody types it. */
function constant(value: string | number | boolean): object {
  const type = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'yesNo';
  return { type, value: literal(value) };
}

function typeOf({ node, pointer }: Place, run: ImportRun): string {
  if (typeof node['type'] === 'string') return node['type'];
  if (isNode(node['properties'])) return 'object';
  if ('items' in node) return 'array';
  const [first] = listOf(node['type']).filter((type) => type !== 'null');
  const kind = typeof first === 'string' ? first : 'string';
  run.note('schema-kind-guessed', pointer, { kind });
  return kind;
}

function groupOf(place: Place, isNeeded: boolean, run: ImportRun): object {
  const fields = fieldsOf(place, new SchemaKeys(), run);
  if (fields.length > 0) return { type: 'group', fields: isNeeded ? fields : neededTogether(fields) };
  run.note('schema-value-changed', place.pointer, { kind: 'longText' });
  return { type: 'longText' };
}

function listField(place: Place, key: string, run: ImportRun): object {
  const { node, pointer } = place;
  const items = withoutNull(run.part(node['items'] ?? {}, place, 'items'), run);
  for (const part of ['contains', 'prefixItems', 'minContains', 'maxContains'])
    if (part in node) run.note('schema-part-dropped', pointer, { part });
  const options = optionsOf(items, run);
  if (options !== null && options.length > 0) {
    return {
      type: 'checkboxGroup',
      options,
      ...whole(node, 'minItems', 'min', options.length),
      ...whole(node, 'maxItems', 'max', options.length),
    };
  }
  const isObject = items.node['type'] === 'object' || isNode(items.node['properties']);
  const column = `${key}_1`;
  if (!isObject) run.note('schema-value-changed', pointer, { kind: 'table' });
  const fields = isObject
    ? fieldsOf(items, new SchemaKeys(), run)
    : [
        fieldOf(
          { name: column, key: column, place: labelled(items, node), visible: null, required: true },
          run,
        ),
      ];
  const [first, ...rest] = fields;
  if (!first) return { type: 'longText' };
  return {
    type: 'table',
    fields: [first, ...rest],
    ...whole(node, 'minItems', 'minRows', 500),
    ...whole(node, 'maxItems', 'maxRows', 500),
    ...(node['uniqueItems'] === true ? { unique: [fields.map((field) => field.key)] } : {}),
  };
}

/** The only column of a list is called what the list is called, unless its items have a name. */
function labelled(items: Place, list: SchemaNode): Place {
  const { title } = list;
  return isText(title) ? { ...items, node: { title, ...items.node } } : items;
}

function whole(node: SchemaNode, word: string, name: string, most: number): object {
  const value = node[word];
  const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 1;
  return isCount ? { [name]: Math.min(value, most) } : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
