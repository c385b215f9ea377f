import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnyField, CompiledField } from '../form/compiled-form.ts';
import { compileForm } from '../form/compiler/index.ts';
import { environment, formOf } from '../form/form.fixture.ts';
import type { Field } from '../generated/definition-types.ts';
import { answerProblems } from '../problems/answer-problems.ts';
import { catalogueProblems } from '../problems/catalogue-problems.ts';
import type { CheckContext, FieldKind } from './field-kind.ts';
import { kindOf } from './field-kinds.ts';

const context: CheckContext = { environment, sibling: () => null };
const state = { choices: null, options: {} };
const hostile: readonly unknown[] = [
  null,
  undefined,
  '',
  ' ',
  0,
  -0,
  NaN,
  Infinity,
  2 ** 60,
  true,
  '\u0000',
  '\uD800',
  'x'.repeat(100_000),
  [],
  [[]],
  [null, 1, {}],
  {},
  { tinh: {}, xa: [], chi_tiet: 1 },
  JSON.parse('{"__proto__": {"tinh": "25"}, "constructor": 1}'),
  Object.create(null),
  { toString: 1, length: 5 },
  () => 1,
  Symbol('x'),
  10n,
];

/**
 * What every kind of field keeps to, as tests: it never throws, brings a value into shape once and for all, answers
 * alike twice, accepts only what its schema allows, and says what is wrong in both languages. The kind has been made
 * known before.
 *
 * @param good a value that the field accepts as it is; null for a kind that stores none.
 */
export function keepsTheContract<F extends AnyField>(kind: FieldKind<F>, field: F, good: unknown): void {
  const { type } = field;
  const compiledField = compileForm('f', formOf([field as unknown as Field]), '').form.pages[0]?.sections[0]
    ?.fields[0] as unknown as CompiledField<F>;
  const members = Object.fromEntries(
    compiledField.fields.map((member) => [
      member.field.key,
      kindOf(member.field.type).schema(member.field, {}),
    ]),
  );
  const validate = new Ajv2020().compile(kind.schema(field, members));

  const accepted = (value: unknown): boolean =>
    kind.check(value, field, state, context).every(({ severity }) => severity === 'warning');

  it('bears its name', () => {
    expect(kind.type).toBe(type);
  });

  it('accepts a good value unchanged, shows it, and its schema agrees', () => {
    expect(kind.normalise(good, field, environment)).toEqual(good);
    expect(kind.check(good, field, state, context)).toEqual([]);
    expect(kind.display(good, compiledField, 'vi', environment) !== '').toBe(kind.stores);
    expect(validate(good)).toBe(true);
  });

  it('takes nothing for an empty answer', () => {
    for (const nothing of [null, undefined]) {
      expect(kind.normalise(nothing, field, environment)).toBeNull();
    }
    expect(kind.display(null, compiledField, 'vi', environment)).toBe('');
  });

  it.each(hostile.map((value, index) => [index, value]))('survives hostile value %i', (_index, value) => {
    survives(value);
  });

  it('survives any value at all', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), survives), { numRuns: 200, seed: 7 });
  });

  it('normalises any text once and for all, and its schema validates what it accepts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => survives(text)),
      { numRuns: 200, seed: 7 },
    );
  });

  /** Never throws, normalises once and for all, answers alike twice, and accepts only what the schema allows. */
  function survives(value: unknown): void {
    const once = kind.normalise(value, field, environment);
    const twice = kind.normalise(once, field, environment);
    expect(twice).toEqual(once);
    if (once === null) return;
    const problems = kind.check(once, field, state, context);
    expect(kind.check(twice, field, state, context)).toEqual(problems);
    for (const { code, message } of problems) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      if (message === undefined) expect({ ...answerProblems, ...catalogueProblems }).toHaveProperty([code]);
      else expect([message.vi, message.en]).not.toContain('');
    }
    expect(typeof kind.display(once, compiledField, 'vi', environment)).toBe('string');
    // Members of tables and groups are checked by the form, whatever a rule computed is taken as it is.
    const checkedHere = !['table', 'group', 'computed', 'notice'].includes(type);
    if (checkedHere && accepted(once) && !validate(once)) {
      throw new Error(`accepted, but not by the schema: ${JSON.stringify(once)}`);
    }
  }
}
