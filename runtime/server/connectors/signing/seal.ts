import { createPublicKey, verify } from 'node:crypto';
import type { PaperSeal } from '../../../../engine/index.ts';

/** Whether a seal holds: its signature is that of its public key over its digest. */
export function isSealGenuine({ algorithm, certificate, digest, value }: PaperSeal): boolean {
  if (algorithm !== 'Ed25519' || !/^[\da-f]{64}$/.test(digest)) return false;
  try {
    const key = createPublicKey({
      key: Buffer.from(certificate.publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    });
    return verify(null, Buffer.from(digest, 'hex'), key, Buffer.from(value, 'base64'));
  } catch {
    return false;
  }
}
