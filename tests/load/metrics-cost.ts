import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMetrics } from '../../runtime/server/metrics/index.ts';
import { openSqliteStore, type Store } from '../../runtime/server/store/index.ts';
import { sampleCase, sampleEffect, sampleTask, sampleWrite } from '../contracts/sample-case.ts';

/**
 * What it costs to count: the same reads and commands on the embedded store with its operations timed and without, in turns,
 * so that whatever else the machine does falls on both. Time of the processor is counted, since a wait for the disk has nothing
 * to do with it.
 *
 *   npx tsx tests/load/metrics-cost.ts [rounds]
 */
const ROUNDS = Number(process.argv[2] ?? 60);
const READS = 5_000;
const COMMANDS = 50;

const folder = await mkdtemp(join(tmpdir(), 'thutuc-metrics-'));
try {
  const bare = openSqliteStore(folder);
  const timed = openMetrics({ host: '127.0.0.1', port: 0 }).timed(bare);
  await bare.cases.insert(sampleWrite(sampleCase('c1')));
  const reads = await inTurns(bare, timed, READS, async (store) => {
    await store.cases.commandAnswer('c1', 'none');
  });
  let cases = 1;
  const commands = await inTurns(bare, timed, COMMANDS, (store) => file(store, `c${(cases += 1)}`));
  await bare.close();
  tell('a look for a command', reads);
  tell('a command: look, read, write', commands);
} finally {
  await rm(folder, { recursive: true });
}

/** A command as it is run: look for its answer, read the case, write. */
async function file(store: Store, id: string): Promise<void> {
  await store.cases.commandAnswer(id, 'nop');
  await store.cases.get(id);
  const write = sampleWrite(sampleCase(id, { tasks: [sampleTask('viec')] }), {
    effects: [sampleEffect(`${id}:1:0`)],
  });
  await store.cases.insert(write);
}

interface Cost {
  readonly bare: number;
  readonly more: number;
}

/** Microseconds of the processor for one piece of work: the median of all rounds, and of what each round took beside the other. */
async function inTurns(
  bare: Store,
  timed: Store,
  times: number,
  work: (store: Store) => Promise<void>,
): Promise<Cost> {
  const spent = { bare: [] as number[], timed: [] as number[] };
  const pair = [['bare', bare] as const, ['timed', timed] as const];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, store] of round % 2 === 0 ? pair : pair.toReversed()) {
      const before = process.cpuUsage();
      for (let n = 0; n < times; n += 1) await work(store);
      const { user, system } = process.cpuUsage(before);
      spent[name].push((user + system) / times);
    }
  }
  const more = spent.timed.map((micros, round) => micros - (spent.bare[round] ?? 0));
  return { bare: median(spent.bare), more: median(more) };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function tell(name: string, { bare, more }: Cost): void {
  const ratio = ((bare + more) / bare).toFixed(3);
  console.log(
    `${name.padEnd(30)} ${bare.toFixed(1)} µs bare, ${more.toFixed(1)} µs more where counted (${ratio} of bare)`,
  );
}
