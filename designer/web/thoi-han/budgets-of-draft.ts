import { checkShape, stepBudgets, type StepBudget } from '../../../engine/authoring/index.ts';
import type { Json } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';

let known: {
  readonly deadlines: Json | undefined;
  readonly workflow: Json | undefined;
  readonly budgets: readonly StepBudget[] | null;
} | null = null;

/**
 * What the steps of a draft take of its clocks; null while the shape of the draft is wrong somewhere. Worked out once
 * for the same deadlines and workflow.
 */
export function budgetsOfDraft(document: DraftDocument): readonly StepBudget[] | null {
  const { deadlines, workflow } = document;
  const isKnown = known !== null && known.deadlines === deadlines && known.workflow === workflow;
  if (isKnown && known?.budgets != null) return known.budgets;
  const shape = checkShape(document);
  const budgets = 'problems' in shape ? null : stepBudgets(shape.definition);
  known = { deadlines, workflow, budgets };
  return budgets;
}
