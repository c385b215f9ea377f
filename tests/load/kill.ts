import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { instantOf } from '../../engine/index.ts';
import { openStore } from '../../runtime/server/store/index.ts';
import { mongoServer, openMongoHarness } from '../contracts/mongo/mongo-harness.ts';
import { chanceOf } from '../journeys/harness/chance.ts';
import { fileAndAccept } from './kill/applicants.ts';
import { Fleet } from './kill/fleet.ts';
import { judgeStore, leftOver } from './kill/judge-store.ts';

/**
 * Kills servers at random (kill -9) while dossiers are filed and accepted through them, then holds the store against what
 * they acknowledged. On the server that `THUTUC_TEST_MONGODB` names with three processes, and on the embedded store with
 * one. Fails where anything was lost or doubled.
 *
 *   npm run load kill [times] [minutes, as 20m] [mongodb|embedded]
 *
 * After so many minutes no more are killed, on each store, and what was acknowledged until then is judged.
 */
const words = process.argv.slice(2);
const times = Number(words.find((word) => /^\d+$/.test(word)) ?? 10);
const minutes = Number(words.find((word) => /^\d+m$/.test(word))?.slice(0, -1) ?? Infinity);
const STORES = ['mongodb', 'embedded'];
const SEED = 20_261_122;
/** Dossiers under way at a time. */
const WIDTH = 6;
/** Looks for what is left to do, so many seconds apart: the effects of a dead process come up again after a minute. */
const LOOKS = 15;
const BETWEEN = 10_000;

/** Servers on some data, and how their store is opened when they are down. */
interface KillPlace {
  readonly name: string;
  readonly processes: number;
  /** MongoDB database; null for the embedded store. */
  readonly storeAddress: string | null;
}

async function killServers({ name, processes, storeAddress }: KillPlace): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-kills-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { below } = chanceOf(SEED);
  const fleet = new Fleet(folder, storeAddress);
  const start = () => Promise.all(Array.from({ length: processes }, () => fleet.start()));
  await start();
  const began = performance.now();
  let killed = 0;
  let isBroken = false;
  const isOver = (): boolean => killed >= times || performance.now() - began > minutes * 60_000;
  const work = fileAndAccept(fleet, WIDTH, isOver);
  work.catch(() => (isBroken = true));
  while (!isOver() && !isBroken) {
    await wait(50 + below(400));
    if (fleet.killOne(() => below(1_000) / 1_000)) killed += 1;
  }
  const acknowledged = await work;
  const seconds = (performance.now() - began) / 1_000;

  let givenUp = 0;
  for (let looks = 1; ; looks += 1) {
    await fleet.stop();
    const now = (): string => instantOf(Date.now());
    const store = await openStore({ dataFolder: folder, storeAddress }, now);
    const { pending, putBack } = await leftOver(store, now());
    givenUp += putBack;
    if (looks < LOOKS && pending + putBack > 0) {
      await store.close();
      await start();
      await wait(BETWEEN);
      continue;
    }
    // Later than the grace of numbers that were claimed and not used.
    const judged = await judgeStore(store, acknowledged, instantOf(Date.now() + 120_000));
    await store.close();
    const { accepted } = acknowledged;
    console.log(`${name}, ${processes} at a time: ${killed} killed in ${seconds.toFixed(0)} s`);
    console.log(`  ${judged.cases} cases filed, ${accepted.size} accepted, ${judged.effects} effects`);
    console.log(`  ${judged.begunAgain} effects begun again, ${givenUp} given up and put back by hand`);
    console.log(`  ${judged.numbersAgain} numbers given again`);
    for (const fault of judged.faults.slice(0, 20)) console.log(`  FAULT ${fault}`);
    console.log(
      `  ${judged.faults.length === 0 ? 'nothing lost, nothing doubled' : `${judged.faults.length} faults`}`,
    );
    if (judged.faults.length > 0) process.exitCode = 1;
    return;
  }
}

const wants = (store: string): boolean =>
  words.includes(store) || !words.some((word) => STORES.includes(word));
if (wants('mongodb')) {
  if (mongoServer === null) console.log('mongodb: left out, since THUTUC_TEST_MONGODB names no server');
  else {
    const harness = await openMongoHarness();
    await killServers({ name: 'processes on MongoDB', processes: 3, storeAddress: harness.address });
    await harness.dispose();
  }
}
if (wants('embedded')) await killServers({ name: 'the embedded store', processes: 1, storeAddress: null });
