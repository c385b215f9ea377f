import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../../runtime/server/index.ts';
import { startServer, type RunningServer } from '../../../runtime/server/server.ts';
import { smallShipped } from '../../../runtime/server/testing/small-shipped.ts';
import { signedInAt } from '../../../runtime/server/testing/test-server.ts';
import { mongoServer, openMongoHarness, type MongoHarness } from './mongo-harness.ts';

const logger = pino({ level: 'silent' });
/** Confirmed requests between two steps of the upgrade. */
const SOME = 15;

describe.skipIf(mongoServer === null)('an upgrade, one server after the other', () => {
  let harness: MongoHarness;
  let folder: string;
  const running: RunningServer[] = [];

  const start = async (): Promise<RunningServer> => {
    const environment = {
      THUTUC_PORT: '0',
      THUTUC_DATA: folder,
      THUTUC_STORE: harness.address,
      THUTUC_RATE_LIMIT: '0',
    };
    const { settings, faults } = readSettings(environment);
    if (settings === null) throw new Error(faults.join('\n'));
    const server = await startServer(settings, { shipped: smallShipped, logger });
    running.push(server);
    return server;
  };

  beforeAll(async () => {
    harness = await openMongoHarness();
    folder = mkdtempSync(join(tmpdir(), 'thutuc-rolling-'));
  });
  afterAll(async () => {
    await Promise.all(running.map((server) => server.stop()));
    await harness.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is noticed by nobody who asks the other where one has closed its door, and doubles nothing', async () => {
    // given two servers, and people who work at them by turns
    let servers = [await start(), await start()];
    const { headers } = await signedInAt((servers[0] as RunningServer).app, 'nguoi-nop');
    const confirmed: string[] = [];
    const answers = new Set<number>();
    let isOver = false;
    let wanted: { readonly count: number; readonly resolve: () => void } = {
      count: 0,
      resolve: () => undefined,
    };
    /** Begins an application; a server that cannot be reached is no answer, as for a proxy. */
    const begin = async (turn: number): Promise<void> => {
      for (let server = turn; ; server += 1) {
        const { address } = servers[server % servers.length] as RunningServer;
        const answer = await fetch(`${address}/api/drafts`, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify({ procedure: 'don-nho' }),
        }).catch(() => null);
        if (answer === null) continue;
        answers.add(answer.status);
        confirmed.push(((await answer.json()) as { id: string }).id);
        if (confirmed.length === wanted.count) wanted.resolve();
        return;
      }
    };
    const work = async (worker: number): Promise<void> => {
      for (let turn = worker; !isOver; turn += 1) await begin(turn);
    };
    const workers = [0, 1, 2].map(work);
    const some = (): Promise<void> =>
      new Promise((resolve) => {
        wanted = { count: confirmed.length + SOME, resolve };
      });

    // when each is ended in its turn, and another started in its place
    for (const old of [...servers]) {
      await some();
      await old.stop();
      await some();
      const fresh = await start();
      servers = servers.map((one) => (one === old ? fresh : one));
    }
    await some();
    isOver = true;
    await Promise.all(workers);

    // then every request was carried out, and once
    expect([...answers]).toEqual([201]);
    const [{ services }] = servers as [RunningServer];
    const stored = await services.store.drafts.ofAccount('nguoi-nop');
    expect(stored.map(({ id }) => id).toSorted()).toEqual(confirmed.toSorted());
  });
});
