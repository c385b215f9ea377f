import type { Answers } from '../answers/answers.ts';
import type { ReachedRung } from '../clock/index.ts';
import type { FieldSource } from '../form/index.ts';
import type { CalendarDate, Instant } from '../dates/index.ts';
import type { HandOver } from './hand-over.ts';

/** What one role of one unit must do, or has done, in a case. */
export interface Task {
  /** Unique in the case: the key, the moment of entry counted, and the number of the item. */
  readonly id: string;
  readonly key: string;
  /** Path of the state that opened it. */
  readonly state: string;
  readonly role: string;
  /** Code of the unit that does it; the applicant's tasks have the competent unit. */
  readonly unit: string;
  readonly openedAt: Instant;
  readonly due: TaskDue | null;
  readonly assignee: TaskAssignee | null;
  readonly closed: TaskClosing | null;
  /** For a task of a forEach: the item it is about. */
  readonly item: TaskItem | null;
  /** The rungs of its deadline that were reached; absent where none was. */
  readonly rungs?: readonly ReachedRung[];
  /** How far the system has come that does it; absent for a task of people. */
  readonly handOver?: HandOver;
}

export interface TaskDue {
  readonly deadline: string;
  readonly date: CalendarDate;
  readonly at: Instant;
  /** How much time that was, in the unit of the deadline; absent in cases from before this was kept. */
  readonly amount?: number;
}

export interface TaskAssignee {
  readonly account: string;
  readonly name: string;
  /** Whom the person stands in for; absent where they act for themselves. */
  readonly for?: AbsentPerson;
}

/** Somebody in whose place another person acts while they are away. */
export interface AbsentPerson {
  readonly account: string;
  readonly name: string;
}

/** How a task ended: done with an event, agreed by silence, or dropped because its state was left. */
export interface TaskClosing {
  readonly at: Instant;
  readonly how: 'done' | 'silence' | 'dropped';
  readonly by: TaskAssignee | null;
  readonly event: string | null;
  readonly answers: Answers | null;
  /** Where answers come from that the person did not type, or typed in place of a registry. */
  readonly sources?: Readonly<Record<string, FieldSource>>;
}

export interface TaskItem {
  /** Position in the list, from 1. */
  readonly index: number;
  readonly label: string;
  readonly value: unknown;
}
