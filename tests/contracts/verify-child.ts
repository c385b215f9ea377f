import { verifyAll } from '../../runtime/server/cases/verify-all.ts';
import { openStore } from '../../runtime/server/store/index.ts';
import { T0 } from './sample-case.ts';

/** Verifies all histories of a data folder with two helpers, and prints what was found page by page. */
const [dataFolder = ''] = process.argv.slice(2);
const place = { dataFolder, storeAddress: null };
const store = await openStore(place, () => T0);
for await (const { cases, faults } of verifyAll(store.cases, place, { limit: 3, alone: 1, helpers: 2 })) {
  console.log(JSON.stringify([cases, ...faults.map(({ id }) => id)]));
}
await store.close();
