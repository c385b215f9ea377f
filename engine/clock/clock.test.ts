import { describe, expect, it } from 'vitest';
import vn from '../../definitions/calendars/vn.json' with { type: 'json' };
import { compileCalendar, dueOf } from '../calendar/index.ts';
import type { CalendarDocument, DeadlineUnit } from '../calendar/index.ts';
import { instantAt } from '../dates/index.ts';
import type { Instant } from '../dates/index.ts';
import {
  appointmentOf,
  fireClock,
  holdClock,
  isDue,
  isOverdue,
  releaseClock,
  remainder,
  startClock,
  stopClock,
} from './index.ts';
import type { Clock } from './index.ts';

const calendar = compileCalendar(vn as CalendarDocument);
const at = instantAt;

function start(unit: DeadlineUnit, amount: number, from: Instant, cutoff?: string): Clock {
  const optional = cutoff === undefined ? {} : { cutoff };
  return startClock(
    { id: 'c1', deadline: 'giai_quyet', unit, amount, effect: 'statutory', at: from, ...optional },
    calendar,
  );
}

const hold = (clock: Clock, moment: Instant, by = 'bo_sung'): Clock =>
  holdClock(clock, by, 'pause', moment, calendar);
const release = (clock: Clock, moment: Instant, by = 'bo_sung'): Clock =>
  releaseClock(clock, by, moment, calendar);

describe('starting a clock', () => {
  it('gives plain JSON with the due date of the deadline', () => {
    const clock = start('workingDay', 7, at('2026-11-20', '10:00'), '15:00');
    expect(clock).toEqual({
      id: 'c1',
      deadline: 'giai_quyet',
      epoch: 1,
      unit: 'workingDay',
      amount: 7,
      extension: 0,
      cutoff: '15:00',
      effect: 'statutory',
      measure: 'workingDays',
      budget: 7,
      startedAt: '2026-11-20T03:00:00.000Z',
      countsFrom: '2026-11-20T03:00:00.000Z',
      holds: [],
      ledger: [],
      used: 0,
      runningSince: '2026-11-20T03:00:00.000Z',
      dueDate: '2026-12-02',
      due: '2026-12-02T17:00:00.000Z',
      lateSince: null,
      endedAt: null,
      state: 'running',
    });
    expect(JSON.parse(JSON.stringify(clock))).toEqual(clock);
    expect(appointmentOf(clock, calendar)).toBe(at('2026-12-02', '17:00'));
  });

  it.each<[DeadlineUnit, number]>([
    ['workingDay', 0],
    ['workingDay', 3],
    ['workingDay', 0.5],
    ['workingHour', 8],
    ['calendarDay', 5],
  ])('agrees with the due date of %s %d', (unit, amount) => {
    for (const moment of [at('2026-11-20', '15:20'), at('2026-11-21', '21:30'), at('2026-11-23', '08:00')]) {
      const due = dueOf({ start: moment, amount, unit, cutoff: '15:00' }, calendar);
      const clock = start(unit, amount, moment, '15:00');
      expect([clock.dueDate, clock.due]).toEqual([due.date, due.due]);
      expect(appointmentOf(clock, calendar)).toBe(due.appointment);
    }
  });

  it('refuses a year that the calendar does not know', () => {
    expect(() => start('workingDay', 10, at('2027-12-28', '08:00'))).toThrow('calendar-year-missing');
  });
});

