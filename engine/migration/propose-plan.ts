import { isList, textMember, type DraftDocument } from '../draft/draft-document.ts';
import { keysOf, pointerOf, valueAt } from '../draft/pointer.ts';
import { renamesBetween, type AppliedRename } from '../diff/index.ts';
import type { Definition, Workflow } from '../generated/definition-types.ts';
import { kindOf, stateTree, type StateTree } from '../workflow/state-tree.ts';
import {
  BRANCH_ENDS,
  type FieldRename,
  type MigrationPlan,
  type PlanQuestion,
  type ProposedPlan,
} from './plan.ts';
import { isInBranch } from './branches.ts';

/**
 * How cases would come from one version to another, as far as the comparison of the two tells, and what an administrator
 * has to choose. A choice that is not made leaves cases in a lost state where they are, and stops clocks of a lost
 * deadline.
 *
 * @example proposePlan(v1, v2).questions // [{ kind: 'state', key: 'tham_dinh', choices: ['xu_ly', 'trinh_ky'] }]
 */
export function proposePlan(from: Definition, to: Definition): ProposedPlan {
  const { renames } = renamesBetween(from as unknown as DraftDocument, to as unknown as DraftDocument);
  const states = statesOf(from.workflow, to.workflow, renames);
  const deadlines = deadlinesOf(from, to, renames);
  const plan: MigrationPlan = {
    renames: {
      forms: keysIn(renames, '/forms'),
      fields: renames.flatMap(fieldRename),
      tasks: Object.fromEntries(renames.filter(isTask).map((one) => [one.from, one.to])),
      roles: keysIn(renames, '/roles'),
      components: keysIn(renames, '/dossier/components'),
      fees: keysIn(renames, '/fees'),
      parties: keysIn(renames, '/parties'),
    },
    states,
    deadlines,
    unfit: 'stay',
  };
  return { plan, questions: questionsOf(plan, stateTree(from.workflow), to) };
}

/** What an administrator chooses in a plan: every place that is lost. */
function questionsOf(
  { states, deadlines }: MigrationPlan,
  before: StateTree,
  to: Definition,
): PlanQuestion[] {
  const lost = (named: Readonly<Record<string, string | null>>): string[] =>
    Object.keys(named).filter((key) => named[key] === null);
  const places = restingPlaces(stateTree(to.workflow));
  return [
    ...lost(states).map((key): PlanQuestion => ({
      kind: 'state',
      key,
      choices: isInBranch(before, key) ? [...places, BRANCH_ENDS] : places,
    })),
    ...lost(deadlines).map((key): PlanQuestion => ({
      kind: 'deadline',
      key,
      choices: Object.keys(to.deadlines),
    })),
  ];
}

/** States in which a case can wait: without children, and not the end. */
function restingPlaces(tree: StateTree): string[] {
  return [...tree.values()].filter(({ state }) => kindOf(state) === 'atomic').map(({ path }) => path);
}

function keysIn(renames: readonly AppliedRename[], collection: string): Record<string, string> {
  const direct = renames.filter(({ at }) => at.slice(0, at.lastIndexOf('/')) === collection);
  return Object.fromEntries(direct.map(({ from, to }) => [from, to]));
}

function isTask({ at }: AppliedRename): boolean {
  return /^\/workflow\/states\/.*\/meta\/tasks\/\d+$/.test(at);
}

function fieldRename({ at, draft, to }: AppliedRename): FieldRename[] {
  const keys = keysOf(at);
  if (keys[0] !== 'forms' || keys.at(-2) !== 'fields') return [];
  const path = keys.flatMap((_key, index) => {
    const isField = keys[index - 1] === 'fields' && isList(valueAt(draft, pointerOf(keys.slice(0, index))));
    return isField ? (textMember(valueAt(draft, pointerOf(keys.slice(0, index + 1))), 'key') ?? []) : [];
  });
  return [{ form: keys[1] ?? '', path, to }];
}

/** Old states without children that are called otherwise, stand elsewhere or are gone; states around them that are renamed. */
function statesOf(
  from: Workflow,
  to: Workflow,
  renames: readonly AppliedRename[],
): Record<string, string | null> {
  const [before, after] = [stateTree(from), stateTree(to)];
  const paths = new Map([...before.keys()].map((path) => [path, path]));
  for (const { at, to: key } of renames) {
    const parts = keysOf(at);
    if (parts[0] !== 'workflow' || parts.at(-2) !== 'states') continue;
    const old = parts.filter((_, index) => index > 0 && index % 2 === 0).join('.');
    const renamed = [...old.split('.').slice(0, -1), key].join('.');
    for (const [path, now] of paths) {
      if (now === old || now.startsWith(`${old}.`)) paths.set(path, `${renamed}${now.slice(old.length)}`);
    }
  }
  const states: Record<string, string | null> = {};
  for (const [path, now] of paths) {
    const kind = kindOf(before.get(path)?.state ?? {});
    if (kind === 'history') continue;
    const isAround = kind === 'compound' || kind === 'parallel';
    const place = isAround ? (after.has(now) ? now : null) : placeOf(now, kind, before, after);
    if (place === path || (isAround && place === null) || (kind === 'final' && place === null)) continue;
    states[path] = place;
  }
  return states;
}

/** Where a state without children is now: at its path, at the beginning of what it has become, or elsewhere under its key. */
function placeOf(path: string, kind: string, before: StateTree, after: StateTree): string | null {
  const node = after.get(path);
  if (node && kindOf(node.state) === kind) return path;
  if (node?.state.initial !== undefined) return placeOf(`${path}.${node.state.initial}`, kind, before, after);
  const last = path.slice(path.lastIndexOf('.') + 1);
  // What was there before is that, and not something else that is gone.
  const [only, ...others] = [...after.values()].filter(
    (one) => one.key === last && kindOf(one.state) === kind && !before.has(one.path),
  );
  return only !== undefined && others.length === 0 ? only.path : null;
}

function deadlinesOf(
  from: Definition,
  to: Definition,
  renames: readonly AppliedRename[],
): Record<string, string | null> {
  const renamed = keysIn(renames, '/deadlines');
  const changed = Object.keys(from.deadlines).filter((name) => !Object.hasOwn(to.deadlines, name));
  return Object.fromEntries(changed.map((name) => [name, renamed[name] ?? null]));
}
