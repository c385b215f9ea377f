import { openSqliteStore, readSettings, type Settings, type Store } from '../server/index.ts';
import { CommandFailure, type CommandWorld } from './console-out.ts';

/** The settings, or a failure that names every variable that cannot be understood. */
export function settingsOf({ environment, language }: CommandWorld): Settings {
  const { settings, faults } = readSettings(environment, language);
  if (settings === null) throw new CommandFailure(faults.join('\n'));
  return settings;
}

/** Works on the data folder itself, while no server has it, and lets go of it again. */
export async function withStore<T>(settings: Settings, work: (store: Store) => Promise<T>): Promise<T> {
  const store = openSqliteStore(settings.dataFolder);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
