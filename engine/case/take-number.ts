import { localDateOf } from '../dates/index.ts';
import { scopeOfNumber, writtenNumber } from '../procedure/number-series.ts';
import { unitOf } from './unit-of.ts';
import type { WorkingCase } from './working-case.ts';

/**
 * Takes the next number of a series for a purpose and notes that the case holds it. Where it is not claimed
 * yet, the wish is noted instead, and the decision will ask for it.
 */
export function takeNumber(work: WorkingCase, name: string, purpose: string): string {
  const series = work.procedure.definition.numbers?.[name];
  if (!series) throw new Error(`No number series ${name} in ${work.procedure.definition.id}`);
  const facts = {
    unit: unitOf(work.procedure, work.item?.unit ?? work.now.competentUnit, work.context),
    procedure: { code: work.procedure.definition.code },
    date: localDateOf(work.context.now),
  };
  const claim = { scope: scopeOfNumber(series, facts), purpose };
  const value = work.context.number(claim);
  if (value === undefined) {
    work.missing.push(claim);
    return '';
  }
  if (value === null) throw new Error(`No number left in ${claim.scope}, which has no limit`);
  work.now.numbers = [...work.now.numbers, { ...claim, value }];
  return writtenNumber(series, facts, value);
}
