import type { CalendarDocument, DeadlineUnit } from '../calendar/index.ts';

/** A clock as a patient person with a paper calendar would keep it. All times are local minutes since 1970. */
export interface SlowClock {
  readonly unit: DeadlineUnit;
  readonly isOffice: boolean;
  readonly cutoff: number | null;
  amount: number;
  extension: number;
  used: number;
  countsFrom: number;
  since: number | null;
  due: number | null;
  lateSince: number | null;
  holds: string[];
  ended: boolean;
}

const DAY = 24 * 60;

/** A calendar that knows nothing but whether a day, or a minute, is worked. Nothing is worked out ahead. */
export interface SlowCalendar {
  readonly isWorking: (day: number) => boolean;
  readonly isOffice: (minute: number) => boolean;
}

/** Reads a calendar document day by day. */
export function slowCalendar(document: CalendarDocument): SlowCalendar {
  const days = (dates: readonly string[]) => new Set(dates.map((date) => Date.parse(date) / 86_400_000));
  const holidays = days(document.years.flatMap((year) => year.holidays.map(({ date }) => date)));
  const off = days(document.years.flatMap((year) => (year.swaps ?? []).map((swap) => swap.off)));
  const work = days(document.years.flatMap((year) => (year.swaps ?? []).map((swap) => swap.work)));
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const sessions = document.officeHours.default.map(({ from, to }) => ({
    from: minutes(from),
    to: minutes(to),
  }));
  const weekly = new Set<number>(document.weeklyDaysOff);
  const looked = new Map<number, boolean>();
  const look = (day: number): boolean => {
    if (work.has(day)) return true;
    // The first of January 1970 was a Thursday, the fourth day of the week.
    const weekday = ((((day + 3) % 7) + 7) % 7) + 1;
    return !off.has(day) && !holidays.has(day) && !weekly.has(weekday);
  };
  const isWorking = (day: number): boolean => {
    const known = looked.get(day) ?? look(day);
    looked.set(day, known);
    return known;
  };
  const open = Array.from({ length: DAY }, (_, minute) =>
    sessions.some(({ from, to }) => minute >= from && minute < to),
  );
  return {
    isWorking,
    isOffice: (minute) => open[minute % DAY] === true && isWorking(Math.floor(minute / DAY)),
  };
}

const dayOf = (minute: number): number => Math.floor(minute / DAY);
const OFFICE_DAY = 8 * 60;

/** The budget in days, or in minutes of office time. */
function budgetOf(clock: SlowClock): number {
  const total = clock.amount + clock.extension;
  if (!clock.isOffice) return total;
  return total * (clock.unit === 'workingHour' ? 60 : OFFICE_DAY);
}

/** What passes from one moment to another, counted one by one. */
function slowPassed(clock: SlowClock, from: number, to: number, calendar: SlowCalendar): number {
  let count = 0;
  if (clock.isOffice) {
    for (let minute = from; minute < to; minute += 1) if (calendar.isOffice(minute)) count += 1;
    return count;
  }
  for (let day = dayOf(from) + 1; day <= dayOf(to); day += 1) {
    if (clock.unit === 'calendarDay' || calendar.isWorking(day)) count += 1;
  }
  return count;
}

/** The end of a budget, found by walking. */
function slowDue(clock: SlowClock, from: number, budget: number, calendar: SlowCalendar): number {
  if (clock.isOffice) {
    let minute = from;
    // Nothing left: the moment itself while the office is open or just closes, or the next opening.
    if (budget === 0) {
      const closes = calendar.isOffice(minute - 1);
      while (!calendar.isOffice(minute) && !closes) minute += 1;
      return minute;
    }
    for (let left = budget; left > 0; minute += 1) if (calendar.isOffice(minute)) left -= 1;
    return minute;
  }
  let day = dayOf(from);
  for (let left = budget; left > 0;) {
    day += 1;
    if (clock.unit === 'calendarDay' || calendar.isWorking(day)) left -= 1;
  }
  while (!calendar.isWorking(day)) day += 1;
  return (day + 1) * DAY;
}

function endingMinute(clock: SlowClock, due: number): number {
  return clock.isOffice ? due : due - 1;
}

