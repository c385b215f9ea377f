import type { Catalogue } from '../catalogue/index.ts';
import type { Definition } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import { stateTree, transitionsOf } from '../workflow/state-tree.ts';
import type { WorkflowGraph } from '../workflow/workflow-graph.ts';

/** What every rule of the linter works with. */
export interface LintContext extends WorkflowGraph {
  readonly definition: Definition;
  /** A catalogue by id; undefined where there is none. */
  readonly catalogue: (id: string) => Catalogue | undefined;
}

/** A rule: a definition of the right shape in, problems out. */
export type LintRule = (context: LintContext) => Problem[];

/** Prepares what the rules share. */
export function lintContext(definition: Definition, catalogue: LintContext['catalogue']): LintContext {
  const tree = stateTree(definition.workflow);
  return {
    definition,
    workflow: definition.workflow,
    tree,
    transitions: transitionsOf(definition.workflow, tree),
    catalogue,
  };
}

/** A problem that stops publication. */
export function error(code: string, pointer: string, params: Problem['params'] = {}): Problem {
  return { code, pointer, severity: 'error', params };
}

/** A problem that is shown and can be passed. */
export function warning(code: string, pointer: string, params: Problem['params'] = {}): Problem {
  return { code, pointer, severity: 'warning', params };
}
