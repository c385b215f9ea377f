import type { Value } from '../feel/index.ts';
import type { CheckContext, ValueProblem } from '../fields/index.ts';
import { requiredMessage } from '../problems/required-message.ts';
import type { Problem } from '../problems/problem.ts';
import type { CompiledCheck } from './compiled-form.ts';
import type { FieldPlan } from './form-plan.ts';
import type { Cell, FieldMarks, ScopeRun } from './form-run.ts';
import type { FieldState } from './form-state.ts';
import { messageOf } from './message-of.ts';
import { condition, safely, type RunEnvironment } from './rule-run.ts';
import { placesApply } from './settle-form.ts';
import { shownValue } from './shown-values.ts';
import { isEmpty } from './stored-answers.ts';

/**
 * Reports every field of a form, row or group, what is inside of a field before the field itself.
 *
 * @param about keys of the fields that are reported; absent for all of them
 */
export function reportScope(run: ScopeRun, env: RunEnvironment, about?: ReadonlySet<string>): void {
  const context = contextOf(run, env);
  for (const field of run.plan.fields) {
    if (about?.has(field.key) === false) continue;
    if (field.inner && run.marks[field.index]?.visible) {
      for (const inner of run.inner[field.key] ?? []) {
        reportScope(inner, env);
        inner.rowProblems = problemsOfRow(field, inner, run, env);
      }
    }
    run.cells[field.index] = reportField(field, run, env, context);
  }
}

/** What a field looks like now. What is inside of it has been reported before. */
export function reportField(
  field: FieldPlan,
  run: ScopeRun,
  env: RunEnvironment,
  context: FieldContext,
): Cell {
  const mark = run.marks[field.index];
  if (!mark?.visible)
    return hasLanded(field) ? { state: null, hidden: hiddenProblems(field, run, env) } : hiddenCell;
  const { kind, compiled } = field;
  const pointer = run.pointer === '' ? field.path : `${run.pointer}${field.path}`;
  const value = kind.stores ? shownValue(run, field) : null;
  const required = kind.stores && condition(compiled.rules.required, run.scope, env, mark);
  const choices = field.hasChoices ? choicesOf(field, run, mark, env) : null;
  const options = field.optionNames.length > 0 ? optionsOf(field, run, mark, env) : noOptions;
  const isMissing = kind.stores && (isEmpty(value) || (kind.type === 'checkbox' && value === false));
  let problems: Problem[] | null = null;
  if (!isMissing) {
    const { lockedParts } = mark;
    const at =
      lockedParts === null ? { pointer, choices, options } : { pointer, choices, options, lockedParts };
    problems = wrongWith(value, field, run, at, env, context);
  } else if (required && isFineInside(field, run)) {
    const message = requiredMessage(kind.asks, compiled.field.label);
    problems = [{ code: 'required', pointer, severity: 'error', message }];
  }
  if (field.landed.length > 0) problems = [...(problems ?? []), ...landedProblems(field, run, env)];
  if (mark.unread || mark.troubles) {
    const codes = new Set([...(mark.unread ?? []), ...(mark.troubles ?? [])]);
    const troubles = [...codes].map((code): Problem => ({ code, pointer, severity: 'error' }));
    problems = [...(problems ?? []), ...troubles];
  }
  const { readonly, locked, source } = mark;
  const shown = problems ?? none;
  // Written out in one piece, which is far quicker than spreading.
  const state = {
    pointer,
    value,
    required,
    readonly,
    locked,
    source,
    problems: shown,
    choices,
    options,
  };
  // Most fields have neither, and a form has many fields.
  if (mark.lockedParts === null && compiled.rules.rowReadonly === false) return { state, hidden: none };
  return { state: { ...state, ...lockedPartsOf(mark), ...lockedRowsOf(field, run) }, hidden: none };
}

function lockedPartsOf({ lockedParts }: FieldMarks): Pick<FieldState, 'lockedParts'> {
  return lockedParts === null ? {} : { lockedParts };
}

function lockedRowsOf({ compiled, key }: FieldPlan, run: ScopeRun): Pick<FieldState, 'lockedRows'> {
  if (compiled.rules.rowReadonly === false) return {};
  return { lockedRows: (run.inner[key] ?? []).filter(({ isLocked }) => isLocked).length };
}

/** The problems of a row as a whole. */
export function problemsOfRow(
  { rowChecks, index }: FieldPlan,
  row: ScopeRun,
  run: ScopeRun,
  env: RunEnvironment,
): readonly Problem[] {
  if (rowChecks.length === 0) return none;
  return rowChecks.flatMap((check) => problemsOfCheck(check, row, row.pointer, run.marks[index], env));
}

