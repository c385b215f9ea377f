import { rungMoment, startClock, type Clock } from '../clock/index.ts';
import type { WorkingCalendar } from '../calendar/index.ts';
import { endOfDay, type Instant } from '../dates/index.ts';
import type { Rung } from '../generated/definition-types.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { runAction } from './actions.ts';
import { attempt } from './attempt.ts';
import { outlasts, replaceClock } from './case-clocks.ts';
import type { Case } from './case.ts';
import { rungPrefix } from './rung-name.ts';
import { settle, settleTasks, stepOf } from './settle.ts';
import type { Task } from './task.ts';
import { addHistory, type WorkingCase } from './working-case.ts';

/** A rung that is still to come, with the clock or the task whose deadline it belongs to. */
export interface RungAhead {
  readonly rung: Rung;
  readonly deadline: string;
  readonly at: Instant;
  readonly of: { readonly clock: Clock } | { readonly task: Task };
}

/** The rungs that a case comes to if nothing changes, the earliest first; once it has ended, those of clocks that outlast it. */
export function rungsAhead(
  procedure: Procedure,
  current: Pick<Case, 'clocks' | 'tasks' | 'endedAt'>,
  calendar: WorkingCalendar,
): RungAhead[] {
  if (!hasRungs(procedure)) return [];
  const hasEnded = current.endedAt !== null;
  const ahead: RungAhead[] = [];
  const look = (deadline: string, clock: Clock, reached: ReadonlySet<string>, of: RungAhead['of']): void => {
    for (const rung of procedure.definition.deadlines[deadline]?.rungs ?? []) {
      const at = reached.has(rung.key) ? null : rungMoment(clock, rung, calendar);
      if (at !== null) ahead.push({ rung, deadline, at, of });
    }
  };
  for (const clock of current.clocks) {
    if (hasEnded && !outlasts(procedure, clock)) continue;
    if (clock.state === 'running') look(clock.deadline, clock, reachedBy(clock), { clock });
  }
  for (const task of current.tasks) {
    if (task.closed !== null || task.due === null) continue;
    if ((procedure.definition.deadlines[task.due.deadline]?.rungs ?? []).length === 0) continue;
    const clock = clockOfTask(procedure, task, calendar);
    if (clock) look(task.due.deadline, clock, reachedBy({ ...clock, rungs: task.rungs ?? [] }), { task });
  }
  return ahead.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/**
 * Comes to one rung: notes that it was reached, does what it says, and sends its event, which leads nowhere where no
 * active state knows it.
 */
export function reachRung(work: WorkingCase, { rung, deadline, of }: RungAhead): void {
  const at = work.context.now;
  const from = work.now.states;
  if ('clock' in of) {
    const reached = { key: rung.key, epoch: of.clock.epoch, at };
    replaceClock(work, { ...of.clock, rungs: [...(of.clock.rungs ?? []), reached] });
  } else {
    const reached = { key: rung.key, epoch: 1, at };
    work.now.tasks = work.now.tasks.map((task) =>
      task.id === of.task.id ? { ...task, rungs: [...(task.rungs ?? []), reached] } : task,
    );
    work.about = of.task;
  }
  attempt(work, () => {
    for (const action of rung.do ?? []) runAction(work, action, null);
  });
  work.about = null;
  addHistory(work, {
    event: `${rungPrefix}${deadline}/${rung.key}`,
    task: 'task' in of ? of.task.id : null,
    from,
  });
  const step =
    rung.event === undefined || work.now.endedAt !== null
      ? null
      : stepOf(work, { kind: 'event', name: rung.event });
  if (step !== null) settle(work, step, { event: rung.event ?? '', task: null });
  // An action may have changed what an `any` or a `count` waits for.
  else settleTasks(work);
}

/** The keys of the rungs that the present run has reached. */
function reachedBy({ rungs = [], epoch }: Pick<Clock, 'rungs' | 'epoch'>): ReadonlySet<string> {
  return new Set(rungs.filter((one) => one.epoch === epoch).map(({ key }) => key));
}

/** The deadline of a task as a clock that runs from its opening to the end that was told when it opened. */
function clockOfTask(procedure: Procedure, { due, openedAt }: Task, calendar: WorkingCalendar): Clock | null {
  const deadline = due && procedure.definition.deadlines[due.deadline];
  const amount = due?.amount ?? (typeof deadline?.amount === 'number' ? deadline.amount : undefined);
  if (!due || !deadline) return null;
  const { unit, cutoff, effect } = deadline;
  if (deadline.until !== undefined) {
    const until = endOfDay(due.date) === due.at ? due.date : due.at;
    const begin = { id: 'task', deadline: due.deadline, unit, amount: 0, effect, until, at: openedAt };
    return startClock(begin, calendar);
  }
  if (amount === undefined) return null;
  const start = { id: 'task', deadline: due.deadline, unit, amount, effect, at: openedAt };
  const clock = startClock(cutoff === undefined ? start : { ...start, cutoff }, calendar);
  return { ...clock, due: due.at, dueDate: due.date };
}

const known = new WeakMap<object, boolean>();

/** Whether any deadline of the procedure has rungs: most have none, and nothing is worked out for them. */
function hasRungs({ definition }: Procedure): boolean {
  const found = known.get(definition.deadlines);
  if (found !== undefined) return found;
  const some = Object.values(definition.deadlines).some(({ rungs = [] }) => rungs.length > 0);
  known.set(definition.deadlines, some);
  return some;
}
