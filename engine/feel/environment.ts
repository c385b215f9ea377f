import type { CalendarDate, Instant } from '../dates/index.ts';
import type { Meter } from './meter.ts';
import type { Value } from './values.ts';

/** What an expression may know beside its scope. Everything is handed in: an expression has no clock of its own. */
export interface Environment {
  /** Today in Vietnam. */
  readonly today: CalendarDate;
  readonly now: Instant;
  /** Steps that the evaluation may take; `limits.fuel` when absent. */
  readonly fuel?: number;
  /** Working days; the functions that need them give null without it. */
  readonly calendar?: WorkingCalendar;
  /** A value of a table of the definition (a fee, a coefficient) by its keys. */
  readonly lookup?: (table: string, keys: readonly Value[]) => Value;
  /** An entry of a catalogue by its code: {code, label, parent, …attributes}, null where it is not known. */
  readonly entry?: (catalogue: string, code: string) => Value;
  /** The label of an option, entry or address that was chosen in the field at a path. */
  readonly label?: (path: readonly string[], value: Value) => Value;
}

/** The working calendar of a unit. */
export interface WorkingCalendar {
  readonly addWorkingDays: (date: CalendarDate, days: number) => CalendarDate;
  readonly isWorkingDay: (date: CalendarDate) => boolean;
  /** Working days after `from` up to and including `to`. */
  readonly workingDaysBetween: (from: CalendarDate, to: CalendarDate) => number;
}

/** One evaluation under way. */
export interface Run {
  readonly env: Environment;
  readonly meter: Meter;
}

/** A function of the closed table: arguments are evaluated before the call. */
export type FeelFunction = (args: readonly Value[], run: Run) => Value;
