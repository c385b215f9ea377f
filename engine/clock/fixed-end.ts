import type { DeadlineMeasure } from '../calendar/index.ts';
import { endOfDay, isCalendarDate, type CalendarDate, type Instant } from '../dates/index.ts';

/** What makes a clock end at a moment: see `Clock.until`. */
export interface FixedEnd {
  readonly until: Instant;
  readonly measure: DeadlineMeasure;
}

/**
 * The end that a date or a moment sets.
 *
 * @example fixedEnd('2026-11-27').until // '2026-11-27T17:00:00.000Z', the end of that day in Vietnam
 */
export function fixedEnd(end: CalendarDate): FixedEnd {
  return isCalendarDate(end)
    ? { until: endOfDay(end), measure: 'calendarDays' }
    : { until: end, measure: 'officeTime' };
}
