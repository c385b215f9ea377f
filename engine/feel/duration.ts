import { isContext, type Value } from './values.ts';

/** A length of time. Months and days stay apart, since a month has no fixed number of days. */
export interface Duration {
  readonly [key: string]: number;
  readonly months: number;
  readonly days: number;
  readonly seconds: number;
}

const isoDuration =
  /^(-)?P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,7})W)?(?:(\d{1,7})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/;

/** Whether a value has exactly the shape of a duration. */
export function isDuration(value: Value): value is Duration {
  return (
    isContext(value) &&
    typeof value['months'] === 'number' &&
    typeof value['days'] === 'number' &&
    typeof value['seconds'] === 'number' &&
    Object.keys(value).length === 3
  );
}

/**
 * Reads an ISO 8601 duration; null when the text is none.
 *
 * @example parseDuration('P1Y2M3D') // { months: 14, days: 3, seconds: 0 }
 */
export function parseDuration(text: string): Duration | null {
  const match = isoDuration.exec(text);
  if (!match || /[PT]$/.test(text)) return null;
  const part = (index: number): number => Number(match[index] ?? 0);
  const sign = match[1] ? -1 : 1;
  return duration(
    sign * (part(2) * 12 + part(3)),
    sign * (part(4) * 7 + part(5)),
    sign * (part(6) * 3600 + part(7) * 60 + part(8)),
  );
}

/** A duration from its three parts. Adding 0 turns -0 into 0, which JSON could not tell apart. */
export function duration(months: number, days: number, seconds: number): Duration {
  return { months: months + 0, days: days + 0, seconds: seconds + 0 };
}

/**
 * The duration as ISO 8601 text; null when its parts have different signs, for which ISO has no text.
 *
 * @example durationText({ months: 14, days: 3, seconds: 0 }) // 'P1Y2M3D'
 */
export function durationText(value: Duration): string | null {
  const parts = [value.months, value.days, value.seconds];
  const negative = parts.some((part) => part < 0);
  if (negative && parts.some((part) => part > 0)) return null;
  const [months = 0, days = 0, seconds = 0] = parts.map(Math.abs);
  const piece = (amount: number, letter: string): string => (amount === 0 ? '' : `${amount}${letter}`);
  const date = piece(Math.floor(months / 12), 'Y') + piece(months % 12, 'M') + piece(days, 'D');
  const time =
    piece(Math.floor(seconds / 3600), 'H') +
    piece(Math.floor((seconds % 3600) / 60), 'M') +
    piece(seconds % 60, 'S');
  if (date === '' && time === '') return 'P0D';
  return `${negative ? '-' : ''}P${date}${time === '' ? '' : `T${time}`}`;
}

/**
 * A part of a duration by its FEEL name, or undefined when the name is none: `duration("P14M").years` is 1
 * and `.months` is 2.
 */
export function durationPart(value: Duration, key: string): number | undefined {
  switch (key) {
    case 'years':
      return Math.trunc(value.months / 12) + 0;
    case 'months':
      return (value.months % 12) + 0;
    case 'days':
      return value.days;
    case 'hours':
      return Math.trunc(value.seconds / 3600) + 0;
    case 'minutes':
      return Math.trunc((value.seconds % 3600) / 60) + 0;
    case 'seconds':
      return (value.seconds % 60) + 0;
    default:
      return undefined;
  }
}
