import { formatDate, isCalendarDate, isTimeOfDay, monthsBetween } from '../../dates/index.ts';
import { daysBetween, isYearMonth, minutesOf, weekdayOf, yearsBetween } from '../../dates/index.ts';
import { daysLater, monthAt, monthIndex, monthsLater } from '../calendar-arithmetic.ts';
import { parseDuration } from '../parse-duration.ts';
import type { FeelFunction } from '../environment.ts';
import { momentPart } from '../member.ts';
import { epochOf, kindOfText, momentAt, momentOfWallClock, wallClock } from '../moments.ts';
import type { Value } from '../values.ts';

/** The names that FEEL gives to the days of the week, Monday first. */
export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** The local date of a date or a date-time; null for everything else. */
export function dateOfMoment(value: Value | undefined): string | null {
  if (typeof value !== 'string') return null;
  if (isCalendarDate(value)) return value;
  const epoch = epochOf(value);
  return epoch === null ? null : wallClock(epoch).date;
}

const part =
  (name: string): FeelFunction =>
  ([moment]) =>
    typeof moment === 'string' ? momentPart(moment, name) : null;

const betweenDates =
  (count: (from: string, to: string) => number): FeelFunction =>
  ([from, to]) => {
    const [start, end] = [dateOfMoment(from), dateOfMoment(to)];
    return start === null || end === null ? null : count(start, end);
  };

/** Adds months to a date or to a month. */
const monthsAdder =
  (monthsEach: number): FeelFunction =>
  ([moment, amount]) => {
    if (typeof moment !== 'string' || !Number.isSafeInteger(amount)) return null;
    const months = (amount as number) * monthsEach;
    return isYearMonth(moment) ? monthAt(monthIndex(moment) + months) : monthsLater(moment, months);
  };

/** Functions on dates, months, times and durations. */
export const dateFunctions = {
  today: (_args, { env }) => env.today,
  now: (_args, { env }) => env.now,
  date: ([first, month, day]) =>
    month === undefined ? dateOfMoment(first) : dateOfNumbers(first, month, day),
  time: ([text]) => (typeof text === 'string' && isTimeOfDay(text) ? text : null),
  'date and time': ([moment, time]) => dateAndTime(moment, time),
  duration: ([text]) => (typeof text === 'string' ? parseDuration(text) : null),
  year: part('year'),
  month: part('month'),
  day: part('day'),
  'years between': betweenDates(yearsBetween),
  'months between': ([from, to]) => {
    if (isYearMonth(from) && isYearMonth(to)) return monthIndex(to) - monthIndex(from);
    const [start, end] = [dateOfMoment(from), dateOfMoment(to)];
    return start === null || end === null ? null : monthsBetween(start, end);
  },
  'days between': betweenDates(daysBetween),
  'day of week': ([moment]) => {
    const date = dateOfMoment(moment);
    return date === null ? null : (weekdays[weekdayOf(date) - 1] ?? null);
  },
  'add days': ([date, days]) =>
    typeof date === 'string' && typeof days === 'number' ? daysLater(date, days) : null,
  'add months': monthsAdder(1),
  'add years': monthsAdder(12),
  'last day of month': ([moment]) => {
    if (typeof moment !== 'string') return null;
    const month = isYearMonth(moment) ? moment : dateOfMoment(moment)?.slice(0, 7);
    return month === undefined ? null : daysLater(monthsLater(`${month}-01`, 1) ?? '', -1);
  },
  'format date': ([moment]) => {
    if (isYearMonth(moment)) return formatDate(moment);
    const date = dateOfMoment(moment);
    return date === null ? null : formatDate(date);
  },
} satisfies Record<string, FeelFunction>;

function dateOfNumbers(year: Value | undefined, month: Value, day: Value | undefined): string | null {
  const numbers = [year, month, day];
  if (!numbers.every((number) => Number.isInteger(number) && (number as number) > 0)) return null;
  const [y, m, d] = numbers as [number, number, number];
  const text = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  return isCalendarDate(text) ? text : null;
}

function dateAndTime(moment: Value | undefined, time: Value | undefined): string | null {
  if (typeof moment !== 'string') return null;
  if (time === undefined) {
    const epoch = epochOf(moment);
    return epoch === null ? null : momentAt(epoch);
  }
  const date = dateOfMoment(moment);
  if (date === null || typeof time !== 'string' || kindOfText(time) !== 'time') return null;
  return momentOfWallClock(date, minutesOf(time) * 60_000);
}
