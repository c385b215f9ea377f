import { availableParallelism } from 'node:os';
import { insertCase } from '../../../runtime/server/store/sqlite/case-writer.ts';
import type { Database } from '../../../runtime/server/store/sqlite/database.ts';
import { Filling } from '../../../runtime/server/store/sqlite/filling.ts';
import { lockFolder } from '../../../runtime/server/store/sqlite/folder-lock.ts';
import { openDatabase } from '../../../runtime/server/store/sqlite/open-database.ts';
import { WriteQueue } from '../../../runtime/server/store/sqlite/write-queue.ts';
import type { MixOrder, PreparedCases } from './fill-thread.ts';
import { FillThreads } from './fill-threads.ts';

/** What came of filling a store. */
export interface Filled {
  readonly cases: number;
  readonly openTasks: number;
  /** Cases with a deadline that will fire by itself. */
  readonly armed: number;
  readonly ended: number;
  /** Characters of JSON of all cases. */
  readonly characters: number;
  readonly seconds: number;
}

/** What is filled in, and with how many. */
export interface FillOrder extends MixOrder {
  /** Cases whose deadlines run. One in ten more has none that runs, or has ended. */
  readonly armed: number;
  /** Seconds after which no more are written, however many there are. */
  readonly patience?: number;
  readonly threads?: number;
  /** Told how far it has come. */
  readonly onProgress?: (cases: number) => void;
}

/** So many cases are prepared in one go, and stored with one commit. */
const BATCH = 1_000;
/** Batches that are under way for each thread: one that it prepares, and one that it finds then. */
const AHEAD = 2;

/**
 * Fills the embedded store of a folder, which nobody has open, with dossiers, in every state that the procedures have, with
 * the history, tasks, clocks and numbers that the engine gave their like. Other threads prepare what this one writes: the
 * rows that the store makes of a case, by the writer of the store, as an import does.
 */
export async function fillFolder(
  folder: string,
  {
    templates,
    agencies,
    armed,
    patience = Infinity,
    threads: count = availableParallelism(),
    onProgress,
  }: FillOrder,
): Promise<Filled> {
  const begun = performance.now();
  const wanted = Math.ceil(armed * 1.1);
  const plain = templates.map(
    ({ procedure, unit, pattern, roles, lastAt, wakeAt, isEnded, openTasks, characters, isTimer }) => ({
      ...{ procedure, unit, pattern, roles, lastAt, wakeAt, isEnded, openTasks, characters, isTimer },
    }),
  );
  const threads = new FillThreads({ templates: plain, agencies }, count);
  const unlock = lockFolder(folder);
  const database = openDatabase(folder);
  const filling = new Filling(database, new WriteQueue(database, folder));
  const sums = { cases: 0, openTasks: 0, armed: 0, ended: 0, characters: 0 };
  try {
    await filling.begin();
    const underWay: Promise<PreparedCases>[] = [];
    let asked = 0;
    while (sums.cases < wanted && performance.now() - begun < patience * 1_000) {
      for (; underWay.length < count * AHEAD && asked < wanted; asked += BATCH) {
        underWay.push(threads.prepare({ from: asked, count: Math.min(BATCH, wanted - asked) }));
      }
      const batch = await underWay.shift();
      if (!batch) break;
      writeAll(database, batch);
      sums.cases += batch.rows.length;
      for (const name of ['openTasks', 'armed', 'ended', 'characters'] as const) sums[name] += batch[name];
      onProgress?.(sums.cases);
    }
    await filling.end();
  } finally {
    await threads.end();
    database.close();
    unlock();
  }
  return { ...sums, seconds: (performance.now() - begun) / 1_000 };
}

function writeAll(database: Database, { rows }: PreparedCases): void {
  database.run('BEGIN IMMEDIATE');
  for (const row of rows) {
    if (insertCase(database, row) === 'exists') throw new Error(`case ${row.id} is there already`);
  }
  database.run('COMMIT');
}
