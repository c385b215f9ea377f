import { dayNumberOf, daysInMonth, isCalendarDate, isYearMonth } from '../../dates/index.ts';
import { dateAt, monthAt, monthIndex } from '../calendar-arithmetic.ts';
import type { FeelFunction } from '../environment.ts';
import { isContext, isList, ownValue, type Value } from '../values.ts';

/** How finely periods are counted. */
interface Grain {
  /** The number of the unit in which a period begins or ends; null when the value is no moment. */
  readonly start: (moment: Value) => number | null;
  readonly end: (moment: Value) => number | null;
  readonly text: (unit: number) => string | null;
}

const toMonth = (moment: Value): number | null =>
  isYearMonth(moment) || isCalendarDate(moment) ? monthIndex(moment) : null;

const toDay = (moment: Value, dayOfMonth: (month: string) => number): number | null => {
  if (isCalendarDate(moment)) return dayNumberOf(moment);
  if (!isYearMonth(moment)) return null;
  return dayNumberOf(`${moment}-${String(dayOfMonth(moment)).padStart(2, '0')}`);
};

const lastDay = (month: string): number => daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));

const grains: Readonly<Record<'month' | 'day', Grain>> = {
  month: { start: toMonth, end: toMonth, text: monthAt },
  day: { start: (moment) => toDay(moment, () => 1), end: (moment) => toDay(moment, lastDay), text: dateAt },
};

/** Functions on lists of periods `{from, to}`: both ends belong to a period, a missing `to` means still running. */
export const periodFunctions = {
  gaps: ([list = null, from = null, to = null, grain = 'day'], { meter }) => {
    if (!isList(list) || (grain !== 'month' && grain !== 'day')) return null;
    const { start, end, text } = grains[grain];
    const [first, last] = [start(from), end(to)];
    if (first === null || last === null) return null;
    meter.burn(list.length);
    const gaps: Value[] = [];
    let next = first;
    for (const period of periodsOf(list, grains[grain])) {
      if (period.from > last) break;
      if (period.from > next) gaps.push({ from: text(next), to: text(period.from - 1) });
      next = Math.max(next, period.to + 1);
    }
    if (next <= last) gaps.push({ from: text(next), to: text(last) });
    return gaps;
  },
  overlaps: ([list = null], { meter }) => {
    if (!isList(list)) return null;
    meter.burn(list.length);
    const periods = periodsOf(list, grains.day);
    return periods.some((period, index) => index > 0 && period.from <= (periods[index - 1]?.to ?? -Infinity));
  },
} satisfies Record<string, FeelFunction>;

/** The periods of a list by their beginning. A row that is not filled in, or ends before it begins, covers nothing. */
function periodsOf(list: readonly Value[], grain: Grain): readonly { from: number; to: number }[] {
  return list
    .flatMap((item) => {
      if (!isContext(item)) return [];
      const from = grain.start(ownValue(item, 'from'));
      const end = ownValue(item, 'to');
      const to = end === null ? Infinity : grain.end(end);
      return from === null || to === null || to < from ? [] : [{ from, to }];
    })
    .sort((left, right) => left.from - right.from);
}
