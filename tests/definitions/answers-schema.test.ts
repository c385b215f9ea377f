import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentsIn, readDocument, surroundings } from '../../definitions/read-definitions.fixture.ts';
import { answersSchema, checkShape, compileProcedure } from '../../engine/authoring/index.ts';
import {
  applicationEnvironment,
  formState,
  toInstant,
  type Answers,
  type CompiledForm,
  type Definition,
  type EngineContext,
  type Procedure,
} from '../../engine/index.ts';

type Node = Readonly<Record<string, unknown>>;

/** Four hundred submissions of a long form take some seconds on a busy machine. */
const forManyRuns = 60_000;

const context: EngineContext = {
  ...surroundings,
  now: toInstant('2026-11-20T09:10:00+07:00'),
  newId: () => 'id',
  number: () => 1,
  trackingUrl: () => '',
  digest: () => '',
};

const samples = [
  ...documentsIn('procedures').map((file) => [file, readDocument(file)] as const),
  ...['../samples/good/toi-thieu.json', '../../runtime/server/testing/small-procedure.json'].map(
    (file) => [file, JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as unknown] as const,
  ),
];

describe.each(samples)('the schema of the answers of %s', (_file, document) => {
  const shape = checkShape(document);
  if ('problems' in shape) throw new Error(JSON.stringify(shape.problems));
  const procedure = compileProcedure(shape.definition, 'test');

  it.each([...procedure.forms])(
    'fits every accepted submission of the form %s',
    (_key, form) => {
      const validate = new Ajv2020({ allErrors: true }).compile(answersSchema(form));
      const bases = answersIn(shape.definition, form);
      let accepted = 0;
      fc.assert(
        fc.property(submissions(form, bases), (answers) => {
          const state = stateOf(procedure, form, answers);
          if (state.problems.some(({ severity }) => severity !== 'warning')) return;
          accepted += 1;
          expect([validate(state.answers), validate.errors]).toEqual([true, null]);
        }),
        { numRuns: 400, seed: 11 },
      );
      expect(accepted).toBeGreaterThan(20);
    },
    forManyRuns,
  );

  it.each([...procedure.forms])('has the needed fields of %s and no key besides its fields', (_key, form) => {
    const schema = answersSchema(form);
    const validate = new Ajv2020().compile(schema);
    expect(validate({ khong_co_trong_bieu_mau: 1 })).toBe(false);
    const missing = stateOf(procedure, form, {}).problems.map(({ pointer }) => pointer.split('/')[1]);
    expect(missing).toEqual(expect.arrayContaining((schema['required'] ?? []) as string[]));
  });
});

function stateOf(procedure: Procedure, form: CompiledForm, answers: Answers) {
  const applicant = { account: 'a', name: 'An', identityLevel: 2, claims: {} } as const;
  return formState(form, answers, applicationEnvironment(procedure, { channel: '2', applicant }, context));
}

/** Answers of scenarios that fit the form: those of the applicant, or of a step that fills this form. */
function answersIn({ scenarios = [], application }: Definition, form: CompiledForm): readonly Answers[] {
  const known = Object.keys(answersSchema(form)['properties'] as object);
  const found = scenarios.flatMap(({ answers, steps }) =>
    form.key === application ? [answers] : (steps ?? []).map((step) => step.answers ?? {}),
  );
  const own = found.filter((answers) => {
    const keys = Object.keys(answers);
    return keys.length > 0 && keys.every((key) => known.includes(key));
  });
  return [{}, ...own] as readonly Answers[];
}

/** Answers of a scenario in which some fields were left out and some hold what their schema allows. */
function submissions(form: CompiledForm, bases: readonly Answers[]): fc.Arbitrary<Answers> {
  const properties = answersSchema(form)['properties'] as Readonly<Record<string, Node>>;
  const keys = Object.keys(properties);
  const values = fc.record(Object.fromEntries(keys.map((key) => [key, valueOf(properties[key] ?? {})])), {
    requiredKeys: [],
  });
  return fc
    .record({
      base: fc.constantFrom(...bases, ...bases.slice(1)),
      values,
      changed: fc.oneof(fc.subarray(keys, { maxLength: Math.min(3, keys.length) }), fc.constant(keys)),
      left: fc.subarray(keys, { maxLength: Math.min(2, keys.length) }),
    })
    .map(({ base, values, changed, left }) => {
      const overlay = Object.entries(values).filter(([key]) => changed.includes(key));
      const kept = Object.entries(base).filter(([key]) => !left.includes(key));
      return Object.fromEntries([...kept, ...overlay]);
    });
}

/** Any value that a schema of a field allows. */
function valueOf(schema: Node): fc.Arbitrary<unknown> {
  const { anyOf, enum: choices, type, pattern } = schema;
  if (Array.isArray(anyOf)) return fc.oneof(...(anyOf as Node[]).map(valueOf));
  if (Array.isArray(choices)) return fc.constantFrom(...(choices as unknown[]));
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer')
    return fc.integer({ min: limit(schema, 'minimum', -9), max: limit(schema, 'maximum', 99) });
  if (type === 'number') return fc.integer({ min: -5, max: 50 }).map((tenths) => tenths / 10);
  if (type === 'array') {
    const item = valueOf((schema['items'] ?? { type: 'string' }) as Node);
    const minLength = limit(schema, 'minItems', 0);
    return fc.array(item, { minLength, maxLength: Math.max(3, minLength) });
  }
  if (type === 'object') {
    const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Node>>);
    return fc.record(Object.fromEntries(properties.map(([key, part]) => [key, valueOf(part)])), {
      requiredKeys: (schema['required'] ?? []) as string[],
    });
  }
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern));
  const least = limit(schema, 'minLength', 1);
  return fc
    .constantFrom('Nguyễn Văn Mẫu', 'Số 3, ngõ 5', 'x', 'Đỗ Thị Ánh Nguyệt')
    .map((text) => text.padEnd(least, 'ạ'));
}

/** A bound of the schema, near to nought where it is the greatest there is. */
function limit(schema: Node, name: string, otherwise: number): number {
  const bound = schema[name];
  return typeof bound === 'number' && Math.abs(bound) < 1e6 ? bound : otherwise;
}
