import { createHmac, timingSafeEqual } from 'node:crypto';
import { millisOf, type Instant } from '../../../../engine/index.ts';

/** How far the time of a callback may be from ours, in milliseconds. */
const WINDOW = 5 * 60 * 1000;

/** A callback as it came in: nothing of it is trusted yet. */
export interface RawCallback {
  readonly timestamp: string;
  readonly signature: string;
  readonly body: Buffer;
  readonly now: Instant;
}

/** A callback as whoever is outside sends it. */
export interface SentCallback {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** HMAC-SHA256 over the time and the raw body, in hexadecimal: a signed callback of another time is worth nothing. */
function signCallback(secret: string, timestamp: string, body: Buffer): string {
  return createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex');
}

/** A body with the headers that prove who sent it, and when. */
export function signedCallback(secret: string, said: unknown, now: Instant): SentCallback {
  const body = JSON.stringify(said);
  const timestamp = String(Math.floor(millisOf(now) / 1000));
  const signature = signCallback(secret, timestamp, Buffer.from(body));
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'x-callback-time': timestamp,
      'x-callback-signature': signature,
    },
  };
}

/** What is wrong with the signature or the time of a callback; null where both are right. */
export function signatureFault(
  secret: string,
  { timestamp, signature, body, now }: RawCallback,
): 'callback-signature' | 'callback-time' | null {
  const expected = Buffer.from(signCallback(secret, timestamp, body), 'hex');
  const given = Buffer.from(/^[0-9a-f]{64}$/.test(signature) ? signature : '', 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'callback-signature';
  return isNear(timestamp, now) ? null : 'callback-time';
}

/** A time is written in whole seconds since 1970. */
function isNear(timestamp: string, now: Instant): boolean {
  return /^\d{1,12}$/.test(timestamp) && Math.abs(Number(timestamp) * 1000 - millisOf(now)) <= WINDOW;
}

/** The JSON object that a body holds; an empty one where it holds something else. */
export function objectIn(body: Buffer): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
