import type { Answers } from '../answers/answers.ts';
import type { Value } from '../feel/index.ts';
import type { CheckContext, ValueProblem } from '../fields/index.ts';
import { requiredMessage } from '../problems/answer-problems.ts';
import type { Problem } from '../problems/problem.ts';
import type { CompiledCheck, CompiledForm, CompiledPage, CompiledSection } from './compiled-form.ts';
import { planOf, type FieldPlan } from './form-plan.ts';
import { startRun, type FieldMarks, type ScopeRun } from './form-run.ts';
import type { FieldState, FormEnvironment, FormState } from './form-state.ts';
import { isEmpty, storedAnswers } from './stored-answers.ts';
import { messageOf } from './message-of.ts';
import { condition, runEnvironment, safely, type RunEnvironment } from './rule-run.ts';
import { settleForm } from './settle-form.ts';

/**
 * What a form looks like with these answers: which fields are there, what they hold, what is wrong.
 *
 * Pure, and the same in the browser and on the server, whose answer is the only one that counts. It never throws
 * on what a client sent: unknown keys are left behind, values of the wrong shape become problems, tables are cut
 * at `formLimits`. Answers of hidden fields are dropped, computed ones are worked out, locked ones come from the
 * identity. The state of `state.answers` is the same state again.
 *
 * @example formState(form, { so_ban: 2 }, { today: '2026-11-20', now, outer: {}, claims: {}, catalogue })
 */
export function formState(form: CompiledForm, answers: Answers, environment: FormEnvironment): FormState {
  const plan = planOf(form);
  const env = runEnvironment(form, environment);
  const run = startRun(plan.scope, answers, { values: env.outer as Record<string, Value> }, env);
  const settled = settleForm(plan, run, env);
  const report: Report = { env, fields: new Map(), problems: [] };
  if (!settled) report.problems.push({ code: 'rules-unsettled', pointer: '', severity: 'error' });
  const seen = reportForm(form, run, report);
  return {
    answers: storedAnswers(run),
    values: run.values,
    fields: report.fields,
    problems: report.problems,
    ...seen,
  };
}

interface Report {
  readonly env: RunEnvironment;
  readonly fields: Map<string, FieldState>;
  readonly problems: Problem[];
}

/** Reports the fields in the order of the form; pages and sections apply where they have something to show. */
function reportForm(
  form: CompiledForm,
  run: ScopeRun,
  report: Report,
): Pick<FormState, 'pages' | 'sections'> {
  const shown = new Map<CompiledSection, CompiledPage>();
  const context = contextOf(run, report);
  for (const field of run.plan.fields) {
    const extra = form.checks.length === 0 ? none : problemsOfForm(form, field, run, report);
    if (run.marks[field.index]?.visible) {
      if (field.page && field.section) shown.set(field.section, field.page);
      reportField(field, run, report, context, extra);
    } else {
      // The rule is broken even though its field is not shown: somebody must see that.
      report.problems.push(...extra);
    }
  }
  const pages = new Set([...shown.values()].map(({ page }) => page.key));
  const sections = [...shown].map(([{ section }, { page }]) => `${page.key}/${section.key}`);
  return { pages: [...pages], sections: new Set(sections) };
}

const none: readonly Problem[] = [];

/** The rules of the whole form that are shown at a field. */
function problemsOfForm(form: CompiledForm, field: FieldPlan, run: ScopeRun, report: Report): Problem[] {
  return form.checks
    .filter(({ at }) => at === field.key)
    .flatMap((check) => problemsOfCheck(check, run, `/${check.at}`, run.marks[field.index], report.env));
}

function contextOf(run: ScopeRun, { env }: Report): CheckContext {
  return { environment: env, sibling: (key) => (Object.hasOwn(run.values, key) ? run.values[key] : null) };
}

