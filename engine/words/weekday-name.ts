import { weekdayOf, type CalendarDate } from '../dates/index.ts';
import { inLanguage, type Language } from '../text/text.ts';

/** Monday first, as ISO 8601 counts. */
const names = [
  { vi: 'Thứ Hai', en: 'Monday' },
  { vi: 'Thứ Ba', en: 'Tuesday' },
  { vi: 'Thứ Tư', en: 'Wednesday' },
  { vi: 'Thứ Năm', en: 'Thursday' },
  { vi: 'Thứ Sáu', en: 'Friday' },
  { vi: 'Thứ Bảy', en: 'Saturday' },
  { vi: 'Chủ nhật', en: 'Sunday' },
] as const;

/**
 * The day of the week of a date.
 *
 * @example weekdayName('2026-12-01', 'vi') // 'Thứ Ba'
 */
export function weekdayName(date: CalendarDate, language: Language): string {
  const name = names[weekdayOf(date) - 1];
  return name === undefined ? '' : inLanguage(name, language);
}
