import { isCalendarDate, isInstant, type CalendarDate } from '../dates/index.ts';
import type { ContextValue } from '../feel/index.ts';
import { valueOf } from './case-scope.ts';
import { RuleError } from './rule-error.ts';
import type { WorkingCase } from './working-case.ts';

/** How long a deadline is in a case: an amount in its unit, or the date or moment at which it ends. */
export interface DeadlineLength {
  readonly amount: number;
  /** Where the deadline is a moment of the case: that, as a date (to the end of that day) or a moment. */
  readonly until?: CalendarDate;
}

/** The length of a deadline for this case, or for one item of a `forEach`, whose name is in `nearest`. One that cannot be told is a mistake of the rule. */
export function lengthOf(work: WorkingCase, name: string, nearest: ContextValue = {}): DeadlineLength {
  const deadline = work.procedure.definition.deadlines[name];
  if (!deadline) throw new Error(`No deadline ${name} in ${work.procedure.definition.id}`);
  const unknown = (part: string): RuleError =>
    new RuleError('deadline-unknown', `/deadlines/${name}/${part}`, { deadline: deadline.title.vi });
  if (deadline.until !== undefined) {
    const until = valueOf(work.procedure, work.now, deadline.until, work.context, nearest);
    if (typeof until !== 'string' || !(isCalendarDate(until) || isInstant(until))) throw unknown('until');
    return { amount: 0, until };
  }
  if (typeof deadline.amount === 'number') return { amount: deadline.amount };
  const amount =
    deadline.amount === undefined
      ? null
      : valueOf(work.procedure, work.now, deadline.amount, work.context, nearest);
  if (typeof amount !== 'number' || amount < 0) throw unknown('amount');
  return { amount };
}
