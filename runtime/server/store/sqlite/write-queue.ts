import { StoreError } from '../store-error.ts';
import type { Database } from './database.ts';
import type { Flushes } from './flushes.ts';
import { storeFailure } from './sqlite-failure.ts';

interface Job {
  readonly work: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

/**
 * Writes that share one commit at most; more would hold up readers for longer than a breath. As many only come when many
 * deadlines fire at one moment: what they write in common, the upper pages of indexes, goes to the disk once.
 */
const BATCH = 256;

/**
 * The one writer. Writes that wait in the same turn of the event loop share a transaction; each has its own savepoint,
 * so that one that fails leaves the others as they are. A promise resolves after the commit: where commits are flushed
 * apart, `keptPart` holds it back until that is done.
 */
export class WriteQueue {
  readonly #database: Database;
  readonly #folder: string;
  readonly #flushes: Pick<Flushes, 'failure' | 'note'> | null;
  #waiting: Job[] = [];
  #isScheduled = false;
  #isClosed = false;
  #holds = 0;
  #afterCommit: () => void = () => undefined;

  /** @param flushes what commits are noted in; null where the database flushes each by itself */
  constructor(database: Database, folder: string, flushes: Pick<Flushes, 'failure' | 'note'> | null = null) {
    this.#database = database;
    this.#folder = folder;
    this.#flushes = flushes;
  }

  /** Queues a write. `work` runs without a pause inside a transaction; if it throws, only it is undone. */
  write<Result>(work: () => Result): Promise<Result> {
    if (this.#isClosed) return Promise.reject(new StoreError('store-closed'));
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
      this.#schedule();
    });
  }

  /** Has something called after each commit from now on. */
  afterCommits(listener: () => void): void {
    this.#afterCommit = listener;
  }

  /** Lets writes wait, without holding up anything else, until what is returned is called, once. */
  hold(): () => void {
    this.#holds += 1;
    return () => {
      this.#holds -= 1;
      if (this.#waiting.length > 0) this.#schedule();
    };
  }

  /** Commits what waits and takes nothing more. */
  close(): void {
    this.#isClosed = true;
    while (this.#waiting.length > 0) this.#commitBatch();
  }

  #schedule(): void {
    if (this.#isScheduled || this.#holds > 0) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      // What was scheduled before the hold waits, too.
      if (this.#holds > 0) return;
      this.#commitBatch();
      if (this.#waiting.length > 0) this.#schedule();
    });
  }

  #commitBatch(): void {
    const jobs = this.#waiting.splice(0, BATCH);
    if (jobs.length === 0) return;
    const lost = this.#flushes?.failure ?? null;
    if (lost !== null) {
      for (const job of jobs) job.reject(lost);
      return;
    }
    let outcomes: readonly Outcome[];
    try {
      this.#database.run('BEGIN IMMEDIATE');
      outcomes = jobs.map((job) => this.#runInSavepoint(job));
      this.#database.run('COMMIT');
      this.#flushes?.note();
    } catch (error) {
      if (this.#database.isInTransaction) this.#database.exec('ROLLBACK');
      const failure = storeFailure(error, this.#folder);
      for (const job of jobs) job.reject(failure);
      return;
    }
    jobs.forEach((job, index) => settle(job, outcomes[index]));
    this.#afterCommit();
  }

  #runInSavepoint(job: Job): Outcome {
    this.#database.run('SAVEPOINT job');
    try {
      const value = job.work();
      this.#database.run('RELEASE job');
      return { value };
    } catch (error) {
      // After some failures (a full disk) SQLite has undone the whole transaction: then nobody's write is in.
      if (!this.#database.isInTransaction) throw error;
      this.#database.exec('ROLLBACK TO job; RELEASE job');
      return { error: storeFailure(error, this.#folder) };
    }
  }
}

function settle(job: Job, outcome: Outcome | undefined): void {
  if (outcome && 'value' in outcome) job.resolve(outcome.value);
  else job.reject(outcome?.error);
}
