import { isContext, type Value } from './values.ts';

/** A length of time. Months and days stay apart, since a month has no fixed number of days. */
export interface Duration {
  readonly [key: string]: number;
  readonly months: number;
  readonly days: number;
  readonly seconds: number;
}

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
