import type { Actor, Case, Payment } from '../../../engine/index.ts';
import type { CaseService, CommandOutcome } from '../cases/case-service.ts';
import type { PaymentConnector, ProviderTransfer } from '../connectors/payment/index.ts';
import type { Store } from '../store/index.ts';

export interface PaymentParts {
  readonly cases: CaseService;
  readonly store: Pick<Store, 'cases'>;
  readonly publicUrl: string;
  /** The providers that are set up; the first one takes new payments. */
  readonly connectors: readonly PaymentConnector[];
}

/** How beginning to pay ended. */
export type BegunPayment =
  | { readonly kind: 'begun'; readonly redirect: string }
  | { readonly kind: 'no-provider' }
  | Exclude<CommandOutcome, { readonly kind: 'done' }>;

/** Carries payments between cases and providers. What a payment does to a case is the engine's to say. */
export class PaymentService {
  readonly #parts: PaymentParts;

  constructor(parts: PaymentParts) {
    this.#parts = parts;
  }

  /** Whether anything can be paid online at all. */
  get isOpen(): boolean {
    return this.#parts.connectors.length > 0;
  }

  connector(id: string): PaymentConnector | null {
    return this.#parts.connectors.find((one) => one.id === id) ?? null;
  }

  /** Begins to pay what the applicant can pay now; the address to which their browser goes. */
  async begin(caseId: string, commandId: string, actor: Actor): Promise<BegunPayment> {
    const [connector] = this.#parts.connectors;
    if (connector === undefined) return { kind: 'no-provider' };
    const provider = connector.id;
    const outcome = await this.#parts.cases.command(caseId, { id: commandId, type: 'pay', provider, actor });
    if (outcome.kind !== 'done') return outcome;
    const payment = outcome.case.payments?.findLast((one) => one.status === 'open');
    const returnUrl = `${this.#parts.publicUrl}/ho-so/${encodeURIComponent(caseId)}?nop-phi`;
    // The same request again, after it was paid: there is nothing to go to but the case.
    if (payment === undefined) return { kind: 'begun', redirect: returnUrl };
    const { amount } = payment;
    const redirect = await connector.begin({ order: orderOf(outcome.case, payment), amount, returnUrl });
    return { kind: 'begun', redirect };
  }

  /** Takes what a provider says of a transfer; the same again gets the first answer. */
  async receive(provider: string, transfer: ProviderTransfer): Promise<CommandOutcome> {
    const { order, reference, result, amount } = transfer;
    const at = order.lastIndexOf('.');
    const [caseId, payment] = [order.slice(0, at), order.slice(at + 1)];
    const id = `${provider}/${reference}/${result}`;
    const command = { id, type: 'payment-result' as const, provider, payment, reference, result, amount };
    return this.#parts.cases.system(caseId, command);
  }

  /** Asks the provider what became of a payment and takes it, so that a lost callback heals. The payment afterwards. */
  async ask(caseId: string, paymentId: string): Promise<Payment | null> {
    const payment = paymentIn(await this.#parts.store.cases.get(caseId), paymentId);
    const connector = this.connector(payment?.provider ?? '');
    if (payment === null || connector === null) return null;
    for (const transfer of await connector.transfers(`${caseId}.${paymentId}`)) {
      await this.receive(connector.id, transfer);
    }
    return paymentIn(await this.#parts.store.cases.get(caseId), paymentId);
  }

  /** Gives up waiting for a payment that nobody finished. */
  async expire(caseId: string, payment: Payment): Promise<void> {
    const reference = `${payment.id}-expired`;
    const order = `${caseId}.${payment.id}`;
    await this.receive(payment.provider ?? '', { order, reference, result: 'failed', amount: 0 });
  }
}

function orderOf(current: Case, payment: Payment): string {
  return `${current.id}.${payment.id}`;
}

function paymentIn(current: Case | null, id: string): Payment | null {
  return current?.payments?.find((one) => one.id === id) ?? null;
}
