import { CalendarError, calendarProblemOf } from '../calendar/index.ts';
import { FuelError } from '../feel/index.ts';
import type { Decision } from './decision.ts';
import { RuleError } from './rule-error.ts';

/**
 * Decides, and turns the ways in which a rule of the definition can fail (a year without a calendar, a rule
 * that is too expensive, a deadline without an amount) into problems. A bug is still thrown.
 */
export function guarded(work: () => Decision): Decision {
  try {
    return work();
  } catch (error) {
    if (error instanceof CalendarError) return { kind: 'refused', problems: [calendarProblemOf(error, '')] };
    if (error instanceof FuelError) return refusal('rule-too-expensive', '');
    if (error instanceof RuleError) return refusal(error.code, error.pointer, error.params);
    throw error;
  }
}

function refusal(
  code: string,
  pointer: string,
  params: Readonly<Record<string, string | number>> = {},
): Decision {
  return { kind: 'refused', problems: [{ code, pointer, severity: 'error', params }] };
}
