import { daysBetween } from '../../dates/index.ts';
import type { FeelFunction, Run, WorkingCalendar } from '../environment.ts';
import type { Value } from '../values.ts';
import { dateOfMoment } from './dates.ts';

/** A calendar walks day by day; further than this no procedure runs. */
const furthestDays = 5_000;

/** Functions on the working calendar of the unit; null when there is no calendar at hand. */
export const workingDayFunctions = {
  'working days after': ([moment, days], run) => {
    const date = dateOfMoment(moment);
    if (date === null || !Number.isInteger(days) || Math.abs(days as number) > furthestDays) return null;
    return ask(run, Math.abs(days as number), (calendar) => calendar.addWorkingDays(date, days as number));
  },
  'working days between': ([from, to], run) => {
    const [start, end] = [dateOfMoment(from), dateOfMoment(to)];
    if (start === null || end === null) return null;
    const days = Math.abs(daysBetween(start, end));
    return days > furthestDays * 2
      ? null
      : ask(run, days, (calendar) => calendar.workingDaysBetween(start, end));
  },
  'is working day': ([moment], run) => {
    const date = dateOfMoment(moment);
    return date === null ? null : ask(run, 1, (calendar) => calendar.isWorkingDay(date));
  },
} satisfies Record<string, FeelFunction>;

/** A calendar refuses days beyond its rules with a RangeError: for an expression that answer is unknown. */
function ask(run: Run, cost: number, question: (calendar: WorkingCalendar) => Value): Value {
  const { calendar } = run.env;
  if (!calendar) return null;
  run.meter.burn(cost);
  try {
    return question(calendar);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
