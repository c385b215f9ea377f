import {
  draftStates,
  draftTasks,
  draftTransitions,
  targetPath,
  type DraftState,
  type DraftTransition,
} from '../../../engine/authoring/index.ts';
import type { Json } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { namedBy } from './named-actions.ts';

/** What a state is to whoever draws it. */
type StepKind = 'plain' | 'compound' | 'parallel' | 'final' | 'history';

/** A way out of a state. */
export interface Way {
  /** JSON pointer of the transition. */
  readonly at: string;
  readonly trigger: DraftTransition['trigger'];
  /** Event or deadline; empty for the other triggers. */
  readonly name: string;
  /** Paths of the states that it leads to; none where the case stays. */
  readonly targets: readonly string[];
  readonly hasGuard: boolean;
  /** Keys of the papers that are issued, and of the messages that are sent. */
  readonly papers: readonly string[];
  readonly messages: readonly string[];
}

/** A state, as a step that people take. */
export interface Step {
  readonly at: string;
  /** Keys from the top with dots between. */
  readonly path: string;
  readonly key: string;
  /** How many states are around it. */
  readonly depth: number;
  readonly kind: StepKind;
  /** Whether what is around it begins here. */
  readonly isInitial: boolean;
  /** Whether a case can come here. */
  readonly isMet: boolean;
  /** JSON pointers of its tasks. */
  readonly tasks: readonly string[];
  readonly ways: readonly Way[];
}

/** A workflow as its author reads it. */
export interface Machine {
  /** States in the order in which a case meets them; what is inside of one follows it, ends come last. */
  readonly steps: readonly Step[];
  /** What is possible in every state. */
  readonly everywhere: readonly Way[];
}

const known = new WeakMap<object, Machine>();

/** The workflow of a draft, finished or not; worked out once for each workflow. */
export function machineOf(document: DraftDocument): Machine {
  const workflow = document['workflow'];
  if (typeof workflow !== 'object' || workflow === null) return { steps: [], everywhere: [] };
  const machine = known.get(workflow) ?? read(workflow);
  known.set(workflow, machine);
  return machine;
}

function read(workflow: Json): Machine {
  const states = draftStates(workflow);
  const transitions = draftTransitions(workflow, states);
  const tasks = draftTasks(states);
  const met = meetingOrder(workflow, states, transitions);
  const ordered = (parent: DraftState | null): DraftState[] =>
    states
      .filter((state) => state.parent === parent)
      .map((state) => ({ state, rank: rankOf(state, met) }))
      .toSorted((one, other) => one.rank - other.rank)
      .flatMap(({ state }) => [state, ...ordered(state)]);
  const waysFrom = (from: DraftState | null): Way[] =>
    transitions.flatMap((one) => (one.from === from ? [wayOf(one)] : []));
  return {
    steps: ordered(null).map((state) => ({
      at: state.at,
      path: state.path,
      key: state.key,
      depth: state.path.split('.').length - 1,
      kind: kindOf(state),
      isInitial: initialOf(workflow, state.parent) === state.key,
      isMet: met.has(state.path),
      tasks: tasks.flatMap((task) => (task.state === state ? [task.at] : [])),
      ways: waysFrom(state),
    })),
    everywhere: waysFrom(null),
  };
}

/** Place among its siblings: what a case meets first, then what it never meets, then the ends. */
function rankOf(state: DraftState, met: ReadonlyMap<string, number>): number {
  const place = met.get(state.path) ?? met.size;
  return kindOf(state) === 'final' ? met.size + 1 + place : place;
}

/** When a case first comes to each state, breadth first from the beginning. */
function meetingOrder(
  workflow: Json,
  states: readonly DraftState[],
  transitions: readonly DraftTransition[],
): ReadonlyMap<string, number> {
  const byPath = new Map(states.map((state) => [state.path, state]));
  const met = new Map<string, number>();
  const waiting: DraftState[] = [];
  const enter = (state: DraftState | undefined): void => {
    if (state === undefined || met.has(state.path)) return;
    if (state.parent !== null && !met.has(state.parent.path)) enter(state.parent);
    if (met.has(state.path)) return;
    met.set(state.path, met.size);
    waiting.push(state);
    for (const child of states.filter(({ parent }) => parent === state)) {
      if (state.state['type'] === 'parallel' || state.state['initial'] === child.key) enter(child);
    }
  };
  const follow = (from: DraftState | null): void => {
    for (const one of transitions) {
      if (one.from === from) for (const path of targetsOf(one)) enter(byPath.get(path));
    }
  };
  const walk = (): void => {
    for (let state = waiting.shift(); state !== undefined; state = waiting.shift()) {
      follow(state);
      const { target } = state.state;
      if (typeof target === 'string') enter(byPath.get(targetPath(state, target)));
    }
  };
  enter(byPath.get(initialOf(workflow, null)));
  walk();
  if (met.size > 0) follow(null);
  walk();
  return met;
}

/** Key of the state in which another one begins, the workflow itself for null; empty where none is named. */
function initialOf(workflow: Json, state: DraftState | null): string {
  const initial = (state?.state ?? (workflow as Readonly<Record<string, Json>>))['initial'];
  return typeof initial === 'string' ? initial : '';
}

function kindOf({ state }: DraftState): StepKind {
  const { type, states } = state;
  if (type === 'parallel' || type === 'final' || type === 'history') return type;
  return states === undefined ? 'plain' : 'compound';
}

function wayOf(one: DraftTransition): Way {
  const { actions, guard } = one.transition;
  return {
    at: one.at,
    trigger: one.trigger,
    name: one.name,
    targets: targetsOf(one),
    hasGuard: guard !== undefined,
    papers: namedBy(actions, 'issuePaper', 'paper'),
    messages: namedBy(actions, 'sendMessage', 'message'),
  };
}

function targetsOf({ from, transition: { target } }: DraftTransition): string[] {
  const written = Array.isArray(target) ? (target as readonly Json[]) : [target];
  return written.flatMap((one) => (typeof one === 'string' ? [targetPath(from, one)] : []));
}
