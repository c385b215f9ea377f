import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The key by which an installation vouches for what it hands to another one. */
export interface InstallationKey {
  readonly privateKey: KeyObject;
  /** SPKI in base64. */
  readonly publicKey: string;
}

/** The key of a data folder (Ed25519). It is made at the first start; only the account that runs the server can read it. */
export function installationKey(dataFolder: string): InstallationKey {
  const path = join(dataFolder, 'installation-key.pem');
  const made = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  try {
    writeFileSync(path, made, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const privateKey = createPrivateKey(readFileSync(path, 'utf8'));
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
  return { privateKey, publicKey };
}
