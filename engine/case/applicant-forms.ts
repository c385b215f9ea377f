import type { Procedure } from '../procedure/procedure.ts';
import { applicantRole } from './rights.ts';

/** Forms that the applicant fills: the application, and those of tasks of their own. */
export function applicantForms({ definition, tree }: Procedure): ReadonlySet<string> {
  const inTasks = [...tree.values()].flatMap(({ state }) =>
    (state.meta?.tasks ?? []).flatMap((task) =>
      task.role === applicantRole && task.form ? [task.form] : [],
    ),
  );
  return new Set([definition.application, ...inTasks]);
}
