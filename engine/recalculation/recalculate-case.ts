import type { Answers, Json } from '../answers/answers.ts';
import { caseFormEnvironment } from '../case/case-scope.ts';
import type { Case } from '../case/case.ts';
import type { EngineContext } from '../case/context.ts';
import { feesOf } from '../case/open.ts';
import { laterOf, startOfDay, type CalendarDate, type Instant } from '../dates/index.ts';
import { sameJson } from '../draft/same-json.ts';
import { formState, type CompiledField, type CompiledForm } from '../form/index.ts';
import type { Procedure } from '../procedure/procedure.ts';

/** A computed answer that the case holds, and what it would be. */
interface RecalculatedAnswer {
  readonly kind: 'answer';
  readonly form: CompiledForm;
  readonly field: CompiledField;
  /** JSON pointer into the answers of the form, e.g. "/con/0/muc_huong". */
  readonly pointer: string;
  readonly was: Json | undefined;
  readonly is: Json | undefined;
}

/** A fee that was charged, and what it would be, in đồng. */
interface RecalculatedFee {
  readonly kind: 'fee';
  readonly key: string;
  readonly was: number;
  readonly is: number;
}

export type Recalculated = RecalculatedAnswer | RecalculatedFee;

/**
 * What another version of the procedure would have calculated for a case: a decree that applies from a day before it is
 * in force changes amounts that were settled already, e.g. a standard of allowance of 540.000 đồng from 01/7/2026 by
 * Decree 335/2026, in force on 05/10/2026. Nothing of the case changes: who owes what is for people to decide.
 *
 * Both versions calculate as of the same day, so that only what the versions say otherwise is told, not that people
 * have grown older. Fees are one-time: those of cases that were filed before the day stay.
 *
 * @param since the day from which the other version applies; cases that were filed later count from their filing
 * @example recalculateCase({ from, to }, current, '2026-07-01', context) // [{ kind: 'answer', pointer: '/muc', was: 500000, is: 540000, … }]
 */
export function recalculateCase(
  versions: { readonly from: Procedure; readonly to: Procedure },
  current: Case,
  since: CalendarDate,
  context: EngineContext,
): Recalculated[] {
  const { from, to } = versions;
  const at = laterOf(current.submittedAt, startOfDay(since));
  const [by, after] = [workedOut(from, current, at, context), workedOut(to, current, at, context)];
  const found: Recalculated[] = [];
  for (const form of to.forms.values()) {
    const held = current.answers[form.key];
    const [old, fresh] = [by.answers[form.key], after.answers[form.key]];
    if (held === undefined || old === undefined || fresh === undefined) continue;
    const fields = form.pages.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
    for (const { field, pointer } of computedIn(fields, fresh, '')) {
      const [was, is] = [valueAt(held, pointer), valueAt(fresh, pointer)];
      const before = valueAt(old, pointer);
      // What the old version did not calculate at all was owed to nobody.
      if (was === undefined && before === undefined) continue;
      if (isSame(before, is) || isSame(was, is)) continue;
      found.push({ kind: 'answer', form, field, pointer, was, is });
    }
  }
  if (current.submittedAt < at) return found;
  return [...found, ...otherFees(versions, current, { before: by, after }, context)];
}

/** A case with every form calculated by a version as of a moment. */
function workedOut(procedure: Procedure, current: Case, at: Instant, context: EngineContext): Case {
  let worked: Case = { ...current, submittedAt: at };
  // Forms of tasks read what the application says: it is calculated first.
  const { application } = procedure.definition;
  const keys = Object.keys(current.answers).toSorted(
    (one, other) => Number(other === application) - Number(one === application),
  );
  for (const key of keys) {
    const form = procedure.forms.get(key);
    const answers = current.answers[key];
    if (form === undefined || answers === undefined) continue;
    const environment = caseFormEnvironment(procedure, worked, key, { ...context, now: at });
    const state = formState(form, answers, { ...environment, saved: answers });
    worked = { ...worked, answers: { ...worked.answers, [key]: state.answers } };
  }
  return worked;
}

function otherFees(
  { from, to }: { readonly from: Procedure; readonly to: Procedure },
  current: Case,
  { before, after }: { readonly before: Case; readonly after: Case },
  context: EngineContext,
): RecalculatedFee[] {
  const feesBy = (procedure: Procedure, { answers, submittedAt }: Case) =>
    feesOf(procedure, answers[procedure.definition.application] ?? {}, current, {
      ...context,
      now: submittedAt,
    });
  const [old, fresh] = [feesBy(from, before), feesBy(to, after)];
  const amount = (fees: readonly { readonly key: string; readonly amount: number }[], fee: string): number =>
    fees.find(({ key }) => key === fee)?.amount ?? 0;
  const keys = [...new Set([...current.fees, ...fresh].map(({ key }) => key))];
  return keys.flatMap((key): RecalculatedFee[] => {
    const [was, is] = [amount(current.fees, key), amount(fresh, key)];
    return was === is || amount(old, key) === is ? [] : [{ kind: 'fee', key, was, is }];
  });
}

/** The computed fields among the answers, in rows and groups too, in the order of the form. */
function* computedIn(
  fields: readonly CompiledField[],
  answers: Answers,
  around: string,
): Generator<{ readonly field: CompiledField; readonly pointer: string }> {
  for (const field of fields) {
    const { key } = field.field;
    const pointer = `${around}/${key}`;
    const value = answers[key];
    if (field.rules.value !== null) yield { field, pointer };
    else if (Array.isArray(value) && field.fields.length > 0) {
      for (const [row, inside] of value.entries())
        yield* computedIn(field.fields, inside as Answers, `${pointer}/${row}`);
    } else if (field.fields.length > 0 && typeof value === 'object' && value !== null) {
      yield* computedIn(field.fields, value as Answers, pointer);
    }
  }
}

function valueAt(answers: Answers, pointer: string): Json | undefined {
  let value: unknown = answers;
  for (const key of pointer.slice(1).split('/')) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }
  return value as Json | undefined;
}

function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return sameJson(one ?? null, other ?? null);
}
