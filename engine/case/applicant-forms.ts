import type { Procedure } from '../procedure/procedure.ts';
import { applicantRole } from './rights.ts';

/** A procedure never changes, and every look at one of its cases asks for the same. */
const known = new WeakMap<Procedure, ReadonlySet<string>>();

/** Forms that the applicant fills: the application, and those of tasks of their own. */
export function applicantForms(procedure: Procedure): ReadonlySet<string> {
  const before = known.get(procedure);
  if (before) return before;
  const inTasks = [...procedure.tree.values()].flatMap(({ state }) =>
    (state.meta?.tasks ?? []).flatMap((task) =>
      task.role === applicantRole && task.form ? [task.form] : [],
    ),
  );
  const forms = new Set([procedure.definition.application, ...inTasks]);
  known.set(procedure, forms);
  return forms;
}
