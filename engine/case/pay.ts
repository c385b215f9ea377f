import type { Procedure } from '../procedure/procedure.ts';
import type { ActorReference, Case } from './case.ts';
import type { PayCommand, PaymentResultCommand, RefundDoneCommand } from './command.ts';
import type { EngineContext } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { owedOf } from './fee-balances.ts';
import type { Payment, PaymentFinding } from './payment.ts';
import {
  cancelStalePayments,
  issueReceipt,
  newPayment,
  payTasks,
  payableParts,
  replacePayment,
  sameParts,
} from './payments.ts';
import { refundOverpaid, withRefund } from './refunds.ts';
import { isApplicant, mayPlay } from './rights.ts';
import { settleTasks } from './settle.ts';
import { addEffect, addHistory, decide, workOn, type WorkingCase } from './working-case.ts';

/** Who says how a payment ended: the connector that verified it. */
const systemActor: ActorReference = { account: null, name: 'Hệ thống', role: null, unit: null };

/**
 * The applicant begins to pay what can be paid now. Asked again while the same is under way, the case stays as it is,
 * so that a double click makes no second order.
 */
export function pay(
  procedure: Procedure,
  current: Case,
  command: PayCommand,
  context: EngineContext,
): Decision {
  const { account, name } = command.actor;
  if (!isApplicant(current, account)) return refuse('event-not-offered', '', { event: 'pay' });
  if (current.endedAt !== null) return refuse('case-ended');
  const parts = payableParts(procedure, current);
  if (parts.length === 0) return refuse('payment-nothing-owed');
  const underWay = current.payments?.some(
    ({ status, provider, parts: asked }) =>
      status === 'open' && provider === command.provider && sameParts(asked, parts),
  );
  if (underWay) return { kind: 'accepted', case: current, effects: [] };
  const actor = { account, name, role: 'applicant', unit: null };
  const work = workOn(procedure, current, { command: command.id, actor }, context);
  const payments = (current.payments ?? []).map((one) =>
    one.status === 'open' ? { ...one, status: 'cancelled' as const } : one,
  );
  const payment = newPayment(work, parts, { method: 'online', status: 'open', provider: command.provider });
  work.now.payments = [...payments, payment];
  work.noted.push({ kind: 'money', did: 'begun', amount: payment.amount });
  addEffect(work, 'payment', { payment: payment.id });
  addHistory(work, { event: 'pay', task: null, from: current.states });
  return decide(work);
}

/**
 * Takes what the provider says of a payment. The same transfer again changes nothing. Money that does not pay what is
 * owed is kept on the case as money to be given back; it is never lost and never counted.
 */
export function takePaymentResult(
  procedure: Procedure,
  current: Case,
  command: PaymentResultCommand,
  context: EngineContext,
): Decision {
  const payment = current.payments?.find(({ id }) => id === command.payment);
  if (!payment || payment.provider !== command.provider) return refuse('payment-unknown');
  if (!Number.isSafeInteger(command.amount) || command.amount < 0) return refuse('payment-amount-wrong');
  if (isKnown(current, payment, command)) return { kind: 'accepted', case: current, effects: [] };
  const work = workOn(procedure, current, { command: command.id, actor: systemActor }, context);
  if (command.result === 'failed') {
    replacePayment(work, { ...payment, status: 'failed', reference: command.reference });
    work.noted.push({ kind: 'money', did: 'failed', amount: payment.amount });
    addHistory(work, { event: 'payment-failed', task: null, from: current.states });
    return decide(work);
  }
  const finding = findingOf(current, payment, command);
  if (finding === null) accept(work, payment, command);
  else setAside(work, payment, command, finding);
  return decide(work);
}

function isKnown(current: Case, payment: Payment, command: PaymentResultCommand): boolean {
  if (command.result === 'failed') return payment.status !== 'open';
  return (current.payments ?? []).some(
    ({ provider, reference, received }) =>
      provider === command.provider && reference === command.reference && received !== undefined,
  );
}

