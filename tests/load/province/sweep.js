import { error as tellError } from 'node:console';
import { openSync, writeSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { clockAhead, readProgram } from './read-program.js';

/*
 * Fires the deadlines of a store until it is told to stop, or killed: arguments are the data folder, how far its clock is
 * ahead, in milliseconds, and the file in which it notes each case that it woke, with the moment after that was stored.
 * With THUTUC_BUILT=1 it is the built program.
 */
const [folder, ahead, notes] = process.argv.slice(2);
const { openStore, readShipped, realWorld, servicesOn } = await readProgram('index');
const { Sweeper } = await readProgram('sweeper/index');

const world = { ...realWorld, now: clockAhead(ahead) };
const store = await openStore({ dataFolder: folder, storeAddress: null }, world.now);
const settings = { dataFolder: folder, publicUrl: 'http://localhost', isDemo: true };
const { cases } = await servicesOn(store, settings, world, readShipped(), { warn: () => undefined });
const file = openSync(notes, 'a');
const note = (id) => {
  writeSync(file, `${id} ${Date.parse(world.now())}\n`);
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
  onError: (error, id) => tellError(id, error),
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
