import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../../../engine/index.ts';
import { copyDatabase, DATABASE_FILE, DatabaseFile, hasDatabase } from '../store/index.ts';
import { writeBackupManifest } from './backup-manifest.ts';
import { hashOfFile, putInPlace, syncFile } from './durable-file.ts';
import { copyKeys } from './key-files.ts';
import { moveBytes } from './move-bytes.ts';
import { MoveError } from './move-error.ts';
import type { Told } from './progress.ts';

export interface BackupSettings {
  /** The data folder of a server that runs, or does not. */
  readonly dataFolder: string;
  /** The backup; there must be nothing yet. */
  readonly folder: string;
  readonly now: () => Instant;
  readonly tell: Told;
}

/** What was backed up, or brought back. */
export interface BackedUp {
  readonly uploads: number;
  /** SHA-256 of uploads whose bytes are missing or damaged in the data folder. */
  readonly lost: readonly string[];
}

/**
 * Copies a data folder with an embedded store while its server goes on: the data file as it was at one moment, and then
 * all uploads that it names. Uploads are never changed, so those that came later do no harm, and those that were cleared
 * away meanwhile are taken out of the copy.
 *
 * The folder has its name only when all of it is on the disk and was looked at. Called again after it was broken off, it
 * does not copy again the uploads that are there.
 */
export async function backupStore({ dataFolder, folder, now, tell }: BackupSettings): Promise<BackedUp> {
  if (!hasDatabase(dataFolder)) throw new MoveError('backup-source', { folder: dataFolder });
  if (existsSync(folder)) throw new MoveError('move-folder-taken', { folder });
  const unfinished = `${folder}.unfinished`;
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  const takenAt = now();
  await copyFile(dataFolder, unfinished, tell);

  const copy = DatabaseFile.of(unfinished);
  let uploads = 0;
  let lost: readonly string[];
  try {
    copy.settle(unfinished);
    const counted = async function* (): AsyncGenerator<readonly { readonly hash: string }[]> {
      for (const group of copy.uploads()) {
        uploads += group.length;
        yield group;
      }
    };
    const gone = await moveBytes(counted(), dataFolder, unfinished, tell);
    const outcome = await sortOut(gone, dataFolder, unfinished, tell);
    for (const hash of outcome.cleared) copy.forget(hash);
    lost = outcome.lost;
    uploads -= outcome.cleared.length + lost.length;
  } finally {
    copy.close();
  }
  const keys = await copyKeys(dataFolder, unfinished);
  await syncFile(join(unfinished, DATABASE_FILE));
  const sha256 = (await hashOfFile(join(unfinished, DATABASE_FILE))) ?? '';
  await writeBackupManifest(unfinished, { takenAt, sha256, uploads, keys, lost });
  await putInPlace(unfinished, folder);
  return { uploads, lost };
}

async function copyFile(dataFolder: string, folder: string, tell: Told): Promise<void> {
  const path = join(folder, DATABASE_FILE);
  await rm(path, { force: true });
  const pages = await copyDatabase(dataFolder, path, (copied) => tell('pages', copied, false));
  tell('pages', pages, true);
}

/** Tells apart, of uploads that could not be copied, those that a server has cleared away and those that it still names. */
async function sortOut(
  gone: readonly string[],
  dataFolder: string,
  folder: string,
  tell: Told,
): Promise<{ readonly cleared: readonly string[]; readonly lost: readonly string[] }> {
  if (gone.length === 0) return { cleared: [], lost: [] };
  const live = DatabaseFile.of(dataFolder);
  try {
    const named = gone.filter((hash) => live.names(hash));
    const again = async function* (): AsyncGenerator<readonly { readonly hash: string }[]> {
      yield named.map((hash) => ({ hash }));
    };
    // While a server looks whether it may clear bytes away they lie elsewhere for a moment.
    const lost = await moveBytes(again(), dataFolder, folder, tell);
    return { cleared: gone.filter((hash) => !named.includes(hash)), lost };
  } finally {
    live.close();
  }
}
