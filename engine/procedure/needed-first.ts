import type { Expression } from '../feel/index.ts';
import { isLiteral } from '../feel/expression.ts';
import type { Definition } from '../generated/definition-types.ts';
import { transitionsOf, type PlacedTransition, type StateTree } from '../workflow/state-tree.ts';
import type { Procedure } from './procedure.ts';

/**
 * The states of which one must have been passed before a transition is possible, for each demand of its guard: where a
 * form of a task is filled in, where an event happens, where a task is done. A guard that only tells what must not have
 * happened demands nothing.
 *
 * @example // guard: bien_ban.ket_luan = "DAT" and case.events.XONG_KIEM_TRA > 0
 * neededFirst(procedure, placed) // [['kiem_tra'], ['kiem_tra']]
 */
export function neededFirst(
  { definition, tree, expression }: Pick<Procedure, 'definition' | 'tree' | 'expression'>,
  { transition }: PlacedTransition,
): string[][] {
  if (transition.guard === undefined) return [];
  return conjuncts(expression(transition.guard.params.if))
    .flatMap(demanded)
    .map((path) => statesThatGive(definition, tree, path))
    .filter((states) => states.length > 0);
}

function conjuncts(condition: Expression): readonly Expression[] {
  if (isLiteral(condition) || condition[0] !== 'and') return [condition];
  return condition.slice(1).flatMap((part) => conjuncts(part));
}

/** The path of which a condition says that something is there: `a.b = "X"`, `a.b > 0`, `is defined(a.b)`, `a.b`. */
function demanded(condition: Expression): string[][] {
  if (isLiteral(condition)) return [];
  const [name, left = null, right = null] = condition as readonly [string, Expression?, Expression?];
  const isCounted =
    (name === '>' || name === '>=') && typeof right === 'number' && (right > 0 || name === '>');
  if (name === '=' && right !== null && isLiteral(right) && right !== 0 && right !== false)
    return pathOf(left);
  if (isCounted) return pathOf(left);
  if (name === 'call' && (left as unknown) === 'is defined') return pathOf(right);
  return name === 'path' ? pathOf(condition) : [];
}

/** The one path that is read; through the functions that count or fill up. */
function pathOf(expression: Expression): string[][] {
  if (isLiteral(expression)) return [];
  if (expression[0] === 'name') return [[expression[1]]];
  if (expression[0] === 'path') return pathOf(expression[1]).map((path) => [...path, expression[2]]);
  if (expression[0] === 'call' && ['count', 'coalesce'].includes(expression[1])) {
    return pathOf(expression[2] ?? null);
  }
  return [];
}

function statesThatGive(
  { application, forms, workflow }: Definition,
  tree: StateTree,
  [first = '', second = '', third = '']: readonly string[],
): string[] {
  if (first === 'case' && second === 'events') {
    return transitionsOf(workflow, tree).flatMap(({ from, trigger }) =>
      from !== null && trigger.kind === 'event' && trigger.name === third ? [from] : [],
    );
  }
  const isForm = first !== application && Object.hasOwn(forms, first);
  if (!isForm && first !== 'tasks') return [];
  return [...tree.values()].flatMap(({ path, state }) =>
    (state.meta?.tasks ?? []).some(({ key, form }) => (isForm ? form === first : key === second))
      ? [path]
      : [],
  );
}
