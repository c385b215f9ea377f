import { createHmac, timingSafeEqual } from 'node:crypto';

/** Headers that prove where a callback comes from and when it was sent. */
export interface CallbackProof {
  /** Milliseconds since 1970, as text. */
  readonly timestamp: string;
  /** HMAC-SHA256 over the timestamp, a point and the raw body, in lower-case hexadecimal. */
  readonly signature: string;
}

/** An older callback is one that somebody kept. */
const OLDEST = 5 * 60 * 1000;

/** The proof of a callback that is sent now. */
export function proveCallback(secret: string, body: string, now: number): CallbackProof {
  const timestamp = String(now);
  return { timestamp, signature: macOf(secret, timestamp, body).toString('hex') };
}

/** Whether a callback was sent by whoever knows the secret, lately. */
export function isProven(secret: string, body: string, proof: CallbackProof, now: number): boolean {
  if (!/^\d{1,15}$/.test(proof.timestamp) || !/^[\da-f]{64}$/.test(proof.signature)) return false;
  if (Math.abs(now - Number(proof.timestamp)) > OLDEST) return false;
  return timingSafeEqual(Buffer.from(proof.signature, 'hex'), macOf(secret, proof.timestamp, body));
}

function macOf(secret: string, timestamp: string, body: string): Buffer {
  return createHmac('sha256', secret).update(`${timestamp}.${body}`).digest();
}
