import { transitionsOf, withAncestors, resolveTarget, stateTree } from '../workflow/state-tree.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { applicantRole } from './rights.ts';

const known = new WeakMap<Procedure['definition'], readonly string[]>();

/**
 * The roles whose holders may take an application in at the counter: those that the definition calls receivers of
 * papers; where it names none, those of the first tasks that an official does after submission. The tree of the workflow
 * is made where it is not at hand.
 *
 * @example counterRoles(procedure) // ['mot_cua']
 */
export function counterRoles({
  definition,
  tree,
}: Pick<Procedure, 'definition'> & Partial<Pick<Procedure, 'tree'>>): readonly string[] {
  const before = known.get(definition);
  if (before) return before;
  const roles =
    definition.dossier.receivers ?? firstRoles({ definition, tree: tree ?? stateTree(definition.workflow) });
  known.set(definition, roles);
  return roles;
}

/** Roles of the officials' tasks in the initial state, else in the nearest states behind it that have any. */
function firstRoles({ definition, tree }: Pick<Procedure, 'definition' | 'tree'>): readonly string[] {
  const transitions = transitionsOf(definition.workflow, tree);
  const seen = new Set<string>();
  for (let level = [definition.workflow.initial]; level.length > 0;) {
    const paths = level.flatMap((path) => entered(tree, path));
    const roles = new Set(
      paths
        .flatMap((path) => tree.get(path)?.state.meta?.tasks ?? [])
        .flatMap(({ role }) => (role === applicantRole ? [] : [role])),
    );
    if (roles.size > 0) return [...roles];
    for (const path of paths) seen.add(path);
    level = transitions
      .filter(({ from }) => from !== null && paths.includes(from))
      .flatMap(({ from, transition }) => {
        const targets = [transition.target ?? []].flat();
        return targets.flatMap((target) => {
          const path = resolveTarget(tree, from, target);
          return path === null || seen.has(path) ? [] : [path];
        });
      });
  }
  return [];
}

/** The states that are active once one is entered: itself, what is around it, and what it begins with. */
function entered(tree: Procedure['tree'], path: string): string[] {
  const node = tree.get(path);
  if (!node) return [];
  const { state, children } = node;
  const inside =
    state.type === 'parallel' ? children : state.initial === undefined ? [] : [`${path}.${state.initial}`];
  const around = withAncestors(tree, path).map((one) => one.path);
  return [...new Set([...around, ...inside.flatMap((child) => entered(tree, child))])];
}
