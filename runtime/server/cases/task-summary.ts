import { unitOf, type EngineContext } from '../../../engine/index.ts';
import type { TaskSummary } from '../../api/index.ts';
import type { RunnableProcedure } from '../definitions/procedure-library.ts';
import { procedureName } from '../definitions/procedure-name.ts';
import type { TaskRow } from '../store/index.ts';

/** An open task as the inbox shows it, with codes named by the definition that its case runs on. */
export function taskSummary(runnable: RunnableProcedure, row: TaskRow, context: EngineContext): TaskSummary {
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
  };
}
