import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { readSettings, type Shipped } from '../../../runtime/server/index.ts';
import { pdfPaper } from '../../../runtime/server/papers/index.ts';
import { startServer, type RunningServer } from '../../../runtime/server/server.ts';
import { signedInAt, type Person } from '../../../runtime/server/testing/test-server.ts';
import { smallShipped } from '../../../runtime/server/testing/small-shipped.ts';
import { movingWorld, type MovingWorld } from '../../journeys/harness/moving-world.ts';
import { openMongoHarness, type MongoHarness } from './mongo-harness.ts';

/** Two servers on one database and one data folder, with one clock. */
export interface TwoServers {
  readonly servers: readonly [RunningServer, RunningServer];
  readonly world: MovingWorld;
  readonly harness: MongoHarness;
  /** Starts a server on the folder and an address of a store, of a release with other data where some are given. */
  readonly start: (address: string, shipped?: Shipped) => Promise<RunningServer>;
  /** Somebody with a session at each of the two. */
  readonly as: (account: string) => Promise<readonly [Person, Person]>;
  readonly dispose: () => Promise<void>;
}

/** Starts both at once on an empty database and an empty folder, on 20/11/2026 at 09:10. */
export async function startTwoServers(): Promise<TwoServers> {
  const harness = await openMongoHarness();
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-servers-'));
  const world = movingWorld('2026-11-20T09:10:00+07:00');
  const start = async (address: string, shipped: Shipped = smallShipped): Promise<RunningServer> => {
    const environment = { THUTUC_PORT: '0', THUTUC_DATA: folder, THUTUC_STORE: address };
    const { settings, faults } = readSettings(environment);
    if (settings === null) throw new Error(faults.join('\n'));
    const logger = pino({ level: 'silent' });
    return startServer(settings, { shipped, world, logger, drawPdf: pdfPaper });
  };
  const servers = await Promise.all([start(harness.address), start(harness.address)]);
  return {
    servers,
    world,
    harness,
    start,
    as: (account) => Promise.all([signedInAt(servers[0].app, account), signedInAt(servers[1].app, account)]),
    async dispose() {
      await Promise.all(servers.map((server) => server.stop()));
      await harness.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
