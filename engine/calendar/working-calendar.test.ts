import { describe, expect, it } from 'vitest';
import vn from '../../definitions/calendars/vn.json' with { type: 'json' };
import { instantAt } from '../dates/index.ts';
import { compileCalendar } from './index.ts';
import type { CalendarDocument } from './index.ts';

const document = vn as CalendarDocument;
const calendar = compileCalendar(document);
/** The national calendar without one swap of days. */
const withoutSwap = compileCalendar({
  ...document,
  years: document.years.map((year) => ({
    ...year,
    swaps: year.swaps.filter(({ off }) => off !== '2026-08-31'),
  })),
});

describe('working days', () => {
  it.each([
    ['2026-11-20', 7, '2026-12-02'],
    ['2026-04-23', 3, '2026-04-29'],
    ['2026-02-12', 5, '2026-02-26'],
    ['2026-08-20', 3, '2026-08-24'],
    ['2026-08-27', 2, '2026-09-03'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-23', 22, '2026-12-24'],
    ['2026-12-28', 5, '2027-01-05'],
    ['2026-01-01', 1, '2026-01-05'],
    ['2026-01-05', 5, '2026-01-10'],
  ])('%s plus %i is %s', (date, days, expected) => {
    expect(calendar.addWorkingDays(date, days)).toBe(expected);
    expect(calendar.workingDaysBetween(date, expected)).toBe(days);
    expect(calendar.workingDaysBetween(expected, date)).toBe(-days);
  });

  it('differ where a swap is not decided', () => {
    expect(withoutSwap.addWorkingDays('2026-08-20', 3)).toBe('2026-08-25');
    expect(withoutSwap.addWorkingDays('2026-08-27', 2)).toBe('2026-08-31');
  });

  it('differ without the new holiday of 24 November', () => {
    const before = compileCalendar({
      ...document,
      years: document.years.map((year) => ({
        ...year,
        holidays: year.holidays.filter(({ date }) => !date.endsWith('11-24')),
      })),
    });
    expect(before.addWorkingDays('2026-11-20', 7)).toBe('2026-12-01');
  });

  it('count backwards too, from any day', () => {
    expect(calendar.addWorkingDays('2026-12-02', -1)).toBe('2026-12-01');
    expect(calendar.addWorkingDays('2026-11-25', -1)).toBe('2026-11-23');
    expect(calendar.addWorkingDays('2026-11-22', -1)).toBe('2026-11-20');
  });

  it('know the day itself from the next one', () => {
    expect(calendar.workingDayFrom('2026-11-20')).toBe('2026-11-20');
    expect(calendar.nextWorkingDay('2026-11-20')).toBe('2026-11-23');
    expect(calendar.workingDayFrom('2026-11-24')).toBe('2026-11-25');
    expect(calendar.nextWorkingDay('2026-11-24')).toBe('2026-11-25');
    expect(calendar.holidayOn('2026-11-24')?.name.vi).toBe('Ngày Văn hóa Việt Nam');
    expect(calendar.holidayOn('2026-11-25')).toBeUndefined();
  });

  it('are never guessed for a year without data', () => {
    const missing = (year: number): unknown =>
      expect.objectContaining({ code: 'calendar-year-missing', params: { year } });
    expect(() => calendar.isWorkingDay('2025-12-31')).toThrow(missing(2025));
    expect(() => calendar.isWorkingDay('2031-01-01')).toThrow(missing(2031));
    expect(() => calendar.addWorkingDays('2027-12-30', 2)).toThrow(missing(2028));
    expect(() => calendar.addWorkingDays('2026-01-01', -1)).toThrow(missing(2025));
    expect(() => calendar.workingDaysBetween('2027-12-30', '2028-01-01')).toThrow(missing(2028));
    expect(() => calendar.addWorkingHours(instantAt('2027-12-31', '16:00'), 2)).toThrow(missing(2028));
    expect(calendar.addWorkingDays('2027-12-30', 1)).toBe('2027-12-31');
  });

  it('are counted whole', () => {
    expect(() => calendar.addWorkingDays('2026-11-20', 1.5)).toThrow('1.5');
    expect(() => calendar.addWorkingDays('20/11/2026', 1)).toThrow('20/11/2026');
  });
});

describe('office hours', () => {
  const at = instantAt;

  it.each([
    ['2026-11-21', '21:30', 8, '2026-11-23', '17:00'],
    ['2026-11-20', '09:10', 1, '2026-11-20', '10:10'],
    ['2026-11-20', '11:00', 1, '2026-11-20', '14:00'],
    ['2026-11-20', '11:00', 0.5, '2026-11-20', '11:30'],
    ['2026-11-20', '12:00', 0.25, '2026-11-20', '13:45'],
    ['2026-11-20', '16:30', 1, '2026-11-23', '07:30'],
    ['2026-11-23', '16:00', 2, '2026-11-25', '08:00'],
    ['2026-11-20', '05:00', 16, '2026-11-23', '17:00'],
    ['2026-11-20', '12:00', 0, '2026-11-20', '13:30'],
    ['2026-11-20', '11:30', 0, '2026-11-20', '11:30'],
    ['2026-11-20', '17:00', 0, '2026-11-20', '17:00'],
    ['2026-11-20', '17:01', 0, '2026-11-23', '07:00'],
    ['2026-11-22', '09:00', 0, '2026-11-23', '07:00'],
  ])('%s %s plus %d h is %s %s', (date, time, hours, dueDate, dueTime) => {
    expect(calendar.addWorkingHours(at(date, time), hours)).toBe(at(dueDate, dueTime));
    expect(calendar.workingMinutesBetween(at(date, time), at(dueDate, dueTime))).toBe(hours * 60);
  });

  it('keep milliseconds', () => {
    const start = '2026-11-20T04:29:59.999Z';
    expect(calendar.addWorkingHours(start, 1)).toBe('2026-11-20T07:29:59.999Z');
    expect(calendar.officeMillisBetween(start, '2026-11-20T06:30:00.001Z')).toBe(2);
  });

  it('are none on a day off, and close at five', () => {
    expect(calendar.officeHours('2026-11-20')).toEqual(vn.officeHours.default);
    expect(calendar.officeHours('2026-11-24')).toEqual([]);
    expect(calendar.officeHours('2026-08-22')).toEqual(vn.officeHours.default);
    expect(calendar.officeClose('2026-11-20')).toBe(at('2026-11-20', '17:00'));
    expect(calendar.officeClose('2026-11-21')).toBe(at('2026-11-23', '17:00'));
    expect(calendar.officeDayMillis).toBe(8 * 3_600_000);
  });

  it('may differ in a province', () => {
    const officeHours = { ...document.officeHours, byProvince: { '79': [{ from: '07:30', to: '12:00' }] } };
    const local = { ...document, officeHours };
    expect(compileCalendar(local, '79').officeClose('2026-11-20')).toBe(at('2026-11-20', '12:00'));
    expect(compileCalendar(local, '79').addWorkingHours(at('2026-11-20', '11:00'), 2)).toBe(
      at('2026-11-23', '08:30'),
    );
    expect(compileCalendar(local, '01').officeClose('2026-11-20')).toBe(at('2026-11-20', '17:00'));
    expect(compileCalendar(local, 'constructor').officeDayMillis).toBe(8 * 3_600_000);
  });

  it('refuse an impossible amount', () => {
    expect(() => calendar.addWorkingHours(at('2026-11-20', '08:00'), -1)).toThrow(RangeError);
    expect(() => calendar.addWorkingHours(at('2026-11-20', '08:00'), Number.NaN)).toThrow(RangeError);
  });
});
