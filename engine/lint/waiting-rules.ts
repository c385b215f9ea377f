import type { Action, TaskDefinition } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import {
  kindOf,
  pointerOfState,
  withAncestors,
  type PlacedTransition,
  type StateTree,
} from '../workflow/state-tree.ts';
import { destinations, entered } from '../workflow/workflow-graph.ts';
import { warning, type LintContext, type LintRule } from './lint-context.ts';

/**
 * The time in which the applicant is waited for is not the office's: what the law gives the office to decide stands
 * still, or begins anew, while the applicant supplements or pays (NĐ 61/2018 Điều 19 k4, now NĐ 118/2025). A state in
 * which nobody but the applicant has something to do is looked at, and every way by which a clock may come into it.
 */
export const waitingRules: LintRule = (context) => {
  const { definition, tree } = context;
  const waiting = [...tree.values()].filter(({ path }) => isWaiting(tree, path)).map(({ path }) => path);
  if (waiting.length === 0) return [];
  return Object.entries(definition.deadlines).flatMap(
    ([deadline, { title, effect, outlasts }]): Problem[] => {
      if (effect === 'none' || outlasts === true) return [];
      const flow = flowOf(context, deadline);
      if (!flow.isOfOffice) return [];
      return waiting
        .filter((path) => flow.standings.get(path)?.has('running') && !isOwn(tree, path, deadline))
        .map((path) => warning('clock-while-waiting', pointerOfState(path), { name: title.vi, deadline }));
    },
  );
};

/** How a clock may stand in a state: it stands still for good, until it is resumed, or as long as the state lasts. */
type Standing = 'off' | 'running' | 'held' | 'excluded';

interface Flow {
  readonly standings: ReadonlyMap<string, ReadonlySet<Standing>>;
  /** It begins where somebody of the office has work, or with the acceptance: it is not the applicant's own time. */
  readonly isOfOffice: boolean;
}

/** How the clock of a deadline may stand in each state that is no group of others. */
function flowOf(context: LintContext, deadline: string): Flow {
  const { tree, workflow, transitions } = context;
  const standings = new Map<string, Set<Standing>>();
  const waits: { readonly path: string; readonly standing: Standing }[] = [];
  let isOfOffice = false;
  const enter = (paths: readonly string[], before: readonly Standing[], did: readonly Action[]): void => {
    const leaves = paths.filter((path) => isLeaf(tree, path));
    const entries = paths.flatMap((path) => tree.get(path)?.state.entry ?? []);
    const after = standingsAfter(standingsAfter(before, did, deadline), entries, deadline);
    const begins = [...did, ...entries].some((action) => isStart(action, deadline));
    for (const path of leaves) {
      if (begins && (!isWaiting(tree, path) || did.some(({ type }) => type === 'issueCode')))
        isOfOffice = true;
      const known = standings.get(path) ?? new Set();
      for (const standing of after.filter((one) => !known.has(one))) {
        known.add(standing);
        waits.push({ path, standing });
      }
      standings.set(path, known);
    }
  };
  enter(entered(tree, workflow.initial), ['off'], []);
  for (let next = waits.pop(); next !== undefined; next = waits.pop()) {
    const { path, standing } = next;
    for (const placed of transitions.filter(({ from }) => isAround(from, path))) {
      const { actions = [], target } = placed.transition;
      // What stood still for as long as the state lasted goes on as it is left.
      if (target === undefined) enter([path], [standing], actions);
      else enter(into(tree, placed), [standing === 'excluded' ? 'running' : standing], actions);
    }
  }
  return { standings, isOfOffice };
}

function into(tree: StateTree, placed: PlacedTransition): string[] {
  return [...new Set(destinations(tree, placed))];
}

function isLeaf(tree: StateTree, path: string): boolean {
  const node = tree.get(path);
  return node !== undefined && ['atomic', 'final'].includes(kindOf(node.state));
}

function isAround(from: string | null, path: string): boolean {
  return from === null || from === path || path.startsWith(`${from}.`);
}

/** How a clock may stand after some actions; one that is done only sometimes leaves both. */
function standingsAfter(
  before: readonly Standing[],
  actions: readonly Action[],
  deadline: string,
): Standing[] {
  return actions.reduce<Standing[]>(
    (standings, action) => {
      if (action.type !== 'clock' || action.params.deadline !== deadline) return standings;
      const next = standings.map((standing) => stepped(standing, action.params.do));
      return [...new Set(action.when === undefined ? next : [...standings, ...next])];
    },
    [...before],
  );
}

function stepped(standing: Standing, verb: string): Standing {
  if (verb === 'start' || verb === 'restart') return 'running';
  if (verb === 'stop') return 'off';
  if (verb === 'resume') return standing === 'held' ? 'running' : standing;
  if (verb === 'pause') return standing === 'off' ? 'off' : 'held';
  return verb === 'exclude' && standing === 'running' ? 'excluded' : standing;
}

function isStart(action: Action, deadline: string): boolean {
  return (
    action.type === 'clock' &&
    action.params.deadline === deadline &&
    ['start', 'restart'].includes(action.params.do)
  );
}

/** Nobody but the applicant has something to do. What runs beside other things waits for nobody alone. */
function isWaiting(tree: StateTree, path: string): boolean {
  const chain = withAncestors(tree, path);
  if (!isLeaf(tree, path) || chain.some(({ state }) => kindOf(state) === 'parallel')) return false;
  const tasks = tasksAround(tree, path);
  return tasks.length > 0 && tasks.every(({ role, system }) => role === 'applicant' && !system);
}

function tasksAround(tree: StateTree, path: string): TaskDefinition[] {
  return withAncestors(tree, path).flatMap(({ state }) => state.meta?.tasks ?? []);
}

/** Whether a deadline is the applicant's: that of their task, or the one that ends the waiting. */
function isOwn(tree: StateTree, path: string, deadline: string): boolean {
  return (
    tasksAround(tree, path).some((task) => task.deadline === deadline) ||
    withAncestors(tree, path).some(({ state }) => state.after?.[deadline] !== undefined)
  );
}
