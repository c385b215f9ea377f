import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vn from '../../definitions/calendars/vn.json' with { type: 'json' };
import {
  CalendarError,
  compileCalendar,
  type CalendarDocument,
  type DeadlineUnit,
} from '../calendar/index.ts';
import { instantOf, type Instant } from '../dates/index.ts';
import {
  slowCalendar,
  slowChange,
  slowHold,
  slowLate,
  slowLeft,
  slowRelease,
  slowRestart,
  slowStart,
  slowStop,
  type SlowCalendar,
  type SlowClock,
} from './clock-oracle.fixture.ts';
import {
  changeAmount,
  extendClock,
  holdClock,
  isOverdue,
  releaseClock,
  remainder,
  restartClock,
  startClock,
  stopClock,
  type Clock,
} from './index.ts';

const before = vn as CalendarDocument;
/** The same calendar after the government has given two days off and swapped a third. */
const changed: CalendarDocument = {
  ...before,
  years: before.years.map((year) =>
    year.year !== 2026
      ? year
      : {
          ...year,
          holidays: [
            ...year.holidays,
            { date: '2026-12-03', name: { vi: 'Nghỉ thêm' }, source: 'Thử' },
            { date: '2026-12-10', name: { vi: 'Nghỉ thêm' }, source: 'Thử' },
          ],
          swaps: [...(year.swaps ?? []), { off: '2026-12-14', work: '2026-12-12', source: 'Thử' }],
        },
  ),
};
const calendars = [before, changed].map((document) => ({
  fast: compileCalendar(document),
  slow: slowCalendar(document),
}));

type Verb =
  'pause' | 'resume' | 'exclude' | 'leave' | 'restart' | 'extend' | 'recount' | 'stop' | 'holidays' | 'look';

interface Step {
  readonly verb: Verb;
  /** Minutes since the step before. */
  readonly wait: number;
  readonly amount: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  verb: fc.constantFrom<Verb[]>(
    ...['pause', 'resume', 'exclude', 'leave', 'restart', 'extend', 'recount', 'holidays', 'look'].map(
      (verb) => verb as Verb,
    ),
    'pause',
    'resume',
    'look',
    'stop',
  ),
  wait: fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 4 * 24 * 60 })),
  amount: fc.integer({ min: 0, max: 12 }),
});

const history = fc.record({
  unit: fc.constantFrom<DeadlineUnit[]>('workingHour', 'workingDay', 'calendarDay'),
  amount: fc.integer({ min: 0, max: 12 }),
  half: fc.boolean(),
  cutoff: fc.constantFrom(null, 15 * 60, 11 * 60),
  start: fc.integer({ min: 0, max: 10 * 24 * 60 }),
  steps: fc.array(step, { maxLength: 9 }),
});

const MINUTE = 60_000;
/** Friday, 20 November 2026, 00:00 in Vietnam, in local minutes. */
const ORIGIN = Date.parse('2026-11-20T00:00:00Z') / MINUTE;
const instant = (local: number): Instant => instantOf((local - 7 * 60) * MINUTE);
const timeOfDay = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** How much more, or how much in place of it: whole for days, so that the clock goes on counting the same way. */
function amountOf(step: Step, clock: Clock): number {
  return clock.measure === 'officeTime' && clock.unit === 'workingDay' ? step.amount + 0.5 : step.amount;
}

function play(clock: Clock, step: Step, at: Instant, fast: (typeof calendars)[number]['fast']): Clock {
  switch (step.verb) {
    case 'pause':
      return holdClock(clock, 'pause', 'pause', at, fast);
    case 'exclude':
      return holdClock(clock, 'state', 'exclude', at, fast);
    case 'resume':
      return releaseClock(clock, 'pause', at, fast);
    case 'leave':
      return releaseClock(clock, 'state', at, fast);
    case 'restart':
      return restartClock(clock, at, fast);
    case 'extend':
      return extendClock(clock, amountOf(step, clock), at, fast);
    case 'recount':
      return changeAmount(clock, amountOf(step, clock), fast);
    case 'stop':
      return stopClock(clock, at);
    case 'holidays':
    case 'look':
      return clock;
  }
}

/** The same by hand; false where it must be refused. */
function playSlowly(
  clock: SlowClock,
  step: Step,
  amount: number,
  at: number,
  calendar: SlowCalendar,
): boolean {
  switch (step.verb) {
    case 'pause':
    case 'exclude':
      slowHold(clock, step.verb, at, calendar);
      return true;
    case 'resume':
    case 'leave':
      slowRelease(clock, step.verb === 'resume' ? 'pause' : 'exclude', at, calendar);
      return true;
    case 'restart':
      slowRestart(clock, at, calendar);
      return true;
    case 'extend':
      if (clock.ended || slowLate(clock, at) || amount === 0) return false;
      slowChange(clock, { extension: clock.extension + amount }, calendar);
      return true;
    case 'recount':
      if (clock.ended) return false;
      if (amount !== clock.amount) slowChange(clock, { amount }, calendar);
      return true;
    case 'stop':
      slowStop(clock);
      return true;
    case 'holidays':
    case 'look':
      return true;
  }
}

describe('a clock', () => {
  it('agrees with a slow count of days and minutes after each of ten thousand histories', () => {
    fc.assert(
      fc.property(history, ({ unit, amount, half, cutoff, start, steps }) => {
        let world = 0;
        let now = ORIGIN + start;
        const full = unit === 'workingDay' && half ? amount + 0.5 : amount;
        const { fast, slow } = calendars[world] as (typeof calendars)[number];
        let clock = startClock(
          {
            id: 'c',
            deadline: 'd',
            unit,
            amount: full,
            effect: 'statutory',
            at: instant(now),
            ...(cutoff === null ? {} : { cutoff: timeOfDay(cutoff) }),
          },
          fast,
        );
        const counted = slowStart({ unit, amount: full, cutoff }, now, slow);
        let ended = now;
        for (const one of [{ verb: 'look', wait: 0, amount: 0 } as Step, ...steps]) {
          now += one.wait;
          if (one.verb === 'holidays') world = 1 - world;
          const calendar = calendars[world] as (typeof calendars)[number];
          const given = amountOf(one, clock);
          // What has ended is looked at as it was then.
          if (!counted.ended) ended = now;
          let accepted = true;
          try {
            clock = play(clock, one, instant(now), calendar.fast);
          } catch (error) {
            if (!(error instanceof CalendarError)) throw error;
            accepted = false;
          }
          expect(playSlowly(counted, one, given, now, calendar.slow)).toBe(accepted);
          const at = counted.ended ? ended : now;
          expect(clock.due).toBe(counted.due === null ? null : instant(counted.due));
          expect(isOverdue(clock, instant(now))).toBe(slowLate(counted, at));
          const left = remainder(clock, instant(now), calendar.fast);
          expect(left.amount).toBe(slowLeft(counted, at, calendar.slow));
        }
      }),
      { seed: 20261122, numRuns: 10_000 },
    );
  });
});
