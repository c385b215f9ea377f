import { isCalendarDate, startOfDay } from '../../../engine/index.ts';
import type { CalendarDate, Instant } from '../../../engine/index.ts';

/** When a version is to take effect, as the administrator chose it. */
export interface EffectChoice {
  readonly at: 'now' | 'date';
  /** yyyy-mm-dd; empty while nothing is entered. */
  readonly date: string;
}

/** The moment from which new cases run on a version, or why it cannot be that one. Null: at once. */
export function effectiveFrom(
  { at, date }: EffectChoice,
  today: CalendarDate,
): { readonly moment: Instant | null } | { readonly problem: 'missing' | 'past' } {
  if (at === 'now') return { moment: null };
  if (!isCalendarDate(date)) return { problem: 'missing' };
  return date > today ? { moment: startOfDay(date) } : { problem: 'past' };
}
