import {
  fillText,
  formatDateTime,
  formatNumber,
  inLanguage,
  type CaseView,
  type MoneyView,
  type PaymentView,
} from '../../../../engine/index.ts';
import type { PageContext } from '../page.ts';
import type { CaseMoney } from '../templates/case-money.ts';

/** The money of a case for its page; null where it costs nothing. */
export function caseMoney(
  view: CaseView,
  given: { readonly token: string; readonly hasPaid: boolean; readonly refusal: string },
  { t, language }: PageContext,
): CaseMoney | null {
  const { money } = view;
  if (money === null || (view.fees.length === 0 && money.payments.length === 0)) return null;
  const words = (amount: number): string => fillText(t.feeAmount, { amount: formatNumber(amount) });
  return {
    view: money,
    fees: view.fees.map(({ title, amount, waiver }) => ({
      title,
      words: words(amount),
      waiver:
        waiver === null
          ? ''
          : fillText(t.feeWaived, { full: words(waiver.full), reason: inLanguage(waiver.reason, language) }),
    })),
    owed: money.owed === 0 || view.endedAt !== null ? '' : words(money.owed),
    pay: money.payable === 0 ? '' : fillText(t.payOnline, { amount: words(money.payable) }),
    isWaiting: money.underWay !== null && given.hasPaid,
    isPaid: given.hasPaid && money.underWay === null && isPaid(money),
    refusal: given.refusal,
    token: given.token,
    revision: view.revision,
    payments: money.payments
      .filter(({ status, received }) => status !== 'cancelled' || received !== null)
      .map((payment) => ({
        words: fillText(t[payStatus(payment)], { amount: words(payment.received ?? payment.amount) }),
        about: formatDateTime(payment.paidAt ?? payment.at),
        receipt: payment.receipt,
      })),
  };
}

function isPaid({ payable, payments }: MoneyView): boolean {
  return payable === 0 && payments.some(({ status }) => status === 'paid');
}

/** The text that says what became of a payment. */
function payStatus({ status, finding, refunds }: PaymentView) {
  const isBack = refunds.length > 0 && refunds.every(({ doneAt }) => doneAt !== null);
  if (finding !== null) return isBack ? 'payReturned' : 'payToReturn';
  if (status === 'paid') return 'payPaid';
  if (status === 'refunded') return 'payReturned';
  return status === 'open' ? 'payOpen' : 'payFailed';
}
