import { isCalendarDate, startOfDay } from '../../../engine/index.ts';
import type { CalendarDate, Instant } from '../../../engine/index.ts';

/** When a version is to take effect, as the administrator chose it. */
export interface EffectChoice {
  readonly at: 'now' | 'date';
  /** As typed, day first; empty while nothing is entered. */
  readonly date: string;
}

/** The moment from which new cases run on a version, or why it cannot be that one. Null: at once. */
export function effectiveFrom(
  { at, date }: EffectChoice,
  today: CalendarDate,
): { readonly moment: Instant | null } | { readonly problem: 'missing' | 'past' } {
  if (at === 'now') return { moment: null };
  const day = readDay(date);
  if (day === null) return { problem: 'missing' };
  return day > today ? { moment: startOfDay(day) } : { problem: 'past' };
}

/** A date as Vietnamese people write it: day, month, year, divided by a stroke, a dot or a dash. */
export function readDay(text: string): CalendarDate | null {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}
