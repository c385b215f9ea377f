import type { Instant } from '../dates/index.ts';

/** Money that an applicant pays, or was asked to pay, for fees of a case. Amounts are whole numbers of đồng. */
export interface Payment {
  /** Unique in the case, e.g. "p1". */
  readonly id: string;
  /** Keys of the fees. */
  readonly fees: readonly string[];
  /** What was asked for. */
  readonly amount: number;
  /** How much of it is for which fee. */
  readonly parts: readonly FeePart[];
  readonly method: 'counter' | 'online';
  readonly status: 'open' | 'paid' | 'failed' | 'cancelled' | 'refunded';
  /** Connector through which it goes; absent at the counter. */
  readonly provider?: string;
  /** What the provider calls the transfer that brought the money, or that failed. */
  readonly reference?: string;
  readonly at: Instant;
  /** Name of the person who began it, or took it at the counter. */
  readonly by: string;
  /** When the money came. */
  readonly paidAt?: Instant;
  /** What really came; absent while nothing has. */
  readonly received?: number;
  /** Why money that came does not pay the fees; it is to be given back. */
  readonly finding?: PaymentFinding;
  readonly refunds?: readonly Refund[];
  /** Id of the paper that is its receipt. */
  readonly receipt?: string;
}

/**
 * amount = not the amount that was asked for; late = the case had ended; twice = nothing of its fees was owed any more.
 */
export type PaymentFinding = 'amount' | 'late' | 'twice';

/** A part of an amount that belongs to one fee. */
export interface FeePart {
  readonly fee: string;
  readonly amount: number;
}

/** Money that is to be given back of one payment, or that was. */
export interface Refund {
  /** Unique in the payment, e.g. "r1". */
  readonly id: string;
  readonly amount: number;
  /** How much of it was for which fee; empty where the payment paid for nothing. */
  readonly parts: readonly FeePart[];
  /** rule = by an action of the workflow; overpaid = the fee became smaller; else what was found. */
  readonly cause: 'rule' | 'overpaid' | PaymentFinding;
  readonly at: Instant;
  /** When somebody noted that it was given back; null while it is to be done. */
  readonly doneAt: Instant | null;
  /** Who noted it. */
  readonly by?: string;
  /** Reference of the transfer back, or number of the voucher. */
  readonly reference?: string;
}
