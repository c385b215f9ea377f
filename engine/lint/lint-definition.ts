import type { Catalogue } from '../catalogue/index.ts';
import type { Definition } from '../generated/definition-types.ts';
import { pointerOf } from '../draft/pointer.ts';
import type { Problem } from '../problems/problem.ts';
import { accessRules } from './access-rules.ts';
import { branchRules } from './branch-rules.ts';
import { clockRules } from './clock-rules.ts';
import { expressionRules } from './expression-rules.ts';
import { lintContext, type LintRule } from './lint-context.ts';
import { lookupRules } from './lookup-rules.ts';
import { moneyRules } from './money-rules.ts';
import { nameRules } from './name-rules.ts';
import { partyRules } from './party-rules.ts';
import { printoutRules } from './printout-rules.ts';
import { privacyRules } from './privacy-rules.ts';
import { scenarioRules } from './scenario-rules.ts';
import { stepBudgetRules } from './step-budget-rules.ts';
import { slotRules } from './slot-rules.ts';
import { systemRules } from './system-rules.ts';
import { tableKeyRules } from './table-key-rules.ts';
import { waitingRules } from './waiting-rules.ts';
import { workflowRules } from './workflow-rules.ts';

/** What the linter may know of the world: the catalogues that a definition may name. */
export interface LintEnvironment {
  readonly catalogue: (id: string) => Catalogue | undefined;
}

// Expressions are checked against forms and tasks by name, so those are found first.
const RULES: readonly LintRule[] = [
  nameRules,
  partyRules,
  printoutRules,
  workflowRules,
  branchRules,
  clockRules,
  waitingRules,
  stepBudgetRules,
  expressionRules,
  moneyRules,
  tableKeyRules,
  lookupRules,
  systemRules,
  slotRules,
  accessRules,
  privacyRules,
  scenarioRules,
];

/** Faults beside which everything else can be read: something is missing, too much, or badly written. */
const READABLE: ReadonlySet<string> = new Set([
  'shape-missing',
  'shape-unknown',
  'shape-pattern',
  'shape-enum',
  'shape-format',
  'shape-empty',
  'shape-bound',
  'shape-key',
]);

/**
 * Everything that is wrong with a definition whose shape is right, each with its place. Templates and scenarios are
 * checked by whoever can run them.
 *
 * @returns Problems in the order of the rules; those of severity error stop publication.
 */
export function lintDefinition(definition: Definition, environment: LintEnvironment): Problem[] {
  const context = lintContext(definition, environment.catalogue);
  return RULES.flatMap((rule) => rule(context));
}

/**
 * What can be told of a document whose shape is not right yet, as a draft is that waits for its code: the rules look
 * at it as far as they can read it, and what they say of the very places of the faults is left out. Where a fault is
 * of a sort that hides what belongs where, nothing is told.
 */
export function lintReadable(
  document: unknown,
  faults: readonly Problem[],
  environment: LintEnvironment,
): Problem[] {
  if (!faults.every(({ code }) => READABLE.has(code))) return [];
  const context = attempt(() => lintContext(document as Definition, environment.catalogue));
  if (context === null) return [];
  const places = faults.map(placeOf);
  return RULES.flatMap((rule) => attempt(() => rule(context)) ?? []).filter(
    ({ pointer }) => !places.some((place) => pointer === place || pointer.startsWith(`${place}/`)),
  );
}

/** A rule may meet what is missing; it then has nothing to say, and the others still have. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function placeOf({ code, pointer, params }: Problem): string {
  return code === 'shape-missing' ? pointer + pointerOf([params?.['name'] ?? '']) : pointer;
}
