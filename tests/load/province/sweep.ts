import { openSync, writeSync } from 'node:fs';
import { millisOf } from '../../../engine/index.ts';
import type * as Server from '../../../runtime/server/index.ts';
import type * as Sweepers from '../../../runtime/server/sweeper/index.ts';
import { officeWorld } from './office-world.ts';

/**
 * Fires the deadlines of a store until it is told to stop, or killed: arguments are the data folder, when its day begins,
 * and the file in which it notes each case that it woke, with the moment after that was stored. With THUTUC_BUILT=1 it is
 * the built program.
 */
const [folder = '', began = '', notes = ''] = process.argv.slice(2);
const built = process.env['THUTUC_BUILT'] === '1';
const read = (part: string): Promise<unknown> =>
  import(built ? `../../../dist/runtime/server/${part}.js` : `../../../runtime/server/${part}.ts`);
const { openStore, readShipped, servicesOn } = (await read('index')) as typeof Server;
const { Sweeper } = (await read('sweeper/index')) as typeof Sweepers;

const world = officeWorld(Number(began));
const store = await openStore({ dataFolder: folder, storeAddress: null }, world.now);
const settings = { dataFolder: folder, publicUrl: 'http://localhost', isDemo: true };
const { cases } = await servicesOn(store, settings, world, readShipped(), { warn: () => undefined });
const file = openSync(notes, 'a');
const note = (id: string): void => {
  writeSync(file, `${id} ${millisOf(world.now())}\n`);
};
const sweeper = new Sweeper({
  cases: store.cases,
  now: world.now,
  async wake(id) {
    await cases.wake(id);
    note(id);
  },
  async foresee(id, at) {
    const fire = await cases.foresee(id, at);
    return (
      fire &&
      (async () => {
        const hasFired = await fire();
        if (hasFired) note(id);
        return hasFired;
      })
    );
  },
  onError: (error, id) => console.error(id, error),
});
const opened = performance.now();
await sweeper.sweep();
process.send?.({ sweepMillis: performance.now() - opened, memory: process.memoryUsage().rss });
const poller = sweeper.start();
process.once('SIGTERM', () => {
  void poller
    .stop()
    .then(() => store.close())
    .then(() => process.exit(0));
});
process.on('disconnect', () => process.exit(0));
