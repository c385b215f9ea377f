import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The secret that signs the cookies of this data folder. It is made at the first start and kept, so that nobody is
 * signed out by a restart; only the account that runs the server can read it.
 */
export function sessionSecret(dataFolder: string): string {
  const path = join(dataFolder, 'session-secret');
  try {
    writeFileSync(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const secret = readFileSync(path, 'utf8').trim();
  if (secret.length < 32) throw new Error(`${path} holds no secret; delete it and start again`);
  return secret;
}
