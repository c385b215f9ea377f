import { isPartialDate } from '../../../engine/index.ts';
import type { DatePrecision } from '../../../engine/index.ts';

/** What stands in the boxes, as typed. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/**
 * The value of typed parts: a date as the field accepts it, null where nothing is typed, and otherwise the parts
 * joined as year-month-day, which is no date, so that the engine can say what is wrong.
 *
 * @example dateOfParts({ day: '2', month: '11', year: '1998' }, ['day']) // '1998-11-02'
 * @example dateOfParts({ day: '', month: '', year: '1950' }, ['day', 'year']) // '1950'
 * @example dateOfParts({ day: '31', month: '2', year: '' }, ['day']) // '-2-31'
 */
export function dateOfParts(parts: DateParts, precisions: readonly DatePrecision[]): string | null {
  const [day, month, year] = [parts.day.trim(), parts.month.trim(), parts.year.trim()];
  if (day === '' && month === '' && year === '') return null;
  const whole = [year, pad(month), pad(day)];
  const shapes: Record<DatePrecision, string[]> = {
    day: whole,
    month: whole.slice(0, 2),
    year: whole.slice(0, 1),
  };
  const left: Record<DatePrecision, boolean> = {
    day: true,
    month: day === '',
    year: day === '' && month === '',
  };
  for (const precision of ['year', 'month', 'day'] as const) {
    const date = shapes[precision].join('-');
    if (precisions.includes(precision) && left[precision] && isPartialDate(date)) return date;
  }
  return `${year}-${month}-${day}`;
}

/** The boxes of a value, also of one that is no date. */
export function partsOfDate(value: unknown): DateParts {
  const [year = '', month = '', day = ''] = typeof value === 'string' ? value.split('-') : [];
  return { day, month, year };
}

function pad(digits: string): string {
  return /^\d$/.test(digits) ? `0${digits}` : digits;
}
