import type { DeadlineMeasure, DeadlineUnit } from '../calendar/index.ts';
import type { CalendarDate, Instant, TimeOfDay } from '../dates/index.ts';
import type { LegalEffect } from '../generated/definition-types.ts';

/**
 * One deadline of one case, as plain JSON: its budget, what is used of it, and a ledger of every hold.
 *
 * While it runs it has a due date; while something holds it, it has none, so that nothing can fire. The exact
 * remainder survives any number of holds. Functions that change a clock return a new one, or the same object
 * when nothing changed.
 */
export interface Clock {
  readonly id: string;
  /** Name of the deadline in the definition. */
  readonly deadline: string;
  /**
   * The moment at which it ends whatever happens: of a deadline that is a moment of the case and no amount of time.
   * Its measure is then `calendarDays` where only the day is known, else `officeTime`; its amount and budget are 0.
   */
  readonly until?: Instant;
  /** Counts restarts from 1, so that a firing meant for an earlier run is recognised. */
  readonly epoch: number;
  readonly unit: DeadlineUnit;
  readonly amount: number;
  /** What was granted on top of the amount, in the same unit. */
  readonly extension: number;
  readonly cutoff?: TimeOfDay;
  readonly effect: LegalEffect;
  /** How it is counted; fixed at the start. */
  readonly measure: DeadlineMeasure;
  /** Amount and extension as days, or as milliseconds of office time. */
  readonly budget: number;
  /** The event that began this epoch. */
  readonly startedAt: Instant;
  /** From when this epoch counts: `startedAt`, or the next working day after the cut-off. */
  readonly countsFrom: Instant;
  /** Reasons that hold it now. */
  readonly holds: readonly string[];
  readonly ledger: readonly ClockHold[];
  /** Budget used before the current run, in the terms of `budget`. */
  readonly used: number;
  readonly runningSince: Instant | null;
  /** Last day; null while held. */
  readonly dueDate: CalendarDate | null;
  /** End of the last day, or the moment for hours; null while held. */
  readonly due: Instant | null;
  /** The due moment that had already passed when the clock was held: a hold does not cure lateness. */
  readonly lateSince: Instant | null;
  /** When it was stopped or fired. */
  readonly endedAt: Instant | null;
  readonly state: ClockState;
  /** Every change of how much time there is; absent where there was none. */
  readonly changes?: readonly ClockChange[];
  /** The rungs that have been reached; absent where none has. */
  readonly rungs?: readonly ReachedRung[];
}

/** One change of how much time a clock has: an extension, or a rule that gave another amount. */
export interface ClockChange {
  readonly at: Instant;
  /** The run in which it happened: an extension lapses when the clock begins anew. */
  readonly epoch: number;
  readonly kind: 'extend' | 'recount';
  /** Amount and extension before and after, in the unit of the clock. */
  readonly from: number;
  readonly to: number;
  /** Last day before and after; null while the clock was held. */
  readonly dueDateBefore: CalendarDate | null;
  readonly dueDateAfter: CalendarDate | null;
  readonly reason: string | null;
}

/** A rung of the deadline that was reached, once in each run. */
export interface ReachedRung {
  readonly key: string;
  readonly epoch: number;
  readonly at: Instant;
}

export type ClockState = 'running' | 'held' | 'stopped' | 'fired';

/** Why time does not count: waiting for somebody (pause), or time that the law leaves out (exclude). */
export type HoldKind = 'pause' | 'exclude';

/** One hold: by what reason, from when, until when (open while it lasts). */
export interface ClockHold {
  readonly from: Instant;
  readonly to?: Instant;
  readonly by: string;
  readonly kind: HoldKind;
}

/** What a clock needs to start. */
export interface ClockStart {
  readonly id: string;
  readonly deadline: string;
  readonly unit: DeadlineUnit;
  readonly amount: number;
  readonly cutoff?: TimeOfDay;
  readonly effect: LegalEffect;
  /** Where it ends at a moment of the case: a date, which means the end of that day, or a moment. */
  readonly until?: CalendarDate;
  /** The event: receipt, acceptance, entry into a step. */
  readonly at: Instant;
}