describe('holding a clock', () => {
  const running = start('workingDay', 10, at('2026-11-23', '10:00'));

  it('leaves no due date, and nothing to fire', () => {
    const held = hold(running, at('2026-11-26', '09:00'));
    expect(held).toMatchObject({ state: 'held', due: null, dueDate: null, runningSince: null, used: 2 });
    expect(isDue(held, at('2027-11-26', '09:00'))).toBe(false);
    expect(fireClock(held, at('2027-11-26', '09:00'))).toBe(held);
    expect(isOverdue(held, at('2027-11-26', '09:00'))).toBe(false);
    expect(appointmentOf(held, calendar)).toBeNull();
  });

  it('keeps three used days of ten over 22 days and gives seven more', () => {
    const held = hold(running, at('2026-11-27', '09:00'));
    const again = release(held, at('2026-12-19', '09:00'));
    expect(held.used).toBe(3);
    expect(again.dueDate).toBe('2026-12-29');
    expect(again.ledger).toEqual([
      { from: at('2026-11-27', '09:00'), to: at('2026-12-19', '09:00'), by: 'bo_sung', kind: 'pause' },
    ]);
  });

  it('costs and gives nothing within one day, after the cut-off too', () => {
    const withCutoff = start('workingDay', 10, at('2026-11-23', '10:00'), '15:00');
    const again = release(hold(withCutoff, at('2026-11-26', '15:10')), at('2026-11-26', '15:50'));
    expect(again.dueDate).toBe(withCutoff.dueDate);
  });

  it('costs and gives nothing before the cut-off lets the clock count', () => {
    const late = start('workingDay', 2, at('2026-11-20', '15:20'), '15:00');
    const again = release(hold(late, at('2026-11-20', '16:00')), at('2026-11-21', '09:00'));
    expect(again.dueDate).toBe(late.dueDate);
    expect(again.used).toBe(0);
  });

  it('ends only when every reason is gone', () => {
    const one = hold(running, at('2026-11-26', '09:00'));
    const two = hold(one, at('2026-11-27', '09:00'), 'nghia_vu_tai_chinh');
    const left = release(two, at('2026-12-01', '09:00'));
    expect(left).toMatchObject({ state: 'held', holds: ['nghia_vu_tai_chinh'], due: null, used: 2 });
    const again = release(left, at('2026-12-03', '09:00'), 'nghia_vu_tai_chinh');
    expect(again).toMatchObject({ state: 'running', holds: [], dueDate: '2026-12-15' });
    expect(again.ledger.map(({ by, to }) => [by, to])).toEqual([
      ['bo_sung', at('2026-12-01', '09:00')],
      ['nghia_vu_tai_chinh', at('2026-12-03', '09:00')],
    ]);
  });

  it('does nothing twice, nor for a reason that is not there', () => {
    const held = hold(running, at('2026-11-26', '09:00'));
    expect(hold(held, at('2026-11-27', '09:00'))).toBe(held);
    expect(release(held, at('2026-11-27', '09:00'), 'khac')).toBe(held);
    expect(release(running, at('2026-11-27', '09:00'))).toBe(running);
  });

  it('survives a release that another server dates a little earlier', () => {
    const again = release(hold(running, at('2026-11-26', '09:00')), at('2026-11-25', '23:59'));
    expect(again.ledger[0]?.to).toBe(at('2026-11-26', '09:00'));
    expect(again.dueDate).toBe(running.dueDate);
  });

  it('keeps working time to the millisecond', () => {
    const clock = start('workingHour', 8, '2026-11-20T01:00:00.000Z');
    const held = hold(clock, '2026-11-20T02:17:31.250Z');
    expect(held.used).toBe(77 * 60_000 + 31_250);
    const again = release(held, at('2026-11-23', '12:00'));
    expect(again.due).toBe('2026-11-25T03:12:28.750Z');
  });

  it('does not use up the days off that follow the last calendar day', () => {
    const clock = start('calendarDay', 5, at('2026-11-23', '08:00'));
    expect(clock.dueDate).toBe('2026-11-30');
    const held = hold(clock, at('2026-11-30', '09:00'));
    expect(held.used).toBe(5);
    expect(release(held, at('2026-11-30', '10:00')).dueDate).toBe('2026-11-30');
    expect(release(held, at('2026-12-02', '10:00')).dueDate).toBe('2026-12-02');
    expect(release(held, at('2026-12-05', '10:00')).dueDate).toBe('2026-12-07');
  });
});

describe('a late clock', () => {
  const clock = start('workingDay', 2, at('2026-11-25', '08:00'));
  const midnight = at('2026-11-28', '00:00');

  it('is late from the end of its last day', () => {
    expect(clock.due).toBe(midnight);
    expect(isOverdue(clock, '2026-11-27T16:59:59.999Z')).toBe(false);
    expect(isOverdue(clock, midnight)).toBe(true);
    expect(isDue(clock, midnight)).toBe(true);
  });

  it.each(['2026-11-28', '2026-12-02'])('is not cured by a hold on %s', (day) => {
    const held = hold(clock, at(day, '10:00'));
    expect(held).toMatchObject({ due: null, lateSince: midnight });
    expect(isOverdue(held, at('2026-12-20', '10:00'))).toBe(true);
    const again = release(held, at('2026-12-20', '10:00'));
    expect(again).toMatchObject({ due: midnight, dueDate: '2026-11-27', state: 'running' });
    expect(isDue(again, at('2026-12-20', '10:00'))).toBe(true);
    expect(isOverdue(stopClock(held, at('2026-12-20', '10:00')), at('2026-12-20', '10:00'))).toBe(true);
  });

  it('says by how much', () => {
    expect(remainder(clock, at('2026-11-26', '10:00'), calendar)).toEqual({
      amount: 1,
      unit: 'workingDay',
      late: false,
    });
    expect(remainder(clock, at('2026-11-28', '10:00'), calendar)).toEqual({
      amount: 0,
      unit: 'workingDay',
      late: true,
    });
    expect(remainder(clock, at('2026-12-02', '10:00'), calendar).amount).toBe(-3);
    const held = hold(clock, at('2026-12-02', '10:00'));
    expect(remainder(held, at('2026-12-20', '10:00'), calendar).amount).toBe(-3);
    const again = release(held, at('2026-12-04', '10:00'));
    expect(remainder(again, at('2026-12-07', '10:00'), calendar).amount).toBe(-4);
  });

  it('counts office minutes for hours', () => {
    const hours = start('workingHour', 8, at('2026-11-21', '21:30'));
    expect(hours.due).toBe(at('2026-11-23', '17:00'));
    expect(remainder(hours, at('2026-11-23', '14:00'), calendar)).toEqual({
      amount: 180,
      unit: 'workingMinute',
      late: false,
    });
    expect(remainder(hours, at('2026-11-25', '07:20'), calendar)).toEqual({
      amount: -20,
      unit: 'workingMinute',
      late: true,
    });
  });
});
