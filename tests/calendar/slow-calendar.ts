import type { CalendarDocument } from '../../engine/calendar/index.ts';

/**
 * Counts time the slow way, one day or one minute after the other, with nothing but the lists of the calendar
 * document and the platform's own dates: what the engine's arithmetic is measured against.
 */
export interface SlowCalendar {
  readonly isWorkingDay: (date: string) => boolean;
  readonly addWorkingDays: (date: string, days: number) => string;
  readonly workingDaysBetween: (from: string, to: string) => number;
  readonly isOfficeMinute: (millis: number) => boolean;
  readonly addOfficeMinutes: (millis: number, minutes: number) => number;
  readonly officeMinutesBetween: (from: number, to: number) => number;
}

export const MINUTE = 60_000;
export const DAY = 86_400_000;

export function nextDate(date: string, days = 1): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Date in Vietnam at a moment. */
export function dateAt(millis: number): string {
  return new Date(millis + 7 * 60 * MINUTE).toISOString().slice(0, 10);
}

/** Time in Vietnam at a moment, HH:mm. */
export function timeAt(millis: number): string {
  return new Date(millis + 7 * 60 * MINUTE).toISOString().slice(11, 16);
}

/** The midnight in Vietnam that begins a date. */
export function midnightOf(date: string): number {
  return Date.parse(`${date}T00:00:00+07:00`);
}

export function slowCalendar(document: CalendarDocument): SlowCalendar {
  const off = new Set<string>();
  const worked = new Set<string>();
  for (const year of document.years) {
    for (const holiday of year.holidays) off.add(holiday.date);
    for (const swap of year.swaps) {
      off.add(swap.off);
      worked.add(swap.work);
    }
  }
  const isWorkingDay = (date: string): boolean => {
    if (worked.has(date)) return true;
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
    return !off.has(date) && !document.weeklyDaysOff.includes(weekday);
  };
  const isOfficeMinute = (millis: number): boolean => {
    const time = timeAt(millis);
    return (
      isWorkingDay(dateAt(millis)) &&
      document.officeHours.default.some(({ from, to }) => from <= time && time < to)
    );
  };
  return {
    isWorkingDay,
    isOfficeMinute,
    addWorkingDays: (date, days) => {
      let day = date;
      if (days === 0) while (!isWorkingDay(day)) day = nextDate(day);
      for (let left = Math.abs(days); left > 0;) {
        day = nextDate(day, days > 0 ? 1 : -1);
        if (isWorkingDay(day)) left -= 1;
      }
      return day;
    },
    workingDaysBetween: (from, to) => {
      let count = 0;
      for (let day = nextDate(from); day <= to; day = nextDate(day)) if (isWorkingDay(day)) count += 1;
      return count;
    },
    addOfficeMinutes: (millis, minutes) => {
      let moment = millis;
      for (let left = minutes; left > 0; moment += MINUTE) if (isOfficeMinute(moment)) left -= 1;
      return moment;
    },
    officeMinutesBetween: (from, to) => {
      let count = 0;
      for (let moment = from; moment < to; moment += MINUTE) if (isOfficeMinute(moment)) count += 1;
      return count;
    },
  };
}
