import type { ContextValue } from '../feel/index.ts';
import type { Case } from './case.ts';
import type { FeePart, Payment } from './payment.ts';

/** The part of a case that its money is worked out from. */
export type Charged = Pick<Case, 'fees' | 'payments'>;

/** How one fee stands, in đồng. */
export interface FeeBalance {
  readonly fee: string;
  readonly charged: number;
  /** What was paid and neither given back nor is to be. */
  readonly paid: number;
  readonly owed: number;
  /** What was paid beyond what is charged. */
  readonly over: number;
}

/** Whether the payment pays its fees; money that came otherwise only waits to be given back. */
export function isAccepted({ status, finding }: Payment): boolean {
  return finding === undefined && (status === 'paid' || status === 'refunded');
}

/**
 * How every fee stands that is charged or was paid. What a rule has given back lowers the charge, so that it is not
 * owed again; what was given back because the fee became smaller does not.
 */
export function feeBalances({ fees, payments = [] }: Charged): FeeBalance[] {
  const paid = new Map<string, number>();
  const forgiven = new Map<string, number>();
  for (const payment of payments.filter(isAccepted)) {
    addParts(paid, payment.parts, 1);
    for (const { parts, cause } of payment.refunds ?? []) {
      addParts(paid, parts, -1);
      if (cause === 'rule') addParts(forgiven, parts, 1);
    }
  }
  const keys = new Set([...fees.map(({ key }) => key), ...paid.keys()]);
  return [...keys].map((fee) => {
    const charged = fees.find(({ key }) => key === fee)?.amount ?? 0;
    const due = Math.max(0, charged - (forgiven.get(fee) ?? 0));
    const net = paid.get(fee) ?? 0;
    return { fee, charged, paid: net, owed: Math.max(0, due - net), over: Math.max(0, net - due) };
  });
}

/** What is owed of some fees, or of all where none are named, in đồng. */
export function owedOf(current: Charged, fees?: readonly string[]): number {
  return sumOf(owedParts(current, fees));
}

/** What is owed, fee by fee. */
export function owedParts(current: Charged, fees?: readonly string[]): FeePart[] {
  return feeBalances(current)
    .filter(({ fee, owed }) => owed > 0 && (fees?.includes(fee) ?? true))
    .map(({ fee, owed }) => ({ fee, amount: owed }));
}

/** All the money that ever came for a case, what of it was or is to be given back, and what the agency keeps. */
export function ledgerOf({ payments = [] }: Pick<Case, 'payments'>): {
  readonly received: number;
  readonly refunded: number;
  readonly kept: number;
} {
  const received = payments.reduce((sum, payment) => sum + (payment.received ?? 0), 0);
  const refunded = payments.reduce((sum, { refunds = [] }) => sum + sumOf(refunds), 0);
  return { received, refunded, kept: received - refunded };
}

/** What expressions read as `fees.<name>`. */
export function feeValues(current: Charged): ContextValue {
  const balances = feeBalances(current);
  const sum = (name: 'charged' | 'paid' | 'owed') =>
    balances.reduce((total, balance) => total + balance[name], 0);
  return { total: sum('charged'), paid: sum('paid'), owed: sum('owed') };
}

/** The sum of amounts. */
export function sumOf(list: readonly { readonly amount: number }[]): number {
  return list.reduce((sum, { amount }) => sum + amount, 0);
}

function addParts(sums: Map<string, number>, parts: readonly FeePart[], sign: 1 | -1): void {
  for (const { fee, amount } of parts) sums.set(fee, (sums.get(fee) ?? 0) + sign * amount);
}
