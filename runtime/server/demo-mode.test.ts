import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { servicesOn } from './server.ts';
import { openSqliteStore } from './store/index.ts';
import { smallShipped } from './testing/small-shipped.ts';
import { realWorld } from './world.ts';

it('knows nobody of the demonstration, and tells no password, where it is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-'));
  const store = openSqliteStore(folder);
  const settings = { dataFolder: folder, publicUrl: 'http://localhost:3000', isDemo: false };
  const services = await servicesOn(store, settings, realWorld, smallShipped, { warn: () => undefined });
  expect(services.demoPeople).toEqual([]);
  expect(await store.accounts.get('mot-cua')).toBeFalsy();
  await store.close();
  rmSync(folder, { recursive: true });
});
