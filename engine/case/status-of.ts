import type { Procedure } from '../procedure/procedure.ts';
import { kindOf, withAncestors } from '../workflow/state-tree.ts';

/**
 * The national status code of a case: that of its state, or of the nearest state around it that has one. While
 * several states are active at once, the parallel state around them says it, so that a case has just one.
 */
export function statusOf(procedure: Procedure, states: readonly string[]): string {
  const leaf = states[0] ?? '';
  const chain = withAncestors(procedure.tree, leaf);
  const outermostParallel = chain.findLastIndex((node) => kindOf(node.state) === 'parallel');
  const from = states.length > 1 && outermostParallel >= 0 ? outermostParallel : 0;
  const status = chain.slice(from).find((node) => node.state.meta?.status !== undefined)?.state.meta?.status;
  if (status === undefined) throw new Error(`State ${leaf} of ${procedure.definition.id} has no status`);
  return status;
}
