import type { Answers } from '../answers/answers.ts';
import type { ContextValue } from '../feel/index.ts';
import type { CompiledForm } from './compiled-form.ts';
import { planOf } from './form-plan.ts';
import { startRun, type ScopeRun } from './form-run.ts';
import type { FieldState, FormEnvironment, FormState } from './form-state.ts';
import { runEnvironment } from './rule-run.ts';
import { settleForm } from './settle-form.ts';

/** A form as far as it takes to read its answers: what is shown, what it holds, where that comes from. */
export interface ReadForm extends Pick<FormState, 'values'> {
  /** Every field that is visible, by JSON pointer into the answers. */
  readonly fields: ReadonlyMap<string, ReadField>;
}

/** A field that is shown, with where its value comes from. */
export type ReadField = Pick<FieldState, 'pointer' | 'source'>;

/**
 * The same as `formState` for whoever only reads what was stored: nothing is checked, since nobody is told what is wrong
 * with answers that were taken long ago. Checking is more than half of the work of a form.
 *
 * @example readForm(form, current.answers[form.key], environment).fields.has('/ho_ten') // true
 */
export function readForm(form: CompiledForm, answers: Answers, environment: FormEnvironment): ReadForm {
  const plan = planOf(form);
  const env = runEnvironment(form, environment);
  const run = startRun(plan.scope, answers, { values: env.outer as ContextValue }, env);
  settleForm(plan, run, env);
  // Nothing changes this run any more.
  return { values: run.values, fields: shownFields(run, new Map<string, ReadField>()) };
}

function shownFields(run: ScopeRun, found: Map<string, ReadField>): Map<string, ReadField> {
  for (const field of run.plan.fields) {
    const mark = run.marks[field.index];
    if (!mark?.visible) continue;
    const pointer = `${run.pointer}${field.path}`;
    found.set(pointer, { pointer, source: mark.source });
    if (field.inner) for (const inner of run.inner[field.key] ?? []) shownFields(inner, found);
  }
  return found;
}
