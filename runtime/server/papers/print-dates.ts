import {
  dateInWords,
  formatDate,
  formatDateTime,
  isPartialDate,
  localDateOf,
  localTimeOf,
  toInstant,
} from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date or a moment of the view: a calendar date (perhaps known in part), and the moment where there is one. */
interface When {
  readonly date: string;
  readonly instant?: string;
}

/** Reads a date or a moment; undefined for anything else, so that a paper never prints a wrong day. */
function whenOf(value: unknown): When | undefined {
  if (isPartialDate(value)) return { date: value };
  if (typeof value !== 'string') return undefined;
  try {
    const instant = toInstant(value);
    return { date: localDateOf(instant), instant };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** `20/11/2026`; a date known in part keeps what is known. */
export function printDate(value: unknown): string | undefined {
  const when = whenOf(value);
  return when && formatDate(when.date);
}

/** `Ngày hai mươi tháng mười một năm …`, as civil-status papers write a date beneath its figures. */
export function printDateInWords(value: unknown): string | undefined {
  const when = whenOf(value);
  return when && dateInWords(when.date);
}

/** `09:10 ngày 20/11/2026`; a date without a time prints as a date. */
export function printDateTime(value: unknown, language: Language): string | undefined {
  const when = whenOf(value);
  if (when?.instant === undefined) return when && formatDate(when.date);
  return language === 'vi'
    ? formatDateTime(when.instant)
    : `${localTimeOf(when.instant)}, ${formatDate(when.date)}`;
}

/** `09 giờ 10 phút`, the way receipts say a time. */
export function printTime(value: unknown, language: Language): string | undefined {
  const instant = whenOf(value)?.instant;
  if (instant === undefined) return undefined;
  const time = localTimeOf(instant);
  return language === 'vi' ? `${time.slice(0, 2)} giờ ${time.slice(3)} phút` : time;
}

/**
 * `ngày 02 tháng 01 năm 2026`, as the date line of a paper: days below 10 and the months 1 and 2 take a zero
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I). Without a date, the blanks to be filled by hand.
 */
export function printDateParts(value: unknown, language: Language): string {
  const [year = '………', month, day] = whenOf(value)?.date.split('-') ?? [];
  if (language === 'en')
    return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
  const monthWritten = month === undefined ? '……' : Number(month) <= 2 ? month : String(Number(month));
  return `ngày ${day ?? '……'} tháng ${monthWritten} năm ${year}`;
}
