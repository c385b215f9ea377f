import {
  mayPlay,
  paymentView,
  type Actor,
  type CalendarDate,
  type Case,
  type PaymentView,
  type Procedure,
} from '../../../engine/index.ts';
import type { PaymentItem, PaymentList, PaymentTotals } from '../../api/index.ts';
import type { ProcedureLibrary } from '../definitions/procedure-library.ts';
import type { Store } from '../store/index.ts';

/** What an accountant wants to see. */
export interface PaymentWish {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly show: PaymentShow;
}

/** attention = money that has to be looked at or given back; the others are what a payment is now. */
export const paymentShows = ['all', 'paid', 'open', 'attention', 'returned'] as const;
export type PaymentShow = (typeof paymentShows)[number];

/** More than these are not shown at once: a shorter time has to be chosen. */
const MOST = 1000;

/** The payments of the cases whose accountant a person is, in the order of their days, with sums. */
export async function paymentList(
  { store, procedures }: { readonly store: Pick<Store, 'cases'>; readonly procedures: ProcedureLibrary },
  actor: Actor,
  { from, to, show }: PaymentWish,
): Promise<PaymentList> {
  const held = actor.grants.map(({ unit }) => unit);
  const units = held.includes('*') ? null : [...new Set(held)];
  const found = await store.cases.payments({ from, to, units, limit: MOST + 1 });
  const items: PaymentItem[] = [];
  for (const { caseId, paymentId, day } of found.slice(0, MOST)) {
    const current = await store.cases.get(caseId);
    if (current === null) continue;
    const { procedure } = await procedures.of(current.procedure.hash);
    const payment = current.payments?.find(({ id }) => id === paymentId);
    if (payment === undefined || !isAccountant(procedure, current, actor)) continue;
    const view = paymentView(procedure, payment);
    if (!isShown(view, show)) continue;
    items.push({
      case: current.id,
      code: current.code ?? current.reference,
      procedure: procedure.definition.title,
      applicant: current.applicant.name,
      unit: current.competentUnit,
      day,
      needsAttention: needsAttention(view),
      payment: view,
    });
  }
  return { items, totals: totalsOf(items), isCut: found.length > MOST, from, to };
}

/** Whether a person is one of those whom the definition calls accountants, in a unit of the case. */
function isAccountant({ definition }: Procedure, current: Case, actor: Actor): boolean {
  return (definition.accountants ?? []).some((role) =>
    [current.competentUnit, current.receivingUnit].some((unit) => mayPlay(role, unit, current, actor)),
  );
}

function needsAttention({ refunds }: PaymentView): boolean {
  return refunds.some(({ doneAt }) => doneAt === null);
}

function isShown(payment: PaymentView, show: PaymentShow): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'paid':
      return payment.received !== null && payment.finding === null;
    case 'open':
      return payment.status === 'open';
    case 'attention':
      return needsAttention(payment);
    case 'returned':
      return payment.refunds.some(({ doneAt }) => doneAt !== null);
  }
}

function totalsOf(items: readonly PaymentItem[]): PaymentTotals {
  const sum = (amountOf: (payment: PaymentView) => number): number =>
    items.reduce((total, { payment }) => total + amountOf(payment), 0);
  const back = (isDone: boolean) =>
    sum(({ refunds }) =>
      refunds.reduce((total, { doneAt, amount }) => total + ((doneAt !== null) === isDone ? amount : 0), 0),
    );
  const received = sum((payment) => payment.received ?? 0);
  const [returned, toReturn] = [back(true), back(false)];
  return {
    received,
    counter: sum(({ method, received: came }) => (method === 'counter' ? (came ?? 0) : 0)),
    online: sum(({ method, received: came }) => (method === 'online' ? (came ?? 0) : 0)),
    returned,
    toReturn,
    kept: received - returned - toReturn,
  };
}
