import type { Value } from '../feel/index.ts';
import type { CompiledCondition } from './compiled-form.ts';
import { formLimits } from './form-limits.ts';
import { lockedRows } from './locked-rows.ts';
import type { FieldPlan, FormPlan } from './form-plan.ts';
import {
  fillInner,
  innerValue,
  ownPart,
  readTyped,
  readValue,
  type FieldMarks,
  type ScopeRun,
} from './form-run.ts';
import { isPlainObject } from './plain-object.ts';
import { givenTo } from './prefill-source.ts';
import { condition, safely, type RunEnvironment } from './rule-run.ts';
import { sameValue } from './same-value.ts';

/** The work of giving every field its value and visibility. */
export interface Round {
  readonly env: RunEnvironment;
  /** Empty fields start with their prefill or default, as when a form is opened. */
  readonly opening: boolean;
  /** Visibility of pages and sections in this round. */
  readonly places: Map<object, boolean>;
  changed: boolean;
}

/**
 * Works out which fields are there and what they hold: computed, locked, read-only and typed values, in the
 * order in which they read each other. Where that order does not exist (a column that reads its own table), the
 * round is repeated until nothing changes.
 *
 * @returns false when nothing settled within the limit, which only rules that run in a circle do.
 */
export function settleForm(plan: FormPlan, run: ScopeRun, env: RunEnvironment, opening = false): boolean {
  for (let count = 0; count < formLimits.rounds; count++) {
    const round: Round = { env, opening, places: new Map(), changed: false };
    settleScope(run, round);
    if (plan.settles || !round.changed) return true;
  }
  return false;
}

/** @param frozen the values of the scope come from a trusted source as a whole, so none of them can be typed. */
function settleScope(run: ScopeRun, round: Round, frozen = false): void {
  for (const field of run.plan.order) {
    const mark = run.marks[field.index];
    // What a plain field holds was settled when it was read.
    if (mark && (frozen || !field.plain)) settleField(run, field, mark, round, frozen);
  }
}

/** Works out whether one field is there and what it holds, with all that is inside of it. */
export function settleField(
  run: ScopeRun,
  field: FieldPlan,
  mark: FieldMarks,
  round: Round,
  frozen: boolean,
): void {
  mark.placed = placeVisible(field, run, round);
  mark.visible = mark.placed && condition(field.compiled.rules.visible, run.scope, round.env, mark);
  if (!field.kind.stores) return;
  if (!mark.visible) put(run, field, field.empty, round);
  else if (field.inner) settleInner(run, field, mark, round, frozen);
  else put(run, field, valueOf(field, run, mark, round, frozen), round);
}

function settleInner(run: ScopeRun, field: FieldPlan, mark: FieldMarks, round: Round, frozen: boolean): void {
  const { rules } = field.compiled;
  mark.readonly = frozen || rules.value !== null || condition(field.readonly, run.scope, round.env, mark);
  const trusted = frozen ? undefined : trustedSource(field, run, mark, round);
  const locked =
    frozen || mark.readonly ? [] : lockedRows(field, rowsBefore(field, run, mark, round), round.env);
  if (trusted === undefined && locked.length === 0) {
    // What was taken from a trusted source before gives way to what was typed.
    if (mark.sourced || run.inner[field.key]?.[0]?.isLocked) readTyped(run, field, round.env);
    const runs = run.inner[field.key] ?? [];
    for (const inner of runs) settleScope(inner, round, mark.readonly);
    const value = run.values[field.key] ?? null;
    // Rows keep their objects from round to round; a table that was hidden gets them back.
    if (value === field.empty || isEmptyList(value)) put(run, field, innerValue(field, runs), round);
    return;
  }
  // Rows that are read anew change while they settle; what counts is whether they end as they were.
  const before = run.values[field.key] ?? null;
  fillInner(run, field, trusted === undefined ? ownPart(run.sent, field.key) : trusted, round.env, locked);
  // The rows that a table opens with are typed ones from then on.
  mark.sourced = mark.readonly;
  const inside = { ...round };
  for (const inner of run.inner[field.key] ?? []) settleScope(inner, inside, mark.readonly || inner.isLocked);
  if (!sameValue(before, run.values[field.key] ?? null)) round.changed = true;
}

/** The rows that were there before anybody typed, of a table some rows of which may be locked. */
function rowsBefore(field: FieldPlan, run: ScopeRun, mark: FieldMarks, round: Round): unknown {
  const { rowReadonly, default: initial } = field.compiled.rules;
  if (rowReadonly === false) return undefined;
  const saved = ownPart(run.saved, field.key);
  if (saved !== undefined) return saved;
  return initial === null ? undefined : safely(initial, run.scope, round.env, mark);
}

