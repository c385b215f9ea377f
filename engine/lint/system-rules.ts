import type { Definition, SystemTask, TaskDefinition } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import { listOf, pointerOfState, withAncestors } from '../workflow/state-tree.ts';
import { error, type LintRule } from './lint-context.ts';
import { isHeld } from './lookup-rules.ts';

/** A task that a system does sends an event that is heard, and can be done by people where the system fails. */
export const systemRules: LintRule = ({ definition, tree }) =>
  [...tree.values()].flatMap(({ path, state }) =>
    (state.meta?.tasks ?? []).flatMap((task, index): Problem[] => {
      const { system, forEach, role } = task;
      if (!system) return [];
      const pointer = `${pointerOfState(path)}/meta/tasks/${index}`;
      const { then } = system;
      const chain = withAncestors(tree, path).map((node) => node.state.on ?? {});
      const heard = [...chain, definition.workflow.on ?? {}].some((on) => listOf(on[then ?? '']).length > 0);
      return [
        ...((then === undefined) === (forEach === undefined)
          ? [error('system-then', `${pointer}/system`)]
          : []),
        ...(then === undefined || heard
          ? []
          : [error('then-unheard', `${pointer}/system/then`, { event: then })]),
        ...(role === 'applicant' ? [error('system-nobody', `${pointer}/role`)] : []),
        ...(task.form === undefined ? [error('system-formless', `${pointer}/system`)] : []),
        ...unknownDeadlines(definition, system, `${pointer}/system`),
        ...misfits(definition, task, system, `${pointer}/system/output`),
      ];
    }),
  );

function unknownDeadlines(
  { deadlines }: Definition,
  { wait, waitAgain }: SystemTask,
  pointer: string,
): Problem[] {
  return Object.entries({ wait, waitAgain }).flatMap(([place, name]) =>
    name === undefined || Object.hasOwn(deadlines, name)
      ? []
      : [error('deadline-missing', `${pointer}/${place}`, { name })],
  );
}

/** Outputs that the field of their name cannot hold. */
function misfits(
  { forms }: Definition,
  { form }: TaskDefinition,
  { output }: SystemTask,
  pointer: string,
): Problem[] {
  const pages = form === undefined ? [] : (forms[form]?.pages ?? []);
  const fields = pages.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
  return Object.entries(output).flatMap(([name, type]) => {
    const field = fields.find(({ key }) => key === name);
    return field === undefined || (field.type !== 'group' && field.type !== 'table' && isHeld(field, type))
      ? []
      : [error('system-output-type', `${pointer}/${name}`, { name, type })];
  });
}
