import {
  isAwaited,
  plainEvents,
  unitOf,
  type EngineContext,
  type TaskDefinition,
} from '../../../engine/index.ts';
import type { TaskSummary, TaskSystem } from '../../api/index.ts';
import type { RunnableProcedure } from '../definitions/procedure-library.ts';
import { procedureName } from '../definitions/procedure-name.ts';
import type { Account, TaskRow } from '../store/index.ts';

/** An open task as the inbox shows it, with codes named by the definition that its case runs on. */
export function taskSummary(
  runnable: RunnableProcedure,
  row: TaskRow,
  account: Pick<Account, 'id' | 'grants'>,
  context: EngineContext,
): TaskSummary {
  const { procedure } = runnable;
  const { task } = row;
  const definition = procedure.tasks(task.state).find(({ key }) => key === task.key);
  const status = context.catalogue(procedure.definition.workflow.statusCatalogue)?.entry(row.status);
  return {
    id: task.id,
    case: row.caseId,
    key: task.key,
    title: definition?.title ?? { vi: task.key },
    role: { code: task.role, name: procedure.definition.roles[task.role] ?? { vi: task.role } },
    unit: { code: task.unit, name: { vi: unitOf(procedure, task.unit, context).name } },
    item: task.item?.label ?? null,
    openedAt: task.openedAt,
    dueDate: task.due?.date ?? null,
    due: task.due?.at ?? null,
    overdue: task.due !== null && task.due.at <= context.now,
    assignee: task.assignee && { account: task.assignee.account, name: task.assignee.name },
    code: row.code,
    reference: row.reference,
    procedure: procedureName(runnable),
    applicantName: row.applicantName,
    status: { code: row.status, name: status?.name ?? { vi: row.status } },
    caseDueDate: row.caseDue?.date ?? null,
    for: standsInFor(task, account),
    system: systemOf(task, definition),
    // What a system has is nobody's work until it falls to people.
    actions: isAwaited(task) ? [] : plainEvents(procedure, task),
  };
}

/** The system that has an open task, and how often it was sent. */
function systemOf(task: TaskRow['task'], definition: TaskDefinition | undefined): TaskSystem | null {
  const last = isAwaited(task) ? task.handOver.sent.at(-1) : undefined;
  if (last === undefined || !isAwaited(task)) return null;
  return {
    title: definition?.system?.title ?? { vi: task.handOver.system },
    sentAt: last.at,
    times: task.handOver.sent.length,
  };
}

/** Name of the person in whose place somebody would do a task; null where it is their own to do. */
function standsInFor(
  { role, unit, assignee }: TaskRow['task'],
  { id, grants }: Pick<Account, 'id' | 'grants'>,
): string | null {
  const fit = grants.filter((one) => one.role === role && (one.unit === unit || one.unit === '*'));
  const taken = fit.find((one) => one.for !== undefined && one.for.account === assignee?.account);
  if (taken) return taken.for?.name ?? null;
  if (assignee?.account === id) return assignee.for?.name ?? null;
  return fit.some((one) => one.for === undefined) ? null : (fit[0]?.for?.name ?? null);
}
