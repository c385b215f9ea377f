import type { State, Transition, Transitions, Workflow } from '../generated/definition-types.ts';

/** A state with its place in the tree. Paths are keys joined by dots, counted from the top: "xac_minh.hoi". */
export interface StateNode {
  readonly path: string;
  readonly parent: string | null;
  readonly key: string;
  readonly state: State;
  readonly children: readonly string[];
}

/** Every state of a workflow by path, parents before children. */
export type StateTree = ReadonlyMap<string, StateNode>;

/** Lists the states of a workflow with their paths. */
export function stateTree(workflow: Workflow): StateTree {
  const tree = new Map<string, StateNode>();
  const visit = (states: Readonly<Record<string, State>>, parent: string | null): void => {
    for (const [key, state] of Object.entries(states)) {
      const path = parent === null ? key : `${parent}.${key}`;
      const children = Object.keys(state.states ?? {}).map((child) => `${path}.${child}`);
      tree.set(path, { path, parent, key, state, children });
      visit(state.states ?? {}, path);
    }
  };
  visit(workflow.states, null);
  return tree;
}

/** The state itself and everything around it, from the inside out. */
export function withAncestors(tree: StateTree, path: string): StateNode[] {
  const chain: StateNode[] = [];
  for (let node = tree.get(path); node; node = node.parent === null ? undefined : tree.get(node.parent)) {
    chain.push(node);
  }
  return chain;
}

/** What a state's children are to each other. */
export function kindOf(state: State): 'atomic' | 'compound' | 'parallel' | 'final' | 'history' {
  if (state.type !== undefined) return state.type;
  return state.states && Object.keys(state.states).length > 0 ? 'compound' : 'atomic';
}

/**
 * The path that a written target means, seen from the state that holds the transition (null for the top), or
 * null where there is no such state.
 *
 * "x" is a sibling, ".x" a child, "#a.b" a path from the top; each may go on downwards with dots.
 */
export function resolveTarget(tree: StateTree, from: string | null, target: string): string | null {
  const path = targetPath(tree, from, target);
  return tree.has(path) ? path : null;
}

function targetPath(tree: StateTree, from: string | null, target: string): string {
  if (target.startsWith('#')) return target.slice(1);
  if (target.startsWith('.')) return from === null ? target.slice(1) : `${from}${target}`;
  const parent = from === null ? null : (tree.get(from)?.parent ?? null);
  return parent === null ? target : `${parent}.${target}`;
}

/** One transition with the place where it is written. */
export interface PlacedTransition {
  /** State that holds it; null for the top of the workflow. */
  readonly from: string | null;
  readonly trigger: Trigger;
  readonly index: number;
  readonly transition: Transition;
  /** JSON pointer below the definition. */
  readonly pointer: string;
}

export type Trigger =
  | { readonly kind: 'event'; readonly name: string }
  | { readonly kind: 'after'; readonly name: string }
  | { readonly kind: 'always' }
  | { readonly kind: 'done' };

/** One transition or several, as a list. */
export function listOf(transitions: Transitions | undefined): readonly Transition[] {
  if (transitions === undefined) return [];
  return Array.isArray(transitions) ? transitions : [transitions];
}

/** Every transition of a workflow, in the order written. */
export function transitionsOf(workflow: Workflow, tree: StateTree = stateTree(workflow)): PlacedTransition[] {
  const found: PlacedTransition[] = [];
  const add = (
    from: string | null,
    trigger: Trigger,
    transitions: Transitions | undefined,
    pointer: string,
  ): void => {
    const several = Array.isArray(transitions);
    listOf(transitions).forEach((transition, index) =>
      found.push({ from, trigger, index, transition, pointer: several ? `${pointer}/${index}` : pointer }),
    );
  };
  for (const [name, transitions] of Object.entries(workflow.on ?? {})) {
    add(null, { kind: 'event', name }, transitions, `/workflow/on/${name}`);
  }
  for (const { path, state } of tree.values()) {
    const pointer = pointerOfState(path);
    for (const [name, list] of Object.entries(state.on ?? {})) {
      add(path, { kind: 'event', name }, list, `${pointer}/on/${name}`);
    }
    for (const [name, list] of Object.entries(state.after ?? {})) {
      add(path, { kind: 'after', name }, list, `${pointer}/after/${name}`);
    }
    add(path, { kind: 'always' }, state.always, `${pointer}/always`);
    add(path, { kind: 'done' }, state.onDone, `${pointer}/onDone`);
  }
  return found;
}

/** JSON pointer of a state below the definition. */
export function pointerOfState(path: string): string {
  return `/workflow/states/${path.split('.').join('/states/')}`;
}
