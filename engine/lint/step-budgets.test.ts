import { expect, test } from 'vitest';
import minimal from '../../tests/samples/good/toi-thieu.json' with { type: 'json' };
import type { Definition, TaskDefinition } from '../generated/definition-types.ts';
import { stepBudgets } from './step-budgets.ts';

const sample = minimal as unknown as Definition;
const waited = { title: { vi: 'Chờ trả lời' }, amount: 4, unit: 'workingHour', effect: 'none' } as const;
const byHand = { title: { vi: 'Tự tra cứu' }, amount: 1, unit: 'workingDay', effect: 'none' } as const;

/** The sample with the task of its second step done by a system that is waited for. */
function withSystem(more: Partial<TaskDefinition> = {}): Definition {
  const { xu_ly: step } = sample.workflow.states;
  const system = {
    connector: 'thue',
    title: { vi: 'Thuế' },
    input: { ma: 'so_ban' },
    output: { tra_loi: 'text' },
    wait: 'cho',
  } as const;
  const tasks = (step?.meta?.tasks ?? []).map((task) => ({ ...task, system, ...more }));
  return {
    ...sample,
    deadlines: { ...sample.deadlines, cho: waited, lam_tay: byHand },
    workflow: {
      ...sample.workflow,
      states: { ...sample.workflow.states, xu_ly: { ...step, meta: { ...step?.meta, tasks } } },
    },
  };
}

test('what a system is waited for counts among the steps', () => {
  expect(stepBudgets(withSystem())).toEqual([
    { deadline: 'giai_quyet', total: 24, hours: 4, steps: [{ deadline: 'cho', hours: 4 }] },
  ]);
});

test('of the time of the system and that of the people who take over the longer one counts', () => {
  expect(stepBudgets(withSystem({ deadline: 'lam_tay' }))).toEqual([
    { deadline: 'giai_quyet', total: 24, hours: 8, steps: [{ deadline: 'lam_tay', hours: 8 }] },
  ]);
});
