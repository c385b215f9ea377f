import { resolve } from 'node:path';
import { backupStore, MoveError, realWorld, restoreStore } from '../server/index.ts';
import type { CommandWorld } from './console-out.ts';
import { tellLost } from './move-commands.ts';
import { settingsOf } from './open-folder.ts';
import { sayIn } from './say.ts';
import { tellProgress } from './tell-progress.ts';

/** `thutuc backup FOLDER`: copies the embedded store and its uploads, also while a server runs. */
export async function backupCommand(folder: string, world: CommandWorld): Promise<number> {
  const target = resolve(folder);
  const { uploads, lost } = await backupStore({
    dataFolder: embeddedFolder(world),
    folder: target,
    now: realWorld.now,
    tell: tellProgress(world),
  });
  world.out.line(sayIn(world.language)('backedUp', { folder: target, uploads }));
  return tellLost(lost, world);
}

/** `thutuc restore BACKUP`: brings a backup back into an empty data folder. */
export async function restoreCommand(folder: string, world: CommandWorld): Promise<number> {
  const dataFolder = embeddedFolder(world);
  const { uploads, lost } = await restoreStore({
    folder: resolve(folder),
    dataFolder,
    tell: tellProgress(world),
  });
  world.out.line(sayIn(world.language)('restored', { folder: dataFolder, uploads }));
  return tellLost(lost, world);
}

/** The data folder; a store on a server has other ways of being backed up. */
function embeddedFolder(world: CommandWorld): string {
  const { dataFolder, storeAddress } = settingsOf(world);
  if (storeAddress !== null) throw new MoveError('backup-server', {});
  return dataFolder;
}