function reportField(
  field: FieldPlan,
  run: ScopeRun,
  report: Report,
  context: CheckContext,
  extra: readonly Problem[] = none,
): void {
  const mark = run.marks[field.index];
  if (!mark?.visible) return;
  const { kind, compiled } = field;
  const pointer = `${run.pointer}/${field.key}`;
  const value = kind.stores ? (run.values[field.key] ?? null) : null;
  const required = kind.stores && condition(compiled.rules.required, run.scope, report.env, mark);
  const choices = field.hasChoices ? choicesOf(field, run, mark, report) : null;
  const options = field.optionNames.length > 0 ? optionsOf(field, run, mark, report) : noOptions;
  const place = report.problems.length;
  const isMissing = kind.stores && (isEmpty(value) || (kind.type === 'checkbox' && value === false));
  const problems = isMissing
    ? []
    : wrongWith(value, field, run, { pointer, choices, options, report, context });
  const inside = reportInner(field, run, report);
  if (isMissing && required && inside) {
    const message = requiredMessage(kind.asks, compiled.field.label);
    problems.push({ code: 'required', pointer, severity: 'error', message });
  }
  problems.push(...extra);
  for (const code of mark.troubles ?? []) problems.push({ code, pointer, severity: 'error' });
  if (problems.length > 0) report.problems.splice(place, 0, ...problems);
  const { readonly, locked } = mark;
  report.fields.set(pointer, { pointer, value, required, readonly, locked, problems, choices, options });
}

/** What is wrong with a value that is there: first what its kind says, then, where that is fine, its checks. */
function wrongWith(
  value: Value,
  { kind, compiled, index }: FieldPlan,
  run: ScopeRun,
  at: Pick<FieldState, 'pointer' | 'choices' | 'options'> & { report: Report; context: CheckContext },
): Problem[] {
  const found = kind.check(value, compiled.field, at, at.context);
  const problems = found.map((problem) => placed(problem, at.pointer));
  const { checks } = compiled.rules;
  if (checks.length === 0 || problems.some(({ severity }) => severity === 'error')) return problems;
  const mark = run.marks[index];
  return [
    ...problems,
    ...checks.flatMap((check) => problemsOfCheck(check, run, at.pointer, mark, at.report.env)),
  ];
}

/** Reports rows and members; false where one of them has a problem. */
function reportInner(field: FieldPlan, run: ScopeRun, report: Report): boolean {
  if (!field.inner) return true;
  const before = report.problems.length;
  for (const inner of run.inner[field.key] ?? []) {
    const context = contextOf(inner, report);
    for (const column of inner.plan.fields) reportField(column, inner, report, context);
    for (const check of field.compiled.rules.rowChecks) {
      report.problems.push(
        ...problemsOfCheck(check, inner, inner.pointer, run.marks[field.index], report.env),
      );
    }
  }
  return report.problems.length === before;
}

function choicesOf(
  field: FieldPlan,
  run: ScopeRun,
  mark: FieldMarks,
  { env }: Report,
): readonly string[] | null {
  const { choices } = field.compiled.rules;
  const definition = field.compiled.field;
  if (!('options' in definition)) return null;
  return definition.options
    .map((option) => option.code)
    .filter((code) => condition(choices[code] ?? true, run.scope, env, mark));
}

const noOptions = {};

function optionsOf(
  field: FieldPlan,
  run: ScopeRun,
  mark: FieldMarks,
  { env }: Report,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    field.optionNames.map((name) => [
      name,
      safely(field.compiled.rules.options[name] ?? null, run.scope, env, mark),
    ]),
  );
}

/** A check is broken only where it is exactly false: what cannot be said is no offence. */
function problemsOfCheck(
  check: CompiledCheck,
  run: ScopeRun,
  pointer: string,
  mark: FieldMarks | undefined,
  env: RunEnvironment,
): Problem[] {
  if (safely(check.that, run.scope, env, mark) !== false) return [];
  const message = messageOf(check.message, (place) => safely(place, run.scope, env, mark));
  return [{ code: 'check-failed', pointer, severity: check.level, message }];
}

function placed({ code, severity = 'error', params, at = '' }: ValueProblem, pointer: string): Problem {
  return { code, severity, pointer: pointer + at, ...(params ? { params } : {}) };
}
