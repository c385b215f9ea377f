import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** How far a file is after bytes were added; `isTooLong` when more came than it may hold. */
export interface Appended {
  readonly size: number;
  readonly isTooLong: boolean;
}

/**
 * Adds bytes to the end of a file as they come, and has them on the disk when it returns. A sender that breaks off
 * is no fault: what came before is kept. Bytes beyond `limit` are not taken.
 */
export async function appendBytes(
  path: string,
  bytes: Readable,
  from: number,
  limit: number,
): Promise<Appended> {
  const file = await open(path, 'a', 0o600);
  let size = from;
  let isTooLong = false;
  try {
    for await (const chunk of unbroken(bytes)) {
      if (size + chunk.byteLength > limit) {
        isTooLong = true;
        break;
      }
      await file.appendFile(chunk);
      size += chunk.byteLength;
    }
    await file.sync();
    return { size, isTooLong };
  } finally {
    await file.close();
  }
}

/** The bytes up to where the line broke. */
async function* unbroken(bytes: Readable): AsyncGenerator<Uint8Array> {
  const chunks = bytes[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  try {
    for (;;) {
      const next = await chunks.next().catch(() => null);
      if (next === null || next.done === true) return;
      yield next.value;
    }
  } finally {
    await chunks.return?.().catch(() => undefined);
  }
}
