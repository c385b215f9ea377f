export {
  dateOf,
  dateOfDayNumber,
  dayNumberOf,
  daysInMonth,
  isCalendarDate,
  isLeapYear,
  partsOf,
  weekdayOf,
  weekdayOfDayNumber,
} from './calendar-date.ts';
export type { CalendarDate, DateParts } from './calendar-date.ts';
export {
  addDays,
  addMonths,
  addYears,
  compareDates,
  daysBetween,
  monthsBetween,
  yearsBetween,
} from './date-arithmetic.ts';
export { formatDate, formatDateTime } from './format-date.ts';
export {
  endOfDay,
  instantAt,
  instantOf,
  isInstant,
  isTimeOfDay,
  laterOf,
  localDateOf,
  localDayNumberOf,
  localMillisOfDay,
  localTimeOf,
  MILLIS_PER_DAY,
  MILLIS_PER_MINUTE,
  millisOf,
  millisOfDayNumber,
  minutesOf,
  startOfDay,
  toInstant,
} from './instant.ts';
export type { Instant, TimeOfDay } from './instant.ts';
export { earliestOf, isPartialDate, isYearMonth, latestOf } from './partial-date.ts';
export type { PartialDate, YearMonth } from './partial-date.ts';
