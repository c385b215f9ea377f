import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keyFile } from './key-file.ts';

/**
 * The secret that signs the cookies of this data folder. It is made at the first start and kept, so that nobody is
 * signed out by a restart; only the account that runs the server can read it.
 */
export function sessionSecret(dataFolder: string): string {
  const path = join(dataFolder, 'session-secret');
  const secret = keyFile(path, () => randomBytes(32).toString('hex')).trim();
  if (secret.length < 32) throw new Error(`${path} holds no secret; delete it and start again`);
  return secret;
}
