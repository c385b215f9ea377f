import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DATABASE_FILE, DatabaseFile, HALF_RESTORED } from '../store/index.ts';
import type { BackedUp } from './backup-store.ts';
import { readBackupManifest } from './backup-manifest.ts';
import { hashOfFile, putInPlace, syncFile, writeDurably } from './durable-file.ts';
import { bringKeys } from './key-files.ts';
import { moveBytes } from './move-bytes.ts';
import { MoveError } from './move-error.ts';
import type { Told } from './progress.ts';

export interface RestoreSettings {
  /** The backup. */
  readonly folder: string;
  /** An empty data folder, which is made if there is none; or one into which a backup was half brought back. */
  readonly dataFolder: string;
  readonly tell: Told;
}

/** What a new disk may hold by itself. */
const OF_THE_DISK: ReadonlySet<string> = new Set(['lost+found']);

/**
 * Brings a backup back into an empty data folder, and looks at every byte on the way. Until all of it is there, no
 * server starts in that folder. May be broken off and called again.
 *
 * Throws a MoveError where the backup is not whole or damaged, or the folder is not empty.
 */
export async function restoreStore({ folder, dataFolder, tell }: RestoreSettings): Promise<BackedUp> {
  const { sha256, keys, uploads, lost } = await readBackupManifest(folder);
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const names = await readdir(dataFolder);
  if (!names.includes(HALF_RESTORED) && names.some((name) => !OF_THE_DISK.has(name)))
    throw new MoveError('restore-not-empty', { folder: dataFolder });
  await writeDurably(join(dataFolder, HALF_RESTORED), '');

  const source = join(folder, DATABASE_FILE);
  const target = join(dataFolder, DATABASE_FILE);
  await copyFile(source, `${target}.new`).catch((error: unknown) => {
    throw new MoveError('move-damaged', { file: source }, error);
  });
  if ((await hashOfFile(`${target}.new`)) !== sha256) throw new MoveError('move-damaged', { file: source });
  await syncFile(`${target}.new`);
  await putInPlace(`${target}.new`, target);
  await bringUploads(folder, dataFolder, new Set(lost), tell);
  await bringKeys(folder, dataFolder, keys);
  await rm(join(dataFolder, HALF_RESTORED));
  return { uploads, lost };
}

async function bringUploads(
  folder: string,
  dataFolder: string,
  lost: ReadonlySet<string>,
  tell: Told,
): Promise<void> {
  const database = DatabaseFile.of(dataFolder, { isReadOnly: true });
  try {
    const wanted = async function* (): AsyncGenerator<readonly { readonly hash: string }[]> {
      for (const group of database.uploads()) yield group.filter(({ hash }) => !lost.has(hash));
    };
    const [missing] = await moveBytes(wanted(), folder, dataFolder, tell);
    if (missing !== undefined) throw new MoveError('move-damaged', { file: join(folder, 'files', missing) });
  } finally {
    database.close();
  }
}
