import type { Action, Deadline, Definition } from '../generated/definition-types.ts';
import { kindOf, resolveTarget, type PlacedTransition } from '../workflow/state-tree.ts';
import { lintContext, type LintContext } from './lint-context.ts';

/** A clock, and the steps that follow each other while it runs, on the way that takes longest. */
export interface StepBudget {
  /** Key of the deadline whose clock it is. */
  readonly deadline: string;
  /** What it gives, in office hours; a day is eight of them. */
  readonly total: number;
  /** What the steps take together, in office hours. */
  readonly hours: number;
  /** The deadlines of the steps, in the order in which they are met. */
  readonly steps: readonly { readonly deadline: string; readonly hours: number }[];
}

/**
 * What the steps take of each clock. Amounts that are expressions, and steps of the applicant, are left out; a
 * deadline that several steps share counts once. Clocks without steps are left out.
 *
 * @example stepBudgets(definition)[0] // { deadline: 'giai_quyet', total: 24, hours: 16, steps: [{ deadline: 'tham_dinh', hours: 8 }, …] }
 */
export function stepBudgets(definition: Definition): StepBudget[] {
  return budgetsIn(lintContext(definition, () => undefined));
}

/** As `stepBudgets`, for the linter, which has the workflow at hand. */
export function budgetsIn(context: LintContext): StepBudget[] {
  const { definition, transitions } = context;
  return Object.entries(definition.deadlines).flatMap(([name, deadline]): StepBudget[] => {
    const amount = hoursOf(deadline);
    if (amount === null) return [];
    // "The same day" is no days, and still the office hours of a day.
    const total = deadline.unit === 'workingHour' ? amount : Math.max(amount, HOURS_OF_DAY);
    const starts = transitions.filter(({ transition }) => begins(transition.actions, name));
    const { hours, names } = starts
      .map((start) => longestFrom(context, name, start))
      .reduce<Longest>((most, one) => (one.hours > most.hours ? one : most), { hours: 0, names: [] });
    const steps = names.flatMap((step) => {
      const of = definition.deadlines[step];
      return of === undefined ? [] : [{ deadline: step, hours: hoursOf(of) ?? 0 }];
    });
    return steps.length === 0 ? [] : [{ deadline: name, total, hours, steps }];
  });
}

/** Names of the deadlines on the way that takes longest, and the sum. */
interface Longest {
  readonly hours: number;
  readonly names: readonly string[];
}

/** Office hours of a day. */
export const HOURS_OF_DAY = 8;
/** More steps than this mean a workflow full of loops; a warning is not worth walking them all. */
const MOST_STEPS = 20_000;

/** A fixed amount in office hours, a day being eight of them; null where it is an expression. */
function hoursOf({ amount, unit }: Deadline): number | null {
  if (typeof amount !== 'number') return null;
  return unit === 'workingHour' ? amount : amount * HOURS_OF_DAY;
}

function begins(actions: readonly Action[] | undefined, name: string): boolean {
  return doesToClock(actions, name, ['start', 'restart']);
}

function doesToClock(
  actions: readonly Action[] | undefined,
  name: string,
  verbs: readonly string[],
): boolean {
  return (actions ?? []).some(
    (action) =>
      action.type === 'clock' && action.params.deadline === name && verbs.includes(action.params.do),
  );
}

function longestFrom(context: LintContext, clock: string, start: PlacedTransition): Longest {
  let steps = 0;
  const { tree, definition } = context;
  // Where the clock stands still, ends or begins anew, this stretch of it is over.
  const open = context.transitions.filter(
    ({ transition }) =>
      !doesToClock(transition.actions, clock, ['start', 'restart', 'stop', 'pause', 'exclude']),
  );

  const hoursOfName = (name: string): number => {
    const deadline = definition.deadlines[name];
    return deadline ? (hoursOf(deadline) ?? 0) : 0;
  };
  const sum = (names: ReadonlySet<string>): number =>
    [...names].reduce((hours, name) => hours + hoursOfName(name), 0);
  const longer = (one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> =>
    sum(other) > sum(one) ? other : one;

  /** The deadlines of a state's own tasks and of the longest way through what is inside it. */
  const inside = (path: string): ReadonlySet<string> => {
    const node = tree.get(path);
    // A system is waited for as people are; where both are given, people take over within the longer of the two.
    const own = (node?.state.meta?.tasks ?? []).flatMap(({ role, deadline, system }) =>
      role === 'applicant'
        ? []
        : [deadline, system?.wait].flatMap((name) =>
            name === undefined || name === clock ? [] : [new Set([name])],
          ),
    );
    const slowest = own.reduce<ReadonlySet<string>>(longer, new Set());
    const below = node && kindOf(node.state) === 'parallel' ? node.children.map(inside) : [];
    const initial = node?.state.initial;
    const child = initial === undefined ? [] : [onwards(`${path}.${initial}`, new Set())];
    return new Set([...slowest, ...[...below, ...child].reduce(longer, new Set())]);
  };

  /** The longest way from a state through its siblings. */
  const onwards = (path: string, seen: ReadonlySet<string>): ReadonlySet<string> => {
    steps += 1;
    const here = inside(path);
    if (steps > MOST_STEPS) return here;
    const passed = new Set([...seen, path]);
    const ways = siblingsAfter(path)
      .filter((next) => !passed.has(next))
      .map((next) => new Set([...here, ...onwards(next, passed)]));
    return ways.reduce<ReadonlySet<string>>(longer, here);
  };

  const siblingsAfter = (path: string): string[] => {
    const parent = tree.get(path)?.parent ?? null;
    const found = open
      .filter(({ from }) => from !== null && (from === path || from.startsWith(`${path}.`)))
      .flatMap(({ from, transition }) =>
        [transition.target ?? []].flat().map((target) => resolveTarget(tree, from, target)),
      )
      .flatMap((target) => (target === null ? [] : (atLevelOf(target, parent) ?? [])));
    return [...new Set(found)];
  };

  const first = [start.transition.target ?? start.from ?? []].flat()[0];
  const entered = first === undefined ? null : resolveTarget(tree, start.from, first);
  const top = entered === null ? null : atLevelOf(entered, null);
  const names = top === null || steps > MOST_STEPS ? new Set<string>() : onwards(top, new Set());
  return steps > MOST_STEPS ? { hours: 0, names: [] } : { hours: sum(names), names: [...names] };
}

/** The state around a state, or itself, that lies directly inside `parent`; null where it lies elsewhere. */
function atLevelOf(path: string, parent: string | null): string | null {
  const inner = parent === null ? path : path.startsWith(`${parent}.`) ? path.slice(parent.length + 1) : null;
  if (inner === null) return null;
  const key = inner.split('.')[0] ?? '';
  return parent === null ? key : `${parent}.${key}`;
}
