import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
  const made = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  try {
    writeFileSync(path, made, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const pem = readFileSync(path, 'utf8');
  const privateKey = createPrivateKey(pem);
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
  return { privateKey, publicKey, secret: createHash('sha256').update(pem).digest('hex') };
}
