import { isCalendarDate } from '../../../engine/index.ts';
import { readDay } from '../cong-bo/effect-choice.ts';
import type { tinhLai } from '../language/vi/tinh-lai.ts';

/** What somebody has typed who has cases calculated again. */
export interface TypedWish {
  /** The day from which the version applies, day first. */
  readonly since: string;
  /** The last month of what is paid monthly, as 09/2026; empty where amounts are paid once. */
  readonly until: string;
}

/** What is wrong with it, by box. */
export type WishProblems = Partial<Record<keyof TypedWish, keyof typeof tinhLai>>;

/**
 * What is to be calculated, or what is wrong in which box.
 *
 * @example readWish({ since: '1/7/2026', until: '9/2026' }) // { wish: { since: '2026-07-01', until: '2026-09' } }
 */
export function readWish(
  typed: TypedWish,
):
  | { readonly wish: { readonly since: string; readonly until?: string } }
  | { readonly problems: WishProblems } {
  const since = readDay(typed.since);
  const isDay = since !== null && isCalendarDate(since);
  const until = typed.until.trim() === '' ? undefined : readMonth(typed.until);
  const isTooEarly = isDay && typeof until === 'string' && until < since.slice(0, 7);
  const problems: WishProblems = {
    ...(isDay ? {} : { since: 'sinceWrong' as const }),
    ...(until === null ? { until: 'untilWrong' as const } : {}),
    ...(isTooEarly ? { until: 'untilTooEarly' as const } : {}),
  };
  if (!isDay || until === null || isTooEarly) return { problems };
  return { wish: { since, ...(until === undefined ? {} : { until }) } };
}

/** A month as it is stored; null where none was typed. */
function readMonth(text: string): string | null {
  const [, month = '', year = ''] = /^\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(text) ?? [];
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  return isMonth ? `${year}-${month.padStart(2, '0')}` : null;
}