const none: readonly never[] = [];
const noOptions = {};
const hiddenCell: Cell = { state: null, hidden: none };

/** What a check of a kind may look at, by the field that is checked. */
export type FieldContext = (field: FieldPlan) => CheckContext;

/** The answers beside a field. Who looks at them is remembered, so that a change is seen by all who did. */
export function contextOf(run: ScopeRun, environment: RunEnvironment): FieldContext {
  let looking = -1;
  const sibling: CheckContext['sibling'] = (key) => {
    const others = (run.siblings ??= new Map<string, Set<number>>());
    const known = others.get(key);
    if (known) known.add(looking);
    else others.set(key, new Set([looking]));
    return Object.hasOwn(run.values, key) ? run.values[key] : null;
  };
  const context: CheckContext = { environment, sibling };
  return ({ index }) => {
    looking = index;
    return context;
  };
}

/** What is wrong with a value that is there: first what its kind says, then, where that is fine, its checks. */
function wrongWith(
  value: Value,
  field: FieldPlan,
  run: ScopeRun,
  at: Pick<FieldState, 'pointer' | 'choices' | 'options' | 'lockedParts'>,
  env: RunEnvironment,
  context: FieldContext,
): Problem[] | null {
  const { kind, compiled, index } = field;
  const found = kind.check(value, compiled.field, at, context(field));
  const { checks } = compiled.rules;
  if (found.length === 0 && checks.length === 0) return null;
  const problems = found.map((problem) => placed(problem, at.pointer));
  if (checks.length === 0 || problems.some(({ severity }) => severity === 'error')) return problems;
  const mark = run.marks[index];
  return [...problems, ...checks.flatMap((check) => problemsOfCheck(check, run, at.pointer, mark, env))];
}

/** Whether no row or member has a problem: then the whole may say that it is missing. */
function isFineInside(field: FieldPlan, run: ScopeRun): boolean {
  if (!field.inner) return true;
  return (run.inner[field.key] ?? []).every(
    (inner) =>
      inner.rowProblems.length === 0 &&
      inner.plan.fields.every((member) => {
        const cell = inner.cells[member.index];
        return (
          (cell?.hidden.length ?? 0) === 0 &&
          (cell?.state?.problems.length ?? 0) === 0 &&
          isFineInside(member, inner)
        );
      }),
  );
}

/** Whether rules of others are shown at the field or at a member of it. */
function hasLanded(field: FieldPlan): boolean {
  return (
    field.landed.length > 0 || (field.kind.type === 'group' && (field.inner?.fields.some(hasLanded) ?? false))
  );
}

/** A rule may be broken even though its field is not shown: somebody must see that. */
function hiddenProblems(field: FieldPlan, run: ScopeRun, env: RunEnvironment): readonly Problem[] {
  const members = field.kind.type === 'group' ? (run.inner[field.key]?.[0] ?? null) : null;
  const inside = members?.plan.fields.flatMap((member) => hiddenProblems(member, members, env)) ?? [];
  return [...landedProblems(field, run, env), ...inside];
}

function landedProblems(field: FieldPlan, run: ScopeRun, env: RunEnvironment): Problem[] {
  const mark = run.marks[field.index];
  return field.landed.flatMap(({ check, up, places }) => {
    let around: ScopeRun = run;
    for (let level = 0; level < up; level++) around = around.around ?? around;
    if (!placesApply(places, around, env, mark)) return [];
    return problemsOfCheck(check, around, `${run.pointer}/${field.key}`, mark, env);
  });
}

function choicesOf(
  field: FieldPlan,
  run: ScopeRun,
  mark: FieldMarks,
  env: RunEnvironment,
): readonly string[] | null {
  const { choices } = field.compiled.rules;
  const definition = field.compiled.field;
  if (!('options' in definition)) return null;
  return definition.options
    .map((option) => option.code)
    .filter((code) => condition(choices[code] ?? true, run.scope, env, mark));
}

function optionsOf(
  field: FieldPlan,
  run: ScopeRun,
  mark: FieldMarks,
  env: RunEnvironment,
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

function placed(
  { code, severity = 'error', params, message, at = '' }: ValueProblem,
  pointer: string,
): Problem {
  return {
    code,
    severity,
    pointer: pointer + at,
    ...(params ? { params } : {}),
    ...(message ? { message } : {}),
  };
}
