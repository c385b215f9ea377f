import type { ContextValue, Value } from '../feel/index.ts';
import type { ScopePlan } from './form-plan.ts';

/** Stored answers of a form, row or group as expressions see them: every field has a value. */
export function storedValues(plan: ScopePlan, answers: Readonly<Record<string, unknown>>): ContextValue {
  const entries = plan.fields
    .filter(({ kind }) => kind.stores)
    .map((field): [string, Value] => {
      const stored = Object.hasOwn(answers, field.key) ? (answers[field.key] as Value) : null;
      if (stored === null || stored === undefined) return [field.key, field.empty];
      if (!field.inner) return [field.key, stored];
      const inner = field.inner;
      if (Array.isArray(stored)) {
        return [field.key, (stored as readonly ContextValue[]).map((row) => storedValues(inner, row))];
      }
      return [field.key, storedValues(inner, stored as ContextValue)];
    });
  return Object.fromEntries(entries);
}
