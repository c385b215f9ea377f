import type { Action, TaskDefinition, Transition } from '../generated/definition-types.ts';
import { pointerOfState, type Trigger } from '../workflow/state-tree.ts';
import type { LintContext } from './lint-context.ts';

/** One action with the place where it is written. */
export interface PlacedAction {
  readonly action: Action;
  readonly pointer: string;
  /** What brings it about: a transition, the entry of a state, a rung of a deadline, or a task of a forEach that is done. */
  readonly by:
    | { readonly kind: 'transition'; readonly trigger: Trigger; readonly transition: Transition }
    | { readonly kind: 'entry'; readonly state: string }
    | { readonly kind: 'rung'; readonly deadline: string }
    | { readonly kind: 'item'; readonly task: TaskDefinition };
}

/** Every action of a definition, wherever it is written. */
export function actionsOf({ definition, transitions, tree }: LintContext): PlacedAction[] {
  const list: PlacedAction[] = [];
  const add = (actions: readonly Action[] | undefined, at: string, by: PlacedAction['by']): void => {
    (actions ?? []).forEach((action, index) => list.push({ action, pointer: `${at}/${index}`, by }));
  };
  for (const { transition, trigger, pointer } of transitions) {
    add(transition.actions, `${pointer}/actions`, { kind: 'transition', trigger, transition });
  }
  for (const { path, state } of tree.values()) {
    add(state.entry, `${pointerOfState(path)}/entry`, { kind: 'entry', state: path });
    (state.meta?.tasks ?? []).forEach((task, index) =>
      add(task.forEach?.do, `${pointerOfState(path)}/meta/tasks/${index}/forEach/do`, { kind: 'item', task }),
    );
  }
  for (const [deadline, { rungs = [] }] of Object.entries(definition.deadlines)) {
    rungs.forEach((rung, index) =>
      add(rung.do, `/deadlines/${deadline}/rungs/${index}/do`, { kind: 'rung', deadline }),
    );
  }
  return list;
}
