import type { Value } from '../feel/index.ts';
import { expressionValues } from '../form/index.ts';
import { runAction } from './actions.ts';
import type { WorkingCase } from './working-case.ts';

/**
 * Does what a `forEach` says for each task that is done: issues a partial result, tells somebody. Meanwhile expressions
 * read the item and the task's form, and papers are those of the unit that did the task.
 */
export function runItemActions(work: WorkingCase, taskId: string): void {
  const task = work.now.tasks.find(({ id }) => id === taskId);
  const definition = task && work.procedure.tasks(task.state).find(({ key }) => key === task.key);
  const { as = '', do: actions = [] } = definition?.forEach ?? {};
  if (!task || actions.length === 0) return;
  const { form: key = '' } = definition ?? {};
  const form = work.procedure.forms.get(key);
  const answers = form ? { [key]: task.closed?.answers ?? {} } : {};
  work.item = {
    names: {
      [as]: (task.item?.value ?? null) as Value,
      ...(form ? { [key]: expressionValues(form, task.closed?.answers ?? {}) } : {}),
    },
    answers,
    unit: task.unit,
  };
  try {
    for (const action of actions) runAction(work, action, null);
  } finally {
    work.item = null;
  }
}
