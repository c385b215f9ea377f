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
import type { FormEnvironment } from './form-state.ts';
import { isPlainObject } from './plain-object.ts';
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

/** Where a value comes from: computed, then the identity, then what was stored, then what was typed. */
function valueOf(field: FieldPlan, run: ScopeRun, mark: FieldMarks, round: Round, frozen: boolean): Value {
  const { rules } = field.compiled;
  mark.locked = false;
  mark.lockedParts = null;
  mark.readonly = true;
  if (rules.value !== null) {
    const value = safely(rules.value, run.scope, round.env, mark);
    return stored(readValue(field, value, mark, round.env), field);
  }
  const claim = claimOf(field, run, mark, round);
  const locks = claim !== null && field.compiled.field.prefill?.lock === true;
  if (locks && !field.kind.fromIdentity) {
    mark.locked = true;
    return claim;
  }
  mark.readonly = frozen || condition(field.readonly, run.scope, round.env, mark);
  if (locks) return lockParts(field, claim, run, mark, round);
  const typed = run.typed[field.index] ?? null;
  if (!mark.readonly && (typed !== null || !round.opening)) return stored(typed, field);
  const trusted = frozen ? typed : readValue(field, ownPart(run.saved, field.key), mark, round.env);
  if (trusted !== null) return stored(trusted, field);
  if (claim !== null) return claim;
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

/** A field of a party's page is filled by the identity of that party alone. */
function claimsFor(
  { party }: FieldPlan,
  { claims, partyClaims }: FormEnvironment,
): FormEnvironment['claims'] {
  return party === null ? claims : (partyClaims?.[party] ?? noClaims);
}

const noClaims = {};

/** The claim that fills the field, when its source says something and the field could hold it. */
function claimOf(field: FieldPlan, run: ScopeRun, mark: FieldMarks, round: Round): Value {
  const { prefill } = field.compiled.field;
  if (!prefill || !(prefill.lock || round.opening || field.readonly !== false)) return null;
  const claims = claimsFor(field, round.env);
  const claim =
    prefill.claim === 'identity'
      ? field.kind.fromIdentity?.(claims, field.compiled.field, round.env)
      : ownPart(claims, prefill.claim);
  if (claim === undefined || !condition(field.compiled.rules.prefillWhen, run.scope, round.env, mark))
    return null;
  const value = field.kind.normalise(claim, field.compiled.field, round.env) ?? null;
  if (value === null || (typeof value === 'object' && !field.kind.composed)) return null;
  // Each of its parts was checked for itself; what is missing is still to be typed.
  if (prefill.claim === 'identity') return value as Value;
  // A locked value that breaks a rule of its kind could never be mended by the person.
  const context = { environment: round.env, sibling: () => null };
  const found = field.kind.check(value, field.compiled.field, { choices: null, options: {} }, context);
  return found.some((problem) => problem.severity !== 'warning') ? null : (value as Value);
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
