import type { Expression, TypeScope } from '../feel/index.ts';
import { parseExpression } from '../feel/parser/index.ts';
import type { Problem } from '../problems/problem.ts';
import { kindOf, pointerOfState, withAncestors, type PlacedTransition } from '../workflow/state-tree.ts';
import { guardCases, type GuardCase } from './guard-cases.ts';
import { warning, type LintContext } from './lint-context.ts';

/**
 * Guards that stand beside each other: one that is never reached since those before it hold whenever it does, two
 * that cross so that only their order decides, and cases for which there is no way at all. Said only where it can be
 * decided by going through the choices; a case that may never occur is not told.
 *
 * @param scope what guards read, with the types
 */
export function guardRules(context: LintContext, scope: TypeScope): Problem[] {
  const lists = choicesOf(context.transitions);
  return [
    ...lists.flatMap((list) => inOrder(list, scope)),
    ...lists.flatMap((list) => unheard(context, list, scope)),
    ...[...context.tree.keys()].flatMap((path) => withoutWay(context, path, scope)),
  ];
}

/** Transitions of one trigger in one place, in their order. */
type List = readonly [PlacedTransition, ...PlacedTransition[]];

/** Transitions of one trigger in one place stand beside each other: a case takes the first whose guard holds. */
export function choicesOf(transitions: readonly PlacedTransition[]): readonly List[] {
  const lists = new Map<string, [PlacedTransition, ...PlacedTransition[]]>();
  for (const placed of transitions) {
    const name = JSON.stringify([placed.from, placed.trigger]);
    const list = lists.get(name);
    if (list) list.push(placed);
    else lists.set(name, [placed]);
  }
  return [...lists.values()];
}

/** A later guard that those before it leave nothing to, or that crosses one of them. */
function inOrder(list: List, scope: TypeScope): Problem[] {
  const open = list.findIndex(({ transition }) => transition.guard === undefined);
  const guarded = open < 0 ? list : list.slice(0, open);
  return guarded.slice(1).flatMap((later, index): Problem[] => {
    const earlier = guarded.slice(0, index + 1);
    const cases = casesOf([...earlier, later], scope);
    if (cases === null) return [];
    const mine = cases.filter(({ holds }) => holds.at(-1) === true);
    if (mine.length > 0 && mine.every(({ holds }) => holds.slice(0, -1).includes(true)))
      return [warning('guard-covered', later.pointer)];
    const crossing = earlier.flatMap((_one, at) => crossingOf(cases, at) ?? []);
    return crossing[0] === undefined
      ? []
      : [warning('guards-overlap', later.pointer, { when: crossing[0].text })];
  });
}

/** A case in which the last guard and an earlier one hold, where each of them has cases of its own. */
function crossingOf(cases: readonly GuardCase[], at: number): GuardCase | undefined {
  const filled = cases.filter(({ isFilled }) => isFilled);
  const ownOfEarlier = filled.some(({ holds }) => holds[at] === true && holds.at(-1) === false);
  const ownOfLater = filled.some(({ holds }) => holds[at] === false && holds.at(-1) === true);
  return ownOfEarlier && ownOfLater
    ? filled.find(({ holds, isSure }) => isSure && holds[at] === true && holds.at(-1) === true)
    : undefined;
}

/** A choice between several ways, all guarded, that forgets a case. */
function unheard({ transitions }: LintContext, list: List, scope: TypeScope): Problem[] {
  const [{ from, trigger }] = list;
  if (list.length < 2 || trigger.kind === 'always') return [];
  // What is around the state hears the event where the state itself does not.
  const isHeardAround = transitions.some(
    (other) =>
      other.from !== from &&
      (other.from === null || from?.startsWith(`${other.from}.`) === true) &&
      JSON.stringify(other.trigger) === JSON.stringify(trigger),
  );
  if (isHeardAround && trigger.kind === 'event') return [];
  const gap = gapOf(list, scope);
  if (gap === undefined) return [];
  return [warning('guards-gap', listPointer(list[0]), { when: gap.text })];
}

/** A state that can be left, but not in every case. */
function withoutWay({ tree, transitions }: LintContext, path: string, scope: TypeScope): Problem[] {
  const node = tree.get(path);
  if (!node || kindOf(node.state) !== 'atomic') return [];
  const around = new Set(withAncestors(tree, path).map((one) => one.path));
  const ways = transitions.filter(
    ({ from, trigger }) => from !== null && around.has(from) && (from === path || trigger.kind !== 'done'),
  );
  const lists = choicesOf(ways);
  // One choice that forgets a case was told at its own place.
  if (lists.length === 1 && ways.length > 1 && ways[0]?.trigger.kind !== 'always') return [];
  // Who fills the form of a task here can give another answer: that case is not stuck.
  const forms = withAncestors(tree, path).flatMap(({ state }) =>
    (state.meta?.tasks ?? []).flatMap(({ form }) => form ?? []),
  );
  const gap = ways.length === 0 ? undefined : gapOf(ways, scope);
  if (gap === undefined || gap.reads.some((name) => forms.includes(name.split('.')[0] ?? ''))) return [];
  return [warning('state-without-way', pointerOfState(path), { when: gap.text })];
}

/** A case that is sure to occur and in which none of the transitions is possible. */
function gapOf(ways: readonly PlacedTransition[], scope: TypeScope): GuardCase | undefined {
  if (ways.some(({ transition }) => transition.guard === undefined)) return undefined;
  return casesOf(ways, scope)?.find(({ holds, isSure }) => isSure && !holds.includes(true));
}

function casesOf(ways: readonly PlacedTransition[], scope: TypeScope): readonly GuardCase[] | null {
  const conditions: Expression[] = [];
  for (const { transition } of ways) {
    const parsed = transition.guard === undefined ? undefined : parseExpression(transition.guard.params.if);
    if (parsed?.ok === undefined && parsed !== undefined) return null;
    conditions.push(parsed?.ok ?? true);
  }
  return guardCases(conditions, scope);
}

/** Where a choice is written: around its first way. */
function listPointer({ pointer, index }: PlacedTransition): string {
  return pointer.endsWith(`/${index}`) ? pointer.slice(0, pointer.lastIndexOf('/')) : pointer;
}
