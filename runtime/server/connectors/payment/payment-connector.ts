import type { Text } from '../../../../engine/index.ts';
import type { RawCallback } from '../callbacks/index.ts';

/** What a provider is asked to take. */
export interface PaymentOrder {
  /** Our name for it, which the provider gives back in everything it says. */
  readonly order: string;
  /** Đồng. */
  readonly amount: number;
  /** Where the payer's browser goes afterwards. */
  readonly returnUrl: string;
}

/** One transfer that a provider knows of for an order. */
export interface ProviderTransfer {
  readonly order: string;
  /** The provider's own name for the transfer. */
  readonly reference: string;
  readonly result: 'paid' | 'failed';
  /** Đồng. */
  readonly amount: number;
}

/** What is wrong with a callback; see the problems of the API. */
export type CallbackFault = 'callback-signature' | 'callback-time' | 'callback-malformed';

/**
 * A provider of payments. A real one is another implementation of this; nothing else of the server knows providers.
 */
export interface PaymentConnector {
  readonly id: string;
  /** Name that people read. */
  readonly title: Text;
  /** Makes the order known to the provider; the address to which the payer's browser goes. The same order again is harmless. */
  begin(order: PaymentOrder): Promise<string>;
  /** Every transfer that the provider knows of for an order; an empty list while it waits. */
  transfers(order: string): Promise<readonly ProviderTransfer[]>;
  /** What a callback says, once its signature and its time are proved. */
  read(callback: RawCallback): ProviderTransfer | CallbackFault;
}
