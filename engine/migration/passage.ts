import type { Json } from '../answers/answers.ts';
import { sameJson } from '../draft/same-json.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { kindOf, stateTree } from '../workflow/state-tree.ts';
import type { Problem } from '../problems/problem.ts';
import { BRANCH_ENDS, type MigrationPlan } from './plan.ts';
import { rejudgedBetween, rejudgedFields, type Rejudged } from './rejudged.ts';

/** The way from one version to another by a plan, made ready for many cases. */
export interface Passage {
  readonly from: Procedure;
  readonly to: Procedure;
  readonly plan: MigrationPlan;
  /** What of each case has to be judged by the new version. */
  readonly rejudged: Rejudged;
  /** Where that is answers alone: keys of the fields at the top of the application that are judged otherwise. */
  readonly rejudgedFields: ReadonlySet<string>;
}

/** The way from one version to another; it is made once for many cases. */
export function passageOf(from: Procedure, to: Procedure, plan: MigrationPlan): Passage {
  return {
    from,
    to,
    plan,
    rejudged: rejudgedBetween(from.definition, to.definition),
    rejudgedFields: rejudgedFields(from.definition, to.definition),
  };
}

/**
 * What is wrong with the choices of a plan: a state or a deadline that the new version does not have, or a state in
 * which no case can wait. Empty where nothing is.
 */
export function planProblems(
  { states, deadlines }: MigrationPlan,
  { definition }: Pick<Procedure, 'definition'>,
): Problem[] {
  const tree = stateTree(definition.workflow);
  const wrong = (code: string, pointer: string, name: string): Problem => ({
    ...{ code, pointer, severity: 'error' },
    params: { name },
  });
  return [
    ...Object.entries(states).flatMap(([path, place]) => {
      if (place === null || place === BRANCH_ENDS) return [];
      const node = tree.get(place);
      if (node && kindOf(node.state) !== 'history') return [];
      return [wrong('migration-state-unknown', `/states/${path}`, place)];
    }),
    ...Object.entries(deadlines).flatMap(([name, next]) =>
      next === null || Object.hasOwn(definition.deadlines, next)
        ? []
        : [wrong('migration-deadline-unknown', `/deadlines/${name}`, next)],
    ),
  ];
}

/** The key of a thing in the new version. */
export function renamed(names: Readonly<Record<string, string>>, key: string): string {
  return (Object.hasOwn(names, key) ? names[key] : undefined) ?? key;
}

/**
 * Where the plan sends a state: its path in the new version, or `BRANCH_ENDS`; null where cases stay; undefined where it is
 * lost.
 */
export function stateAfter({ plan, to }: Passage, path: string): string | null | undefined {
  if (Object.hasOwn(plan.states, path)) return plan.states[path];
  return to.tree.has(path) ? path : undefined;
}

/** The deadline that a deadline is in the new version; null where its clocks stop. */
export function deadlineAfter({ plan, to }: Passage, name: string): string | null {
  if (Object.hasOwn(plan.deadlines, name)) return plan.deadlines[name] ?? null;
  return Object.hasOwn(to.definition.deadlines, name) ? name : null;
}

const known = new WeakMap<Passage, Map<string, boolean>>();

/** Whether a deadline says the same in both versions, so that nothing is counted anew. Every clock of every case asks. */
export function isSameDeadline(passage: Passage, before: string, after: string): boolean {
  const answers = known.get(passage) ?? new Map<string, boolean>();
  known.set(passage, answers);
  const key = `${before} ${after}`;
  const found = answers.get(key);
  if (found !== undefined) return found;
  const rule = (procedure: Procedure, name: string): Json => {
    const { amount, until, unit, cutoff, effect } = procedure.definition.deadlines[name] ?? {};
    return JSON.parse(JSON.stringify({ amount, until, unit, cutoff, effect })) as Json;
  };
  const isSame = sameJson(rule(passage.from, before), rule(passage.to, after));
  answers.set(key, isSame);
  return isSame;
}
