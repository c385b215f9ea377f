/** A working calendar as data; generated from `definitions/schemas/calendar.json`. */
export type {
  CalendarDocument,
  CalendarYear,
  DaySwap,
  Holiday,
  OfficeHours,
  OfficeSession,
} from '../generated/definition-types.ts';
