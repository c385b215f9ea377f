import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vn from '../../definitions/calendars/vn.json' with { type: 'json' };
import { dateOfDayNumber, dayNumberOf } from '../dates/index.ts';
import { compileCalendar, countDays, workingDaysOf, type CalendarDocument } from './index.ts';

const calendar = compileCalendar(vn as CalendarDocument);
const row = workingDaysOf(calendar, [2025, 2026, 2027, 2028]);
if (row === null) throw new Error('the shipped calendar knows no year');
const counted = countDays(row);
const day = fc
  .integer({ min: dayNumberOf('2026-02-01'), max: dayNumberOf('2027-10-31') })
  .map(dateOfDayNumber);

describe('days in a row', () => {
  it('begin with the first year that the calendar knows', () => {
    expect([row.from, row.days.length, row.days.slice(0, 5)]).toEqual(['2026-01-01', 730, '00001']);
    expect(workingDaysOf(calendar, [2020])).toBeNull();
  });

  it('count as the calendar does', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: -15, max: 40 }), (from, to, amount) => {
        expect(counted.isWorkingDay(from)).toBe(calendar.isWorkingDay(from));
        expect(counted.addWorkingDays(from, amount)).toBe(calendar.addWorkingDays(from, amount));
        expect(counted.workingDaysBetween(from, to)).toBe(calendar.workingDaysBetween(from, to));
      }),
    );
  });

  it('refuse what leads out of them', () => {
    expect(() => counted.isWorkingDay('2028-01-01')).toThrow(RangeError);
    expect(() => counted.addWorkingDays('2027-12-30', 5)).toThrow(RangeError);
    expect(() => counted.workingDaysBetween('2025-12-31', '2026-01-05')).toThrow(RangeError);
  });
});
