import type { ContextValue, Scope, Value } from '../feel/index.ts';
import { isPlainObject } from './plain-object.ts';
import type { Problem } from '../problems/problem.ts';
import type { FieldState, FormEnvironment } from './form-state.ts';
import type { FieldSource } from './registry-answer.ts';
import { formLimits } from './form-limits.ts';
import type { FieldPlan, ScopePlan } from './form-plan.ts';

/** One form, row or group while its values are worked out. */
export interface ScopeRun {
  readonly plan: ScopePlan;
  readonly pointer: string;
  /** The form, row or group around this one, and the table or group that holds this one; null for the form. */
  readonly around: ScopeRun | null;
  readonly holder: FieldPlan | null;
  /** A row that nobody can change. */
  readonly isLocked: boolean;
  /** What was read to make this run, as it was sent. */
  sent: unknown;
  /** What the client sent, in stored shape, by the fields of the plan; nothing else of it is kept. */
  readonly typed: unknown[];
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
  /** What was found out about each field of the plan when it was last reported. */
  readonly cells: (Cell | undefined)[];
  /** Problems of the row as a whole. */
  rowProblems: readonly Problem[];
  /** The values as they were last shown to others, since they change in place; null when they have changed. */
  shown: ContextValue | null;
  /** Keys of fields that a check of another field beside them looked at, with the numbers of those others. */
  siblings: Map<string, Set<number>> | null;
  /** Places in the order of fields that must be worked out again, with the reason; null while there are none. */
  dirty: Map<number, number> | null;
  /** Numbers of fields that must be reported again; null while there are none. */
  stale: Set<number> | null;
  /** The rules for the row as a whole must be looked at again. */
  staleRow: boolean;
}

/** A field as it was reported. */
export interface Cell {
  /** Null while the field is not shown. */
  readonly state: FieldState | null;
  /** Broken rules that are shown at this field while it is not shown itself. */
  readonly hidden: readonly Problem[];
}

/** What is found out about a field beside its value. */
export interface FieldMarks {
  visible: boolean;
  /** Its page and section apply. */
  placed: boolean;
  /** The value comes from the person's identity or a registry and cannot be changed. */
  locked: boolean;
  /** Parts of the value that come from the identity; null for none. */
  lockedParts: readonly string[] | null;
  source: FieldSource | null;
  readonly: boolean;
  /** Of a table or group: its rows or members were given by something trusted, not typed. */
  sourced: boolean;
  /** Codes of problems that came up while what was typed was read; null while there are none. */
  unread: Set<Trouble> | null;
  /** Codes of problems that came up afterwards, before the value could be checked. */
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

/** From now on troubles are those of reading. */
function endReading(mark: FieldMarks): void {
  mark.unread = mark.troubles;
  mark.troubles = null;
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
  { around = null, holder = null, isLocked = false, pointer = '', saved, budget }: Partial<ScopeRun> = {
    saved: env.saved,
  },
): ScopeRun {
  const values: Record<string, Value> = {};
  const scope: Scope = { values, outer };
  const typed: unknown[] = [];
  const marks: FieldMarks[] = [];
  const inner: Record<string, readonly ScopeRun[]> = {};
  for (const field of plan.fields) {
    const { key, kind } = field;
    marks.push({
      visible: true,
      placed: true,
      locked: false,
      lockedParts: null,
      source: null,
      readonly: false,
      sourced: false,
      unread: null,
      troubles: null,
    });
    // What is inside of a field is read when its surroundings have their values.
    typed.push(null);
    if (kind.stores) values[key] = field.empty;
  }
  const run: ScopeRun = {
    plan,
    pointer,
    around,
    holder,
    isLocked,
    sent: answers,
    typed,
    saved,
    values,
    scope,
    marks,
    inner,
    budget: budget ?? { left: formLimits.rowsPerForm },
    cells: [],
    rowProblems: [],
    shown: null,
    siblings: null,
    dirty: null,
    stale: null,
    staleRow: false,
  };
  for (const field of plan.fields) {
    if (!field.inner) readTyped(run, field, env);
  }
  for (const field of plan.fields) {
    if (field.inner) readTyped(run, field, env);
  }
  return run;
}

/** Reads what was typed in a field, or in all that it holds. */
export function readTyped(run: ScopeRun, field: FieldPlan, env: FormEnvironment): void {
  const mark = run.marks[field.index];
  if (!mark || !field.kind.stores) return;
  mark.troubles = null;
  const sent = ownPart(run.sent, field.key);
  if (field.inner) {
    fillInner(run, field, sent, env);
    mark.sourced = false;
  } else {
    // What a client says of a computed value is not even looked at.
    run.typed[field.index] = field.compiled.rules.value === null ? readValue(field, sent, mark, env) : null;
    run.values[field.key] = (run.typed[field.index] ?? field.empty) as Value;
  }
  endReading(mark);
}

/**
 * Reads the rows of a table or the members of a group from what a client sent, was stored, or a rule gave.
 *
 * @param locked rows that nobody can change: they stand in the place of the first ones
 */
export function fillInner(
  run: ScopeRun,
  field: FieldPlan,
  source: unknown,
  env: FormEnvironment,
  locked: readonly unknown[] = [],
): void {
  const { inner: plan, key } = field;
  const mark = run.marks[field.index];
  if (!plan || !mark) return;
  const saved = ownPart(run.saved, key);
  // Rows that are replaced give back what they took.
  for (const old of run.inner[key] ?? []) run.budget.left += rowsIn(old, field);
  const rows = rowsOf(field, source, mark, run.budget, env);
  run.budget.left -= Math.max(0, locked.length - rows.length);
  const rest: unknown = Array.isArray(saved) ? saved.filter((row) => !locked.includes(row)) : saved;
  const runs = [...locked, ...rows.slice(locked.length)].map((row, index) => {
    const pointer = field.kind.type === 'table' ? `${run.pointer}/${key}/${index}` : `${run.pointer}/${key}`;
    const isLocked = index < locked.length;
    const savedRow: unknown = isLocked ? row : Array.isArray(rest) ? rest[index - locked.length] : rest;
    const { scope, budget } = run;
    const place = { around: run, holder: field, pointer, saved: savedRow, budget, isLocked };
    return startRun(plan, row, scope, env, place);
  });
  run.inner[key] = runs;
  run.values[key] = innerValue(field, runs);
}

/** The rows that a row or group is and holds. */
export function rowsIn(run: ScopeRun, holder: FieldPlan | null): number {
  let rows = holder?.kind.type === 'table' ? 1 : 0;
  for (const field of run.plan.fields) {
    for (const inner of (field.inner && run.inner[field.key]) ?? []) rows += rowsIn(inner, field);
  }
  return rows;
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
