import {
  isCalendarDate,
  isTimeOfDay,
  localDateOf,
  localTimeOf,
  formatDate,
  type Instant,
} from '../../../engine/index.ts';

/** A moment as people write it here: 20/11/2026 09:10. */
export function momentText(instant: Instant): string {
  return `${formatDate(localDateOf(instant))} ${localTimeOf(instant)}`;
}

/**
 * A moment with offset from what somebody wrote; null where it is none.
 *
 * @example momentMeant('20/11/2026 9:10') // '2026-11-20T09:10:00+07:00'
 */
export function momentMeant(text: string): string | null {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[\s,]+(\d{1,2})[:h](\d{2}))?\s*$/.exec(text);
  if (match === null) return null;
  const [, day = '', month = '', year = '', hour = '8', minute = '00'] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return isCalendarDate(date) && isTimeOfDay(time) ? `${date}T${time}:00+07:00` : null;
}
