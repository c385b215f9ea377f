import { compileCalendar, type CalendarDocument, type WorkingCalendar } from '../../../engine/index.ts';

/** The working calendar of the country, with the office hours of a province (by its code). */
export type CalendarOfProvince = (province: string) => WorkingCalendar;

/**
 * Prepares the working calendar. Provinces that keep the usual office hours share one compiled calendar.
 *
 * A case always counts by the newest calendar: days off are decided while it runs (Bộ luật Lao động 2019,
 * Điều 112 khoản 3), and count for everybody from then on.
 */
export function calendarLibrary(document: CalendarDocument): CalendarOfProvince {
  const compiled = new Map<string, WorkingCalendar>();
  return (province) => {
    const key = Object.hasOwn(document.officeHours.byProvince, province) ? province : '';
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const calendar = compileCalendar(document, key === '' ? undefined : key);
    compiled.set(key, calendar);
    return calendar;
  };
}
