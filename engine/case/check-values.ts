import { localDateOf } from '../dates/index.ts';
import type { ContextValue, Value } from '../feel/index.ts';
import type { Answers } from '../answers/answers.ts';
import { comparedFields, type ComparedField } from '../procedure/compared-fields.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Case } from './case.ts';
import type { RegistryCheck } from './registry-check.ts';

/**
 * What `checked.<field>` reads: how the answer compares with its registry, null before it was compared. A group holds
 * its members, a table a context for each of its rows.
 */
export function checkedValues(
  { definition }: Pick<Procedure, 'definition'>,
  { checks = {}, answers }: Pick<Case, 'checks' | 'answers'>,
): ContextValue {
  return valuesOf(comparedFields(definition), checks, answers[definition.application] ?? {}, '');
}

function valuesOf(
  fields: readonly ComparedField[],
  checks: Readonly<Record<string, RegistryCheck>>,
  answers: Answers,
  at: string,
): ContextValue {
  return Object.fromEntries(
    fields.map(({ key, type, inner }): [string, Value] => {
      const pointer = `${at}/${key}`;
      if (type === 'table') {
        const rows = Array.isArray(answers[key]) ? (answers[key] as readonly Answers[]) : [];
        return [key, rows.map((row, index) => valuesOf(inner, checks, row, `${pointer}/${index}`))];
      }
      if (inner.length > 0) {
        return [key, valuesOf(inner, checks, (answers[key] ?? {}) as Answers, pointer)];
      }
      return [key, checkValue(checks[pointer])];
    }),
  );
}

/** One comparison as expressions read it. */
export function checkValue(check: RegistryCheck | undefined): Value {
  if (check === undefined) return null;
  return { result: check.result, byHand: check.byHand !== undefined, on: localDateOf(check.at) };
}
