import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field } from '../generated/definition-types.ts';
import { anAnswer, anEdit, aForm } from './form-arbitraries.fixture.ts';
import { withAnswer } from './answer-at.ts';
import { changeAnswer, startForm, type FormProgress } from './form-progress.ts';
import type { FieldState, FormEnvironment } from './form-state.ts';
import { readForm, type ReadForm } from './read-form.ts';
import { formState } from './state-of-form.ts';
import { compiled, environment, formOf } from './form.fixture.ts';
const label = { vi: 'Trường' };
const text = (key: string, more: object = {}): Field => ({ key, type: 'text', label, ...more });
const number = (key: string): Field => ({ key, type: 'number', label });
const sum = (key: string, value: string): Field => ({ key, type: 'computed', as: 'number', label, value });

const family = compiled(
  formOf([
    number('von'),
    text('ly_do', { visible: 'von = 0' }),
    { key: 'g', type: 'group', label, fields: [text('m')] },
    { key: 't', type: 'table', label, fields: [number('x'), sum('y', 'x * von')] },
    sum('tong', 'sum(t.y) + von'),
  ]),
);

/** Everything a state says, in its order. */
const whole = ({ state }: Pick<FormProgress, 'state'>): unknown => ({
  answers: state.answers,
  values: state.values,
  fields: [...state.fields],
  pages: state.pages,
  sections: [...state.sections],
  problems: state.problems,
});

/** What a state says to whoever only reads it. */
const read = ({ values, fields }: ReadForm): unknown => ({
  values,
  fields: [...fields.values()].map(({ pointer, source }) => ({ pointer, source })).sort(byPointer),
});
const byPointer = (one: { pointer: string }, other: { pointer: string }): number =>
  one.pointer < other.pointer ? -1 : 1;

const isOther = (before: ReadonlyMap<string, FieldState>, after: ReadonlyMap<string, FieldState>) =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .sort();

describe('a form that is filled in answer by answer', () => {
  it('is at every step what the whole form is with all answers, and so is what is only read of it', () => {
    fc.assert(
      fc.property(
        aForm,
        anAnswer,
        anAnswer,
        fc.array(anEdit, { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        (form, first, saved, edits, hasSaved) => {
          const ready = compiled(form);
          const env: FormEnvironment = {
            ...environment,
            claims: { fullName: 'Lê Quốc Duy', birthDate: '1990-05-02' },
            ...(hasSaved ? { saved } : {}),
          };
          let progress = startForm(ready, first, env);
          expect(whole(progress)).toEqual(whole({ state: formState(ready, first, env) }));
          for (const edit of edits) {
            const [pointer, value] = edit(progress.typed);
            const before = new Map(progress.state.fields);
            const [pages, sections] = [progress.state.pages, [...progress.state.sections]];
            const expected = withAnswer(progress.typed, pointer, value);
            progress = changeAnswer(progress, pointer, value);
            expect(progress.typed).toEqual(expected);
            expect(whole(progress)).toEqual(whole({ state: formState(ready, expected, env) }));
            expect(read(readForm(ready, expected, env))).toEqual(read(progress.state));
            expect([...progress.changed].sort()).toEqual(isOther(before, progress.state.fields));
            if (!progress.structure) {
              expect([...progress.state.fields.keys()]).toEqual([...before.keys()]);
              expect([progress.state.pages, [...progress.state.sections]]).toEqual([pages, sections]);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('keeps the state of every field that the change does not reach', () => {
    const progress = startForm(family, { von: 10, t: [{ x: 1 }, { x: 2 }], g: { m: 'a' } }, environment);
    const before = new Map(progress.state.fields);
    const after = changeAnswer(progress, '/t/1/x', 5);
    expect([...after.changed].sort()).toEqual(['/t', '/t/1/x', '/t/1/y', '/tong']);
    expect(after.structure).toBe(false);
    for (const [pointer, state] of after.state.fields) {
      if (!after.changed.has(pointer)) expect(state).toBe(before.get(pointer));
    }
    expect(before.get('/t')?.value).toEqual([
      { x: 1, y: 10 },
      { x: 2, y: 20 },
    ]);
  });

  it('tells when fields appear, go, or rows come', () => {
    const shown = changeAnswer(startForm(family, { von: 10 }, environment), '/von', 0);
    expect([shown.structure, [...shown.changed].sort()]).toEqual([true, ['/ly_do', '/von']]);
    const rows = changeAnswer(shown, '/t', [{ x: 1 }]);
    expect([rows.structure, rows.changed.has('/t/0/x')]).toEqual([true, true]);
    const gone = changeAnswer(rows, '/t/0', undefined);
    expect([gone.structure, gone.changed.has('/t/0/x'), gone.state.fields.has('/t/0/x')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('evaluates no rule that does not read what changed', () => {
    let asked = 0;
    const form = compiled(
      formOf([text('a'), text('b'), text('c', { required: 'lookup("bang", a) = 1' })] satisfies Field[]),
    );
    const env: FormEnvironment = {
      ...environment,
      lookup: () => {
        asked += 1;
        return 0;
      },
    };
    const progress = changeAnswer(startForm(form, {}, env), '/b', 'x');
    expect(asked).toBe(1);
    changeAnswer(progress, '/a', 'x');
    expect(asked).toBe(2);
  });

  it('follows a check that looks at the answer beside it', () => {
    const fields: Field[] = [
      { key: 'so', type: 'citizenId', label, birthDate: 'sinh' },
      { key: 'sinh', type: 'date', label },
    ];
    const progress = startForm(
      compiled(formOf(fields)),
      { so: '025090012345', sinh: '1990-01-01' },
      environment,
    );
    expect(progress.state.problems).toEqual([]);
    const after = changeAnswer(progress, '/sinh', '1985-01-01');
    expect(after.state.problems.map(({ code }) => code)).toEqual(['citizen-id-birth']);
    expect([...after.changed].sort()).toEqual(['/sinh', '/so']);
  });

  it('has one owner, and starts anew from what was there', () => {
    const first = startForm(family, { von: 10, g: { m: 'a' } }, environment);
    const states = new Map(first.state.fields);
    const second = startForm(family, { von: 10, g: { m: 'b' } }, environment, first);
    expect([...second.changed].sort()).toEqual(['/g', '/g/m']);
    expect(second.state.fields.get('/von')).toBe(states.get('/von'));
    expect(() => changeAnswer(first, '/von', 1)).toThrow('was changed before');
    expect(() => changeAnswer(second, '/t/3/x', 1)).toThrow('no row before');
  });

  it('cuts off as many rows as the form worked out whole', () => {
    const rows = Array.from({ length: 501 }, () => ({ x: 1 }));
    const typed = { t: rows.slice(1) };
    const after = changeAnswer(startForm(family, typed, environment), '/t', rows);
    expect(whole(after)).toEqual(whole({ state: formState(family, { t: rows }, environment) }));
    expect(after.state.problems.map(({ code }) => code)).toEqual(['too-many-rows']);
  });
});
