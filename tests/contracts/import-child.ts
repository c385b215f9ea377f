import { writeSync } from 'node:fs';
import { importStore } from '../../runtime/server/move/index.ts';
import { openStore } from '../../runtime/server/store/index.ts';
import { T0 } from './sample-case.ts';

/** Brings an export into a store and says so at each step. Arguments: export, data folder, address of a server. */
const [folder = '', dataFolder = '', address = ''] = process.argv.slice(2);
const place = { dataFolder, storeAddress: address === '' ? null : address };
const store = await openStore(place, () => T0, { isImport: true });
const tell = (): void => void writeSync(1, '.');
await importStore({ store, dataFolder, folder, tell });
await store.close();
