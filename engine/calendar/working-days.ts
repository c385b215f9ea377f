import { dateOfDayNumber, dayNumberOf, type CalendarDate } from '../dates/index.ts';
import { CalendarError } from './calendar-error.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Working days and days off in a row: what a browser needs to count, in a third of a kilobyte a year. */
export interface WorkingDays {
  readonly from: CalendarDate;
  /** One sign for each day from `from` on: `1` for a working day, `0` for a day off. */
  readonly days: string;
}

/** The functions of a working calendar that count days and need no office hours. */
export type DayCounting = Pick<WorkingCalendar, 'isWorkingDay' | 'addWorkingDays' | 'workingDaysBetween'>;

/**
 * The days of some years of a calendar, in a row; null where it has none of them. A year that it does not know
 * ends the row, so the middle one should be the present one.
 *
 * @example workingDaysOf(calendar, [2026, 2027]) // { from: '2026-01-01', days: '0110011…' }
 */
export function workingDaysOf(
  calendar: Pick<WorkingCalendar, 'isWorkingDay'>,
  years: readonly number[],
): WorkingDays | null {
  let from: CalendarDate | null = null;
  let days = '';
  for (const year of years) {
    const signs = signsOf(calendar, year);
    if (signs === null) continue;
    from ??= `${year}-01-01`;
    days += signs;
  }
  return from === null ? null : { from, days };
}

function signsOf(calendar: Pick<WorkingCalendar, 'isWorkingDay'>, year: number): string | null {
  const [first, last] = [dayNumberOf(`${year}-01-01`), dayNumberOf(`${year}-12-31`)];
  try {
    return Array.from({ length: last - first + 1 }, (_, day) =>
      calendar.isWorkingDay(dateOfDayNumber(first + day)) ? '1' : '0',
    ).join('');
  } catch (error) {
    if (error instanceof CalendarError) return null;
    throw error;
  }
}

/**
 * Counts in a row of days, as the calendar that it was taken from does. A question that leads out of the row
 * throws a RangeError, which makes the value of an expression unknown.
 */
export function countDays({ from, days }: WorkingDays): DayCounting {
  const first = dayNumberOf(from);
  const before: number[] = [0];
  const working: number[] = [];
  for (let index = 0; index < days.length; index++) {
    const isWorking = days[index] === '1';
    before.push((before[index] ?? 0) + (isWorking ? 1 : 0));
    if (isWorking) working.push(first + index);
  }
  const indexOf = (date: CalendarDate): number => {
    const index = dayNumberOf(date) - first;
    if (index < 0 || index >= days.length) throw new RangeError(`no working days are known on ${date}`);
    return index;
  };
  const isWorkingDay = (date: CalendarDate): boolean => days[indexOf(date)] === '1';
  const countUntil = (date: CalendarDate): number => before[indexOf(date) + 1] ?? 0;
  return {
    isWorkingDay,
    addWorkingDays(date, amount) {
      const skipped = amount > 0 && !isWorkingDay(date) ? 1 : 0;
      const day = working[(before[indexOf(date)] ?? 0) + amount - skipped];
      if (day === undefined) throw new RangeError(`no working day is known ${amount} days from ${date}`);
      return dateOfDayNumber(day);
    },
    workingDaysBetween: (start, end) => countUntil(end) - countUntil(start),
  };
}
