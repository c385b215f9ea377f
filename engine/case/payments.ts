import type { PayTask } from '../generated/definition-types.ts';
import { issuePaper } from '../paper/issue-paper.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Step } from '../workflow/machine.ts';
import type { Case } from './case.ts';
import { feeBalances, owedOf, owedParts, sumOf } from './fee-balances.ts';
import type { FeePart, Payment } from './payment.ts';
import type { Task } from './task.ts';
import type { WorkingCase } from './working-case.ts';

/** An open task in which the applicant pays. */
interface OpenPayTask {
  readonly task: Task;
  readonly pay: PayTask;
}

/** The open tasks of payment of a case. */
export function payTasks(procedure: Procedure, current: Pick<Case, 'tasks'>): OpenPayTask[] {
  return current.tasks.flatMap((task) => {
    if (task.closed !== null) return [];
    const pay = procedure.tasks(task.state).find(({ key }) => key === task.key)?.pay;
    return pay === undefined ? [] : [{ task, pay }];
  });
}

/**
 * What can be paid online now, fee by fee: what open tasks ask for, and what became owed of a fee that was already
 * paid. Empty where there is nothing, or the case has ended.
 */
export function payableParts(procedure: Procedure, current: Case): FeePart[] {
  if (current.endedAt !== null) return [];
  const open = payTasks(procedure, current);
  const everything = open.some(({ pay }) => pay.fees === undefined);
  const asked = new Set(open.flatMap(({ pay }) => pay.fees ?? []));
  const begun = new Set(
    feeBalances(current)
      .filter(({ paid }) => paid > 0)
      .map(({ fee }) => fee),
  );
  return owedParts(current).filter(({ fee }) => everything || asked.has(fee) || begun.has(fee));
}

/** Whether two lists ask for the same money. */
export function sameParts(one: readonly FeePart[], other: readonly FeePart[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ fee, amount }) => other.some((part) => part.fee === fee && part.amount === amount))
  );
}

/** Calls off what was begun to be paid and is not asked for like this any more. */
export function cancelStalePayments(work: WorkingCase): void {
  const { payments } = work.now;
  if (!payments?.some(({ status }) => status === 'open')) return;
  const payable = payableParts(work.procedure, work.now);
  work.now.payments = payments.map((payment) =>
    payment.status === 'open' && !sameParts(payment.parts, payable)
      ? { ...payment, status: 'cancelled' }
      : payment,
  );
}

/** An open task of payment of which nothing is owed any more, with the step that its event takes; null: none. */
export function settledPayTask(
  work: WorkingCase,
  stepOf: (event: string) => Step | null,
): { readonly task: Task; readonly event: string; readonly step: Step } | null {
  for (const { task, pay } of payTasks(work.procedure, work.now)) {
    if (owedOf(work.now, pay.fees) > 0) continue;
    const step = stepOf(pay.then);
    // A guard keeps the event back: the task stays until it lets it pass.
    if (step !== null) return { task, event: pay.then, step };
  }
  return null;
}

/** A payment that is new in the case. */
export function newPayment(
  work: WorkingCase,
  parts: readonly FeePart[],
  rest: Pick<Payment, 'method' | 'status'> & Partial<Payment>,
): Payment {
  return {
    id: `p${(work.now.payments?.length ?? 0) + 1}`,
    fees: parts.map(({ fee }) => fee),
    amount: sumOf(parts),
    parts,
    at: work.context.now,
    by: work.actor.name,
    ...rest,
  };
}

/** Puts a changed payment in the place of the one with its id. */
export function replacePayment(work: WorkingCase, changed: Payment): void {
  work.now.payments = (work.now.payments ?? []).map((one) => (one.id === changed.id ? changed : one));
}

/** Money taken at the counter: what is owed of the fees counts as paid. */
export function collectFees(work: WorkingCase, fees: readonly string[], receipt: string | undefined): void {
  const parts = owedParts(work.now, fees);
  if (parts.length === 0) return;
  const payment = newPayment(work, parts, {
    method: 'counter',
    status: 'paid',
    paidAt: work.context.now,
    received: sumOf(parts),
  });
  work.now.payments = [...(work.now.payments ?? []), payment];
  work.noted.push({ kind: 'money', did: 'collected', amount: payment.amount });
  issueReceipt(work, payment.id, receipt);
}

/** Issues the receipt of a payment, where the definition has one. */
export function issueReceipt(work: WorkingCase, id: string, paper: string | undefined): void {
  const payment = work.now.payments?.find((one) => one.id === id);
  if (paper === undefined || payment === undefined) return;
  work.payment = payment;
  const receipt = issuePaper(work, paper);
  work.payment = null;
  replacePayment(work, { ...payment, receipt });
}
