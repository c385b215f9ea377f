import type { Json } from '../answers/answers.ts';
import {
  isList,
  isObject,
  itemsOf,
  memberOf,
  membersOf,
  textMember,
  type JsonObject,
} from '../draft/draft-document.ts';
import { escapedKey } from '../draft/pointer.ts';

/** A state of a draft with its place. Unlike `StateTree` it takes whatever an unfinished workflow holds. */
export interface DraftState {
  /** Keys from the top with dots between. */
  readonly path: string;
  readonly key: string;
  readonly parent: DraftState | null;
  readonly state: JsonObject;
  readonly at: string;
}

/** A transition of a draft; `from` is null at the top of the workflow. */
export interface DraftTransition {
  readonly from: DraftState | null;
  readonly trigger: 'event' | 'after' | 'always' | 'done';
  /** Event or deadline; empty for the other triggers. */
  readonly name: string;
  readonly transition: JsonObject;
  readonly at: string;
}

/** A task of a draft with the state that opens it. */
export interface DraftTask {
  readonly key: string;
  readonly task: JsonObject;
  readonly state: DraftState;
  readonly at: string;
}

/** Every state of a workflow, parents before children. */
export function draftStates(workflow: Json | undefined): DraftState[] {
  const found: DraftState[] = [];
  const visit = (states: Json | undefined, parent: DraftState | null, at: string): void => {
    for (const [key, state] of membersOf(states)) {
      if (!isObject(state)) continue;
      const path = parent === null ? key : `${parent.path}.${key}`;
      const node = { path, key, parent, state, at: `${at}/${escapedKey(key)}` };
      found.push(node);
      visit(state['states'], node, `${node.at}/states`);
    }
  };
  visit(memberOf(workflow, 'states'), null, '/workflow/states');
  return found;
}

/** The tasks of some states. */
export function draftTasks(states: readonly DraftState[]): DraftTask[] {
  return states.flatMap((state) =>
    itemsOf(memberOf(state.state['meta'], 'tasks')).flatMap((task, index) =>
      isObject(task)
        ? [{ key: textMember(task, 'key') ?? '', task, state, at: `${state.at}/meta/tasks/${index}` }]
        : [],
    ),
  );
}

/** Every transition of a workflow. */
export function draftTransitions(
  workflow: Json | undefined,
  states: readonly DraftState[],
): DraftTransition[] {
  return [
    ...listed(memberOf(workflow, 'on'), null, 'event', '/workflow/on'),
    ...states.flatMap((from) => [
      ...listed(from.state['on'], from, 'event', `${from.at}/on`),
      ...listed(from.state['after'], from, 'after', `${from.at}/after`),
      ...several(from.state['always'], `${from.at}/always`).map((one) => ({
        ...one,
        from,
        trigger: 'always' as const,
        name: '',
      })),
      ...several(from.state['onDone'], `${from.at}/onDone`).map((one) => ({
        ...one,
        from,
        trigger: 'done' as const,
        name: '',
      })),
    ]),
  ];
}

function listed(
  map: Json | undefined,
  from: DraftState | null,
  trigger: 'event' | 'after',
  at: string,
): DraftTransition[] {
  return membersOf(map).flatMap(([name, transitions]) =>
    several(transitions, `${at}/${escapedKey(name)}`).map((one) => ({ ...one, from, trigger, name })),
  );
}

/** One transition or several, each with its place. */
function several(value: Json | undefined, at: string): { transition: JsonObject; at: string }[] {
  if (isObject(value)) return [{ transition: value, at }];
  return isList(value)
    ? value.flatMap((transition, index) =>
        isObject(transition) ? [{ transition, at: `${at}/${index}` }] : [],
      )
    : [];
}

/** The path that a written target means, seen from the state that holds it; see `resolveTarget`. */
export function targetPath(from: DraftState | null, target: string): string {
  if (target.startsWith('#')) return target.slice(1);
  if (target.startsWith('.')) return from === null ? target.slice(1) : `${from.path}${target}`;
  return from === null || from.parent === null ? target : `${from.parent.path}.${target}`;
}
