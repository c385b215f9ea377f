import { compareDates, localDateOf, type CalendarDate, type Instant } from '../dates/index.ts';

/**
 * Months for which a monthly amount was paid by the old version: from the month in which the new one applies, or in
 * which the case was decided where that is later, up to a last month, both counted.
 *
 * @param until the last month, yyyy-mm
 * @param grantedAt when the case was granted; null while nothing is paid by it, which makes 0 months
 * @example monthsOwed('2026-07-01', '2026-09', '2025-03-02T02:00:00.000Z') // 3: July, August, September
 */
export function monthsOwed(since: CalendarDate, until: string, grantedAt: Instant | null): number {
  if (grantedAt === null) return 0;
  const decided = localDateOf(grantedAt);
  const first = compareDates(decided, since) > 0 ? decided : since;
  return Math.max(0, monthNumber(until) - monthNumber(first) + 1);
}

/** Months since the year 0, of a date or a month. */
function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
