import { kindOf, type PlacedTransition, type StateTree } from '../workflow/state-tree.ts';
import { destinations, entered } from '../workflow/workflow-graph.ts';

/** How a state was first come to: from which, and by which transition. */
export interface Arrival {
  readonly from: string | null;
  readonly by: PlacedTransition | null;
}

/** What the ways of a workflow are looked for in. */
export interface WayMap {
  readonly tree: StateTree;
  readonly transitions: readonly PlacedTransition[];
}

/** What an alternative costs that is taken on a condition where another stands ready without one. */
const EXCEPTION = 1000;
/** What it costs to wait until a deadline has passed. */
const EXPIRY = 100;

/**
 * Every state that a case can come to from some states, what is nearest first, each with its arrival on the most
 * ordinary way: few steps, no exceptions, no deadline that passes.
 */
export function arrivals({ tree, transitions }: WayMap, starts: readonly string[]): Map<string, Arrival> {
  const found = new Map<string, Arrival>();
  const waiting: { path: string; cost: number; arrival: Arrival }[] = starts.map((path) => ({
    path,
    cost: 0,
    arrival: { from: null, by: null },
  }));
  while (waiting.length > 0) {
    const least = waiting.reduce(
      (best, { cost }, index) => (cost < (waiting[best]?.cost ?? 0) ? index : best),
      0,
    );
    const [next] = waiting.splice(least, 1);
    if (next === undefined || found.has(next.path)) continue;
    found.set(next.path, next.arrival);
    for (const placed of transitions.filter(({ from }) => from === next.path)) {
      const cost = next.cost + costOf(placed, transitions);
      for (const path of destinations(tree, placed)) {
        if (!found.has(path)) waiting.push({ path, cost, arrival: { from: next.path, by: placed } });
      }
    }
  }
  return found;
}

function costOf(placed: PlacedTransition, transitions: readonly PlacedTransition[]): number {
  const isException =
    placed.transition.guard !== undefined &&
    transitions.some(
      ({ from, trigger, transition }) =>
        from === placed.from && isSame(trigger, placed.trigger) && transition.guard === undefined,
    );
  return 1 + (isException ? EXCEPTION : 0) + (placed.trigger.kind === 'after' ? EXPIRY : 0);
}

function isSame(one: PlacedTransition['trigger'], other: PlacedTransition['trigger']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The states on the way to one that was come to, that one last. */
export function wayTo(found: ReadonlyMap<string, Arrival>, goal: string): string[] {
  const way: string[] = [];
  for (let path: string | null = goal; path !== null; path = found.get(path)?.from ?? null) way.unshift(path);
  return way;
}

/** A way with what lies on the ways through the branches of every parallel state that it passes. */
export function withBranches(map: WayMap, way: readonly string[]): string[] {
  return way.flatMap((path) => {
    const node = map.tree.get(path);
    if (node === undefined || kindOf(node.state) !== 'parallel') return [path];
    return [path, ...node.children.flatMap((branch) => throughBranch(map, branch))];
  });
}

/** The most ordinary way through a branch: to its nearest end, or what is entered with it where it has none. */
function throughBranch(map: WayMap, branch: string): string[] {
  const starts = entered(map.tree, branch);
  const inside = {
    ...map,
    transitions: map.transitions.filter(({ from }) => from === branch || from?.startsWith(`${branch}.`)),
  };
  const found = arrivals(inside, starts);
  const end = [...found.keys()].find((path) => {
    const node = map.tree.get(path);
    return node?.parent === branch && kindOf(node.state) === 'final';
  });
  return withBranches(inside, [branch, ...(end === undefined ? starts.slice(1) : wayTo(found, end))]);
}
