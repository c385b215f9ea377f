import type { ContextValue, Scope, Value } from '../feel/index.ts';
import { isPlainObject } from './plain-object.ts';
import type { FormEnvironment } from './form-state.ts';
import { formLimits } from './form-limits.ts';
import type { FieldPlan, ScopePlan } from './form-plan.ts';

/** One form, row or group while its values are worked out. */
export interface ScopeRun {
  readonly plan: ScopePlan;
  readonly pointer: string;
  /** What the client sent, in stored shape, by the fields of the plan; nothing else of it is kept. */
  readonly typed: readonly unknown[];
  /** What was stored before, at the same place. */
  readonly saved: unknown;
  /** What expressions see. Changes in place while the form settles. */
  readonly values: Record<string, Value>;
  readonly scope: Scope;
  /** By the fields of the plan. */
  readonly marks: readonly FieldMarks[];
  /** Rows of a table; the one group of a group. */
  readonly inner: Record<string, readonly ScopeRun[]>;
  readonly budget: RowBudget;
}

/** What is found out about a field beside its value. */
export interface FieldMarks {
  visible: boolean;
  /** The value comes from the person's identity and cannot be changed. */
  locked: boolean;
  readonly: boolean;
  /** Codes of problems that came up before the value could be checked; null while there are none. */
  troubles: Set<Trouble> | null;
}

export type Trouble = 'value-unreadable' | 'too-many-rows' | 'rule-too-expensive';

/** Notes a trouble of a field, once. */
export function note(mark: FieldMarks | undefined, trouble: Trouble): void {
  if (mark) mark.troubles = (mark.troubles ?? new Set()).add(trouble);
}

/** How much of hostile answers is read; shared by the whole form. */
export interface RowBudget {
  left: number;
}

/**
 * Reads what a client sent, along the fields of the plan: whatever the form does not know is left behind, values
 * are brought into stored shape, tables are cut at the limits.
 */
export function startRun(
  plan: ScopePlan,
  answers: unknown,
  outer: Scope | undefined,
  env: FormEnvironment,
  pointer = '',
  saved: unknown = env.saved,
  budget: RowBudget = { left: formLimits.rowsPerForm },
): ScopeRun {
  const values: Record<string, Value> = {};
  const scope: Scope = { values, outer };
  const typed: unknown[] = [];
  const marks: FieldMarks[] = [];
  const inner: Record<string, readonly ScopeRun[]> = {};
  for (const field of plan.fields) {
    const { key, kind } = field;
    const mark: FieldMarks = { visible: true, locked: false, readonly: false, troubles: null };
    marks.push(mark);
    if (!kind.stores) continue;
    const sent = ownPart(answers, key);
    if (!field.inner) {
      // What a client says of a computed value is not even looked at.
      typed[field.index] = field.compiled.rules.value === null ? readValue(field, sent, mark, env) : null;
      values[key] = (typed[field.index] ?? field.empty) as Value;
    }
  }
  const run: ScopeRun = { plan, pointer, typed, saved, values, scope, marks, inner, budget };
  for (const field of plan.fields) {
    if (field.inner) fillInner(run, field, ownPart(answers, field.key), env);
  }
  return run;
}

/** Reads the rows of a table or the members of a group from what a client sent, was stored, or a rule gave. */
export function fillInner(run: ScopeRun, field: FieldPlan, source: unknown, env: FormEnvironment): void {
  const { inner: plan, key } = field;
  const mark = run.marks[field.index];
  if (!plan || !mark) return;
  const saved = ownPart(run.saved, key);
  // Rows that are replaced give back what they took.
  if (field.kind.type === 'table') run.budget.left += run.inner[key]?.length ?? 0;
  const runs = rowsOf(field, source, mark, run.budget, env).map((row, index) => {
    const pointer = field.kind.type === 'table' ? `${run.pointer}/${key}/${index}` : `${run.pointer}/${key}`;
    const savedRow: unknown = Array.isArray(saved) ? saved[index] : saved;
    return startRun(plan, row, run.scope, env, pointer, savedRow, run.budget);
  });
  run.inner[key] = runs;
  run.values[key] = innerValue(field, runs);
}

/** The value of a table or group as its rows work it out: the very objects in which their values change. */
export function innerValue(field: FieldPlan, runs: readonly ScopeRun[]): Value {
  if (field.kind.type === 'table') return runs.map((run) => run.values as ContextValue);
  return runs[0]?.values ?? null;
}

/** A part of what a client sent: own properties only. */
export function ownPart(answers: unknown, key: string): unknown {
  return isPlainObject(answers) && Object.hasOwn(answers, key) ? answers[key] : undefined;
}

/** A value in stored shape; null where it is empty or where its shape is not that of its kind. */
export function readValue(field: FieldPlan, sent: unknown, mark: FieldMarks, env: FormEnvironment): unknown {
  if (sent === undefined || sent === null) return null;
  const value = field.kind.normalise(sent, field.compiled.field, env) ?? null;
  if (typeof value !== 'object' || value === null || field.kind.composed) return value;
  note(mark, 'value-unreadable');
  return null;
}

function rowsOf(
  field: FieldPlan,
  sent: unknown,
  mark: FieldMarks,
  budget: RowBudget,
  env: FormEnvironment,
): readonly unknown[] {
  if (field.kind.type !== 'table') {
    if (sent !== undefined && sent !== null && !isPlainObject(sent)) note(mark, 'value-unreadable');
    return [sent];
  }
  const rows = field.kind.normalise(sent ?? null, field.compiled.field, env);
  if (rows === null) return [];
  if (!Array.isArray(rows)) {
    note(mark, 'value-unreadable');
    return [];
  }
  const kept = (rows as unknown[]).slice(0, Math.min(formLimits.rowsPerTable, budget.left));
  budget.left -= kept.length;
  if (kept.length < (rows as unknown[]).length) note(mark, 'too-many-rows');
  if (!kept.every(isPlainObject)) note(mark, 'value-unreadable');
  return kept;
}
