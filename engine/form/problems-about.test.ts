import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anAnswer, aForm } from './form-arbitraries.fixture.ts';
import { compiled, environment } from './form.fixture.ts';
import { formProblems } from './state-of-form.ts';

it('the problems of some fields are those that the whole form has there, whatever form and answers are', () => {
  const some = fc.subarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 't', 'u']);
  fc.assert(
    fc.property(aForm, anAnswer, some, (form, answers, keys) => {
      const about = new Set<string>(keys);
      const ready = compiled(form);
      const all = formProblems(ready, answers, environment);
      const wanted = all.filter(
        ({ code, pointer }) => code === 'rules-unsettled' || about.has(pointer.split('/')[1] ?? ''),
      );
      expect(formProblems(ready, answers, environment, about)).toEqual(wanted);
    }),
    { seed: 20261122, numRuns: 60 },
  );
});
