import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { join } from 'node:path';
import { keyFile } from '../../key-file.ts';

/** The key with which the sandbox signs, and what is derived from it. */
export interface SandboxKey {
  readonly privateKey: KeyObject;
  /** SPKI in base64. */
  readonly publicKey: string;
  /** Known to nobody outside this data folder. */
  readonly secret: string;
}

/** The key of a data folder. It is made at the first start, so that what was signed can be verified after a restart. */
export function sandboxKey(dataFolder: string): SandboxKey {
  const path = join(dataFolder, 'sandbox-signing-key.pem');
  const pem = keyFile(path, () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );
  const privateKey = createPrivateKey(pem);
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
  return { privateKey, publicKey, secret: createHash('sha256').update(pem).digest('hex') };
}
