import { kindOf, withAncestors, type StateTree } from '../workflow/state-tree.ts';

/** Whether a state belongs to a branch, beside which others run. */
export function isInBranch(tree: StateTree, path: string): boolean {
  return withAncestors(tree, path).some(({ state }) => kindOf(state) === 'parallel');
}

/** Whether branches stand beside each other that are all at their end, so that nothing would ever happen in them. */
export function hasDeadBranches(tree: StateTree, active: readonly string[]): boolean {
  const isEnd = (path: string): boolean => kindOf(tree.get(path)?.state ?? {}) === 'final';
  return active.some((path) => {
    if (kindOf(tree.get(path)?.state ?? {}) !== 'parallel') return false;
    const below = active.filter((one) => one.startsWith(`${path}.`));
    return below.filter((one) => !below.some((other) => other.startsWith(`${one}.`))).every(isEnd);
  });
}
