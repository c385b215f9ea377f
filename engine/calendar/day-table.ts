import { dateOfDayNumber, dayNumberOf, weekdayOfDayNumber } from '../dates/index.ts';
import type { CalendarDate } from '../dates/index.ts';
import { CalendarError } from './calendar-error.ts';
import type { CalendarDocument } from './calendar-document.ts';

/**
 * Every day of a calendar in a row with a running count of working days, so that each question costs a look-up.
 * Days are named by their day number; a day outside the years of the calendar throws `calendar-year-missing`.
 */
export interface DayTable {
  readonly isWorking: (dayNumber: number) => boolean;
  /** Working days of the table that lie before a day. */
  readonly workingDaysBefore: (dayNumber: number) => number;
  /** Day number of the working day at a position of that count. */
  readonly workingDayAt: (position: number) => number;
}

/** Lays out the days of a checked calendar. */
export function dayTableOf(document: CalendarDocument): DayTable {
  const firstYear = document.years[0]?.year ?? 0;
  const lastYear = document.years.at(-1)?.year ?? -1;
  const first = dayNumberOf(yearStart(firstYear));
  const size = document.years.length === 0 ? 0 : dayNumberOf(`${yearText(lastYear)}-12-31`) - first + 1;
  const working = new Uint8Array(size);
  for (let i = 0; i < size; i += 1)
    working[i] = document.weeklyDaysOff.includes(weekdayOfDayNumber(first + i)) ? 0 : 1;
  const set = (date: CalendarDate, value: 0 | 1): void => {
    working[dayNumberOf(date) - first] = value;
  };
  for (const year of document.years) {
    for (const { date } of year.holidays) set(date, 0);
    for (const { off, work } of year.swaps) {
      set(off, 0);
      set(work, 1);
    }
  }
  const before = new Int32Array(size + 1);
  const days: number[] = [];
  working.forEach((isWorking, i) => {
    before[i + 1] = (before[i] ?? 0) + isWorking;
    if (isWorking) days.push(first + i);
  });

  const indexOf = (dayNumber: number): number => {
    const index = dayNumber - first;
    if (index < 0 || index >= size) throw yearMissing(Number(dateOfDayNumber(dayNumber).slice(0, 4)));
    return index;
  };
  return {
    isWorking: (dayNumber) => working[indexOf(dayNumber)] === 1,
    workingDaysBefore: (dayNumber) => before[indexOf(dayNumber)] ?? 0,
    workingDayAt: (position) => {
      const day = days[position];
      if (day === undefined) throw yearMissing(position < 0 ? firstYear - 1 : lastYear + 1);
      return day;
    },
  };
}

function yearMissing(year: number): CalendarError {
  return new CalendarError('calendar-year-missing', { year });
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

function yearStart(year: number): CalendarDate {
  return year < 1 ? '0001-01-01' : `${yearText(year)}-01-01`;
}
