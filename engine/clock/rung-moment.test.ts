import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileCalendar, type CalendarDocument, type DeadlineUnit } from '../calendar/index.ts';
import { toInstant } from '../dates/index.ts';
import { holdClock, releaseClock, rungMoment, startClock, stopClock, type RungPlace } from './index.ts';

const file = new URL('../../definitions/calendars/vn.json', import.meta.url);
const calendar = compileCalendar(JSON.parse(readFileSync(file, 'utf8')) as CalendarDocument);

const clockOf = (amount: number, unit: DeadlineUnit, at = '2026-11-30T09:00:00+07:00') =>
  startClock({ id: 'c', deadline: 'd', unit, amount, effect: 'statutory', at: toInstant(at) }, calendar);
const at = (place: RungPlace, amount: number, unit: DeadlineUnit) =>
  rungMoment(clockOf(amount, unit), place, calendar);

describe('the moment of a rung', () => {
  it('before the end is the opening of that day, on a day off its begin', () => {
    expect(at({ before: 1 }, 5, 'workingDay')).toBe('2026-12-04T00:00:00.000Z');
    expect(at({ before: 0 }, 5, 'workingDay')).toBe('2026-12-07T00:00:00.000Z');
    // Seven calendar days end on Monday, 7 December; a day before is a Sunday.
    expect(at({ before: 1 }, 7, 'calendarDay')).toBe('2026-12-05T17:00:00.000Z');
    expect(at({ before: 1, unit: 'workingDay' }, 7, 'calendarDay')).toBe('2026-12-04T00:00:00.000Z');
  });

  it('in hours counts office time', () => {
    expect(at({ before: 2 }, 8, 'workingHour')).toBe('2026-11-30T10:00:00.000Z');
    expect(at({ before: 4, unit: 'workingHour' }, 1, 'workingDay')).toBe('2026-12-01T04:00:00.000Z');
    expect(at({ after: 1 }, 2, 'workingHour')).toBe('2026-11-30T07:00:00.000Z');
  });

  it('after the end counts whole days to their end', () => {
    expect(at({ after: 0 }, 5, 'workingDay')).toBe('2026-12-07T17:00:00.000Z');
    expect(at({ after: 1 }, 5, 'workingDay')).toBe('2026-12-08T17:00:00.000Z');
    expect(at({ after: 1, unit: 'workingHour' }, 5, 'workingDay')).toBe('2026-12-08T01:00:00.000Z');
  });

  it('by share is exact, also where the share is a part of a day', () => {
    expect(at({ share: 0.5 }, 10, 'workingDay')).toBe('2026-12-07T17:00:00.000Z');
    // Half of seven days: the middle of the office time of the fourth one.
    expect(at({ share: 0.5 }, 7, 'workingDay')).toBe('2026-12-04T04:00:00.000Z');
    expect(at({ share: 0.55 }, 20, 'workingDay')).toBe('2026-12-15T17:00:00.000Z');
    expect(at({ share: 1 }, 5, 'calendarDay')).toBe('2026-12-07T17:00:00.000Z');
    expect(at({ share: 0.5 }, 5, 'calendarDay')).toBe('2026-12-03T04:00:00.000Z');
  });

  it('is not while the clock is held or has ended, and never before the run began', () => {
    const clock = clockOf(5, 'workingDay');
    const hold = toInstant('2026-12-01T09:00:00+07:00');
    const held = holdClock(clock, 'pause', 'pause', hold, calendar);
    expect(rungMoment(held, { before: 1 }, calendar)).toBeNull();
    expect(rungMoment(stopClock(clock, hold), { before: 1 }, calendar)).toBeNull();
    const on = toInstant('2026-12-10T09:00:00+07:00');
    const released = releaseClock(held, 'pause', on, calendar);
    expect(rungMoment(released, { before: 9 }, calendar)).toBe(on);
    expect(rungMoment(released, { share: 0.1 }, calendar)).toBe(on);
  });
});
