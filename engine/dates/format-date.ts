import { localDateOf, localTimeOf } from './instant.ts';
import type { Instant } from './instant.ts';
import { isPartialDate } from './partial-date.ts';
import type { PartialDate } from './partial-date.ts';

/**
 * A date as Vietnamese papers write it; a date known in part keeps only what is known.
 *
 * @example formatDate('2026-11-02') // '02/11/2026'
 * @example formatDate('1950-07') // '07/1950'
 */
export function formatDate(date: PartialDate): string {
  if (!isPartialDate(date)) throw new RangeError(`not a date, month or year: ${String(date)}`);
  return date.split('-').reverse().join('/');
}

/**
 * A moment as Vietnamese papers write it.
 *
 * @example formatDateTime('2026-11-20T02:10:00.000Z') // '09:10 ngày 20/11/2026'
 */
export function formatDateTime(instant: Instant): string {
  return `${localTimeOf(instant)} ngày ${formatDate(localDateOf(instant))}`;
}
