import type { RefundParams } from '../generated/definition-types.ts';
import { valueOf } from './case-scope.ts';
import { feeBalances, isAccepted, sumOf } from './fee-balances.ts';
import type { FeePart, Payment, Refund } from './payment.ts';
import { RuleError } from './rule-error.ts';
import type { WorkingCase } from './working-case.ts';

/** Gives back what a rule of the workflow says of what was paid for some fees; never more than that. */
export function refundFees(work: WorkingCase, { fees, amount }: RefundParams): void {
  const paid = feeBalances(work.now).filter(({ fee }) => fees.includes(fee));
  const all = paid.reduce((sum, balance) => sum + balance.paid, 0);
  let left = amount === undefined ? all : Math.min(all, amountOf(work, amount));
  for (const { fee, paid: most } of paid) {
    const part = Math.min(left, most);
    left -= part;
    giveBack(work, { fee, amount: part }, 'rule');
  }
}

/** Gives back what was paid beyond what is charged, after the fees have changed. */
export function refundOverpaid(work: WorkingCase): void {
  for (const { fee, over } of feeBalances(work.now)) giveBack(work, { fee, amount: over }, 'overpaid');
}

/** A payment with one more refund; its status says so once all that came is given back. */
export function withRefund(
  payment: Payment,
  refund: Pick<Refund, 'amount' | 'parts' | 'cause' | 'at'>,
): Payment {
  const refunds = payment.refunds ?? [];
  return { ...payment, refunds: [...refunds, { id: `r${refunds.length + 1}`, doneAt: null, ...refund }] };
}

/** Spreads an amount of one fee over the payments that paid it, the newest first. */
function giveBack(work: WorkingCase, { fee, amount }: FeePart, cause: Refund['cause']): void {
  let left = amount;
  const payments = [...(work.now.payments ?? [])].reverse().map((payment) => {
    const part = Math.min(left, isAccepted(payment) ? restOf(payment, fee) : 0);
    if (part <= 0) return payment;
    left -= part;
    const parts = [{ fee, amount: part }];
    return withRefund(payment, { amount: part, parts, cause, at: work.context.now });
  });
  if (left === amount) return;
  work.now.payments = payments.reverse();
  work.noted.push({ kind: 'money', did: 'refund', amount: amount - left });
}

/** What of a payment is still paid for a fee. */
function restOf({ parts, refunds = [] }: Payment, fee: string): number {
  const of = (list: readonly FeePart[]): number => sumOf(list.filter((part) => part.fee === fee));
  return of(parts) - of(refunds.flatMap((refund) => refund.parts));
}

function amountOf(work: WorkingCase, text: string): number {
  const amount = valueOf(work.procedure, work.now, text, work.context);
  if (typeof amount === 'number' && Number.isSafeInteger(amount) && amount >= 0) return amount;
  throw new RuleError('refund-amount-unknown', '/event', {});
}
