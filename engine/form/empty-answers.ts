import type { Answers } from '../answers/answers.ts';
import type { ContextValue, Scope } from '../feel/index.ts';
import type { CompiledForm } from './compiled-form.ts';
import { planOf, type FieldPlan } from './form-plan.ts';
import { startRun, type ScopeRun } from './form-run.ts';
import type { FormEnvironment } from './form-state.ts';
import { runEnvironment } from './rule-run.ts';
import { settleForm } from './settle-form.ts';
import { storedAnswers } from './stored-answers.ts';
import { storedValues } from './stored-values.ts';

/** The answers that a form opens with: what identity, defaults and computation give before anybody types. */
export function emptyAnswers(form: CompiledForm, environment: FormEnvironment): Answers {
  const plan = planOf(form);
  const env = runEnvironment(form, environment);
  const run = startRun(plan.scope, {}, { values: env.outer as ContextValue }, env);
  settleForm(plan, run, env, true);
  return storedAnswers(run);
}

/**
 * The answers that a new row of a table opens with: defaults of its columns, which may read the row and what
 * lies around it.
 *
 * @param pointer of the table, e.g. "/lich_su_hon_nhan" or "/tang/0/phong"
 */
export function emptyRow(
  form: CompiledForm,
  answers: Answers,
  pointer: string,
  environment: FormEnvironment,
): Answers {
  const plan = planOf(form);
  const env = runEnvironment(form, environment);
  const run = startRun(plan.scope, answers, { values: env.outer as ContextValue }, env);
  settleForm(plan, run, env);
  const { table, around } = tableAt(run, pointer.split('/').slice(1), pointer);
  if (!table.inner) throw new Error(`no table of the form is at <${pointer}>`);
  const row = startRun(table.inner, {}, around, env, {});
  settleForm({ scope: table.inner, settles: false }, row, env, true);
  return storedAnswers(row);
}

function tableAt(
  run: ScopeRun,
  steps: readonly string[],
  pointer: string,
): { table: FieldPlan; around: Scope } {
  const [key = '', index, ...rest] = steps;
  const field = run.plan.fields.find((candidate) => candidate.key === key);
  const inGroup = field?.kind.type === 'group';
  if (field?.kind.type === 'table' && index === undefined) return { table: field, around: run.scope };
  const next = inGroup ? run.inner[key]?.[0] : run.inner[key]?.[Number(index)];
  if (!field || !next) throw new Error(`no table of the form is at <${pointer}>`);
  return tableAt(next, inGroup ? steps.slice(1) : rest, pointer);
}

/**
 * Stored answers as expressions see them (see `FormState.values`), for rules outside of the form: guards, fees,
 * papers. Nothing is computed or checked again: a stored answer is what it was when it was taken.
 */
export function expressionValues(form: CompiledForm, answers: Answers): ContextValue {
  return storedValues(planOf(form).scope, answers);
}
