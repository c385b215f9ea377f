import { openStore, readSettings, realWorld, type Settings, type Store } from '../server/index.ts';
import { CommandFailure, type CommandWorld } from './console-out.ts';

/** The settings, or a failure that names every variable that cannot be understood. */
export function settingsOf({ environment, language }: CommandWorld): Settings {
  const { settings, faults } = readSettings(environment, language);
  if (settings === null) throw new CommandFailure(faults.join('\n'));
  return settings;
}

/** Works on the store itself, and lets go of it again; the embedded one must be free of a server meanwhile. */
export async function withStore<T>(
  settings: Settings,
  work: (store: Store) => Promise<T>,
  purpose: { readonly isImport?: boolean } = {},
): Promise<T> {
  const store = await openStore(settings, realWorld.now, purpose);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
