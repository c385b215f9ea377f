import { chmod, readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { hashOfFile, writeDurably } from './durable-file.ts';
import { MoveError } from './move-error.ts';

/** Small files of a data folder that a server makes at its first start, and without which it is another server. */
export const keyFiles = ['session-secret', 'installation-key.pem', 'sandbox-signing-key.pem'] as const;

/** A key file that was copied. */
export interface CopiedKey {
  readonly name: string;
  readonly sha256: string;
}

/** Copies the key files that a folder has. */
export async function copyKeys(from: string, to: string): Promise<readonly CopiedKey[]> {
  const copied: CopiedKey[] = [];
  for (const name of keyFiles) {
    const bytes = await readFile(join(from, name)).catch(missing);
    if (bytes === null) continue;
    await writeDurably(join(to, name), bytes);
    await chmod(join(to, name), 0o600);
    copied.push({ name, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return copied;
}

/** Brings key files into a data folder. One that is there is left, and must be the same. */
export async function bringKeys(from: string, folder: string, keys: readonly CopiedKey[]): Promise<void> {
  for (const { name, sha256 } of keys) {
    if (!keyFiles.some((one) => one === name)) continue;
    const found = await hashOfFile(join(folder, name));
    if (found === sha256) continue;
    if (found !== null) throw new MoveError('move-key-differs', { folder, file: name });
    if ((await hashOfFile(join(from, name))) !== sha256)
      throw new MoveError('move-damaged', { file: join(from, name) });
    await writeDurably(join(folder, name), await readFile(join(from, name)));
  }
}

function missing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
