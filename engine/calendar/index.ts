export type {
  CalendarDocument,
  CalendarYear,
  DaySwap,
  Holiday,
  OfficeHours,
  OfficeSession,
} from './calendar-document.ts';
export { CalendarError, calendarProblemOf } from './calendar-error.ts';
export { checkCalendar } from './check-calendar.ts';
export { budgetOf, countedFrom, dueFrom, dueOf, measureOf } from './due-date.ts';
export type { DeadlineMeasure, DeadlineUnit, DueMoment, DueRequest } from './due-date.ts';
export { compileCalendar } from './working-calendar.ts';
export type { WorkingCalendar } from './working-calendar.ts';
export { countDays, workingDaysOf } from './working-days.ts';
export type { DayCounting, WorkingDays } from './working-days.ts';
