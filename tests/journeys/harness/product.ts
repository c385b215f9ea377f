import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { portalOverApi } from '../../../runtime/portal/server/index.ts';
import {
  demoPeopleOf,
  packageRoot,
  pageAssets,
  readSettings,
  readShipped,
  readWebAssets,
  startServer,
  type DemoPerson,
  type RunningServer,
  type Shipped,
} from '../../../runtime/server/index.ts';
import { pdfPaper } from '../../../runtime/server/papers/index.ts';
import { pino } from 'pino';
import { movingWorld, type MovingWorld } from './moving-world.ts';
import { seededFolder } from './seeded-folder.ts';

/** The whole product on a port of its own, with a data folder of its own and a clock that is moved by hand. */
export interface Product {
  readonly address: string;
  readonly world: MovingWorld;
  readonly server: RunningServer;
  /** Ends the server as a machine that is switched off would find it, and starts it again later on. */
  readonly restartAt: (moment: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a journey needs besides the shipped product. */
export interface ProductOptions {
  /** Settings, as environment variables. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Further people with accounts. */
  readonly people?: readonly DemoPerson[];
  /** Registries in the place of the shipped ones of the same id. */
  readonly registries?: Shipped['registries'];
  /** Ids of the shipped procedures that it has; all of them when absent. */
  readonly procedures?: readonly string[];
}

/** When the product was first started: before every journey. */
const FIRST_START = '2026-06-01T08:00:00+07:00';

/** Starts the product as `thutuc serve` does, at a moment of the journey's own, with the shipped data in its folder. */
export async function openProduct(moment: string, options: ProductOptions = {}): Promise<Product> {
  const folder = await seededFolder(async (empty) => {
    await (await start(empty, movingWorld(FIRST_START), 0, {})).stop();
  });
  const world = movingWorld(moment);
  let server = await start(folder, world, 0, options);
  const port = (server.app.server.address() as { port: number }).port;
  return {
    address: `http://127.0.0.1:${port}`,
    world,
    get server() {
      return server;
    },
    async restartAt(later) {
      await server.stop();
      world.moveTo(later);
      server = await start(folder, world, port, options);
    },
    async close() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Two products on one database and one data folder, with one clock, as processes behind one address are; they begin
 * together on nothing.
 *
 * @param folder an empty one, which stays with the caller
 */
export async function openTwoProducts(
  folder: string,
  moment: string,
  options: ProductOptions,
): Promise<readonly [RunningServer, RunningServer]> {
  const world = movingWorld(moment);
  return Promise.all([start(folder, world, 0, options), start(folder, world, 0, options)]);
}

async function start(
  folder: string,
  world: MovingWorld,
  port: number,
  { environment = {}, people = [], registries = [], procedures }: ProductOptions,
): Promise<RunningServer> {
  const { settings, faults } = readSettings({
    THUTUC_DATA: folder,
    THUTUC_PORT: String(port),
    THUTUC_RATE_LIMIT: '0',
    ...environment,
  });
  if (settings === null) throw new Error(faults.join('\n'));
  const data = readShipped();
  const others = data.registries.filter(({ id }) => registries.every((one) => one.id !== id));
  const shipped = {
    ...data,
    procedures: data.procedures.filter((one) => procedures?.includes((one as { id: string }).id) ?? true),
    people: { people: [...demoPeopleOf(data.people), ...people] },
    registries: [...others, ...registries],
  };
  const assets = readWebAssets(join(packageRoot, 'dist/web'));
  const pages = [
    portalOverApi({
      assets: () => pageAssets(assets, 'runtime/portal/web/main.ts'),
      demoPeople: demoPeopleOf(shipped.people),
      now: world.now,
    }),
  ];
  const logger = pino({ level: 'silent' });
  // A thread takes a second to begin from source; server.test.ts and pdf-threads.test.ts draw on one.
  return startServer(settings, { pages, world, shipped, logger, drawPdf: pdfPaper });
}
