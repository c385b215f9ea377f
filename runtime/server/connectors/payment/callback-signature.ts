import { objectIn, signatureFault, type RawCallback } from '../callbacks/index.ts';
import type { CallbackFault, ProviderTransfer } from './payment-connector.ts';

/** Proves the signature and the time of a callback, then reads it. */
export function readSigned(secret: string, callback: RawCallback): ProviderTransfer | CallbackFault {
  return signatureFault(secret, callback) ?? transferOf(callback.body) ?? 'callback-malformed';
}

function transferOf(body: Buffer): ProviderTransfer | null {
  const { order, reference, result, amount } = objectIn(body);
  const isText = (value: unknown): value is string =>
    typeof value === 'string' && value !== '' && value.length <= 200;
  if (!isText(order) || !isText(reference) || (result !== 'paid' && result !== 'failed')) return null;
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount) || amount < 0) return null;
  return { order, reference, result, amount };
}
