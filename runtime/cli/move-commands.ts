import { resolve } from 'node:path';
import { exportStore, importStore, realWorld } from '../server/index.ts';
import type { CommandWorld } from './console-out.ts';
import { settingsOf, withStore } from './open-folder.ts';
import { sayIn } from './say.ts';
import { tellProgress } from './tell-progress.ts';

/** As many lost uploads are named; more would hide the rest of the output. */
const NAMED = 10;

/** `thutuc export FOLDER`: writes everything that is kept into a folder. The exit code is 1 where uploads were lost. */
export async function exportCommand(folder: string, world: CommandWorld): Promise<number> {
  const settings = settingsOf(world);
  const target = resolve(folder);
  const { documents, lost } = await withStore(settings, (store) =>
    exportStore({
      store,
      dataFolder: settings.dataFolder,
      folder: target,
      now: realWorld.now,
      tell: tellProgress(world),
    }),
  );
  world.out.line(sayIn(world.language)('moveExported', { documents, folder: target }));
  return tellLost(lost, world);
}

/** `thutuc import FOLDER`: brings an export into an empty store, or goes on where an earlier call was broken off. */
export async function importCommand(folder: string, world: CommandWorld): Promise<number> {
  const settings = settingsOf(world);
  const source = resolve(folder);
  const { dataFolder } = settings;
  const { documents, present, lost } = await withStore(
    settings,
    (store) => importStore({ store, dataFolder, folder: source, tell: tellProgress(world) }),
    { isImport: true },
  );
  world.out.line(sayIn(world.language)('moveImported', { documents, present, folder: source }));
  return tellLost(lost, world);
}

/** Names uploads whose bytes are gone; the exit code. */
export function tellLost(lost: readonly string[], { out, language }: CommandWorld): number {
  if (lost.length === 0) return 0;
  const named = lost.slice(0, NAMED).join(', ');
  const hashes = lost.length > NAMED ? `${named}…` : named;
  out.error(sayIn(language)('filesLost', { count: lost.length, hashes }));
  return 1;
}
