import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Json } from '../answers/answers.ts';
import { escapedKey, keysOf, valueAt } from '../draft/pointer.ts';
import { drafts, draftWith } from '../edits/drafts.fixture.ts';
import { namesIn, occurrencesIn, referencesIn } from './references-in.ts';

describe.each(drafts)('in %s', (_id, draft) => {
  const names = new Set(namesIn(draft).map(({ kind, name }) => `${kind} ${name}`));

  it('whatever is named is there', () => {
    const outside = new Set(['catalogue', 'fragment', 'template', 'connector']);
    const lost = referencesIn(draft).filter(
      ({ kind, name }) => !outside.has(kind) && name !== 'applicant' && !names.has(`${kind} ${name}`),
    );
    expect(lost).toEqual([]);
    expect(referencesIn(draft).length).toBeGreaterThan(500);
  });

  it('every place holds the last key of what it names, exactly there', () => {
    for (const { kind, name, at, from, to, ofKey } of occurrencesIn(draft)) {
      if (from === undefined) continue;
      const text = ofKey ? keysOf(at).at(-1) : valueAt(draft, at);
      const key =
        kind === 'option' ? name.slice(name.indexOf('=') + 1) : name.slice(name.lastIndexOf('.') + 1);
      expect(String(text).slice(from, to), `${kind} ${name} at ${at}`).toBe(key);
    }
  });
});

it('a draft that is wrong anywhere names what it can, and never throws', () => {
  const wrong: Json[] = [null, 1, 'x', [], [null], {}, { a: null }];
  for (const part of [
    'forms',
    'workflow',
    'dossier',
    'fees',
    'deadlines',
    'papers',
    'messages',
    'access',
    'scenarios',
  ]) {
    for (const value of wrong) expect(() => referencesIn(draftWith([], { [part]: value }))).not.toThrow();
  }
  for (const value of wrong) {
    expect(() =>
      referencesIn(draftWith([{ key: 'a', type: 'table', fields: value, options: value, checks: value }])),
    ).not.toThrow();
    expect(() =>
      referencesIn(draftWith([], { workflow: { states: { s: { on: { E: value }, meta: value } } } })),
    ).not.toThrow();
  }
});

type Schema = Readonly<Record<string, unknown>>;

const folder = new URL('../../definitions/schemas/', import.meta.url);
const files = [
  ...readdirSync(folder),
  ...readdirSync(new URL('fields/', folder)).map((file) => `fields/${file}`),
];
const schemas = new Map(
  files
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Schema]),
);

/** Schemas of names and expressions: what has one of them must be found. */
const ofNames = [
  'key.json',
  'expression.json',
  'condition.json',
  'event-name.json',
  'dossier.json#/$defs/place',
];

/** Makes a document that has everything the format knows, and notes where its names and expressions stand. */
class Everything {
  readonly named: string[] = [];
  private count = 0;

  make(schema: Schema, file: string, at: string, depth: number): Json {
    const { $ref, oneOf, allOf } = schema;
    if (typeof $ref === 'string') return this.follow($ref, file, at, depth);
    if (Array.isArray(oneOf)) return this.make(oneOf[0] as Schema, file, at, depth);
    if (Array.isArray(schema['enum'])) return schema['enum'][0] as Json;
    if (schema['const'] !== undefined) return schema['const'] as Json;
    if (schema['type'] === 'array') return this.list(schema['items'] as Schema, file, at, depth);
    if (schema['type'] === 'object' || schema['properties']) {
      const base = Array.isArray(allOf) ? this.make(allOf[0] as Schema, file, at, depth) : {};
      return Object.assign({}, base, this.object(schema, file, at, depth));
    }
    return schema['type'] === 'integer' || schema['type'] === 'number' ? 1 : 'x';
  }

  private follow(ref: string, file: string, at: string, depth: number): Json {
    const target = resolved(ref, file);
    const name = ofNames.find((one) => target === one);
    if (name !== undefined) this.named.push(at);
    if (name === 'event-name.json') return `E${++this.count}`;
    if (name !== undefined) return `k${++this.count}`;
    const [path = '', inner = ''] = target.split('#');
    const schema = keysOf(inner).reduce<unknown>((node, key) => (node as Schema)[key], schemas.get(path));
    return this.make(schema as Schema, path, at, depth);
  }

  private list(items: Schema, file: string, at: string, depth: number): Json {
    const { $ref } = items;
    const target = typeof $ref === 'string' ? resolved($ref, file) : '';
    const [path = '', inner = ''] = target.split('#');
    const schema =
      target === ''
        ? items
        : keysOf(inner).reduce<unknown>((node, key) => (node as Schema)[key], schemas.get(path));
    const choices = (schema as Schema)['oneOf'];
    // Every kind of field and of action has members of its own.
    const all = Array.isArray(choices) && /field\.json|action$/.test(target) ? (choices as Schema[]) : null;
    if (all === null) return [this.make(items, file, `${at}/0`, depth)];
    const isField = /field\.json/.test(target);
    if (isField && depth > 0) return [];
    return all.map((one, index) => this.make(one, path, `${at}/${index}`, isField ? depth + 1 : depth));
  }

  private object(schema: Schema, file: string, at: string, depth: number): Json {
    const made: Record<string, Json> = {};
    for (const [name, inner] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)) {
      made[name] = this.make(inner, file, `${at}/${name}`, depth);
    }
    const { additionalProperties: others, propertyNames: names } = schema as {
      additionalProperties?: unknown;
      propertyNames?: Schema;
    };
    if (typeof others !== 'object' || others === null || depth > 2) return made;
    const isState = /#\/\$defs\/state$/.test(String((others as Schema)['$ref']));
    const target = names ? resolved(String(names['$ref']), file) : '';
    const key = target === 'event-name.json' ? `E${++this.count}` : `k${++this.count}`;
    if (names) this.named.push(`${at}/${escapedKey(key)}`);
    made[key] = this.make(others as Schema, file, `${at}/${escapedKey(key)}`, depth + (isState ? 2 : 0));
    return made;
  }
}

/** A reference with the path of its file from the folder of the schemas. */
function resolved(ref: string, file: string): string {
  const { pathname, hash } = new URL(ref, `file:///${file}`);
  return `${pathname.slice(1)}${hash}`;
}

/** Keys that name something for somebody outside, or nothing at all. */
const ownOnly = [
  // Names that a registry or a system knows.
  /\/(?:lookups|system)\/.*input\/k\d+$/,
  /\/system\/input\/k\d+$/,
  // The keys of the columns of a table of parameters.
  /^\/parameters\/k\d+\/keys\/0$/,
];

it('every name and expression that the format knows is found', () => {
  const everything = new Everything();
  const document = everything.make(schemas.get('definition.json') as Schema, 'definition.json', '', 0);
  expect(everything.named.length).toBeGreaterThan(300);
  const found = new Set(occurrencesIn(document as never).map(({ at }) => at));
  const holdsExpressions = (at: string): boolean =>
    found.has(at) || [...found].some((one) => one.startsWith(`${at}/`));
  const lost = everything.named.filter(
    (at) => !ownOnly.some((pattern) => pattern.test(at)) && !holdsExpressions(at),
  );
  expect(lost).toEqual([]);
});
