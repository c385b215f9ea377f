import type { CalendarDate, TimeOfDay } from '../dates/index.ts';
import type { Text } from '../text/text.ts';

/** A working calendar as data; the shape of `definitions/schemas/calendar.json`. */
export interface CalendarDocument {
  readonly format: 1;
  readonly id: string;
  readonly version: CalendarDate;
  readonly title: Text;
  readonly source: readonly string[];
  /** Days of the week without work, 1 for Monday to 7 for Sunday. */
  readonly weeklyDaysOff: readonly number[];
  readonly officeHours: OfficeHours;
  readonly years: readonly CalendarYear[];
}

/** Office hours of the country, and those of provinces that set their own, by province code. */
export interface OfficeHours {
  readonly default: readonly OfficeSession[];
  readonly byProvince: Readonly<Record<string, readonly OfficeSession[]>>;
}

/** A stretch of office time on a working day. */
export interface OfficeSession {
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

/** The days of one year that differ from its weeks. */
export interface CalendarYear {
  readonly year: number;
  /** `computed` while a decision on some day is still to come. */
  readonly status: 'decided' | 'computed';
  readonly note?: Text;
  readonly holidays: readonly Holiday[];
  readonly swaps: readonly DaySwap[];
}

/** A day off by law. */
export interface Holiday {
  readonly date: CalendarDate;
  readonly name: Text;
  readonly source: string;
  /** The holiday on a weekly day off that this day makes up for. */
  readonly inLieuOf?: CalendarDate;
  readonly note?: Text;
}

/** A working day taken off, and the weekly day off that is worked instead. */
export interface DaySwap {
  readonly off: CalendarDate;
  readonly work: CalendarDate;
  readonly source: string;
  readonly note?: Text;
}
