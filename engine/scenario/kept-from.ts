import type { Case } from '../case/case.ts';
import type { Actor } from '../case/command.ts';
import { grantsIn } from '../case/rights.ts';
import { excludingTasks, mayDoTask } from '../case/standing.ts';
import type { Task } from '../case/task.ts';
import type { Procedure } from '../procedure/procedure.ts';

/** An open task that somebody may not do, since they have done another one. */
interface KeptFrom {
  readonly task: Task;
  /** What they have done; the two want different people. */
  readonly done: Task;
}

/**
 * The open tasks from which a four-eyes rule alone keeps a person: role and unit fit, but they have done a task that
 * wants somebody else. Screens on which one person plays several roles say so.
 */
export function keptFrom(procedure: Procedure, current: Case, actor: Actor): readonly KeptFrom[] {
  return current.tasks.flatMap((task) => {
    if (task.closed !== null || mayDoTask(procedure, current, task, actor)) return [];
    if (grantsIn(task.role, task.unit, current, actor).length === 0) return [];
    const done = excludingTasks(procedure, current, task).find(
      ({ closed }) => closed?.by?.account === actor.account || closed?.by?.for?.account === actor.account,
    );
    return done === undefined ? [] : [{ task, done }];
  });
}
