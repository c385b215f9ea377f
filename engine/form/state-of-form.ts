import type { Answers } from '../answers/answers.ts';
import type { Value } from '../feel/index.ts';
import type { ValueProblem } from '../fields/index.ts';
import { requiredMessage } from '../problems/answer-problems.ts';
import type { Problem } from '../problems/problem.ts';
import type { CompiledCheck, CompiledForm } from './compiled-form.ts';
import { planOf, type FieldPlan } from './form-plan.ts';
import { startRun, type FieldMarks, type ScopeRun } from './form-run.ts';
import type { FieldState, FormEnvironment, FormState } from './form-state.ts';
import { isEmpty, storedAnswers } from './stored-answers.ts';
import { messageOf } from './message-of.ts';
import { condition, safely, settleForm } from './settle-form.ts';
import { withOptionLabels } from './option-labels.ts';

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
  const env = withOptionLabels(form, environment);
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
  readonly env: FormEnvironment;
  readonly fields: Map<string, FieldState>;
  readonly problems: Problem[];
}

/** Reports the fields in the order of the form; pages and sections apply where they have something to show. */
function reportForm(
  form: CompiledForm,
  run: ScopeRun,
  report: Report,
): Pick<FormState, 'pages' | 'sections'> {
  const pages = new Set<string>();
  const sections = new Set<string>();
  for (const field of run.plan.fields) {
    const extra = form.checks.flatMap((check) =>
      check.at !== field.key
        ? []
        : problemsOfCheck(check, run, `/${check.at}`, run.marks[field.key], report.env),
    );
    if (run.marks[field.key]?.visible) {
      if (field.page) pages.add(field.page.page.key);
      if (field.page && field.section) sections.add(`${field.page.page.key}/${field.section.section.key}`);
      reportField(field, run, report, extra);
    } else {
      // The rule is broken even though its field is not shown: somebody must see that.
      report.problems.push(...extra);
    }
  }
  return { pages: [...pages], sections };
}

function reportField(
  field: FieldPlan,
  run: ScopeRun,
  report: Report,
  extra: readonly Problem[] = [],
): boolean {
  const mark = run.marks[field.key];
  if (!mark?.visible) return true;
  const { env } = report;
  const pointer = `${run.pointer}/${field.key}`;
  const { rules } = field.compiled;
  const required = field.kind.stores && condition(rules.required, run.scope, env, mark);
  const value = field.kind.stores ? (run.values[field.key] ?? null) : null;
  const choices = choicesOf(field, run, mark, report);
  const options = optionsOf(field, run, mark, report);
  const problems: Problem[] = [];
  const place = report.problems.length;
  const isMissing =
    field.kind.stores && (isEmpty(value) || (field.kind.type === 'checkbox' && value === false));
  if (!isMissing) {
    const sibling = (key: string): unknown => (Object.hasOwn(run.values, key) ? run.values[key] : null);
    const found = field.kind.check(
      value,
      field.compiled.field,
      { choices, options },
      { environment: env, sibling },
    );
    problems.push(...found.map((problem) => placed(problem, pointer)));
    if (!problems.some((problem) => problem.severity === 'error')) {
      problems.push(...rules.checks.flatMap((check) => problemsOfCheck(check, run, pointer, mark, env)));
    }
  }
  const inside = reportInner(field, run, report);
  if (isMissing && required && inside) {
    const message = requiredMessage(field.kind.asks, field.compiled.field.label);
    problems.push({ code: 'required', pointer, severity: 'error', message });
  }
  problems.push(...extra);
  for (const code of mark.troubles) problems.push({ code, pointer, severity: 'error' });
  report.problems.splice(place, 0, ...problems);
  const state = {
    pointer,
    value,
    required,
    readonly: mark.readonly,
    locked: mark.locked,
    problems,
    choices,
    options,
  };
  report.fields.set(pointer, state);
  return problems.length === 0;
}

/** Reports rows and members; false where one of them has a problem. */
function reportInner(field: FieldPlan, run: ScopeRun, report: Report): boolean {
  if (!field.inner) return true;
  const before = report.problems.length;
  for (const inner of run.inner[field.key] ?? []) {
    for (const column of inner.plan.fields) reportField(column, inner, report);
    for (const check of field.compiled.rules.rowChecks) {
      report.problems.push(...problemsOfCheck(check, inner, inner.pointer, run.marks[field.key], report.env));
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
  if (!('options' in definition) || Object.keys(choices).length === 0) return null;
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
  const names = Object.keys(field.compiled.rules.options);
  if (names.length === 0) return noOptions;
  return Object.fromEntries(
    names.map((name) => [name, safely(field.compiled.rules.options[name] ?? null, run.scope, env, mark)]),
  );
}

/** A check is broken only where it is exactly false: what cannot be said is no offence. */
function problemsOfCheck(
  check: CompiledCheck,
  run: ScopeRun,
  pointer: string,
  mark: FieldMarks | undefined,
  env: FormEnvironment,
): Problem[] {
  if (safely(check.that, run.scope, env, mark) !== false) return [];
  const message = messageOf(check.message, (place) => safely(place, run.scope, env, mark));
  return [{ code: 'check-failed', pointer, severity: check.level, message }];
}

function placed({ code, severity = 'error', params, at = '' }: ValueProblem, pointer: string): Problem {
  return { code, severity, pointer: pointer + at, ...(params ? { params } : {}) };
}
