import type { FieldPlan } from './form-plan.ts';
import { readersOf, reason } from './form-readers.ts';
import type { ScopeRun } from './form-run.ts';
import { placeVisible, settleField, type Round } from './settle-form.ts';

/** Notes that a field must be worked out again. */
export function soil(run: ScopeRun, field: FieldPlan, why: number): void {
  const position = run.plan.positions[field.index] ?? 0;
  run.dirty ??= new Map();
  run.dirty.set(position, (run.dirty.get(position) ?? 0) | why);
}

/** Notes that a field must be reported again, and that what holds it must be looked through. */
export function touch(run: ScopeRun, field: FieldPlan): void {
  for (let at: ScopeRun | null = run, here: FieldPlan | null = field; at && here;) {
    at.stale ??= new Set();
    at.stale.add(here.index);
    here = at.holder;
    at = at.around;
  }
}

/** A field of the run has another value: whoever reads it, here or further in, must be looked at. */
function spread(run: ScopeRun, key: string): void {
  for (let at: ScopeRun | null = run; at; at = at.around) at.shown = null;
  for (const index of run.siblings?.get(key) ?? []) {
    const field = run.plan.fields[index];
    if (field) touch(run, field);
  }
  reach(run, key);
}

function reach(run: ScopeRun, name: string): void {
  const { readers, row, landings } = readersOf(run.plan, run.holder);
  for (const { field, reasons } of readers.get(name) ?? []) {
    const settling = reasons & (reason.own | reason.place);
    if (settling) soil(run, field, settling);
    if (reasons & reason.report) touch(run, field);
    if (!(reasons & (reason.inside | reason.reportInside))) continue;
    if (reasons & reason.inside) soil(run, field, reason.inside);
    for (const inner of run.inner[field.key] ?? []) reach(inner, name);
  }
  if (row.has(name) && run.around && run.holder) {
    run.staleRow = true;
    touch(run.around, run.holder);
  }
  for (const way of landings.get(name) ?? []) touchAlong(run, way);
}

function touchAlong(run: ScopeRun, [field, ...rest]: readonly FieldPlan[]): void {
  if (!field) return;
  touch(run, field);
  const group = run.inner[field.key]?.[0];
  if (group) touchAlong(group, rest);
}

/** Reports everything in a run again. */
function touchAll(run: ScopeRun): void {
  run.shown = null;
  run.staleRow = true;
  run.dirty = null;
  run.stale = new Set(run.plan.fields.keys());
  for (const field of run.plan.fields) {
    if (field.inner) for (const inner of run.inner[field.key] ?? []) touchAll(inner);
  }
}

/**
 * Works out again what is noted as such, in the order in which fields read each other, and notes what follows.
 *
 * @returns whether any value of the run changed
 */
export function resettle(run: ScopeRun, round: Round, frozen = false): boolean {
  let changed = false;
  for (let position = 0; run.dirty && position < run.plan.order.length; position++) {
    const why = run.dirty.get(position);
    const field = why === undefined ? undefined : run.plan.order[position];
    if (why === undefined || !field) continue;
    run.dirty.delete(position);
    if (resettleField(run, field, why, round, frozen)) {
      changed = true;
      spread(run, field.key);
    }
  }
  run.dirty = null;
  return changed;
}

function resettleField(run: ScopeRun, field: FieldPlan, why: number, round: Round, frozen: boolean): boolean {
  const mark = run.marks[field.index];
  if (!mark) return false;
  const isMoved =
    (why & reason.own) !== 0 ||
    ((why & reason.place) !== 0 && placeVisible(field, run, round) !== mark.placed);
  if (isMoved) {
    touch(run, field);
    mark.troubles = null;
    const here: Round = { ...round, changed: false };
    settleField(run, field, mark, here, frozen);
    if (!field.inner) return here.changed;
    // What is inside was worked out as a whole: it counts as changed as a whole.
    for (const inner of run.inner[field.key] ?? []) touchAll(inner);
    return true;
  }
  if ((why & reason.inside) === 0 || !mark.visible) return false;
  let changed = false;
  for (const inner of run.inner[field.key] ?? []) {
    if (resettle(inner, round, mark.readonly || inner.isLocked)) changed = true;
  }
  if (changed) touch(run, field);
  return changed;
}
