import { FuelError, holds } from '../feel/index.ts';
import { formLimits } from './form-limits.ts';
import type { FieldPlan } from './form-plan.ts';
import type { FormEnvironment } from './form-state.ts';
import { isPlainObject } from './plain-object.ts';
import { storedValues } from './stored-values.ts';

/**
 * The rows of a table that nobody can change, of those that come from a trusted source. The rule sees such a row as
 * it is there, never what a client says of it.
 */
export function lockedRows(field: FieldPlan, trusted: unknown, env: FormEnvironment): readonly unknown[] {
  const { inner, compiled } = field;
  const rule = compiled.rules.rowReadonly;
  if (!inner || rule === false || !Array.isArray(trusted)) return [];
  const rows = (trusted as readonly unknown[]).slice(0, formLimits.rowsPerTable);
  return rows.filter((row) => {
    if (!isPlainObject(row)) return false;
    try {
      return holds(rule, { values: storedValues(inner, row) }, { ...env, fuel: formLimits.rowFuel });
    } catch (error) {
      if (!(error instanceof FuelError)) throw error;
      // What cannot be decided stays as it was stored.
      return true;
    }
  });
}
