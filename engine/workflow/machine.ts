import {
  createActor,
  createMachine,
  type AnyActorScope,
  type AnyMachineSnapshot,
  type AnyStateMachine,
} from 'xstate';
import type { Action, State, Transitions, Workflow } from '../generated/definition-types.ts';
import { kindOf, listOf, resolveTarget, stateTree, type StateTree } from './state-tree.ts';

/**
 * The only module that knows XState.
 *
 * A workflow is compiled to a machine whose guards ask a function that is handed in with every step, whose
 * deadlines are plain events of our own (`setTimeout` never holds a deadline), and whose states announce when
 * they are left and entered. Nothing here runs an action: a step returns them as data.
 */
export interface Machine {
  /** The first step: where a submitted case begins. */
  start(decide: Decide): Step;
  /** One event. Null where no transition fits: the event is not possible now. */
  step(snapshot: MachineSnapshot, event: MachineEvent, decide: Decide): Step | null;
  /** Paths of the states that a snapshot is in, parents before children. */
  activeStates(snapshot: MachineSnapshot): string[];
}

/** What is kept of a machine between steps: plain JSON. */
export interface MachineSnapshot {
  readonly status: 'active' | 'done';
  readonly value: unknown;
  readonly historyValue?: Readonly<Record<string, readonly { readonly id: string }[]>>;
}

export type MachineEvent =
  | { readonly kind: 'event'; readonly name: string }
  | { readonly kind: 'deadline'; readonly state: string; readonly deadline: string };

/** Whether a guard's FEEL text is true now. */
export type Decide = (expression: string) => boolean;

export interface Step {
  readonly snapshot: MachineSnapshot;
  /** States that were active and were left, children before parents; a state entered again is in both lists. */
  readonly left: readonly string[];
  /** States that are active and were entered, parents before children. One only passed through is in neither. */
  readonly entered: readonly string[];
  /** The definition's actions in order. */
  readonly actions: readonly Action[];
}

const machineId = 'case';
/** No definition can name these: its events are upper-case words. */
const deadlineEvent = (state: string, deadline: string): string => `deadline/${state}/${deadline}`;
const exitMark = 'exit/';
const enterMark = 'enter/';

/** Compiles a workflow. It must have passed the linter: an unknown target throws. */
export function compileMachine(workflow: Workflow): Machine {
  const tree = stateTree(workflow);
  // Guards ask whoever takes the present step, so that snapshots hold nothing of one step and can be kept for the next.
  let asked: Decide = () => false;
  const machine = createMachine(
    {
      id: machineId,
      initial: workflow.initial,
      states: statesConfig(workflow.states, '', tree),
      on: eventsConfig(workflow.on ?? {}, null, tree),
    } as never,
    {
      // A null prototype keeps `constructor` and its like from being found as a guard.
      guards: Object.assign(Object.create(null) as object, {
        when: (_: unknown, params: { if: string }) => asked(params.if),
      }),
    },
  ) as unknown as AnyStateMachine;
  // XState would spin for ever in a circle of `always`; the linter refuses them, this is the second lock.
  machine.options = { ...machine.options, maxIterations: 1000 };
  const stepping = <Result>(decide: Decide, step: () => Result): Result => {
    const before = asked;
    asked = askedOnce(decide);
    try {
      return step();
    } finally {
      asked = before;
    }
  };
  const pure = pureScopes(machine);
  const restore = restoring(machine);
  return {
    start: (decide) =>
      stepping(decide, () => {
        const { scope, actions } = pure();
        return stepOf([], [machine.getInitialSnapshot(scope) as AnyMachineSnapshot, actions]);
      }),
    step: (snapshot, event, decide) =>
      stepping(decide, () => {
        const type = event.kind === 'event' ? event.name : deadlineEvent(event.state, event.deadline);
        const before = restore(snapshot);
        // Asking first keeps a refused event apart from one that leads back to the same state.
        if (!before.can({ type })) return null;
        const { scope, actions } = pure();
        const after = machine.transition(before, { type }, scope) as AnyMachineSnapshot;
        return stepOf(pathsOf(snapshot.value, ''), [after, actions]);
      }),
    activeStates: (snapshot) => pathsOf(snapshot.value, ''),
  };
}

/** A guard is asked when it is looked for what an event does, and again when it is done: within a step it says the same. */
function askedOnce(decide: Decide): Decide {
  const known = new Map<string, boolean>();
  return (expression) => {
    const before = known.get(expression);
    if (before !== undefined) return before;
    const answer = decide(expression);
    known.set(expression, answer);
    return answer;
  };
}

type Carried = { readonly type: string; readonly params: unknown }[];

/**
 * What XState's pure functions step in, without the whole actor that they build anew for every step: one that never
 * starts is enough for a machine that spawns nothing.
 */
function pureScopes(
  machine: AnyStateMachine,
): () => { readonly scope: Parameters<typeof machine.transition>[2]; readonly actions: Carried } {
  let inert: Omit<AnyActorScope, 'actionExecutor'> | null = null;
  const nothing = (): void => undefined;
  return () => {
    if (inert === null) {
      const self = createActor(machine);
      const { system } = self;
      const deaf = { defer: nothing, logger: nothing, stopChild: nothing, emit: nothing };
      inert = { self, system, id: '', sessionId: '', ...deaf };
    }
    const actions: Carried = [];
    const actionExecutor = (action: Carried[number]): void => {
      actions.push(action);
    };
    return { scope: { ...inert, actionExecutor }, actions };
  };
}

