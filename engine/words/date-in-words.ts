import { capitalise } from './capitalise.ts';
import { numberInWords } from './number-in-words.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A date in words, in the style of civil-status papers: `mùng` for the first ten days, `tháng tư` for April.
 * Old records know only the year, or the month and year: what is known is said.
 *
 * @param date 'yyyy-mm-dd', 'yyyy-mm' or 'yyyy', year 1 or later.
 * @throws RangeError when the text is not a date of the calendar.
 * @example dateInWords('2026-11-02') // 'Ngày mùng hai tháng mười một năm hai nghìn không trăm hai mươi sáu'
 */
export function dateInWords(date: string): string {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined || !exists(Number(year), Number(month ?? 1), Number(day ?? 1))) {
    throw new RangeError(`<${date}> is not a date`);
  }
  const parts = [`năm ${numberInWords(Number(year))}`];
  if (month !== undefined) parts.unshift(`tháng ${monthInWords(Number(month))}`);
  if (day !== undefined) parts.unshift(`ngày ${dayInWords(Number(day))}`);
  return capitalise(parts.join(' '));
}

function exists(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0);
}

function dayInWords(day: number): string {
  return day <= 10 ? `mùng ${numberInWords(day)}` : numberInWords(day);
}

function monthInWords(month: number): string {
  return month === 4 ? 'tư' : numberInWords(month);
}
