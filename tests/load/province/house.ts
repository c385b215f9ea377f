import { cpSync, existsSync } from 'node:fs';
import {
  hashPassword,
  readShipped,
  servicesOn,
  type Services,
  type World,
} from '../../../runtime/server/index.ts';
import { openStore, type Store } from '../../../runtime/server/store/index.ts';
import { explorePaths } from '../../../engine/authoring/index.ts';
import { agenciesOf, type Agency } from './agencies.ts';
import { templatesOf, type CaseTemplate } from './case-templates.ts';
import { livesOf, type Life } from './lives.ts';
import { officeWorld } from './office-world.ts';
import type { RunnableProcedure } from '../../../runtime/server/definitions/procedure-library.ts';

/** The services on a store, without a server that listens. */
export interface House {
  readonly store: Store;
  readonly services: Services;
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly runnables: readonly RunnableProcedure[];
  readonly close: () => Promise<void>;
}

/** The lives of one procedure. */
export interface LivesOf {
  readonly runnable: RunnableProcedure;
  readonly lives: readonly Life[];
}

const DAY = 86_400_000;

/** The password of every account of the load. */
export const PASSWORD = 'tai-trong-2026';

/** Where a run keeps a data folder into which everything was published, with every check, of which each measure takes a copy. */
const READY = process.env['THUTUC_LOAD_READY'] ?? '';

/**
 * Opens the store of a folder with everything that is shipped in it.
 *
 * @param storeAddress a MongoDB database in the place of the file in the folder
 * @param shipped what is to be in it, where that is not everything
 */
export async function openHouse(
  folder: string,
  world: World,
  storeAddress: string | null = null,
  shipped = readShipped(),
): Promise<House> {
  if (READY !== '' && storeAddress === null && !existsSync(folder)) {
    if (folder !== READY && !existsSync(READY)) await (await openHouse(READY, world)).close();
    if (folder !== READY) cpSync(READY, folder, { recursive: true });
  }
  const store = await openStore({ dataFolder: folder, storeAddress }, world.now);
  const settings = { dataFolder: folder, publicUrl: 'http://localhost', isDemo: true };
  const notes = { warn: () => undefined };
  // What is shipped was published before the day of the load, whichever process came first.
  await servicesOn(store, settings, officeWorld(Date.now() + DAY), shipped, notes);
  const services = await servicesOn(store, settings, world, shipped, notes);
  const runnables: RunnableProcedure[] = [];
  for (const { hash } of await store.definitions.listLive(world.now()))
    runnables.push(await services.procedures.of(hash));
  const catalogue = shipped.catalogues.find(({ entries }) => entries.some(isAgency));
  if (!catalogue) throw new Error('no shipped catalogue names agencies');
  return { store, services, agencies: agenciesOf(catalogue), runnables, close: () => store.close() };
}

/** Templates of the cases of all procedures of a house. */
export function templatesIn({ runnables }: House): readonly CaseTemplate[] {
  return runnables.flatMap(templatesOf);
}

/** What people do to the cases of all procedures of a house within a morning. */
export function livesIn({ runnables }: House): readonly LivesOf[] {
  return runnables.map((runnable) => {
    const { procedure, surroundings } = runnable;
    const { paths } = explorePaths(procedure, surroundings, { submittedAt: '2026-11-24T10:00:00+07:00' });
    return { runnable, lives: livesOf(procedure, paths, surroundings) };
  });
}

/** Accounts of officials: one for each role in every agency, and one for each role in all of them, named `role-*`. */
export async function addOfficials({ store, agencies, runnables }: House): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD);
  const roles = new Set(runnables.flatMap(({ procedure }) => Object.keys(procedure.definition.roles)));
  for (const role of roles) {
    const units = [...agencies.keys(), '*'];
    await Promise.all(
      units.map((unit) =>
        store.accounts.put({
          id: `${role}-${unit}`,
          name: `Cán bộ ${role} ${unit}`,
          ...{ passwordHash, grants: [{ role, unit }], claims: {}, identityLevel: 2 },
        }),
      ),
    );
  }
}

function isAgency({ attributes }: { readonly attributes?: Readonly<Record<string, unknown>> }): boolean {
  return attributes?.['identifier'] !== undefined && attributes['kind'] !== undefined;
}
