import { join } from 'node:path';
import { HashedCopy, type CopyOutcome } from '../files/index.ts';
import type { FileRecord } from '../store/index.ts';
import type { Told } from './progress.ts';

/** Folder of the uploads inside a data folder, an export and a backup. */
export const FILES_FOLDER = 'files';

/** As many are copied at the same time: each waits for the disk. */
const TOGETHER = 16;

/**
 * Copies the bytes of uploads from one folder to another, as far as they are not there yet.
 *
 * @returns the hashes of those that were missing, or were not what their hash says.
 */
export async function moveBytes(
  records: AsyncIterable<readonly Pick<FileRecord, 'hash'>[]>,
  from: string,
  to: string,
  tell: Told,
): Promise<readonly string[]> {
  const copy = await HashedCopy.between(join(from, FILES_FOLDER), join(to, FILES_FOLDER));
  const lost = new Set<string>();
  let done = 0;
  for await (const group of records) {
    const hashes = [...new Set(group.map(({ hash }) => hash))];
    for (let first = 0; first < hashes.length; first += TOGETHER) {
      const some = hashes.slice(first, first + TOGETHER);
      const outcomes = await Promise.all(
        some.map(async (hash): Promise<readonly [string, CopyOutcome]> => [hash, await copy.copy(hash)]),
      );
      for (const [hash, outcome] of outcomes) if (outcome === 'lost') lost.add(hash);
    }
    done += group.length;
    tell('bytes', done, false);
  }
  tell('bytes', done, true);
  return [...lost].sort();
}
