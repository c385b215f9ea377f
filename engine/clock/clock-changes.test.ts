import { describe, expect, it } from 'vitest';
import vn from '../../definitions/calendars/vn.json' with { type: 'json' };
import { compileCalendar } from '../calendar/index.ts';
import type { CalendarDocument, DeadlineUnit } from '../calendar/index.ts';
import { instantAt } from '../dates/index.ts';
import type { Instant } from '../dates/index.ts';
import {
  changeAmount,
  extendClock,
  fireClock,
  holdClock,
  isOverdue,
  releaseClock,
  remainder,
  restartClock,
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

describe('restarting a clock', () => {
  it('gives the full amount and a new epoch', () => {
    const clock = start('workingDay', 3, at('2026-11-23', '10:00'), '15:00');
    const extended = extendClock(clock, 2, at('2026-11-25', '10:00'), calendar);
    const again = restartClock(extended, at('2026-12-01', '15:30'), calendar);
    expect(again).toMatchObject({ epoch: 2, extension: 0, used: 0, budget: 3, dueDate: '2026-12-07' });
    expect(again.startedAt).toBe(at('2026-12-01', '15:30'));
  });

  it('waits for the reasons that still hold it', () => {
    const held = hold(start('workingDay', 3, at('2026-11-23', '10:00')), at('2026-11-25', '10:00'));
    const again = restartClock(held, at('2026-12-01', '10:00'), calendar);
    expect(again).toMatchObject({ state: 'held', due: null, used: 0, epoch: 2, holds: ['bo_sung'] });
    expect(release(again, at('2026-12-02', '10:00')).dueDate).toBe('2026-12-07');
  });

  it('brings back a clock that had ended, without its lateness', () => {
    const fired = fireClock(start('workingDay', 1, at('2026-11-23', '10:00')), at('2026-11-26', '00:00'));
    expect(fired.state).toBe('fired');
    const again = restartClock(fired, at('2026-12-01', '10:00'), calendar);
    expect(again).toMatchObject({ state: 'running', endedAt: null, dueDate: '2026-12-02', lateSince: null });
    expect(isOverdue(again, at('2026-12-01', '10:00'))).toBe(false);
  });
});

describe('ending a clock', () => {
  const clock = start('workingDay', 1, at('2026-11-23', '10:00'));

  it('by what it waited for keeps the due date and the answer whether it was late', () => {
    const inTime = stopClock(clock, at('2026-11-25', '16:00'));
    expect(inTime).toMatchObject({ state: 'stopped', dueDate: '2026-11-25' });
    expect(isOverdue(inTime, at('2027-01-01', '00:00'))).toBe(false);
    expect(isOverdue(stopClock(clock, at('2026-11-26', '00:00')), at('2026-11-27', '00:00'))).toBe(true);
    expect(stopClock(inTime, at('2026-11-30', '16:00'))).toBe(inTime);
    expect(remainder(inTime, at('2027-01-01', '00:00'), calendar).amount).toBe(0);
  });

  it('by time happens once and never early', () => {
    expect(fireClock(clock, '2026-11-25T16:59:59.999Z')).toBe(clock);
    const fired = fireClock(clock, '2026-11-25T17:00:00.000Z');
    expect(fired).toMatchObject({ state: 'fired', endedAt: '2026-11-25T17:00:00.000Z' });
    expect(fireClock(fired, '2026-11-26T17:00:00.000Z')).toBe(fired);
    expect(isOverdue(fired, fired.endedAt ?? '')).toBe(true);
  });

  it('closes the holds that were open, and takes no more', () => {
    const stopped = stopClock(hold(clock, at('2026-11-24', '10:00')), at('2026-11-25', '10:00'));
    expect(stopped).toMatchObject({ holds: [], state: 'stopped' });
    expect(stopped.ledger[0]?.to).toBe(at('2026-11-25', '10:00'));
    expect(hold(stopped, at('2026-11-26', '10:00'))).toBe(stopped);
    expect(release(stopped, at('2026-11-26', '10:00'))).toBe(stopped);
  });
});

describe('more or less time', () => {
  const clock = start('workingDay', 7, at('2026-11-20', '10:00'));

  it('is granted before the end', () => {
    const extended = extendClock(clock, 3, at('2026-12-01', '10:00'), calendar);
    expect(extended).toMatchObject({ amount: 7, extension: 3, budget: 10, dueDate: '2026-12-07' });
  });

  it('is granted to a held clock as well', () => {
    const held = extendClock(hold(clock, at('2026-11-25', '10:00')), 3, at('2026-11-26', '10:00'), calendar);
    expect(held).toMatchObject({ due: null, budget: 10, used: 2 });
    expect(release(held, at('2026-12-01', '10:00')).dueDate).toBe('2026-12-11');
  });

  it('is refused after the end', () => {
    const code = (expected: string): unknown => expect.objectContaining({ code: expected });
    const end = at('2026-12-03', '00:00');
    expect(() => extendClock(clock, 3, end, calendar)).toThrow(code('clock-expired'));
    expect(() => extendClock(fireClock(clock, end), 3, end, calendar)).toThrow(code('clock-not-running'));
    expect(() => changeAmount(stopClock(clock, end), 3, calendar)).toThrow(code('clock-not-running'));
    for (const amount of [0, -1, 0.5])
      expect(() => extendClock(clock, amount, at('2026-11-25', '10:00'), calendar)).toThrow(
        code('deadline-amount-invalid'),
      );
  });

  it('follows a definition that changed the amount, keeping what is used', () => {
    const again = release(hold(clock, at('2026-11-26', '10:00')), at('2026-12-01', '10:00'));
    expect([again.used, again.dueDate]).toEqual([3, '2026-12-07']);
    expect(changeAmount(again, 5, calendar).dueDate).toBe('2026-12-03');
    expect(changeAmount(again, 2, calendar).dueDate).toBe('2026-12-01');
    expect(changeAmount(again, 7, calendar)).toBe(again);
  });

  it('may undo lateness', () => {
    const late = hold(start('workingDay', 2, at('2026-11-25', '08:00')), at('2026-12-01', '10:00'));
    expect(isOverdue(late, at('2026-12-01', '10:00'))).toBe(true);
    const longer = changeAmount(late, 15, calendar);
    expect(isOverdue(longer, at('2026-12-01', '10:00'))).toBe(false);
    expect(release(longer, at('2026-12-02', '10:00')).dueDate).toBe('2026-12-17');
  });

  it('may be part of a day where office time is counted', () => {
    const half = start('workingDay', 0.5, at('2026-11-20', '07:00'));
    expect(half.due).toBe(at('2026-11-20', '11:00'));
    const whole = extendClock(half, 0.5, at('2026-11-20', '08:00'), calendar);
    expect(whole.due).toBe(at('2026-11-20', '17:00'));
  });
});
