import { expect, test } from 'vitest';
import type { CheckedProblem } from '../draft/found-problem.ts';
import { onePerScenario } from './one-per-scenario.ts';

const problem = (code: string, pointer: string): CheckedProblem => ({
  code,
  pointer,
  severity: 'error',
  message: `${code} ${pointer}`,
});

test('a scenario that fails in many places is one problem, which tells of the others', () => {
  const other = problem('scenario-missing', '/scenarios');
  const [shape, again] = [
    problem('shape-type', '/scenarios/1/key'),
    problem('shape-type', '/scenarios/1/title'),
  ];
  const first = problem('scenario-failed', '/scenarios/1/steps/0/expect/states');
  const next = problem('scenario-failed', '/scenarios/1/steps/1/expect/problems');
  const tenth = problem('scenario-failed', '/scenarios/10/expect/fee');
  expect(onePerScenario([other, shape, again, first, tenth, next])).toEqual([
    other,
    shape,
    again,
    { ...first, more: [next.message] },
    tenth,
  ]);
});
