import { expect, test } from 'vitest';
import { readDocument, surroundings } from '../../../definitions/read-definitions.fixture.ts';
import { applicationForm } from '../../../engine/index.ts';
import { compileProcedure } from '../../../engine/authoring/index.ts';
import type { Definition, Scenario } from '../../../engine/index.ts';
import { missingAnswers } from './missing-answers.ts';
import { refusalsOf } from './refused-scenario.ts';
import { openTrial } from './trial.ts';
import type { ReadyDraft } from './trial-world.ts';

const definition = readDocument('procedures/xac-nhan-tinh-trang-hon-nhan/1.json') as Definition;
const [first, second] = definition.scenarios ?? [];
if (first === undefined || second === undefined) throw new Error('too few scenarios');

/** The definition with one more field that must be filled, on the first page of its application. */
function withField(scenarios: readonly Scenario[]): ReadyDraft {
  const whole = structuredClone(definition) as unknown as {
    forms: Record<string, { pages: { sections: { fields: unknown[] }[] }[] }>;
  };
  const form = whole.forms[applicationForm(compileProcedure(definition, 'test')).key];
  form?.pages[0]?.sections[0]?.fields.push({
    key: 'ten_khac',
    type: 'text',
    label: { vi: 'Tên khác' },
    required: true,
  });
  const changed = { ...(whole as unknown as Definition), scenarios: [...scenarios] };
  return { procedure: compileProcedure(changed, 'test'), environment: surroundings, scenarios };
}

test('what all scenarios lack is named once, and mended in all of them by the likeliest answer', () => {
  const draft = withField([first, second]);
  const [found, ...others] = missingAnswers(draft, 'vi');
  expect(others).toEqual([]);
  expect([found?.label, found?.keys]).toEqual(['Tên khác', [first.key, second.key]]);
  expect(found?.value).not.toBe('');
  for (const scenario of draft.scenarios) {
    const mended = found?.filled(scenario as never) as unknown as Scenario;
    expect(mended.steps).toEqual(scenario.steps);
    expect(openTrial(draft.procedure, mended, surroundings).problems).toBeUndefined();
  }
});

test('the answer of a scenario that was mended by hand is that of all others', () => {
  const byHand = { ...first, answers: { ...first.answers, ten_khac: 'Hoa Mai' } };
  const [found] = missingAnswers(withField([byHand, second]), 'vi');
  expect([found?.value, found?.keys]).toEqual(['Hoa Mai', [second.key]]);
});

test('nothing is missing where all are accepted, or are to be refused', () => {
  expect(missingAnswers({ ...withField([]), procedure: compileProcedure(definition, 't') }, 'vi')).toEqual(
    [],
  );
  const refused = { ...first, expect: { problems: ['required'] } };
  expect(missingAnswers(withField([refused]), 'vi')).toEqual([]);
  expect(refusalsOf(withField([refused]), refused).application).toEqual([]);
});

test('what is to be refused for another reason lacks the answer like all others', () => {
  const refused = { ...first, expect: { problems: ['khac'] } };
  expect(missingAnswers(withField([refused]), 'vi').map(({ keys }) => keys)).toEqual([[first.key]]);
});

test('a refusal that only lacks answers is no result to be taken over', () => {
  const { application, isIncomplete } = refusalsOf(withField([first]), first);
  expect([application.map(({ code }) => code), isIncomplete]).toEqual([['required'], true]);
});