/** Snapshots that are kept; the cases of a procedure stand in few different states. */
const MOST_RESTORED = 500;

/** Makes XState's snapshot of ours; it never changes, so that one serves all cases that stand in the same states. */
function restoring(machine: AnyStateMachine): (snapshot: MachineSnapshot) => AnyMachineSnapshot {
  const known = new Map<string, AnyMachineSnapshot>();
  return ({ status, value, historyValue = {} }) => {
    const key = JSON.stringify([status, value, historyValue]);
    const before = known.get(key);
    if (before) return before;
    const persisted = { status, value, historyValue, context: {}, children: {} };
    const restored = machine.restoreSnapshot(persisted as never, undefined as never) as AnyMachineSnapshot;
    if (known.size === MOST_RESTORED) known.clear();
    known.set(key, restored);
    return restored;
  };
}

function stepOf(before: readonly string[], [next, actions]: [AnyMachineSnapshot, Carried]): Step {
  if (next.status === 'error') throw new Error(`The machine failed: ${String(next.error)}`);
  const after = pathsOf(next.value, '');
  const again = before.filter(
    (path) => after.includes(path) && actions.some((action) => action.type === enterMark + path),
  );
  const isMark = (type: string): boolean => type.startsWith(enterMark) || type.startsWith(exitMark);
  const history = historyOf(next);
  return {
    snapshot: {
      status: next.status === 'done' ? 'done' : 'active',
      value: next.value as unknown,
      ...(Object.keys(history).length > 0 ? { historyValue: history } : {}),
    },
    left: before.filter((path) => !after.includes(path) || again.includes(path)).reverse(),
    entered: after.filter((path) => !before.includes(path) || again.includes(path)),
    actions: actions.filter((action) => !isMark(action.type)).map(({ params }) => params as Action),
  };
}

/** What history states remember, reduced to the ids that `restoreSnapshot` reads back. */
function historyOf(snapshot: AnyMachineSnapshot): Record<string, readonly { id: string }[]> {
  const remembered = snapshot.historyValue as Readonly<Record<string, readonly { id: string }[]>>;
  return Object.fromEntries(
    Object.entries(remembered).map(([key, nodes]) => [key, nodes.map(({ id }) => ({ id }))]),
  );
}

function pathsOf(value: unknown, prefix: string): string[] {
  if (typeof value === 'string') return [prefix + value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    prefix + key,
    ...pathsOf(child, `${prefix}${key}.`),
  ]);
}

function statesConfig(states: Readonly<Record<string, State>>, prefix: string, tree: StateTree): object {
  return Object.fromEntries(
    Object.entries(states).map(([key, state]) => [key, stateConfig(state, `${prefix}${key}`, tree)]),
  );
}

function stateConfig(state: State, path: string, tree: StateTree): object {
  if (kindOf(state) === 'history') {
    const target = state.target === undefined ? {} : { target: absolute(tree, path, state.target) };
    return { type: 'history', history: state.history ?? 'shallow', ...target };
  }
  const deadlines = Object.fromEntries(
    Object.entries(state.after ?? {}).map(([name, list]) => [deadlineEvent(path, name), list]),
  );
  return {
    ...(state.type === undefined ? {} : { type: state.type }),
    ...(state.initial === undefined ? {} : { initial: state.initial }),
    ...(state.states === undefined ? {} : { states: statesConfig(state.states, `${path}.`, tree) }),
    on: eventsConfig({ ...(state.on ?? {}), ...deadlines }, path, tree),
    ...(state.always === undefined ? {} : { always: transitionsConfig(state.always, path, tree) }),
    ...(state.onDone === undefined ? {} : { onDone: transitionsConfig(state.onDone, path, tree) }),
    entry: [{ type: enterMark + path }, ...carried(state.entry ?? [])],
    exit: [{ type: exitMark + path }],
  };
}

function eventsConfig(
  on: Readonly<Record<string, Transitions>>,
  from: string | null,
  tree: StateTree,
): object {
  return Object.fromEntries(
    Object.entries(on).map(([name, list]) => [name, transitionsConfig(list, from, tree)]),
  );
}

function transitionsConfig(transitions: Transitions, from: string | null, tree: StateTree): object[] {
  return listOf(transitions).map(({ target, reenter, guard, actions }) => ({
    ...(target === undefined ? {} : { target: [target].flat().map((one) => absolute(tree, from, one)) }),
    ...(reenter === undefined ? {} : { reenter }),
    ...(guard === undefined ? {} : { guard }),
    // XState takes a transition that leads nowhere and does nothing for a forbidden one; it may collect money all the same.
    actions: [...(target === undefined ? [{ type: exitMark }] : []), ...carried(actions ?? [])],
  }));
}

/** Actions as XState hands them back: of an action it keeps the type and `params`, and nothing that we add. */
function carried(actions: readonly Action[]): object[] {
  return actions.map((action) => ({ type: action.type, params: action }));
}

function absolute(tree: StateTree, from: string | null, target: string): string {
  const path = resolveTarget(tree, from, target);
  if (path === null) throw new Error(`No state for target ${target} of ${from ?? 'the workflow'}`);
  return `#${machineId}.${path}`;
}
