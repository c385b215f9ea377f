import { applicantRole } from '../case/rights.ts';
import { localDateOf } from '../dates/index.ts';
import { unitOf } from '../case/unit-of.ts';
import type { Task } from '../case/task.ts';
import type { WorkingCase } from '../case/working-case.ts';

/**
 * The steps of a case inside the agency, as the control sheet of the one-stop mechanism lists them (Thông tư
 * 01/2018/TT-VPCP, Điều 9): who received the dossier and when, who passed it on, and whether that was in time. Steps
 * that were dropped because the case went another way are not among them.
 */
export function controlRows(work: WorkingCase): unknown[] {
  return work.now.tasks
    .filter(({ role, closed }) => role !== applicantRole && closed?.how !== 'dropped')
    .map((task, index) => ({ index: index + 1, ...controlRow(work, task) }));
}

function controlRow({ procedure, context }: WorkingCase, task: Task): Record<string, string> {
  const { key, state, role, unit, openedAt, due, closed } = task;
  const definition = procedure.tasks(state).find((one) => one.key === key);
  const { roles } = procedure.definition;
  return {
    unit: unitOf(procedure, unit, context).name,
    role: roles[role]?.vi ?? role,
    title: definition?.title.vi ?? key,
    receivedAt: openedAt,
    doneAt: closed?.at ?? '',
    by: closed?.by?.name ?? '',
    due: due?.at ?? '',
    result: resultOf(task),
  };
}

/** trước hạn, đúng hạn, quá hạn; nothing while the step is open, or has no time of its own. */
function resultOf({ due, closed }: Task): string {
  if (due === null || closed === null) return '';
  return closed.at > due.at ? 'late' : localDateOf(closed.at) < due.date ? 'early' : 'in-time';
}
