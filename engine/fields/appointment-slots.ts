import {
  isCalendarDate,
  isTimeOfDay,
  minutesOf,
  weekdayOf,
  type CalendarDate,
  type TimeOfDay,
} from '../dates/index.ts';
import type { AppointmentField, Weekday } from '../generated/definition-types.ts';

/** A day and the time at which a slot begins. */
export interface Slot {
  readonly date: CalendarDate;
  readonly from: TimeOfDay;
}

type Hours = Pick<AppointmentField, 'hours' | 'minutes'>;

/** Monday first, as ISO 8601 counts. */
const weekdays: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** What an answer says; null where it is no slot at all. */
export function readSlot(value: unknown): Slot | null {
  if (typeof value !== 'object' || value === null) return null;
  const { date, from } = value as Readonly<Record<string, unknown>>;
  return isCalendarDate(date) && isTimeOfDay(from) ? { date, from } : null;
}

/** The times at which slots begin on a date by the week's opening hours alone, earliest first. */
export function slotTimes({ hours, minutes }: Hours, date: CalendarDate): readonly TimeOfDay[] {
  const day = weekdays[weekdayOf(date) - 1];
  const starts = new Set<number>();
  for (const { days, from, to } of hours) {
    if (!days.some((one) => one === day)) continue;
    for (let start = minutesOf(from); start + minutes <= minutesOf(to); start += minutes) starts.add(start);
  }
  return [...starts].sort((one, other) => one - other).map(timeOf);
}

/** Whether the opening hours have this slot; whether it is still free only the server knows. */
export function hasSlot(field: Hours, { date, from }: Slot): boolean {
  return slotTimes(field, date).includes(from);
}

/** When a slot ends. */
export function slotEnd({ minutes }: Pick<AppointmentField, 'minutes'>, from: TimeOfDay): TimeOfDay {
  return timeOf(minutesOf(from) + minutes);
}

function timeOf(minutes: number): TimeOfDay {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
