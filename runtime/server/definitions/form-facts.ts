import { workingDaysOf, type Answers, type FactsRead, type FormEnvironment } from '../../../engine/index.ts';
import type { FormFacts } from '../../api/index.ts';

/**
 * The part of a form's environment that can travel: what it knows, without the functions. The working days of the
 * years around today go with it where the form reads them; beyond those years a browser knows nothing.
 */
export function formFacts(
  environment: FormEnvironment,
  reads: FactsRead,
  saved: Answers | null = null,
): FormFacts {
  const { today, now, outer, claims, partyClaims, calendar, registry = [] } = environment;
  const year = Number(today.slice(0, 4));
  const years = [year - 1, year, year + 1, year + 2];
  return {
    today,
    now,
    outer: { ...outer },
    claims: { ...claims },
    ...(partyClaims === undefined ? {} : { partyClaims: copyOf(partyClaims) }),
    saved: saved === null ? null : { ...saved },
    registry: [...registry],
    workingDays: reads.calendar && calendar ? workingDaysOf(calendar, years) : null,
  };
}

function copyOf(
  claims: NonNullable<FormEnvironment['partyClaims']>,
): Record<string, Record<string, unknown>> {
  return Object.fromEntries(Object.entries(claims).map(([party, own]) => [party, { ...own }]));
}
