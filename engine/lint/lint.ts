import type { Catalogue } from '../catalogue/index.ts';
import type { Definition } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import { accessRules } from './access-rules.ts';
import { clockRules } from './clock-rules.ts';
import { expressionRules } from './expression-rules.ts';
import { lintContext } from './lint-context.ts';
import { lookupRules } from './lookup-rules.ts';
import { moneyRules } from './money-rules.ts';
import { nameRules } from './name-rules.ts';
import { partyRules } from './party-rules.ts';
import { printoutRules } from './printout-rules.ts';
import { privacyRules } from './privacy-rules.ts';
import { scenarioRules } from './scenario-rules.ts';
import { stepBudgetRules } from './step-budget-rules.ts';
import { checkShape } from './shape.ts';
import { slotRules } from './slot-rules.ts';
import { systemRules } from './system-rules.ts';
import { workflowRules } from './workflow-rules.ts';

/** What the linter may know of the world: the catalogues that a definition may name. */
export interface LintEnvironment {
  readonly catalogue: (id: string) => Catalogue | undefined;
}

/**
 * Everything that is wrong with a document that claims to be a definition, each with its place. A document of
 * the wrong shape is not looked at any further. Templates and scenarios are checked by whoever can run them.
 *
 * @returns Problems in the order of the rules; those of severity error stop publication.
 */
export function lint(document: unknown, environment: LintEnvironment): Problem[] {
  const shape = checkShape(document);
  if ('problems' in shape) return shape.problems;
  return lintDefinition(shape.definition, environment);
}

/** As `lint`, for a document whose shape is known to be right. */
export function lintDefinition(definition: Definition, environment: LintEnvironment): Problem[] {
  const context = lintContext(definition, environment.catalogue);
  const names = nameRules(context);
  // Expressions are checked against forms and tasks by name, so those must be found first.
  return [
    ...names,
    ...partyRules(context),
    ...printoutRules(context),
    ...workflowRules(context),
    ...clockRules(context),
    ...stepBudgetRules(context),
    ...expressionRules(context),
    ...moneyRules(context),
    ...lookupRules(context),
    ...systemRules(context),
    ...slotRules(context),
    ...accessRules(context),
    ...privacyRules(context),
    ...scenarioRules(context),
  ];
}
