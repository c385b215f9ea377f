import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vn from '../../definitions/calendars/vn.json' with { type: 'json' };
import { compileCalendar } from '../../engine/calendar/index.ts';
import type { CalendarDocument, DeadlineUnit } from '../../engine/calendar/index.ts';
import { holdClock, isOverdue, releaseClock, startClock } from '../../engine/clock/index.ts';
import type { Clock } from '../../engine/clock/index.ts';
import { midnightOf, MINUTE, nextDate, slowCalendar } from './slow-calendar.ts';
import { slowDayEnd, slowMinuteEnd } from './slow-clock.ts';
import type { SlowEnd, SlowHistory } from './slow-clock.ts';

const document = vn as CalendarDocument;
const calendar = compileCalendar(document);
const slow = slowCalendar(document);
const iso = (millis: number): string => new Date(millis).toISOString();
const seed = 20261121;

/** Gaps that often fall on the same day, at the same moment, or exactly at midnight. */
const gap = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 300 }),
  fc.integer({ min: 1, max: 9 }).map((days) => days * 1440),
  fc.integer({ min: 300, max: 12_000 }),
);

function histories(maxAmount: number, maxEvents: number): fc.Arbitrary<SlowHistory> {
  const event = fc.record({
    gap,
    by: fc.constantFrom('bo_sung', 'nop_phi', 'xac_minh'),
    kind: fc.constantFrom('hold' as const, 'release' as const, 'release' as const),
  });
  return fc
    .record({
      day: fc.integer({ min: 0, max: 400 }),
      minute: fc.oneof(fc.constant(0), fc.constant(15 * 60), fc.integer({ min: 0, max: 1439 })),
      amount: fc.integer({ min: 0, max: maxAmount }),
      cutoff: fc.boolean(),
      events: fc.array(event, { maxLength: maxEvents }),
    })
    .map(({ day, minute, amount, cutoff, events }) => {
      const start = midnightOf(nextDate('2026-01-01', day)) + minute * MINUTE;
      let at = start;
      return {
        start,
        amount,
        ...(cutoff ? { cutoff: '15:00' } : {}),
        events: events.map((each) => ({ at: (at += each.gap * MINUTE), by: each.by, kind: each.kind })),
      };
    });
}

/** Plays a history on the real clock, which goes through storage between any two events. */
function play(history: SlowHistory, unit: DeadlineUnit, amount: number): Clock {
  const { start, cutoff, events } = history;
  let clock = startClock(
    {
      id: 'c',
      deadline: 'd',
      effect: 'none',
      unit,
      amount,
      at: iso(start),
      ...(cutoff === undefined ? {} : { cutoff }),
    },
    calendar,
  );
  for (const { at, by, kind } of events) {
    clock =
      kind === 'hold'
        ? holdClock(clock, by, 'pause', iso(at), calendar)
        : releaseClock(clock, by, iso(at), calendar);
    clock = JSON.parse(JSON.stringify(clock)) as Clock;
  }
  return clock;
}

function expectSame(clock: Clock, end: SlowEnd, history: SlowHistory, scale: number): void {
  const now = history.events.at(-1)?.at ?? history.start;
  const due = end.due === null ? null : iso(end.due);
  const late = end.due !== null && end.due <= now;
  expect(isOverdue(clock, iso(now))).toBe(late);
  if (clock.holds.length > 0) {
    expect(clock.due).toBeNull();
    expect(clock.lateSince).toBe(late ? due : null);
    if (!late) expect(clock.used).toBe(end.counted * scale);
  } else expect(clock.due).toBe(due);
}

describe('a clock through a random history of holds', { timeout: 60_000 }, () => {
  it('ends when counting its working days one by one says so, 10,000 times', () => {
    fc.assert(
      fc.property(histories(20, 10), (history) => {
        const clock = play(history, 'workingDay', history.amount);
        expectSame(clock, slowDayEnd(history, slow.isWorkingDay, slow), history, 1);
      }),
      { seed, numRuns: 10_000 },
    );
  });

  it('ends when counting its calendar days one by one says so', () => {
    fc.assert(
      fc.property(histories(30, 10), (history) => {
        const clock = play(history, 'calendarDay', history.amount);
        expectSame(
          clock,
          slowDayEnd(history, () => true, slow),
          history,
          1,
        );
      }),
      { seed, numRuns: 5000 },
    );
  });

  it('ends when counting its office minutes one by one says so', () => {
    fc.assert(
      fc.property(histories(40, 5), (drawn) => {
        const history = { ...drawn, amount: (drawn.amount + 1) * 30 };
        const clock = play(history, 'workingHour', (drawn.amount + 1) / 2);
        expectSame(clock, slowMinuteEnd(history, slow), history, MINUTE);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('is the same with any number of holds that last no time', () => {
    const unit = fc.constantFrom('workingDay' as const, 'calendarDay' as const, 'workingHour' as const);
    fc.assert(
      fc.property(histories(20, 6), unit, (history, of) => {
        const doubled = history.events.flatMap((event) => [
          event,
          { ...event, by: 'khong', kind: 'hold' as const },
          { ...event, by: 'khong', kind: 'release' as const },
        ]);
        const plain = play(history, of, history.amount);
        const clock = play({ ...history, events: doubled }, of, history.amount);
        expect(clock.due).toBe(plain.due);
        expect(clock.dueDate).toBe(plain.dueDate);
        expect(clock.holds).toEqual(plain.holds);
      }),
      { seed, numRuns: 5000 },
    );
  });
});
