import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAnswer, anEdit, aForm } from './form-arbitraries.fixture.ts';
import { withAnswer } from './answer-at.ts';
import { changeAnswer, startForm, type FormProgress } from './form-progress.ts';
import type { FieldState, FormEnvironment } from './form-state.ts';
import { formState } from './state-of-form.ts';
import { compiled, environment } from './form.fixture.ts';
/** Everything a state says, in its order. */
const whole = ({ state }: Pick<FormProgress, 'state'>): unknown => ({
  answers: state.answers,
  values: state.values,
  fields: [...state.fields],
  pages: state.pages,
  sections: [...state.sections],
  problems: state.problems,
});

const isOther = (before: ReadonlyMap<string, FieldState>, after: ReadonlyMap<string, FieldState>) =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .sort();

describe('a form that is filled in answer by answer', () => {
  it('is at every step what the whole form is with all answers', () => {
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
            expect([...progress.changed].sort()).toEqual(isOther(before, progress.state.fields));
            if (!progress.structure) {
              expect([...progress.state.fields.keys()]).toEqual([...before.keys()]);
              expect([progress.state.pages, [...progress.state.sections]]).toEqual([pages, sections]);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);
});
