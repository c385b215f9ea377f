import { collectFields } from './collect-state.ts';
import type { FieldPlan } from './form-plan.ts';
import type { ScopeRun } from './form-run.ts';
import type { FieldState } from './form-state.ts';
import { contextOf, problemsOfRow, reportField } from './report-field.ts';
import type { RunEnvironment } from './rule-run.ts';
import { sameValue } from './same-value.ts';

/** What changed between two reports of a form. */
export interface Changes {
  /** The states by pointer: those before, brought up to date on the way. */
  fields: Map<string, FieldState>;
  /** Pointers of fields that look different, appeared, or went. */
  readonly changed: Set<string>;
  /** Whether fields appeared or went. */
  structure: boolean;
}

/** Reports again what is noted as stale; a field that looks as before keeps the very object it had. */
export function reportChanges(run: ScopeRun, env: RunEnvironment, changes: Changes): void {
  const { stale } = run;
  if (!stale) return;
  run.stale = null;
  const context = contextOf(run, env);
  for (const index of stale) {
    const field = run.plan.fields[index];
    if (!field) continue;
    for (const inner of (run.marks[index]?.visible && run.inner[field.key]) || []) {
      reportChanges(inner, env, changes);
      if (inner.staleRow) inner.rowProblems = problemsOfRow(field, inner, run, env);
      inner.staleRow = false;
    }
    run.cells[index] = reportField(field, run, env, context);
    keepSame(run, field, changes);
  }
}

/** Compares a whole new report with the states before. */
export function compareReport(run: ScopeRun, changes: Changes): void {
  for (const field of run.plan.fields) {
    const { index, key } = field;
    for (const inner of (run.marks[index]?.visible && run.inner[key]) || []) compareReport(inner, changes);
    keepSame(run, field, changes);
  }
}

/** Gives a field the state that it had where it looks the same. */
function keepSame(run: ScopeRun, { index, key, inner }: FieldPlan, changes: Changes): void {
  const pointer = `${run.pointer}/${key}`;
  const cell = run.cells[index];
  const before = changes.fields.get(pointer);
  const state = cell?.state ?? undefined;
  if (!before && !state) return;
  if (state && before && isSame(before, state)) {
    run.cells[index] = { state: before, hidden: [] };
    return;
  }
  changes.changed.add(pointer);
  if (!before || !state || (inner && rowsOf(before) !== rowsOf(state))) changes.structure = true;
  if (state) changes.fields.set(pointer, state);
}

/** Where fields appeared or went, gathers the states anew, in the order of the form. */
export function gatherFields(run: ScopeRun, changes: Changes): void {
  const before = changes.fields;
  changes.fields = collectFields(run);
  for (const pointer of before.keys()) if (!changes.fields.has(pointer)) changes.changed.add(pointer);
}

function rowsOf({ value }: FieldState): number {
  return Array.isArray(value) ? value.length : 0;
}

function isSame(before: FieldState, state: FieldState): boolean {
  return (
    before.required === state.required &&
    before.readonly === state.readonly &&
    before.locked === state.locked &&
    before.lockedParts?.join() === state.lockedParts?.join() &&
    before.lockedRows === state.lockedRows &&
    before.source === state.source &&
    sameValue(before.value, state.value) &&
    sameValue(before.problems, state.problems) &&
    sameValue(before.choices, state.choices) &&
    sameValue(before.options, state.options)
  );
}
