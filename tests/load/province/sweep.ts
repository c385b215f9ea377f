import { openSync, writeSync } from 'node:fs';
import { millisOf } from '../../../engine/index.ts';
import { Sweeper } from '../../../runtime/server/sweeper/index.ts';
import { openHouse } from './house.ts';
import { officeWorld } from './office-world.ts';

/**
 * Fires the deadlines of a store until it is told to stop, or killed: arguments are the data folder, when its day begins,
 * and the file in which it notes each case that it woke, with the moment after that was stored.
 */
const [folder = '', began = '', notes = ''] = process.argv.slice(2);
const world = officeWorld(Number(began));
const house = await openHouse(folder, world);
const file = openSync(notes, 'a');
const note = (id: string): void => {
  writeSync(file, `${id} ${millisOf(world.now())}\n`);
};
const { cases } = house.services;
const sweeper = new Sweeper({
  cases: house.store.cases,
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
    .then(() => house.close())
    .then(() => process.exit(0));
});
process.on('disconnect', () => process.exit(0));
