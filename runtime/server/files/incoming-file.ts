import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** What was received: its hash and size, or that there was too much of it. */
export type Received =
  { readonly isWhole: true; readonly hash: string; readonly size: number } | { readonly isWhole: false };

/**
 * Writes bytes to a new file as they come, and has them on the disk when it returns. Stops reading at the first
 * byte beyond `maxSize`, so a sender cannot fill the disk.
 */
export async function receive(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  maxSize: number,
): Promise<Received> {
  const file = await open(path, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of bytes) {
      size += chunk.byteLength;
      if (size > maxSize) return { isWhole: false };
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
    return { isWhole: true, hash: hash.digest('hex'), size };
  } finally {
    await file.close();
  }
}
