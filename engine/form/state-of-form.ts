import type { Answers } from '../answers/answers.ts';
import type { ContextValue } from '../feel/index.ts';
import type { Problem } from '../problems/problem.ts';
import { collectFields, collectPlaces, collectProblems } from './collect-state.ts';
import type { CompiledForm } from './compiled-form.ts';
import { planOf } from './form-plan.ts';
import { startRun, type ScopeRun } from './form-run.ts';
import type { FormEnvironment, FormState } from './form-state.ts';
import { reportScope } from './report-field.ts';
import { runEnvironment, type RunEnvironment } from './rule-run.ts';
import { settleForm } from './settle-form.ts';
import { storedAnswers } from './stored-answers.ts';

/**
 * What a form looks like with these answers: which fields are there, what they hold, what is wrong.
 *
 * Pure, and the same in the browser and on the server, whose answer is the only one that counts. It never throws
 * on what a client sent: unknown keys are left behind, values of the wrong shape become problems, tables are cut
 * at `formLimits`. Answers of hidden fields are dropped, computed ones are worked out, locked ones come from the
 * identity. The state of `state.answers` is the same state again. Where answers change one by one, `startForm`
 * works out only what a change can affect.
 *
 * @example formState(form, { so_ban: 2 }, { today: '2026-11-20', now, outer: {}, claims: {}, catalogue })
 */
export function formState(form: CompiledForm, answers: Answers, environment: FormEnvironment): FormState {
  const { run, settled } = runForm(form, answers, environment);
  return {
    answers: storedAnswers(run),
    // Nothing changes this run any more.
    values: run.values,
    fields: collectFields(run),
    problems: problemsOf(run, settled),
    ...collectPlaces(run),
  };
}

/**
 * What is wrong with a form, for whoever asks for nothing else: as `formState(…).problems`.
 *
 * @param about keys of the fields at the top of the form to which that is limited; absent for all of them
 */
export function formProblems(
  form: CompiledForm,
  answers: Answers,
  environment: FormEnvironment,
  about?: ReadonlySet<string>,
): Problem[] {
  const { run, settled } = runForm(form, answers, environment, about);
  return problemsOf(run, settled);
}

/** A form worked out and reported. */
export interface FormRun {
  readonly run: ScopeRun;
  readonly env: RunEnvironment;
  /** False where rules run in a circle. */
  readonly settled: boolean;
}

/**
 * Works out a whole form from nothing but its answers.
 *
 * @param about keys of the fields at the top of the form that are reported; absent for all of them
 */
export function runForm(
  form: CompiledForm,
  answers: Answers,
  environment: FormEnvironment,
  about?: ReadonlySet<string>,
): FormRun {
  const plan = planOf(form);
  const env = runEnvironment(form, environment);
  const run = startRun(plan.scope, answers, { values: env.outer as ContextValue }, env);
  const settled = settleForm(plan, run, env);
  reportScope(run, env, about);
  return { run, env, settled };
}

/** Every problem of a form, first that its rules do not settle. */
export function problemsOf(run: ScopeRun, settled: boolean): Problem[] {
  const problems: Problem[] = settled ? [] : [{ code: 'rules-unsettled', pointer: '', severity: 'error' }];
  return collectProblems(run, problems);
}
