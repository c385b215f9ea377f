import { CalendarError } from '../calendar/index.ts';
import { RuleError } from './rule-error.ts';
import type { WorkingCase } from './working-case.ts';

/**
 * Does something, or leaves everything as it was where a rule of the definition has no answer: nobody is there to be
 * told, and what fails must not hold up the deadlines behind it. The history names what happened all the same.
 */
export function attempt(work: WorkingCase, act: () => void): void {
  const before = { ...work.now };
  const lengths = [work.effects, work.missing, work.issued, work.noted].map(({ length }) => length);
  try {
    act();
  } catch (error) {
    if (!(error instanceof RuleError || error instanceof CalendarError)) throw error;
    Object.assign(work.now, before);
    [work.effects, work.missing, work.issued, work.noted].forEach((list, index) =>
      list.splice(lengths[index] ?? 0),
    );
  }
}
