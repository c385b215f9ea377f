import type { Action } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import { kindOf, type PlacedTransition, type StateTree } from '../workflow/state-tree.ts';
import { destinations } from '../workflow/workflow-graph.ts';
import { choicesOf } from './guard-rules.ts';
import { warning, type LintContext, type LintRule } from './lint-context.ts';

/**
 * Branches of one occasion of which only some give the dossier its code, or begin the time that the office has: a case
 * that takes another branch would be decided without code or clock. Nothing is said where the branch ends the case, where
 * every way on from it does the same later, or where it may have been done before.
 */
export const branchRules: LintRule = (context) => {
  const isOfficeClock = officeClocks(context);
  const code = (action: Action): boolean => action.type === 'issueCode';
  const clock = (action: Action): boolean =>
    action.type === 'clock' &&
    ['start', 'restart'].includes(action.params.do) &&
    isOfficeClock(action.params.deadline);
  return choicesOf(context.transitions).flatMap((branches): Problem[] =>
    branches.length < 2 || branches[0].from === null
      ? []
      : [
          ...left(context, branches, code).map((branch) =>
            warning('branch-without-code', branch.pointer, naming(branches, branch)),
          ),
          ...left(context, branches, clock).map((branch) =>
            warning('branch-without-clock', branch.pointer, {
              ...naming(branches, branch),
              deadline: startedBy(context, branches, clock),
            }),
          ),
        ],
  );
};

type Branches = readonly [PlacedTransition, ...PlacedTransition[]];

/** The branches after which a case can be granted though nothing ever does what other branches do. */
function left(
  context: LintContext,
  branches: Branches,
  isMeant: (action: Action) => boolean,
): readonly PlacedTransition[] {
  const does = doing(context.tree, isMeant);
  const without = branches.filter((branch) => !does(branch));
  if (without.length === 0 || without.length === branches.length) return [];
  const before = context.transitions.filter((placed) => does(placed) && !branches.includes(placed));
  const from = branches[0].from ?? '';
  if (before.some((placed) => onwards(context, placed, () => false).has(from))) return [];
  return without.filter(
    (branch) =>
      branch.transition.target !== undefined &&
      [...onwards(context, branch, does)].some((path) => isGranted(context.tree, path)),
  );
}

/** Whether a transition does something: by itself, or by entering a state that does it. */
function doing(tree: StateTree, isMeant: (action: Action) => boolean): (placed: PlacedTransition) => boolean {
  return (placed) => done(tree, placed).some(isMeant);
}

function done(tree: StateTree, placed: PlacedTransition): readonly Action[] {
  const entries = destinations(tree, placed).flatMap((path) => tree.get(path)?.state.entry ?? []);
  return [...(placed.transition.actions ?? []), ...entries];
}

/** The states to which a case can come after a transition, without taking those that are barred. */
function onwards(
  { tree, transitions }: LintContext,
  first: PlacedTransition,
  isBarred: (placed: PlacedTransition) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = destinations(tree, first);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const next = transitions.filter((placed) => placed.from === path && !isBarred(placed));
    waiting.push(...next.flatMap((placed) => destinations(tree, placed)));
  }
  return found;
}

/** An end in which the applicant gets what was asked for; one that does not say how it ended may be that. */
function isGranted(tree: StateTree, path: string): boolean {
  const node = tree.get(path);
  if (node === undefined || node.parent !== null || kindOf(node.state) !== 'final') return false;
  return [undefined, 'granted'].includes(node.state.meta?.outcome);
}

/** Which clocks bind the office: those with an effect that are not the applicant's own time to do something. */
function officeClocks({ definition, tree }: LintContext): (deadline: string) => boolean {
  const own = new Set(
    [...tree.values()].flatMap(({ state }) => {
      const tasks = state.meta?.tasks ?? [];
      return tasks.length > 0 && tasks.every(({ role }) => role === 'applicant')
        ? [...tasks.map(({ deadline }) => deadline), ...Object.keys(state.after ?? {})]
        : [];
    }),
  );
  return (name) => {
    const deadline = definition.deadlines[name];
    return deadline !== undefined && deadline.effect !== 'none' && !own.has(name);
  };
}

/** What people call the occasion, and which of its branches it is. */
function naming(branches: Branches, branch: PlacedTransition): { name: string; number: number } {
  const [{ trigger, transition }] = branches;
  const key = 'name' in trigger ? trigger.name : trigger.kind;
  return { name: transition.meta?.label.vi ?? key, number: branch.index + 1 };
}

/** Title of the clock that other branches begin. */
function startedBy(
  { definition, tree }: LintContext,
  branches: Branches,
  isMeant: (action: Action) => boolean,
): string {
  const started = branches.flatMap((branch) => done(tree, branch)).find(isMeant);
  const name = started?.type === 'clock' ? started.params.deadline : '';
  return definition.deadlines[name]?.title.vi ?? name;
}
