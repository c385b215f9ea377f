import { describe, expect, it } from 'vitest';
import vn from '../../definitions/calendars/vn.json' with { type: 'json' };
import { endOfDay, instantAt } from '../dates/index.ts';
import { compileCalendar, dueOf } from './index.ts';
import type { CalendarDocument, DeadlineUnit } from './index.ts';

const calendar = compileCalendar(vn as CalendarDocument);

function dueDate(date: string, time: string, amount: number, unit: DeadlineUnit, cutoff?: string): string {
  const start = instantAt(date, time);
  return dueOf({ start, amount, unit, ...(cutoff === undefined ? {} : { cutoff }) }, calendar).date;
}

describe('a deadline in working days', () => {
  it.each([
    ['2026-11-20', 7, '2026-12-02'],
    ['2026-04-23', 3, '2026-04-29'],
    ['2026-02-12', 5, '2026-02-26'],
    ['2026-08-20', 3, '2026-08-24'],
    ['2026-08-27', 2, '2026-09-03'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-23', 22, '2026-12-24'],
    ['2026-12-28', 5, '2027-01-05'],
    ['2026-11-20', 3, '2026-11-26'],
    ['2026-11-23', 10, '2026-12-08'],
    ['2026-11-23', 3, '2026-11-27'],
  ])('received on %s, %i days: due on %s', (received, amount, expected) => {
    expect(dueDate(received, '09:10', amount, 'workingDay', '15:00')).toBe(expected);
    expect(dueDate(received, '09:10', amount, 'workingDay')).toBe(expected);
  });

  it('ends at 24:00 of its last day, while the office closes earlier', () => {
    const start = instantAt('2026-11-20', '10:00');
    expect(dueOf({ start, amount: 7, unit: 'workingDay' }, calendar)).toEqual({
      date: '2026-12-02',
      due: '2026-12-02T17:00:00.000Z',
      appointment: '2026-12-02T10:00:00.000Z',
    });
  });

  it.each([
    ['2026-11-20', '15:20', 0, '2026-11-23'],
    ['2026-11-20', '15:00', 0, '2026-11-23'],
    ['2026-11-20', '14:59', 0, '2026-11-20'],
    ['2026-11-21', '09:00', 0, '2026-11-23'],
    ['2026-11-21', '21:30', 0, '2026-11-23'],
    ['2026-11-20', '15:20', 1, '2026-11-25'],
    ['2026-11-23', '23:59', 0, '2026-11-25'],
    ['2026-08-21', '16:00', 0, '2026-08-22'],
  ])('received %s %s with a cut-off at 15:00, %i days: due on %s', (date, time, amount, expected) => {
    expect(dueDate(date, time, amount, 'workingDay', '15:00')).toBe(expected);
  });

  it('counts a part of a day as that part of the office time', () => {
    const due = (amount: number): string =>
      dueOf({ start: instantAt('2026-11-20', '09:10'), amount, unit: 'workingDay' }, calendar).due;
    expect(due(0.5)).toBe(instantAt('2026-11-20', '15:10'));
    expect(due(1.5)).toBe(instantAt('2026-11-23', '15:10'));
  });
});

describe('a deadline in calendar days', () => {
  it.each([
    ['2026-11-23', 5, '2026-11-30'],
    ['2026-11-20', 3, '2026-11-23'],
    ['2026-11-20', 4, '2026-11-25'],
    ['2026-11-20', 20, '2026-12-10'],
    ['2026-02-10', 6, '2026-02-23'],
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-22', 0, '2026-11-23'],
    ['2026-08-15', 7, '2026-08-22'],
  ])('received on %s, %i days: due on %s', (received, amount, expected) => {
    const due = dueOf({ start: instantAt(received, '08:00'), amount, unit: 'calendarDay' }, calendar);
    expect(due.date).toBe(expected);
    expect(due.due).toBe(endOfDay(expected));
  });

  it('moves with the cut-off', () => {
    expect(dueDate('2026-11-26', '15:00', 3, 'calendarDay', '15:00')).toBe('2026-11-30');
    expect(dueDate('2026-11-27', '15:00', 3, 'calendarDay', '15:00')).toBe('2026-12-03');
  });
});

describe('a deadline in working hours', () => {
  it('runs inside office hours from the moment, and is due to the minute', () => {
    const start = instantAt('2026-11-21', '21:30');
    const moment = instantAt('2026-11-23', '17:00');
    expect(dueOf({ start, amount: 8, unit: 'workingHour' }, calendar)).toEqual({
      date: '2026-11-23',
      due: moment,
      appointment: moment,
    });
  });

  it('begins on the next working day after the cut-off', () => {
    const due = (time: string): string =>
      dueOf(
        { start: instantAt('2026-11-20', time), amount: 4, unit: 'workingHour', cutoff: '15:00' },
        calendar,
      ).due;
    expect(due('14:59')).toBe(instantAt('2026-11-23', '08:59'));
    expect(due('15:00')).toBe(instantAt('2026-11-23', '11:00'));
  });
});

describe('an amount that cannot be counted', () => {
  it.each<[number, DeadlineUnit]>([
    [-1, 'workingDay'],
    [1.5, 'calendarDay'],
    [Number.NaN, 'workingHour'],
    [Number.POSITIVE_INFINITY, 'workingDay'],
  ])('is %d %s', (amount, unit) => {
    const start = instantAt('2026-11-20', '08:00');
    expect(() => dueOf({ start, amount, unit }, calendar)).toThrow(
      expect.objectContaining({ code: 'deadline-amount-invalid' }),
    );
  });
});
