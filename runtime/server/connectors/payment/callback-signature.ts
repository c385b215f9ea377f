import { createHmac, timingSafeEqual } from 'node:crypto';
import { millisOf, type Instant } from '../../../../engine/index.ts';
import type { CallbackFault, ProviderTransfer, RawCallback } from './payment-connector.ts';

/** How far the time of a callback may be from ours, in milliseconds. */
const WINDOW = 5 * 60 * 1000;

/** HMAC-SHA256 over the time and the raw body, in hexadecimal: a signed callback of another time is worth nothing. */
export function signCallback(secret: string, timestamp: string, body: Buffer): string {
  return createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex');
}

/** Proves the signature and the time of a callback, then reads it. */
export function readSigned(
  secret: string,
  { timestamp, signature, body, now }: RawCallback,
): ProviderTransfer | CallbackFault {
  const expected = Buffer.from(signCallback(secret, timestamp, body), 'hex');
  const given = Buffer.from(/^[0-9a-f]{64}$/.test(signature) ? signature : '', 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'callback-signature';
  if (!isNear(timestamp, now)) return 'callback-time';
  return transferOf(body) ?? 'callback-malformed';
}

/** A time is written in whole seconds since 1970. */
function isNear(timestamp: string, now: Instant): boolean {
  return /^\d{1,12}$/.test(timestamp) && Math.abs(Number(timestamp) * 1000 - millisOf(now)) <= WINDOW;
}

function transferOf(body: Buffer): ProviderTransfer | null {
  const said = parsed(body);
  const { order, reference, result, amount } = said;
  const isText = (value: unknown): value is string =>
    typeof value === 'string' && value !== '' && value.length <= 200;
  if (!isText(order) || !isText(reference) || (result !== 'paid' && result !== 'failed')) return null;
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount) || amount < 0) return null;
  return { order, reference, result, amount };
}

function parsed(body: Buffer): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
