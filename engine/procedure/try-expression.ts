import { localDateOf, type Instant } from '../dates/index.ts';
import type { DraftDocument } from '../draft/draft-document.ts';
import {
  evaluate,
  FuelError,
  scopeOf,
  type ContextValue,
  type Expression,
  type Value,
} from '../feel/index.ts';
import type { Definition } from '../generated/definition-types.ts';
import { lookUpParameter, parametersAt } from './parameters.ts';

/** What came of a trial: a value, or the code of what stopped it. */
export type TrialOutcome = { readonly value: Value } | { readonly code: string };

/**
 * What an expression of a draft gives for some answers: tables of parameters are those of the draft, and what is not
 * answered has no value. Catalogues and the calendar of an office are not known here: what reads them has no value.
 *
 * @param answers what is read, by name
 * @param now the moment of the trial
 */
export function tryExpression(
  draft: DraftDocument,
  expression: Expression,
  answers: ContextValue,
  now: Instant,
): TrialOutcome {
  const today = localDateOf(now);
  const { parameters } = draft as unknown as Pick<Definition, 'parameters'>;
  try {
    const value = evaluate(expression, scopeOf(answers), {
      today,
      now,
      lookup: (table, keys) => lookUpParameter(parameters, today, table, keys),
      label: (_path, chosen) => chosen,
    });
    return { value };
  } catch (error) {
    if (error instanceof FuelError) return { code: error.code };
    // An unfinished table of parameters may hold anything.
    if (error instanceof TypeError) return { value: null };
    throw error;
  }
}

/** The values that the parameters of a draft have on a day; none where they are not finished. */
export function parametersOfDraft(draft: DraftDocument, now: Instant): Readonly<Record<string, Value>> {
  try {
    return parametersAt(draft as unknown as Definition, localDateOf(now));
  } catch (error) {
    if (error instanceof TypeError) return {};
    throw error;
  }
}
