import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  dateOfDayNumber,
  dayNumberOf,
  daysBetween,
  earliestOf,
  endOfDay,
  formatDate,
  formatDateTime,
  instantAt,
  isCalendarDate,
  isInstant,
  isPartialDate,
  isYearMonth,
  latestOf,
  localDateOf,
  localTimeOf,
  millisOf,
  monthsBetween,
  toInstant,
  weekdayOf,
  yearsBetween,
} from './index.ts';

const seed = 20261121;
const dayNumber = fc.integer({ min: dayNumberOf('1800-01-01'), max: dayNumberOf('2200-12-31') });

describe('a calendar date', () => {
  it.each(['2026-11-20', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });

  it.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01'])(
    '%s does not exist',
    (date) => {
      expect(isCalendarDate(date)).toBe(false);
    },
  );

  it.each([
    null,
    undefined,
    20261120,
    '20/11/2026',
    '2026-11-2',
    '2026-11-20T00:00:00Z',
    ' 2026-11-20',
    '',
    {},
  ])('is not %j', (value) => {
    expect(isCalendarDate(value)).toBe(false);
  });

  it('counts days as the proleptic Gregorian calendar of the platform does', () => {
    fc.assert(
      fc.property(dayNumber, (n) => {
        const date = new Date(n * 86_400_000).toISOString().slice(0, 10);
        expect(dateOfDayNumber(n)).toBe(date);
        expect(dayNumberOf(date)).toBe(n);
        expect(weekdayOf(date)).toBe(new Date(n * 86_400_000).getUTCDay() || 7);
      }),
      { seed, numRuns: 3000 },
    );
  });

  it('names the offending value when it is no date', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow('not a date: 2026-02-30');
    expect(() => addDays('2026-02-20', 0.5)).toThrow('not a whole number: 0.5');
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });
});

describe('date arithmetic', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-20', -17, '2024-12-20'],
    ['2026-05-20', 0, '2026-05-20'],
  ])('%s plus %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('clips 29 February to 28 in common years', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
    expect(addYears('1998-02-14', 20)).toBe('2018-02-14');
  });

  it.each([
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-02-27', 0],
    ['2026-01-15', '2027-01-14', 11],
    ['2027-01-14', '2026-01-15', -11],
    ['2026-01-15', '2026-01-14', 0],
    ['2026-01-15', '2026-01-15', 0],
  ])('from %s to %s are %i whole months', (from, to, expected) => {
    expect(monthsBetween(from, to)).toBe(expected);
  });

  it('counts an age in whole years', () => {
    expect(yearsBetween('2008-11-21', '2026-11-20')).toBe(17);
    expect(yearsBetween('2008-11-21', '2026-11-21')).toBe(18);
    expect(yearsBetween('2026-11-21', '2026-01-01')).toBe(0);
    expect(yearsBetween('2026-11-21', '2024-11-21')).toBe(-2);
  });

  it('adds and subtracts days without loss, and finds the largest number of months', () => {
    fc.assert(
      fc.property(dayNumber, fc.integer({ min: 0, max: 9000 }), (n, days) => {
        const from = dateOfDayNumber(n);
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(to, -days)).toBe(from);
        const months = monthsBetween(from, to);
        expect(addMonths(from, months) <= to).toBe(true);
        expect(addMonths(from, months + 1) > to).toBe(true);
      }),
      { seed, numRuns: 3000 },
    );
  });

  it('sorts dates', () => {
    expect(['2026-11-20', '2025-12-31', '2026-01-01', '2025-12-31'].sort(compareDates)).toEqual([
      '2025-12-31',
      '2025-12-31',
      '2026-01-01',
      '2026-11-20',
    ]);
  });
});

describe('an instant', () => {
  it('has the date and time of Vietnam', () => {
    expect(localDateOf('2026-11-20T16:59:59.999Z')).toBe('2026-11-20');
    expect(localDateOf('2026-11-20T17:00:00.000Z')).toBe('2026-11-21');
    expect(localTimeOf('2026-11-20T02:10:59.999Z')).toBe('09:10');
    expect(localDateOf('1969-12-31T16:59:59.999Z')).toBe('1969-12-31');
    expect(localTimeOf('1969-12-31T16:59:59.999Z')).toBe('23:59');
  });

  it('is made from a date and a time, 24:00 being the next midnight', () => {
    expect(instantAt('2026-11-20', '15:20')).toBe('2026-11-20T08:20:00.000Z');
    expect(instantAt('2026-11-20', '00:00')).toBe('2026-11-19T17:00:00.000Z');
    expect(endOfDay('2026-12-31')).toBe('2026-12-31T17:00:00.000Z');
    expect(() => instantAt('2026-11-20', '24:01')).toThrow('not a time of day: 24:01');
    expect(() => instantAt('2026-11-20', '7:00')).toThrow(RangeError);
  });

  it('takes any offset but never a text without one', () => {
    expect(toInstant('2026-11-21T21:30:00+07:00')).toBe('2026-11-21T14:30:00.000Z');
    expect(() => millisOf('2026-11-21T21:30:00')).toThrow('not an instant: 2026-11-21T21:30:00');
    expect(() => millisOf('2026-02-30T00:00:00Z')).toThrow(RangeError);
    expect(() => millisOf('2026-11-21')).toThrow(RangeError);
  });

  it.each([
    ['2026-11-20T02:10:00.000Z', true],
    ['2026-11-20T02:10:00Z', false],
    ['2026-11-20T24:00:00.000Z', false],
    ['2026-11-20T23:59:60.000Z', false],
    ['2026-02-29T00:00:00.000Z', false],
    [1, false],
  ])('%j is stored as it is: %s', (value, expected) => {
    expect(isInstant(value)).toBe(expected);
  });
});

describe('a partial date', () => {
  it.each(['1950', '1950-07', '1950-07-01'])('may be %s', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each(['0000', '50', '1950-13', '1950-02-30', 1950, null])('may not be %j', (date) => {
    expect(isPartialDate(date)).toBe(false);
  });

  it('means a span of days', () => {
    expect([earliestOf('1950'), latestOf('1950')]).toEqual(['1950-01-01', '1950-12-31']);
    expect([earliestOf('2024-02'), latestOf('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([earliestOf('2024-02-03'), latestOf('2024-02-03')]).toEqual(['2024-02-03', '2024-02-03']);
    expect(() => earliestOf('1950-00')).toThrow('1950-00');
    expect(isYearMonth('2026-12')).toBe(true);
    expect(isYearMonth('2026')).toBe(false);
  });

  it('is written the Vietnamese way', () => {
    expect(formatDate('2026-11-02')).toBe('02/11/2026');
    expect(formatDate('1950-07')).toBe('07/1950');
    expect(formatDate('1950')).toBe('1950');
    expect(formatDateTime('2026-11-20T02:10:00.000Z')).toBe('09:10 ngày 20/11/2026');
    expect(() => formatDate('2026-02-30')).toThrow('2026-02-30');
  });
});
