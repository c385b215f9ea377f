import type { ContextValue, Value } from '../feel/index.ts';
import type { FieldPlan } from './form-plan.ts';
import type { ScopeRun } from './form-run.ts';
import { rowIdKey } from './row-ids.ts';
import { ownRowId } from './stored-answers.ts';

/**
 * The values of a form, row or group as others may keep them: values change in place while answers change, so
 * whoever holds what was shown before must not see that.
 */
export function shownValues(run: ScopeRun): ContextValue {
  if (run.shown) return run.shown;
  const shown: Record<string, Value> = {};
  for (const field of run.plan.fields) if (field.kind.stores) shown[field.key] = shownValue(run, field);
  // Whoever moves a row keeps its id.
  const id = ownRowId(run);
  if (id !== null) shown[rowIdKey] = id;
  return (run.shown = shown);
}

/** The value of one field, a table or group with what it holds. */
export function shownValue(run: ScopeRun, field: FieldPlan): Value {
  const value = run.values[field.key] ?? null;
  if (!field.inner || !run.marks[field.index]?.visible) return value;
  const inner = (run.inner[field.key] ?? []).map(shownValues);
  return field.kind.type === 'table' ? inner : (inner[0] ?? null);
}
