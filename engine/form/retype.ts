import { stepsOf } from './answer-at.ts';
import type { FieldPlan } from './form-plan.ts';
import { reason } from './form-readers.ts';
import { ownPart, readTyped, type ScopeRun } from './form-run.ts';
import { soil, touch } from './live-run.ts';
import { isPlainObject } from './plain-object.ts';
import type { RunEnvironment } from './rule-run.ts';

/**
 * Reads again what was typed at a pointer, and nothing else, and notes what must be worked out.
 *
 * @param sent all that was typed, with the new answer in it
 * @returns whether rows may have come or gone
 */
export function retype(form: ScopeRun, sent: unknown, pointer: string, env: RunEnvironment): boolean {
  let run = form;
  let isShown = true;
  run.sent = sent;
  for (let steps = stepsOf(pointer); ;) {
    const field = run.plan.byKey.get(steps[0] ?? '');
    const mark = field && run.marks[field.index];
    if (!field || !mark || !field.kind.stores) return false;
    const way = field.inner ? wayInto(run, field, steps.slice(1)) : null;
    if (!way) {
      reread(run, field, isShown, env);
      return field.inner !== null;
    }
    isShown &&= mark.visible;
    way.run.sent = way.sent;
    run = way.run;
    steps = way.rest;
  }
}

interface Way {
  readonly run: ScopeRun;
  readonly sent: unknown;
  readonly rest: string[];
}

/** The row or group in which the answer lies, when that is all that changes; else the whole must be read. */
function wayInto(run: ScopeRun, field: FieldPlan, steps: readonly string[]): Way | null {
  const isTable = field.kind.type === 'table';
  const inner = run.inner[field.key]?.[isTable ? Number(steps[0]) : 0];
  const rest = isTable ? steps.slice(1) : [...steps];
  if (!inner || inner.isLocked || rest.length === 0 || run.marks[field.index]?.sourced) return null;
  const whole = ownPart(run.sent, field.key);
  const sent: unknown = isTable && Array.isArray(whole) ? whole[Number(steps[0])] : whole;
  const before = inner.sent ?? (isTable ? null : {});
  return isPlainObject(before) && isPlainObject(sent) ? { run: inner, sent, rest } : null;
}

function reread(run: ScopeRun, field: FieldPlan, isShown: boolean, env: RunEnvironment): void {
  const before = run.values[field.key] ?? null;
  readTyped(run, field, env);
  // What lies in something hidden is worked out when that is shown.
  if (!isShown) return;
  // The value that counts comes from working out the field; rows that are shown are worked out where they are.
  if (!field.inner || !run.marks[field.index]?.visible) run.values[field.key] = before;
  soil(run, field, reason.own);
  touch(run, field);
  for (let at = run; at.around && at.holder; at = at.around) soil(at.around, at.holder, reason.inside);
}
