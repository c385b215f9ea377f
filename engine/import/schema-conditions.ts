import { areCodesNew } from './schema-options.ts';
import { isNode, listOf, textsOf, type ImportRun, type Place, type SchemaNode } from './import-run.ts';
import type { SchemaKeys } from './schema-keys.ts';

/** The names of the answers beside a condition, and what the schema says of each. */
export interface Beside {
  readonly keys: SchemaKeys;
  readonly properties: SchemaNode;
}

const words = new Set(['properties', 'required', 'type', 'not', 'allOf', 'anyOf']);
const remarks = new Set(['title', 'description', '$comment', 'examples']);

/**
 * A condition of a schema (`if`) as an expression, e.g. `loai = "KHAC"`. Null where it says more than answers of
 * this object compared with values.
 */
export function conditionOf(place: Place, beside: Beside, run: ImportRun): string | null {
  const { node } = place;
  if (Object.keys(node).some((word) => !words.has(word) && !remarks.has(word))) return null;
  const required = textsOf(node['required']);
  const properties = isNode(node['properties']) ? node['properties'] : {};
  const parts: (string | null)[] = [
    ...Object.entries(properties).map(([name, value]) =>
      comparison(run.part(value, place, 'properties', name), name, beside, run),
    ),
    ...required.filter((name) => !Object.hasOwn(properties, name)).map((name) => isAnswered(name, beside)),
    ...listOf(node['allOf']).map((value, at) =>
      conditionOf(run.part(value, place, 'allOf', String(at)), beside, run),
    ),
  ];
  const choices = listOf(node['anyOf']).map((value, at) =>
    conditionOf(run.part(value, place, 'anyOf', String(at)), beside, run),
  );
  if (choices.length > 0) parts.push(either(choices));
  if (isNode(node['not'])) {
    const inner = conditionOf(run.part(node['not'], place, 'not'), beside, run);
    parts.push(inner === null ? null : `not(${inner})`);
  }
  return parts.length === 0 || parts.includes(null) ? null : both(parts as string[]);
}

/** That something was answered. */
export function isAnswered(name: string, { keys, properties }: Beside): string {
  const schema = properties[name];
  const isList = isNode(schema) && schema['type'] === 'array';
  return isList ? `count(${keys.of(name)}) > 0` : `${keys.of(name)} != null`;
}

/** All of these hold. */
export function both(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? '') : parts.map((part) => `(${part})`).join(' and ');
}

/** One of these holds; null where one of them cannot be said. */
function either(parts: readonly (string | null)[]): string | null {
  if (parts.includes(null)) return null;
  return parts.length === 1 ? (parts[0] ?? null) : parts.map((part) => `(${part})`).join(' or ');
}

function comparison(place: Place, name: string, beside: Beside, run: ImportRun): string | null {
  const key = beside.keys.of(name);
  const declared = run.part(beside.properties[name] ?? {}, { ...place, trail: [] }).node;
  const says = Object.keys(place.node).filter((word) => word !== 'type' && !remarks.has(word));
  if (says.length === 0) return isAnswered(name, beside);
  const parts = says.map((word) => {
    const value = place.node[word];
    if (word === 'const') return `${key} = ${literal(value, declared)}`;
    if (word === 'enum') {
      return either(listOf(value).map((one) => `${key} = ${literal(one, declared)}`));
    }
    const sign = signs[word];
    if (sign !== undefined && typeof value === 'number') return `${key} ${sign} ${number(value)}`;
    if (word !== 'not' || !isNode(value)) return null;
    const inner = comparison(run.part(value, place, 'not'), name, beside, run);
    return inner === null ? null : `not(${inner})`;
  });
  return parts.includes(null) ? null : both(parts as string[]);
}

const signs: Readonly<Record<string, string>> = {
  minimum: '>=',
  maximum: '<=',
  exclusiveMinimum: '>',
  exclusiveMaximum: '<',
};

/** A value as it is written in an expression, beside an answer of this schema. */
export function literal(value: unknown, declared: SchemaNode = {}): string {
  if (typeof value === 'boolean' || typeof value === 'number') {
    const text = typeof value === 'number' ? number(value) : String(value);
    return areCodesNew({ node: declared, pointer: '', trail: [] }) ? quoted(text) : text;
  }
  if (typeof value !== 'string') return 'null';
  return declared['format'] === 'date' ? `date(${quoted(value)})` : quoted(value);
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** A number without an exponent, which expressions do not know. */
function number(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
