import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vn from '../../definitions/calendars/vn.json' with { type: 'json' };
import { compileCalendar, dueOf } from '../../engine/calendar/index.ts';
import type { CalendarDocument } from '../../engine/calendar/index.ts';
import { dateAt, midnightOf, MINUTE, nextDate, slowCalendar, timeAt } from './slow-calendar.ts';

const document = vn as CalendarDocument;
const calendar = compileCalendar(document);
const slow = slowCalendar(document);
const iso = (millis: number): string => new Date(millis).toISOString();
const seed = 20261121;

const day = fc.integer({ min: 0, max: 600 }).map((days) => nextDate('2026-01-01', days));
const minute = fc
  .tuple(day, fc.integer({ min: 0, max: 1439 }))
  .map(([date, minutes]) => midnightOf(date) + minutes * MINUTE);

describe('working-day arithmetic', { timeout: 60_000 }, () => {
  it('equals counting day by day in 10,000 random cases', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (date, days) => {
        const due = slow.addWorkingDays(date, days);
        expect(calendar.isWorkingDay(date)).toBe(slow.isWorkingDay(date));
        expect(calendar.addWorkingDays(date, days)).toBe(due);
        expect(calendar.workingDaysBetween(date, due)).toBe(slow.workingDaysBetween(date, due));
      }),
      { seed, numRuns: 10_000 },
    );
  });

  it('equals counting day by day backwards', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (date, days) => {
        const from = nextDate(date, 60);
        expect(calendar.addWorkingDays(from, -days)).toBe(slow.addWorkingDays(from, -days));
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('gives the due date of 10,000 random receipts, cut-off and calendar days included', () => {
    const unit = fc.constantFrom('workingDay' as const, 'calendarDay' as const);
    fc.assert(
      fc.property(minute, fc.integer({ min: 0, max: 40 }), unit, fc.boolean(), (start, amount, of, cut) => {
        const cutoff = cut ? { cutoff: '15:00' } : {};
        const late = cut && slow.isWorkingDay(dateAt(start)) && timeAt(start) >= '15:00';
        const received = late ? slow.addWorkingDays(dateAt(start), 1) : dateAt(start);
        const expected =
          of === 'workingDay'
            ? slow.addWorkingDays(received, amount)
            : slow.addWorkingDays(nextDate(received, amount), 0);
        const due = dueOf({ start: iso(start), amount, unit: of, ...cutoff }, calendar);
        expect(due.date).toBe(expected);
        expect(due.due).toBe(iso(midnightOf(nextDate(expected))));
      }),
      { seed, numRuns: 10_000 },
    );
  });
});

describe('office-hour arithmetic', { timeout: 60_000 }, () => {
  it('equals counting minute by minute', () => {
    fc.assert(
      fc.property(minute, fc.integer({ min: 1, max: 1500 }), (start, minutes) => {
        const due = slow.addOfficeMinutes(start, minutes);
        expect(calendar.addWorkingHours(iso(start), minutes / 60)).toBe(iso(due));
        expect(calendar.workingMinutesBetween(iso(start), iso(due))).toBe(minutes);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('measures any span as counting minute by minute does', () => {
    fc.assert(
      fc.property(minute, fc.integer({ min: 0, max: 8000 }), (start, span) => {
        const end = start + span * MINUTE;
        const minutes = slow.officeMinutesBetween(start, end);
        expect(calendar.workingMinutesBetween(iso(start), iso(end))).toBe(minutes);
        expect(calendar.workingMinutesBetween(iso(end), iso(start))).toBe(minutes === 0 ? 0 : -minutes);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('adds up to the millisecond, however it is divided', () => {
    const millis = fc.integer({ min: 0, max: 40 * 3_600_000 });
    fc.assert(
      fc.property(minute, fc.integer({ min: 0, max: 59_999 }), millis, millis, (start, extra, a, b) => {
        const from = iso(start + extra);
        const between = calendar.addOfficeMillis(from, a);
        expect(calendar.officeMillisBetween(from, between)).toBe(a);
        expect(calendar.addOfficeMillis(between, b)).toBe(
          b === 0 ? between : calendar.addOfficeMillis(from, a + b),
        );
      }),
      { seed, numRuns: 10_000 },
    );
  });
});
