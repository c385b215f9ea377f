import { DAY, dateAt, MINUTE, midnightOf, nextDate, timeAt } from './slow-calendar.ts';
import type { SlowCalendar } from './slow-calendar.ts';

/** A hold or release of one reason, at milliseconds since 1970. */
export interface SlowEvent {
  readonly at: number;
  readonly by: string;
  readonly kind: 'hold' | 'release';
}

/** A deadline and everything that happened to it. */
export interface SlowHistory {
  readonly start: number;
  readonly amount: number;
  readonly cutoff?: string;
  readonly events: readonly SlowEvent[];
}

/** The end found by walking, or null when something holds the clock for ever; and what was counted until then. */
export interface SlowEnd {
  readonly due: number | null;
  readonly counted: number;
}

/** Whether nothing holds the clock after the events before a moment. */
function runsBefore(events: readonly SlowEvent[], moment: number): boolean {
  const reasons = new Set<string>();
  for (const { at, by, kind } of events) {
    if (at >= moment) break;
    if (kind === 'hold') reasons.add(by);
    else reasons.delete(by);
  }
  return reasons.size === 0;
}

function receivedAt({ start, cutoff }: SlowHistory, calendar: SlowCalendar): number {
  const date = dateAt(start);
  const late = cutoff !== undefined && calendar.isWorkingDay(date) && timeAt(start) >= cutoff;
  return late ? midnightOf(calendar.addWorkingDays(date, 1)) : start;
}

/**
 * Walks day by day: a day counts if the clock was running as it began; the deadline ends with the first working
 * day, from the last counted day on, at whose end the clock runs.
 */
export function slowDayEnd(
  history: SlowHistory,
  counts: (date: string) => boolean,
  calendar: SlowCalendar,
): SlowEnd {
  const { amount, events } = history;
  const lastEvent = events.at(-1)?.at ?? history.start;
  let counted = 0;
  let day = dateAt(receivedAt(history, calendar));
  for (;;) {
    const end = midnightOf(nextDate(day));
    if (counted === amount && calendar.isWorkingDay(day) && runsBefore(events, end))
      return { due: end, counted };
    if (end > lastEvent + DAY && !runsBefore(events, end)) return { due: null, counted };
    day = nextDate(day);
    if (counted < amount && counts(day) && runsBefore(events, midnightOf(day))) counted += 1;
  }
}

/** Walks minute by minute: an office minute counts if the clock runs in it. The amount is in minutes. */
export function slowMinuteEnd(history: SlowHistory, calendar: SlowCalendar): SlowEnd {
  const { amount, events } = history;
  const lastEvent = events.at(-1)?.at ?? history.start;
  let counted = 0;
  for (let moment = receivedAt(history, calendar); ; moment += MINUTE) {
    if (counted === amount) return { due: moment, counted };
    const runs = runsBefore(events, moment + 1);
    if (moment > lastEvent && !runs) return { due: null, counted };
    if (runs && calendar.isOfficeMinute(moment)) counted += 1;
  }
}
