import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../../runtime/client/index.ts';
import { readSettings } from '../../../runtime/server/index.ts';
import { startServer, type RunningServer } from '../../../runtime/server/server.ts';
import { explainStart } from '../../../runtime/server/start-error.ts';
import { smallShipped } from '../../../runtime/server/testing/small-shipped.ts';
import { mongoServer, openMongoHarness, type MongoHarness } from './mongo-harness.ts';

const logger = pino({ level: 'silent' });

describe.skipIf(mongoServer === null)('two servers on one MongoDB store and one data folder', () => {
  let harness: MongoHarness;
  let folder: string;
  let servers: readonly RunningServer[];

  const start = async (address: string): Promise<RunningServer> => {
    const environment = { THUTUC_PORT: '0', THUTUC_DATA: folder, THUTUC_STORE: address };
    const { settings, faults } = readSettings(environment);
    if (settings === null) throw new Error(faults.join('\n'));
    return startServer(settings, { shipped: smallShipped, logger });
  };

  beforeAll(async () => {
    harness = await openMongoHarness();
    folder = mkdtempSync(join(tmpdir(), 'thutuc-servers-'));
    // Both begin on an empty database at once.
    servers = await Promise.all([start(harness.address), start(harness.address)]);
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await harness.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  it('show the same procedures', async () => {
    for (const { address } of servers) {
      const { items } = await createClient({ baseUrl: address }).procedures();
      expect(items.map(({ id }) => id)).toEqual(['don-nho']);
    }
  });

  it('know whoever has signed in at the other', async () => {
    const [first, second] = servers.map(({ address }) => `${address}/api/session`);
    const answer = await fetch(first ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'mot-cua', password: 'mot-cua-mat-khau' }),
    });
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const session = await fetch(second ?? '', { headers: { cookie } });
    expect(await session.json()).toMatchObject({ account: 'mot-cua' });
  });

  it('say in one line when the store cannot be reached', async () => {
    const started = start('mongodb://lan:bi-mat@127.0.0.1:1/tinh?serverSelectionTimeoutMS=50');
    const line = explainStart(await started.catch((error: unknown) => error), 'en');
    expect(line).toMatch(/^The database server 127\.0\.0\.1:1\/tinh cannot be reached \(.*\)\. See whether/);
  });
});
