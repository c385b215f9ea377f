import { duration, type Duration } from './duration.ts';

const isoDuration =
  /^(-)?P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,7})W)?(?:(\d{1,7})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/;

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
