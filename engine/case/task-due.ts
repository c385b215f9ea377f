import { dueOf } from '../calendar/index.ts';
import { fixedEnd } from '../clock/index.ts';
import { isCalendarDate, localDateOf, type Instant } from '../dates/index.ts';
import type { ContextValue } from '../feel/index.ts';
import { lengthOf } from './deadline-amount.ts';
import type { TaskDue } from './task.ts';
import type { WorkingCase } from './working-case.ts';

/** When a deadline of the definition is over that is counted from now, or from another moment. */
export function taskDue(
  work: WorkingCase,
  name: string,
  nearest: ContextValue = {},
  start: Instant = work.context.now,
): TaskDue {
  const deadline = work.procedure.definition.deadlines[name];
  if (!deadline) throw new Error(`No deadline ${name} in ${work.procedure.definition.id}`);
  const { amount, until } = lengthOf(work, name, nearest);
  if (until !== undefined) {
    const date = isCalendarDate(until) ? until : localDateOf(until);
    return { deadline: name, date, at: fixedEnd(until).until };
  }
  const { date, due } = dueOf(
    {
      start,
      amount,
      unit: deadline.unit,
      ...(deadline.cutoff === undefined ? {} : { cutoff: deadline.cutoff }),
    },
    work.context.calendar(work.now.competentUnit),
  );
  return { deadline: name, date, at: due, amount };
}
