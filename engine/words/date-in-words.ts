import { isPartialDate } from '../dates/index.ts';
import { capitalise } from './capitalise.ts';
import { numberInWords } from './number-in-words.ts';

/**
 * A date in words, in the style of civil-status papers: `mùng` for the first ten days, `tháng tư` for April.
 * Old records know only the year, or the month and year: what is known is said.
 *
 * @param date 'yyyy-mm-dd', 'yyyy-mm' or 'yyyy', year 1 or later.
 * @throws RangeError when the text is not a date of the calendar.
 * @example dateInWords('2026-11-02') // 'Ngày mùng hai tháng mười một năm hai nghìn không trăm hai mươi sáu'
 */
export function dateInWords(date: string): string {
  if (!isPartialDate(date)) throw new RangeError(`<${date}> is not a date`);
  const [year, month, day] = date.split('-').map(Number);
  const parts = [`năm ${numberInWords(year ?? 0)}`];
  if (month !== undefined) parts.unshift(`tháng ${monthInWords(month)}`);
  if (day !== undefined) parts.unshift(`ngày ${dayInWords(day)}`);
  return capitalise(parts.join(' '));
}

function dayInWords(day: number): string {
  return day <= 10 ? `mùng ${numberInWords(day)}` : numberInWords(day);
}

function monthInWords(month: number): string {
  return month === 4 ? 'tư' : numberInWords(month);
}
