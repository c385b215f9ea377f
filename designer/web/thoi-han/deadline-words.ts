import { fillText } from '../../../engine/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import { thoiHanTextsOf } from '../language/thoi-han-texts-of.ts';

type Members = Readonly<Record<string, Json>>;

function membersOf(value: Json | undefined): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

/** A number as it is written in a language. */
function written(number: number, language: Language): string {
  const text = String(Math.round(number * 100) / 100);
  return language === 'vi' ? text.replace('.', ',') : text;
}

/**
 * How long a deadline of a draft is, finished or not.
 *
 * @example spanInWords({ amount: 3, unit: 'workingDay' }, 'vi') // '3 ngày làm việc'
 */
export function spanInWords(deadline: Json | undefined, language: Language): string {
  const texts = thoiHanTextsOf(language);
  const { amount, until, unit } = membersOf(deadline);
  if (until !== undefined) return texts.untilMoment;
  if (typeof amount === 'string') return texts.byRule;
  return typeof amount === 'number' ? `${written(amount, language)} ${unitOf(unit, language)}`.trim() : '';
}

/**
 * When a moment of a deadline is.
 *
 * @param unit the unit of the deadline
 * @example rungInWords({ share: 0.8 }, 'workingDay', 'vi') // 'Đã dùng 80 % thời hạn'
 */
export function rungInWords(rung: Json | undefined, unit: Json | undefined, language: Language): string {
  const { rungNames } = thoiHanTextsOf(language);
  const { before, after, share, unit: own } = membersOf(rung);
  const said = (number: number): string => `${written(number, language)} ${unitOf(own ?? unit, language)}`;
  if (typeof share === 'number') return fillText(rungNames.share, { amount: written(share * 100, language) });
  if (typeof after === 'number')
    return after === 0 ? rungNames.end : fillText(rungNames.after, { amount: said(after) });
  if (typeof before !== 'number') return rungNames.none;
  return before === 0 ? rungNames.lastDay : fillText(rungNames.before, { amount: said(before) });
}

function unitOf(unit: Json | undefined, language: Language): string {
  const units: Readonly<Record<string, string>> = thoiHanTextsOf(language).unitOf;
  return typeof unit === 'string' ? (units[unit] ?? unit) : '';
}

/** Office hours as people say them: in days of eight hours from one day on. */
export function hoursInWords(hours: number, language: Language): string {
  const texts = thoiHanTextsOf(language);
  return hours >= 8
    ? fillText(texts.days, { count: written(hours / 8, language) })
    : fillText(texts.hours, { count: written(hours, language) });
}
