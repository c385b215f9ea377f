import type { FileStore } from '../files/index.ts';
import { safePicture } from './safe-picture.ts';
import type { Signer } from './signers.ts';

/** Largest picture of a signature that is printed, in bytes. */
const LARGEST = 2 * 1024 * 1024;

/** The pictures of those who have signed as addresses (`data:`), by the ids of their files. One that is gone or cannot be drawn is said in words instead. */
export async function signaturePictures(
  signers: readonly Signer[],
  files: FileStore,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const id of new Set(signers.flatMap(({ picture }) => picture ?? []))) {
    const stored = await files.read(id);
    if (stored === null) continue;
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of stored.bytes as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > LARGEST) break;
      chunks.push(chunk);
    }
    const address = size > LARGEST ? null : safePicture(stored.file.type, Buffer.concat(chunks));
    if (address !== null) found.set(id, address);
  }
  return found;
}
