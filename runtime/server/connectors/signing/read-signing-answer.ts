import type { PaperSeal } from '../../../../engine/index.ts';
import { objectIn, signatureFault, type RawCallback } from '../callbacks/index.ts';
import type { SigningAnswer, SigningFault } from './signing-connector.ts';

/** Proves the signature and the time of a callback, then reads what it says of a question. */
export function readSigningAnswer(secret: string, callback: RawCallback): SigningAnswer | SigningFault {
  const fault = signatureFault(secret, callback);
  if (fault !== null) return fault;
  const { id, status, reason, seal } = objectIn(callback.body);
  if (!isText(id)) return 'signing-malformed';
  if (status === 'refused') return isText(reason) ? { id, status, reason } : 'signing-malformed';
  const read = status === 'signed' ? sealOf(seal) : null;
  return read === null ? 'signing-malformed' : { id, status: 'signed', seal: read };
}

/** A seal of which every part is there as a text; null for anything else. */
function sealOf(said: unknown): PaperSeal | null {
  const { digest, value, algorithm, certificate, reference } = partsOf(said);
  const { subject, issuer, serial, publicKey } = partsOf(certificate);
  if (!isText(digest) || !isText(value) || !isText(algorithm) || !isText(reference)) return null;
  if (!isText(subject) || !isText(issuer) || !isText(serial) || !isText(publicKey)) return null;
  return { digest, value, algorithm, reference, certificate: { subject, issuer, serial, publicKey } };
}

function partsOf(said: unknown): Readonly<Record<string, unknown>> {
  return typeof said === 'object' && said !== null ? (said as Readonly<Record<string, unknown>>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 10_000;
}
