import type { Answers } from '../answers/answers.ts';
import type { Value } from '../feel/index.ts';
import type { ScopeRun } from './form-run.ts';
import { rowIdKey, rowIdOf } from './row-ids.ts';

/** The answers that are kept: those of visible fields, without empty ones. A row stays even while it is empty. */
export function storedAnswers(run: ScopeRun): Answers {
  const answers: Record<string, unknown> = {};
  for (const field of run.plan.fields) {
    if (!field.kind.stores || !run.marks[field.index]?.visible) continue;
    const value = run.values[field.key] ?? null;
    if (field.inner) {
      const inner = (run.inner[field.key] ?? []).map(storedAnswers);
      const kept = field.kind.type === 'table' ? inner : inner[0];
      if (kept && Object.keys(kept).length > 0) answers[field.key] = kept;
    } else if (
      value === false ? field.kind.type !== 'checkbox' || run.typed[field.index] === false : !isEmpty(value)
    ) {
      answers[field.key] = value;
    }
  }
  const id = ownRowId(run);
  if (id !== null) answers[rowIdKey] = id;
  return answers;
}

/** What a row was called when it was sent; null of everything but rows. */
export function ownRowId({ holder, sent }: ScopeRun): string | null {
  return holder?.kind.type === 'table' ? rowIdOf(sent) : null;
}

/** Whether nothing was answered: null, an empty text or list, a group of nothing but empty answers. */
export function isEmpty(value: Value): boolean {
  if (value === null || value === '') return true;
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.length === 0;
  return Object.values(value).every((part) => part === false || isEmpty(part as Value));
}
