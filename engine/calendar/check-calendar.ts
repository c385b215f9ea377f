import { isCalendarDate, isTimeOfDay, weekdayOf } from '../dates/index.ts';
import type { CalendarDate } from '../dates/index.ts';
import type { CalendarProblemCode } from '../problems/calendar-problems.ts';
import type { Problem } from '../problems/problem.ts';
import type { CalendarDocument, CalendarYear, OfficeSession } from './calendar-document.ts';

type Report = (
  code: CalendarProblemCode,
  pointer: string,
  params: Record<string, string | number>,
  severity?: Problem['severity'],
) => void;

/**
 * What is wrong with a calendar beyond its shape, which the schema checks: years with gaps, dates that do not
 * exist or come twice, holidays on a weekly day off without a day in lieu (Bộ luật Lao động 2019, Điều 111
 * khoản 3; a warning), swaps that swap nothing, office hours out of order. Pointers lead into the document.
 */
export function checkCalendar(document: CalendarDocument): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (code, pointer, params, severity = 'error') => {
    problems.push({ code, pointer, severity, params });
  };
  document.years.forEach(({ year }, index) => {
    const before = document.years[index - 1];
    if (before && before.year + 1 !== year) report('calendar-years-gap', `/years/${index}/year`, { year });
  });
  checkHours(document.officeHours.default, '/officeHours/default', report);
  for (const [province, sessions] of Object.entries(document.officeHours.byProvince))
    checkHours(sessions, `/officeHours/byProvince/${province}`, report);
  checkDays(document, report);
  return problems;
}

function checkHours(sessions: readonly OfficeSession[], pointer: string, report: Report): void {
  let end = '00:00';
  sessions.forEach(({ from, to }, index) => {
    const ordered = isTimeOfDay(from) && isTimeOfDay(to) && from >= end && from < to;
    if (!ordered) report('calendar-hours-invalid', `${pointer}/${index}`, { from, to });
    end = to;
  });
}

function checkDays(document: CalendarDocument, report: Report): void {
  const years = new Set(document.years.map(({ year }) => year));
  const seen = new Set<CalendarDate>();
  const holidays = new Set(document.years.flatMap((year) => year.holidays.map(({ date }) => date)));
  const isWeeklyOff = (date: CalendarDate): boolean => document.weeklyDaysOff.includes(weekdayOf(date));
  const exists = (date: CalendarDate, pointer: string, among: ReadonlySet<number>): boolean => {
    const real = isCalendarDate(date) && among.has(Number(date.slice(0, 4)));
    if (!real) report('calendar-date-invalid', pointer, { date });
    else if (seen.has(date)) report('calendar-date-twice', pointer, { date });
    seen.add(date);
    return real;
  };
  document.years.forEach((year, y) => {
    const own = new Set([year.year]);
    year.holidays.forEach((holiday, h) => {
      const pointer = `/years/${y}/holidays/${h}`;
      if (!exists(holiday.date, `${pointer}/date`, own)) return;
      const { date, inLieuOf } = holiday;
      if (inLieuOf === undefined) {
        if (isWeeklyOff(date) && !hasDayInLieu(document.years, date))
          report('calendar-in-lieu-missing', pointer, { date }, 'warning');
      } else if (
        !holidays.has(inLieuOf) ||
        !isCalendarDate(inLieuOf) ||
        !isWeeklyOff(inLieuOf) ||
        isWeeklyOff(date)
      )
        report('calendar-in-lieu-unfounded', `${pointer}/inLieuOf`, { date });
    });
    year.swaps.forEach(({ off, work }, s) => {
      const pointer = `/years/${y}/swaps/${s}`;
      const offExists = exists(off, `${pointer}/off`, own);
      // The working day may lie in the next year: a swap before New Year is made up for after it.
      const workExists = exists(work, `${pointer}/work`, years);
      if (!offExists || !workExists) return;
      const valid = !isWeeklyOff(off) && !holidays.has(off) && isWeeklyOff(work) && !holidays.has(work);
      if (!valid) report('calendar-swap-invalid', pointer, { off, work });
    });
  });
}

function hasDayInLieu(years: readonly CalendarYear[], date: CalendarDate): boolean {
  return years.some(({ holidays }) => holidays.some(({ inLieuOf }) => inLieuOf === date));
}
