import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument, surroundings } from '../../definitions/read-definitions.fixture.ts';
import { lint } from '../lint/lint.ts';
import type { Definition, Field } from '../generated/definition-types.ts';
import { importSchema, type ImportedSchema } from './import-schema.ts';

const skeleton = readDocument('skeletons/form-only.json') as Definition;
const sample = JSON.parse(
  readFileSync(new URL('../../tests/samples/json-schema/order.json', import.meta.url), 'utf8'),
) as unknown;

const take = (schema: unknown): ImportedSchema => importSchema(schema, { id: 'thu', skeleton });
const fieldsIn = ({ definition }: ImportedSchema): readonly Field[] =>
  definition?.forms['don']?.pages[0]?.sections.flatMap(({ fields }) => fields) ?? [];
const errorsIn = ({ definition }: ImportedSchema) =>
  lint(definition, surroundings).filter(({ severity }) => severity === 'error');
const notes = ({ problems }: ImportedSchema): string[] =>
  problems.map(({ code, pointer, severity }) => `${pointer} ${code} ${severity}`);
const of = (properties: object, more: object = {}): object => ({ type: 'object', properties, ...more });
const field = (schema: unknown): Field | undefined => fieldsIn(take(of({ a: schema })))[0];

describe('a schema that is imported', () => {
  it('is a definition without errors, whose pages stand before those of the skeleton', () => {
    const imported = take(sample);
    expect(errorsIn(imported)).toEqual([]);
    expect(imported.definition).toMatchObject({ id: 'thu', title: { vi: 'Đăng ký gian hàng' } });
    expect(imported.definition?.forms['don']?.pages.map(({ key }) => key)).toEqual(['p1', 'noi_nop']);
  });

  it('tells what was not carried over, and what is stored otherwise', () => {
    expect(notes(take(sample))).toEqual([
      '/properties/other-kind schema-name-changed warning',
      '/properties/area schema-part-dropped warning',
      '/properties/area schema-part-dropped warning',
      '/properties/voltage schema-value-changed warning',
      '/properties/tags schema-value-changed warning',
      '/properties/password schema-part-dropped warning',
    ]);
  });

  it('gives each object a section of its own', () => {
    const sections = take(sample).definition?.forms['don']?.pages[0]?.sections;
    expect(sections?.map(({ title }) => title?.vi)).toEqual([undefined, 'Người liên hệ', undefined]);
  });

  it.each<[object | boolean, object]>([
    [{ type: 'string' }, { type: 'text' }],
    [
      { type: ['string', 'null'], maxLength: 4000 },
      { type: 'longText', maxLength: 4000 },
    ],
    [{ type: 'string', format: 'date' }, { type: 'date' }],
    [{ type: 'string', format: 'email' }, { type: 'email' }],
    [{ type: 'string', format: 'uri' }, { type: 'text' }],
    [
      { type: 'string', contentEncoding: 'base64', contentMediaType: 'application/pdf' },
      { type: 'file', accept: ['application/pdf'] },
    ],
    [
      { type: 'integer', exclusiveMinimum: 4, maximum: 9.5 },
      { type: 'integer', min: 5, max: 9 },
    ],
    [
      { type: 'number', multipleOf: 0.01 },
      { type: 'number', decimals: 2 },
    ],
    [{ type: 'number', multipleOf: 1 }, { type: 'integer' }],
    [{ type: 'boolean' }, { type: 'yesNo' }],
    [{ const: 5 }, { type: 'number', value: '5' }],
    [{ enum: ['a', null, 'b'] }, { type: 'radio', options: [{ code: 'a' }, { code: 'b' }] }],
    [{ enum: ['a', 'b', 'c', 'd', 'e', 'f'] }, { type: 'select' }],
    [{ anyOf: [{ type: 'null' }, { type: 'integer' }] }, { type: 'integer' }],
    [
      { type: 'string', default: 'x"y', readOnly: true },
      { default: '"x\\"y"', readonly: true },
    ],
    [true, { type: 'text' }],
  ])('reads %j', (schema, expected) => {
    expect(field(schema)).toMatchObject(expected);
    expect(errorsIn(take(of({ a: schema })))).toEqual([]);
  });

  it('makes conditions of if, then and else, of dependentRequired and dependentSchemas', () => {
    const imported = take(
      of(
        {
          a: { enum: ['x', 'y', 'z'] },
          n: { type: 'integer' },
          b: { type: 'string' },
          c: { type: 'array', items: { enum: ['p', 'q'] } },
        },
        {
          if: { properties: { a: { enum: ['x', 'y'] }, n: { minimum: 3 } }, required: ['c'] },
          then: { required: ['b'] },
          else: of({ d: { type: 'string' } }, { required: ['d'] }),
          dependentRequired: { b: ['n'] },
          dependentSchemas: { n: of({ e: { type: 'string' } }) },
        },
      ),
    );
    const holds = '((a = "x") or (a = "y")) and (n >= 3) and (count(c) > 0)';
    expect(fieldsIn(imported)).toMatchObject([
      { key: 'a' },
      { key: 'n', required: 'b != null' },
      { key: 'b', required: holds },
      { key: 'c' },
      { key: 'd', visible: `not(${holds})`, required: true },
      { key: 'e', visible: 'n != null' },
    ]);
    expect([errorsIn(imported), notes(imported)]).toEqual([[], []]);
  });

  it('needs the members of an optional object as soon as one of them is answered', () => {
    const person = of({ ten: { type: 'string' }, tuoi: { type: 'integer' } }, { required: ['ten'] });
    expect(fieldsIn(take(of({ a: person, b: person }, { required: ['b'] })))).toMatchObject([
      { fields: [{ key: 'ten', required: 'tuoi != null' }, { key: 'tuoi' }] },
      { required: true, fields: [{ key: 'ten', required: true }, { key: 'tuoi' }] },
    ]);
  });

  it('finds keys for names that cannot be one, and never the same twice', () => {
    const names = ['a-b', 'a b', '1', 'case', 'if', 'noi_giai_quyet', 'toString'];
    const imported = take(of(Object.fromEntries(names.map((name) => [name, { type: 'string' }]))));
    expect(fieldsIn(imported).map(({ key }) => key)).toEqual([
      '_1',
      'a_b',
      'a_b_2',
      'case_2',
      'if_',
      'noi_giai_quyet_2',
      'toString_',
    ]);
    expect(errorsIn(imported)).toEqual([]);
  });

  it('replaces references, also to a part that is used twice, and refuses one that comes back to itself', () => {
    const $defs = {
      tree: of({ label: { type: 'string' }, children: { type: 'array', items: { $ref: '#/$defs/tree' } } }),
    };
    const recursive = take({ ...of({ root: { $ref: '#/$defs/tree' } }), $defs });
    expect([recursive.definition, notes(recursive)]).toEqual([
      null,
      ['/$defs/tree/properties/children/items schema-recursive error'],
    ]);
    expect(notes(take(of({ a: { $ref: '#' } })))).toEqual(['/properties/a schema-recursive error']);
    expect(notes(take(of({ a: { $ref: 'https://example.com/x.json' } })))).toEqual([
      '/properties/a schema-ref-unknown error',
    ]);
  });

  it('gives up where references multiply beyond any form', () => {
    const $defs: Record<string, object> = { l0: { type: 'string' } };
    for (let level = 1; level < 40; level += 1)
      $defs[`l${level}`] = of({ a: { $ref: `#/$defs/l${level - 1}` }, b: { $ref: `#/$defs/l${level - 1}` } });
    expect(notes(take({ ...of({ top: { $ref: '#/$defs/l39' } }), $defs })).at(-1)).toMatch(
      /schema-too-large error$/,
    );
  });

  it.each([null, 3, 'x', [], {}, { type: 'string' }, of({})])(
    'refuses %j, which describes no object',
    (schema) => {
      expect(notes(take(schema))).toEqual([' schema-not-object error']);
    },
  );

  it('never throws, whatever it is given', () => {
    const words = fc.constantFrom(
      'type',
      'properties',
      'items',
      'enum',
      'const',
      'required',
      'if',
      'then',
      'allOf',
      'oneOf',
      'anyOf',
      '$ref',
      'not',
      'default',
      'title',
      'format',
      'minimum',
      'maxItems',
      'dependentRequired',
    );
    const schemas = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.constantFrom('object', 'array', '#', 'string'),
        tie('node'),
        fc.array(tie('any'), { maxLength: 3 }),
      ),
      node: fc.dictionary(fc.oneof(words, fc.constantFrom('a', 'b')), tie('any'), { maxKeys: 5 }),
    })).node;
    fc.assert(
      fc.property(schemas, (schema) => {
        const imported = take({ type: 'object', properties: schema });
        expect(imported.definition === null).toBe(
          imported.problems.some(({ severity }) => severity === 'error'),
        );
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});