/** What a table or group holds that nobody types; undefined where it is typed. */
function trustedSource(field: FieldPlan, run: ScopeRun, mark: FieldMarks, round: Round): unknown {
  const { value, default: initial } = field.compiled.rules;
  if (value !== null) return safely(value, run.scope, round.env, mark);
  const saved = ownPart(run.saved, field.key);
  if (mark.readonly && saved !== undefined) return saved;
  const startsEmpty = round.opening && field.kind.type === 'table' && run.inner[field.key]?.length === 0;
  if (initial !== null && (mark.readonly || startsEmpty)) return safely(initial, run.scope, round.env, mark);
  return mark.readonly ? null : undefined;
}

function isEmptyList(value: Value): boolean {
  return Array.isArray(value) && value.length === 0;
}

function put(run: ScopeRun, field: FieldPlan, value: Value, round: Round): void {
  if (!sameValue(run.values[field.key] ?? null, value)) round.changed = true;
  run.values[field.key] = value;
}

/** What a field holds, and where that comes from. */
function valueOf(field: FieldPlan, run: ScopeRun, mark: FieldMarks, round: Round, frozen: boolean): Value {
  mark.source = null;
  const given = field.compiled.rules.value === null ? givenTo(field, run, round.env, mark) : null;
  const value = chosenValue(field, run, mark, round, frozen, given?.value ?? null);
  if (given && sameValue(value, given.value)) mark.source = given.source;
  return value;
}

/** Where a value comes from: computed, then a source that locks it, then what was stored, then what was typed. */
function chosenValue(
  field: FieldPlan,
  run: ScopeRun,
  mark: FieldMarks,
  round: Round,
  frozen: boolean,
  given: Value,
): Value {
  const { rules } = field.compiled;
  mark.locked = false;
  mark.lockedParts = null;
  mark.readonly = true;
  if (rules.value !== null) {
    const value = safely(rules.value, run.scope, round.env, mark);
    return stored(readValue(field, value, mark, round.env), field);
  }
  const locks = given !== null && field.compiled.field.prefill?.lock === true;
  if (locks && !(field.kind.fromIdentity && field.compiled.field.prefill?.claim !== undefined)) {
    mark.locked = true;
    return given;
  }
  mark.readonly = frozen || condition(field.readonly, run.scope, round.env, mark);
  if (locks) return lockParts(field, given, run, mark, round);
  const typed = run.typed[field.index] ?? null;
  if (!mark.readonly && (typed !== null || !round.opening)) return stored(typed, field);
  const trusted = frozen ? typed : readValue(field, ownPart(run.saved, field.key), mark, round.env);
  if (trusted !== null) return stored(trusted, field);
  if (given !== null) return given;
  if (rules.default === null) return field.empty;
  return stored(readValue(field, safely(rules.default, run.scope, round.env, mark), mark, round.env), field);
}

/** The parts that the identity gave, over those that the person typed or, where nobody types, that were stored. */
function lockParts(field: FieldPlan, claim: Value, run: ScopeRun, mark: FieldMarks, round: Round): Value {
  const others = mark.readonly
    ? readValue(field, ownPart(run.saved, field.key), mark, round.env)
    : run.typed[field.index];
  const whole = { ...(isPlainObject(others) ? others : {}), ...(isPlainObject(claim) ? claim : {}) };
  mark.lockedParts = Object.keys(isPlainObject(claim) ? claim : {});
  return stored(readValue(field, whole, mark, round.env), field);
}

function stored(value: unknown, field: FieldPlan): Value {
  return (value ?? field.empty) as Value;
}

/** Whether the page and the section of a field apply. */
export function placeVisible(field: FieldPlan, run: ScopeRun, round: Round): boolean {
  const { page, section } = field;
  if (!page || !section || (page.visible === true && section.visible === true)) return true;
  const mark = run.marks[field.index];
  return [page, section].every((place) => {
    const known = round.places.get(place);
    if (known !== undefined) return known;
    const visible = condition(place.visible, run.scope, round.env, mark);
    round.places.set(place, visible);
    return visible;
  });
}

/** Whether the page and the section of a rule apply. */
export function placesApply(
  places: readonly CompiledCondition[],
  run: ScopeRun,
  env: RunEnvironment,
  mark: FieldMarks | undefined,
): boolean {
  return places.every((rule) => condition(rule, run.scope, env, mark));
}