/** Why the money does not pay, or null where it does. */
function findingOf(current: Case, payment: Payment, command: PaymentResultCommand): PaymentFinding | null {
  if (payment.received !== undefined) return 'twice';
  if (command.amount !== payment.amount) return 'amount';
  if (current.endedAt !== null) return 'late';
  return owedOf(current, payment.fees) === 0 ? 'twice' : null;
}

function accept(work: WorkingCase, payment: Payment, command: PaymentResultCommand): void {
  const { finding: _none, ...rest } = payment;
  const tasks = payTasks(work.procedure, work.now);
  const receipt = tasks.find(({ pay: { fees } }) => fees?.some((fee) => payment.fees.includes(fee)) ?? true);
  replacePayment(work, {
    ...rest,
    status: 'paid',
    reference: command.reference,
    paidAt: work.context.now,
    received: command.amount,
  });
  work.noted.push({ kind: 'money', did: 'paid', amount: command.amount });
  issueReceipt(work, payment.id, receipt?.pay.receipt ?? anyReceipt(work.procedure));
  // The fee may have become smaller after the order was made.
  refundOverpaid(work);
  addHistory(work, { event: 'payment-paid', task: null, from: work.now.states });
  settleTasks(work);
}

/** The receipt of a payment that no open task asks for, e.g. the rest after a correction. */
function anyReceipt(procedure: Procedure): string | undefined {
  return [...procedure.tree.values()]
    .flatMap(({ state }) => state.meta?.tasks ?? [])
    .find(({ pay: task }) => task?.receipt !== undefined)?.pay?.receipt;
}

/** Keeps money that pays nothing as money to be given back. */
function setAside(
  work: WorkingCase,
  payment: Payment,
  command: PaymentResultCommand,
  finding: PaymentFinding,
): void {
  const came = {
    reference: command.reference,
    received: command.amount,
    paidAt: work.context.now,
    finding,
  };
  const refund = { amount: command.amount, parts: [], cause: finding, at: work.context.now };
  if (payment.received !== undefined) {
    const { id: _id, refunds: _refunds, receipt: _receipt, ...asked } = payment;
    const second = newPayment(work, payment.parts, { ...asked, status: 'failed', ...came });
    work.now.payments = [...(work.now.payments ?? []), withRefund(second, refund)];
  } else {
    const status = payment.status === 'open' ? ('failed' as const) : payment.status;
    replacePayment(work, withRefund({ ...payment, status, ...came }, refund));
  }
  work.noted.push({ kind: 'money', did: finding, amount: command.amount });
  addHistory(work, { event: 'payment-unclear', task: null, from: work.now.states });
  cancelStalePayments(work);
}

/** Notes that money was given back. Open to the roles that the definition calls accountants, also after the end. */
export function noteRefund(
  procedure: Procedure,
  current: Case,
  command: RefundDoneCommand,
  context: EngineContext,
): Decision {
  const role = (procedure.definition.accountants ?? []).find((one) =>
    [current.competentUnit, current.receivingUnit].some((unit) => mayPlay(one, unit, current, command.actor)),
  );
  if (role === undefined || isApplicant(current, command.actor.account)) {
    return refuse('event-not-offered', '', { event: 'refund-done' });
  }
  const payment = current.payments?.find(({ id }) => id === command.payment);
  const refund = payment?.refunds?.find(({ id }) => id === command.refund);
  if (!payment || !refund) return refuse('payment-unknown');
  if (refund.doneAt !== null) return refuse('refund-done-before');
  const { account, name } = command.actor;
  const actor = { account, name, role, unit: current.competentUnit };
  const work = workOn(procedure, current, { command: command.id, actor }, context);
  const refunds = (payment.refunds ?? []).map((one) =>
    one.id === refund.id ? { ...one, doneAt: context.now, by: name, reference: command.reference } : one,
  );
  const back = refunds.reduce((sum, { doneAt, amount }) => sum + (doneAt === null ? 0 : amount), 0);
  const status = back === payment.received ? ('refunded' as const) : payment.status;
  replacePayment(work, { ...payment, refunds, status });
  work.noted.push({ kind: 'money', did: 'refunded', amount: refund.amount });
  addHistory(work, { event: 'refund-done', task: null, from: current.states });
  return decide(work);
}
