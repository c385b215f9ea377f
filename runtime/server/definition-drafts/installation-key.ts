import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { keyFile } from '../key-file.ts';

/** The key by which an installation vouches for what it hands to another one. */
export interface InstallationKey {
  readonly privateKey: KeyObject;
  /** SPKI in base64. */
  readonly publicKey: string;
}

/** The key of a data folder (Ed25519). It is made at the first start; only the account that runs the server can read it. */
export function installationKey(dataFolder: string): InstallationKey {
  const path = join(dataFolder, 'installation-key.pem');
  const pem = keyFile(path, () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );
  const privateKey = createPrivateKey(pem);
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
  return { privateKey, publicKey };
}
