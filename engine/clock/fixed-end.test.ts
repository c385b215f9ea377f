import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileCalendar, type CalendarDocument } from '../calendar/index.ts';
import { toInstant } from '../dates/index.ts';
import {
  appointmentOf,
  changeEnd,
  holdClock,
  isDue,
  isOverdue,
  releaseClock,
  remainder,
  restartClock,
  rungMoment,
  startClock,
} from './index.ts';

const file = new URL('../../definitions/calendars/vn.json', import.meta.url);
const calendar = compileCalendar(JSON.parse(readFileSync(file, 'utf8')) as CalendarDocument);
const at = (text: string) => toInstant(`${text}+07:00`);

/** An appointment on Monday, 30 November, at nine, made on Wednesday the 25th. */
const visit = (until: string = at('2026-11-30T09:00:00')) =>
  startClock(
    {
      id: 'c',
      deadline: 'd',
      unit: 'workingDay',
      amount: 0,
      effect: 'none',
      until,
      at: at('2026-11-25T10:00:00'),
    },
    calendar,
  );

describe('a clock that ends at a moment of the case', () => {
  it('ends there, and a date is the end of its day', () => {
    expect(visit()).toMatchObject({ due: at('2026-11-30T09:00:00'), dueDate: '2026-11-30' });
    expect(visit('2026-11-29')).toMatchObject({ due: at('2026-11-30T00:00:00'), dueDate: '2026-11-29' });
    expect(isDue(visit(), at('2026-11-30T08:59:59'))).toBe(false);
    expect(isOverdue(visit(), at('2026-11-30T09:00:00'))).toBe(true);
  });

  it('reminds before it as every deadline does', () => {
    expect(rungMoment(visit(), { before: 1, unit: 'workingDay' }, calendar)).toBe(at('2026-11-27T07:00:00'));
    expect(rungMoment(visit(), { before: 1, unit: 'calendarDay' }, calendar)).toBe(at('2026-11-29T00:00:00'));
    expect(rungMoment(visit(), { before: 1, unit: 'workingHour' }, calendar)).toBe(at('2026-11-30T08:00:00'));
    expect(rungMoment(visit(), { after: 0 }, calendar)).toBe(at('2026-11-30T09:00:00'));
  });

  it('may lie in a year whose calendar nobody has yet', () => {
    const licence = visit('2061-11-30');
    expect(rungMoment(licence, { before: 30, unit: 'calendarDay' }, calendar)).toBe(
      at('2061-10-31T00:00:00'),
    );
    expect(appointmentOf(licence, calendar)).toBe(at('2061-12-01T00:00:00'));
  });

  it('says how much is left', () => {
    expect(remainder(visit(), at('2026-11-30T08:00:00'), calendar)).toMatchObject({
      amount: 60,
      late: false,
    });
    expect(remainder(visit(), at('2026-11-30T10:00:00'), calendar)).toMatchObject({
      amount: -60,
      late: true,
    });
    expect(remainder(visit('2026-11-29'), at('2026-11-26T08:00:00'), calendar)).toMatchObject({ amount: 3 });
  });

  it('is not put off by a hold, and moves only when the appointment is moved', () => {
    const held = holdClock(visit(), 'pause', 'pause', at('2026-11-26T09:00:00'), calendar);
    expect(held.due).toBeNull();
    const released = releaseClock(held, 'pause', at('2026-11-27T09:00:00'), calendar);
    expect(released.due).toBe(at('2026-11-30T09:00:00'));
    const late = holdClock(visit(), 'pause', 'pause', at('2026-12-01T09:00:00'), calendar);
    expect(isOverdue(late, at('2026-12-01T09:00:00'))).toBe(true);
    const moved = changeEnd(late, at('2026-12-02T14:00:00'), at('2026-12-01T09:00:00'), calendar);
    expect(isOverdue(moved, at('2026-12-01T09:00:00'))).toBe(false);
    expect(changeEnd(visit(), at('2026-12-02T14:00:00'), at('2026-11-26T09:00:00'), calendar)).toMatchObject({
      due: at('2026-12-02T14:00:00'),
      dueDate: '2026-12-02',
    });
    expect(changeEnd(visit(), at('2026-11-30T09:00:00'), at('2026-11-26T09:00:00'), calendar)).toEqual(
      visit(),
    );
    const again = restartClock(visit(), at('2026-11-27T09:00:00'), calendar);
    expect(again).toMatchObject({ epoch: 2, due: at('2026-11-30T09:00:00'), state: 'running' });
  });
});
