import { isOverdue, extensionsOf, type Clock } from '../clock/index.ts';
import { localDateOf, type Instant } from '../dates/index.ts';
import type { ContextValue, Value } from '../feel/index.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { transitionsOf } from '../workflow/state-tree.ts';
import { timerState } from './clock-ids.ts';
import type { Case } from './case.ts';
import { papersAwaited } from './paper-values.ts';
import type { Task } from './task.ts';

/** The part of a case that expressions read; also known, in part, before there is one. */
export type CaseFacts = Pick<
  Case,
  | 'channel'
  | 'applicant'
  | 'receivingUnit'
  | 'competentUnit'
  | 'submittedAt'
  | 'acceptedAt'
  | 'code'
  | 'status'
  | 'states'
  | 'supplements'
  | 'history'
  | 'receipts'
  | 'fees'
  | 'payments'
>;

/** What expressions may read of a case beside its answers, as `case.<name>`. Types: engine/procedure/case-types.ts. */
export function caseValues(procedure: Procedure, current: CaseFacts): ContextValue {
  return {
    channel: current.channel,
    identityLevel: current.applicant.identityLevel,
    receivingUnit: current.receivingUnit,
    competentUnit: current.competentUnit,
    submittedOn: localDateOf(current.submittedAt),
    submittedAt: current.submittedAt,
    acceptedOn: current.acceptedAt === null ? null : localDateOf(current.acceptedAt),
    acceptedAt: current.acceptedAt,
    code: current.code,
    status: current.status,
    states: [...new Set(current.states.flatMap((path) => path.split('.')))],
    events: eventCounts(procedure, current),
    supplements: current.supplements.length,
    papersAwaited: papersAwaited(current),
    applicant: { name: current.applicant.name, account: current.applicant.account },
  };
}

/** How often each event of the workflow has happened before this moment; 0 for one that never has. */
function eventCounts(procedure: Procedure, { history }: CaseFacts): ContextValue {
  const counts: Record<string, number> = { ...namesOf(procedure).noEvents };
  for (const { event } of history) if (Object.hasOwn(counts, event)) counts[event] = (counts[event] ?? 0) + 1;
  return counts;
}

/** What `tasks.<key>` reads: one context for each task of that key since it was last opened; none before. */
export function taskValues(procedure: Procedure, tasks: readonly Task[]): ContextValue {
  const values: Record<string, Value> = { ...namesOf(procedure).noTasks };
  const latest = new Map<string, Task>();
  for (const task of tasks) latest.set(task.key, task);
  for (const [key, { openedAt }] of latest) {
    values[key] = tasks.filter((task) => task.key === key && task.openedAt === openedAt).map(taskValue);
  }
  return values;
}

function taskValue(task: Task): ContextValue {
  return {
    ...((task.closed?.answers ?? {}) as ContextValue),
    item: (task.item?.value ?? null) as Value,
    unit: task.unit,
    done: task.closed?.how === 'done' || task.closed?.how === 'silence',
    how: task.closed?.how ?? null,
  };
}

/**
 * What `clocks.<deadline>` reads: the clock of the case by that deadline, or else the timer of a state that was
 * entered last; null before it begins.
 */
export function clockValues(procedure: Procedure, clocks: readonly Clock[], now: Instant): ContextValue {
  const values: Record<string, Value> = { ...namesOf(procedure).noClocks };
  for (const name of Object.keys(values)) {
    const own = clocks.filter((clock) => clock.deadline === name);
    const clock = own.find((one) => timerState(one) === null) ?? own[own.length - 1];
    if (clock) values[name] = clockValue(clock, now);
  }
  return values;
}

function clockValue(clock: Clock, now: Instant): ContextValue {
  const open = clock.ledger.find((hold) => hold.to === undefined);
  return {
    running: clock.state === 'running',
    due: clock.due,
    dueDate: clock.dueDate,
    overdue: isOverdue(clock, now),
    extended: extensionsOf(clock),
    pausedOn: clock.state === 'held' && open ? localDateOf(open.from) : null,
  };
}

/** Everything that can be asked about, with the answer for when nothing has happened yet. */
interface FactNames {
  readonly noEvents: Readonly<Record<string, number>>;
  readonly noTasks: Readonly<Record<string, readonly Value[]>>;
  readonly noClocks: Readonly<Record<string, null>>;
}

const known = new WeakMap<object, FactNames>();

/** Worked out once for each workflow: every guard of every case reads it. */
function namesOf({ definition, tree }: Procedure): FactNames {
  const found = known.get(definition.workflow);
  if (found) return found;
  const events = transitionsOf(definition.workflow, tree).flatMap(({ trigger }) =>
    trigger.kind === 'event' ? [trigger.name] : [],
  );
  const tasks = [...tree.values()].flatMap(({ state }) => state.meta?.tasks ?? []);
  const names: FactNames = {
    noEvents: Object.fromEntries(events.map((name) => [name, 0])),
    noTasks: Object.fromEntries(tasks.map(({ key }) => [key, []])),
    noClocks: Object.fromEntries(Object.keys(definition.deadlines).map((name) => [name, null])),
  };
  known.set(definition.workflow, names);
  return names;
}
