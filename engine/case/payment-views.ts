import type { Procedure } from '../procedure/procedure.ts';
import type { Text } from '../text/text.ts';
import type { Case } from './case.ts';
import { feeBalances, owedOf, sumOf } from './fee-balances.ts';
import type { FeePart, Payment } from './payment.ts';
import { payableParts, sameParts } from './payments.ts';
import type { FeeView, MoneyView, PaymentView } from './view-types.ts';

/** Every fee with what is paid and owed of it, and why less is charged than the fee says. */
export function feeViews(procedure: Procedure, current: Case): FeeView[] {
  const balances = feeBalances(current);
  return current.fees.map(({ key, amount, waived }) => {
    const fee = procedure.definition.fees?.find((one) => one.key === key);
    const reason = fee?.waivers?.find((one) => one.key === waived?.key)?.reason;
    const { paid = 0, owed = 0 } = balances.find((balance) => balance.fee === key) ?? {};
    const waiver = waived && reason ? { full: waived.full, reason } : null;
    return { key, title: fee?.title ?? { vi: key }, amount, paid, owed, waiver };
  });
}

/** What was paid, what is owed, and what the applicant can pay online now. */
export function moneyView(procedure: Procedure, current: Case): MoneyView {
  const payable = payableParts(procedure, current);
  const open = current.payments?.find(({ status, parts }) => status === 'open' && sameParts(parts, payable));
  return {
    owed: owedOf(current),
    payable: sumOf(payable),
    underWay: open?.id ?? null,
    payments: (current.payments ?? []).map((payment) => paymentView(procedure, payment)),
  };
}

/** One payment as people read it. */
export function paymentView(procedure: Procedure, payment: Payment): PaymentView {
  const { id, amount, method, status, provider, reference, at, by, paidAt, received, finding, receipt } =
    payment;
  return {
    id,
    amount,
    method,
    status,
    at,
    by,
    fees: titlesOf(procedure, payment.parts),
    provider: provider ?? null,
    reference: reference ?? null,
    paidAt: paidAt ?? null,
    received: received ?? null,
    finding: finding ?? null,
    receipt: receipt ?? null,
    refunds: (payment.refunds ?? []).map((refund) => ({
      id: refund.id,
      amount: refund.amount,
      cause: refund.cause,
      at: refund.at,
      doneAt: refund.doneAt,
      by: refund.by ?? null,
      reference: refund.reference ?? null,
    })),
  };
}

/** The names of the fees that an amount is for. */
function titlesOf({ definition }: Procedure, parts: readonly FeePart[]): Text[] {
  return parts.map(({ fee }) => definition.fees?.find(({ key }) => key === fee)?.title ?? { vi: fee });
}
