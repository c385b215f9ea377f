import { kindOf, resolveTarget, type PlacedTransition, type StateTree } from './state-tree.ts';
import type { Workflow } from '../generated/definition-types.ts';

/** A workflow with its states and transitions listed. */
export interface WorkflowGraph {
  readonly workflow: Workflow;
  readonly tree: StateTree;
  readonly transitions: readonly PlacedTransition[];
}

/** The states that are entered when a state is: its initial child, or every region of a parallel one. */
export function entered(tree: StateTree, path: string): string[] {
  const node = tree.get(path);
  if (!node) return [];
  const kind = kindOf(node.state);
  if (kind === 'parallel') return [path, ...node.children.flatMap((child) => entered(tree, child))];
  if (kind === 'compound') return [path, ...entered(tree, `${path}.${node.state.initial ?? ''}`)];
  if (kind === 'history') {
    const inside = node.parent === null ? [] : (tree.get(node.parent)?.children ?? []);
    return [path, ...inside.filter((child) => child !== path).flatMap((child) => entered(tree, child))];
  }
  return [path];
}

/** The states that a transition leads to, with those around and inside them. */
export function destinations(tree: StateTree, { from, transition }: PlacedTransition): string[] {
  return [transition.target ?? []].flat().flatMap((target) => {
    const path = resolveTarget(tree, from, target);
    if (path === null) return [];
    const parents = path.split('.').map((_key, index, keys) => keys.slice(0, index + 1).join('.'));
    return [...parents, ...entered(tree, path)];
  });
}

/** Every state that a case can come to. */
export function reachable({ workflow, tree, transitions }: WorkflowGraph): Set<string> {
  const found = new Set<string>();
  const waiting = [...entered(tree, workflow.initial)];
  const leaving = byState(transitions);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    for (const placed of [...(leaving.get(path) ?? []), ...(leaving.get(null) ?? [])]) {
      waiting.push(...destinations(tree, placed));
    }
  }
  return found;
}

/**
 * Every state from which the case can end, without counting what is possible in every state (a withdrawal is
 * no way to finish the work).
 */
export function endable({ tree, transitions }: WorkflowGraph): Set<string> {
  const found = new Set(
    [...tree.values()].filter(({ state }) => kindOf(state) === 'final').map(({ path }) => path),
  );
  const own = transitions.filter(({ from }) => from !== null);
  for (let grown = true; grown;) {
    const before = found.size;
    for (const placed of own) {
      if (destinations(tree, placed).some((path) => found.has(path))) found.add(placed.from ?? '');
    }
    for (const node of tree.values()) {
      const parent = node.parent === null ? undefined : tree.get(node.parent);
      // What is around a state can leave it too; a state around it ends when a child can.
      if (parent && found.has(parent.path) && kindOf(node.state) !== 'final') found.add(node.path);
      if (node.children.some((child) => found.has(child)) && !inFinalOnly(tree, node.path, found))
        found.add(node.path);
    }
    grown = found.size > before;
  }
  return found;
}

/** A compound state is not ended by its own final child: it needs an `onDone`, which counts as a transition. */
function inFinalOnly(tree: StateTree, path: string, found: ReadonlySet<string>): boolean {
  const children = tree.get(path)?.children ?? [];
  return children
    .filter((child) => found.has(child))
    .every((child) => kindOf(tree.get(child)?.state ?? {}) === 'final');
}

/** Transitions by the state that holds them; null for those of the whole workflow. */
function byState(transitions: readonly PlacedTransition[]): Map<string | null, PlacedTransition[]> {
  const map = new Map<string | null, PlacedTransition[]>();
  for (const placed of transitions) map.set(placed.from, [...(map.get(placed.from) ?? []), placed]);
  return map;
}
