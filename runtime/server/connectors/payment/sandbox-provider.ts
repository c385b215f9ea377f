import { randomBytes } from 'node:crypto';
import { instantOf, millisOf, type Instant } from '../../../../engine/index.ts';
import type { World } from '../../world.ts';
import { signedCallback, type RawCallback, type SentCallback } from '../callbacks/index.ts';
import { readSigned } from './callback-signature.ts';
import type { PaymentConnector, PaymentOrder, ProviderTransfer } from './payment-connector.ts';

/** What a payer may do at the page of the sandbox; each is something that happens at real providers. */
export const sandboxChoices = ['pay', 'fail', 'abandon', 'twice', 'slow', 'late', 'amount'] as const;
export type SandboxChoice = (typeof sandboxChoices)[number];

interface KnownOrder extends PaymentOrder {
  /** Transfers, each from when the provider tells of it. */
  transfers: readonly { readonly transfer: ProviderTransfer; readonly from: Instant }[];
}

/** How long a slow provider takes to tell of a transfer, in milliseconds; its callback comes then. */
export const SLOW = 5_000;

/** How long a late transfer takes, in milliseconds. No callback comes for it: whoever waits must ask. */
const LATE = 20_000;

/**
 * A provider of payments for demonstrations, which takes no money. It signs its callbacks, sends them twice, loses
 * some, and answers questions, as real ones do. What it knows is gone when the server stops.
 */
export class SandboxProvider implements PaymentConnector {
  readonly id = 'sandbox';
  readonly title = { vi: 'Cổng thanh toán thử nghiệm', en: 'Payment sandbox' };
  readonly #secret = randomBytes(32).toString('hex');
  readonly #orders = new Map<string, KnownOrder>();
  readonly #world: World;
  readonly #publicUrl: string;

  constructor(world: World, publicUrl: string) {
    this.#world = world;
    this.#publicUrl = publicUrl;
  }

  begin(order: PaymentOrder): Promise<string> {
    const known = this.#orders.get(order.order);
    // Its page lies on this server, whatever name the browser knows the server by.
    const returnUrl = order.returnUrl.replace(this.#publicUrl, '');
    this.#orders.set(order.order, { ...order, returnUrl, transfers: known?.transfers ?? [] });
    return Promise.resolve(`/sandbox/payment/${encodeURIComponent(order.order)}`);
  }

  transfers(order: string): Promise<readonly ProviderTransfer[]> {
    const now = this.#world.now();
    const told = (this.#orders.get(order)?.transfers ?? []).filter(({ from }) => from <= now);
    return Promise.resolve(told.map(({ transfer }) => transfer));
  }

  read(callback: RawCallback): ReturnType<PaymentConnector['read']> {
    return readSigned(this.#secret, callback);
  }

  /** An order as the payer sees it; null where none is known. */
  order(id: string): PaymentOrder | null {
    return this.#orders.get(id) ?? null;
  }

  /** Does what the payer chose. The callbacks that the provider then sends: every one of them twice. */
  choose(id: string, choice: SandboxChoice): readonly SentCallback[] {
    const order = this.#orders.get(id);
    if (order === undefined || choice === 'abandon') return [];
    const amount = choice === 'amount' ? Math.max(1, order.amount - 1000) : order.amount;
    const result = choice === 'fail' ? ('failed' as const) : ('paid' as const);
    const now = this.#world.now();
    const from = choice === 'late' ? instantOf(millisOf(now) + LATE) : now;
    const made = Array.from({ length: choice === 'twice' ? 2 : 1 }, (): ProviderTransfer => {
      return { order: id, reference: referenceOf(this.#world.newId()), result, amount };
    });
    order.transfers = [...order.transfers, ...made.map((transfer) => ({ transfer, from }))];
    if (choice === 'late') return [];
    return made.flatMap((transfer) => [this.sign(transfer), this.sign(transfer)]);
  }

  /** A callback as this provider signs it. */
  sign(transfer: ProviderTransfer): SentCallback {
    return signedCallback(this.#secret, transfer, this.#world.now());
  }
}

/** A short name for a transfer, as providers give them. */
function referenceOf(id: string): string {
  return `SB${id
    .replace(/[^0-9A-Za-z]/g, '')
    .slice(-12)
    .toUpperCase()}`;
}
