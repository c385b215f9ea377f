import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect } from 'vitest';
import { openSqliteStore } from '../../runtime/server/store/index.ts';
import { describeKills } from './kill-contract.ts';

describeKills(
  'the embedded store',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'thutuc-kill-'));
    return {
      place: folder,
      open: async () => openSqliteStore(folder),
      check() {
        const database = new DatabaseSync(join(folder, 'thutuc.sqlite'));
        expect(database.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' });
        database.close();
      },
      dispose: () => rm(folder, { recursive: true }),
    };
  },
  { rounds: 8, together: 1, millis: 120 },
);
