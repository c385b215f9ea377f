import { MILLIS_PER_MINUTE, minutesOf } from '../dates/index.ts';
import type { OfficeSession } from './calendar-document.ts';

/** The office time of one working day, in milliseconds from midnight and from the first opening. */
export interface OfficeDay {
  /** Office time of a whole day. */
  readonly length: number;
  /** When the last session ends, from midnight. */
  readonly close: number;
  /** Office time from the opening until a time of day (both in milliseconds; the second from midnight). */
  readonly elapsedAt: (timeOfDay: number) => number;
  /** The earliest time of day by which an amount of office time, above 0 and up to `length`, has passed. */
  readonly timeAfter: (elapsed: number) => number;
  /** The moment itself inside a session (its end included), or the next opening; null after the last close. */
  readonly officeTimeFrom: (timeOfDay: number) => number | null;
}

/** Prepares the sessions of a day, which are in order and do not overlap. */
export function officeDayOf(sessions: readonly OfficeSession[]): OfficeDay {
  const spans = sessions.map(({ from, to }) => ({
    from: minutesOf(from) * MILLIS_PER_MINUTE,
    to: minutesOf(to) * MILLIS_PER_MINUTE,
  }));
  const length = spans.reduce((sum, { from, to }) => sum + to - from, 0);
  const close = spans.at(-1)?.to ?? 0;
  return {
    length,
    close,
    elapsedAt: (timeOfDay) =>
      spans.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(timeOfDay, to) - from), 0),
    timeAfter: (elapsed) => {
      let left = elapsed;
      for (const { from, to } of spans) {
        if (left <= to - from) return from + left;
        left -= to - from;
      }
      throw new RangeError(`${elapsed} ms is more than an office day of ${length} ms`);
    },
    officeTimeFrom: (timeOfDay) => {
      const span = spans.find(({ to }) => timeOfDay <= to);
      return span ? Math.max(span.from, timeOfDay) : null;
    },
  };
}