function countsFrom(at: number, cutoff: number | null, calendar: SlowCalendar): number {
  if (cutoff === null || !calendar.isWorking(dayOf(at)) || at % DAY < cutoff) return at;
  let day = dayOf(at) + 1;
  while (!calendar.isWorking(day)) day += 1;
  return day * DAY;
}

function letRun(clock: SlowClock, at: number, calendar: SlowCalendar): void {
  clock.since = Math.max(at, clock.countsFrom);
  const left = Math.max(0, budgetOf(clock) - clock.used);
  clock.due = clock.lateSince ?? slowDue(clock, clock.since, left, calendar);
}

function stand(clock: SlowClock, at: number, calendar: SlowCalendar): void {
  const { since, due } = clock;
  if (since === null || due === null) return;
  const elapsed = clock.used + (at <= since ? 0 : slowPassed(clock, since, at, calendar));
  if (clock.lateSince !== null) clock.used = elapsed;
  else if (at >= due) {
    clock.used = budgetOf(clock) + Math.max(0, slowPassed(clock, endingMinute(clock, due), at, calendar));
    clock.lateSince = due;
  } else clock.used = Math.max(clock.used, Math.min(elapsed, budgetOf(clock)));
  clock.since = null;
  clock.due = null;
}

/** A clock that begins at a moment. */
export function slowStart(
  about: Pick<SlowClock, 'unit' | 'amount' | 'cutoff'>,
  at: number,
  calendar: SlowCalendar,
): SlowClock {
  const isOffice =
    about.unit === 'workingHour' || (about.unit === 'workingDay' && !Number.isInteger(about.amount));
  const clock: SlowClock = {
    ...about,
    isOffice,
    extension: 0,
    used: 0,
    countsFrom: countsFrom(at, about.cutoff, calendar),
    since: null,
    due: null,
    lateSince: null,
    holds: [],
    ended: false,
  };
  letRun(clock, at, calendar);
  return clock;
}

/** Holds it for a reason. */
export function slowHold(clock: SlowClock, by: string, at: number, calendar: SlowCalendar): void {
  if (clock.ended || clock.holds.includes(by)) return;
  stand(clock, at, calendar);
  clock.holds.push(by);
}

/** Takes a reason away. */
export function slowRelease(clock: SlowClock, by: string, at: number, calendar: SlowCalendar): void {
  if (clock.ended || !clock.holds.includes(by)) return;
  clock.holds = clock.holds.filter((reason) => reason !== by);
  if (clock.holds.length === 0) letRun(clock, at, calendar);
}

/** Begins anew. */
export function slowRestart(clock: SlowClock, at: number, calendar: SlowCalendar): void {
  Object.assign(clock, { extension: 0, used: 0, lateSince: null, since: null, due: null, ended: false });
  clock.countsFrom = countsFrom(at, clock.cutoff, calendar);
  if (clock.holds.length === 0) letRun(clock, at, calendar);
}

/** Gives it another amount, or more on top; the run under way is counted again from where it began. */
export function slowChange(clock: SlowClock, change: Partial<SlowClock>, calendar: SlowCalendar): void {
  Object.assign(clock, change);
  if (budgetOf(clock) > clock.used) clock.lateSince = null;
  if (clock.since !== null) letRun(clock, clock.since, calendar);
}

/** Ends it. */
export function slowStop(clock: SlowClock): void {
  if (clock.ended) return;
  Object.assign(clock, { ended: true, holds: [] });
}

/** Whether it is late at a moment. */
export function slowLate(clock: SlowClock, at: number): boolean {
  return clock.lateSince !== null || (clock.due !== null && at >= clock.due);
}

/** What is left at a moment; below nothing by how much it is late. */
export function slowLeft(clock: SlowClock, at: number, calendar: SlowCalendar): number {
  const { since, due } = clock;
  const budget = budgetOf(clock);
  if (since === null || due === null) return budget - clock.used;
  if (clock.lateSince === null && at >= due) {
    return 0 - Math.max(0, slowPassed(clock, endingMinute(clock, due), at, calendar));
  }
  const left = budget - clock.used - (at <= since ? 0 : slowPassed(clock, since, at, calendar));
  return clock.lateSince === null ? Math.max(0, left) : left;
}
