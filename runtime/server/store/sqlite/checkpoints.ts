import { within } from '../../within.ts';
import type { Database } from './database.ts';
import type { Flushes } from './flushes.ts';
import { CopyError, type LogCopier } from './log-copier.ts';
import { logState, type LogState } from './log-state.ts';
import type { WriteQueue } from './write-queue.ts';

/** Pages of the log, of 4 kB each, after which it is copied into the data file: 32 MB. */
const STEP = 8_000;
/** A rest of so many pages is copied while writes wait, since that takes them no longer than a flush. */
const REST = 200;
/** Writes wait so long for the rest at most, in milliseconds. */
const PATIENCE = 30;
/** Copies one after the other, each of what was written during the one before. */
const ROUNDS = 6;
/**
 * Where writes still come faster than they are copied after so many rounds, and the log has come to 128 MB, they wait
 * longer for what is left: else it would be copied within one of them, soon.
 */
const FREE_ROUNDS = 4;
const FAR = 32_000;
const LONG_PATIENCE = 1_000;
/** SQLite's code for a file that could not be flushed, SQLITE_IOERR_FSYNC. */
const NOT_FLUSHED = 1_034;

/** What checkpoints are made of. */
export interface CheckpointSettings {
  readonly database: Database;
  readonly queue: Pick<WriteQueue, 'afterCommits' | 'hold'>;
  readonly copier: LogCopier;
  /** Told where the data file could not be flushed; where a flush has failed, nothing more is copied. */
  readonly flushes: Pick<Flushes, 'fail' | 'failure'>;
  /** Pages of the log after which it is copied; 8,000 where it is left out. */
  readonly step?: number;
  /** Milliseconds for which writes wait for the rest of a copy at most; 30 where it is left out. */
  readonly patience?: number;
}

/**
 * Has the write-ahead log copied into the data file whenever it has grown, beside the thread that commits.
 *
 * The log is written from its beginning again only when a commit finds all of it copied. While commits come one after
 * the other there is always something left; so the last, short rest is copied while writes wait in their queue, and the
 * thread goes on with everything else.
 */
export class Checkpoints {
  readonly #database: Database;
  readonly #queue: Pick<WriteQueue, 'hold'>;
  readonly #copier: LogCopier;
  readonly #flushes: Pick<Flushes, 'fail' | 'failure'>;
  readonly #step: number;
  readonly #patience: number;
  /** How long the log was when it was copied last, as far as it could be. */
  #seen = 0;
  #underWay: Promise<void> | null = null;
  #isEnding = false;

  constructor({ database, queue, copier, flushes, step = STEP, patience = PATIENCE }: CheckpointSettings) {
    this.#database = database;
    this.#queue = queue;
    this.#copier = copier;
    this.#flushes = flushes;
    this.#step = step;
    this.#patience = patience;
    queue.afterCommits(() => this.#look());
  }

  /** Ends with the copy under way. What is left in the log is copied with the next ones, or when the file is closed. */
  async end(): Promise<void> {
    this.#isEnding = true;
    await this.#copier.end();
    await this.#underWay;
  }

  /** Looks after a commit how long the log is; takes some millionths of a second. */
  #look(): void {
    if (this.#isEnding || this.#underWay !== null) return;
    const { pages } = this.#state();
    // It was begun anew.
    if (pages < this.#seen) this.#seen = 0;
    if (pages - this.#seen < this.#step) return;
    this.#underWay = this.#copyAll()
      .catch((error: unknown) => {
        // Another failure leaves the log as it is, longer: it is copied later, or within a commit when it is far longer.
        if (error instanceof CopyError && error.resultCode === NOT_FLUSHED) this.#flushes.fail(error);
      })
      .finally(() => {
        this.#seen = this.#state().pages;
        this.#underWay = null;
      });
  }

  async #copyAll(): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      // Pages of a log that may have a hole on the disk do not belong into the data file.
      if (this.#isEnding || this.#flushes.failure !== null) return;
      const { pages, copied } = await this.#copy(this.#patienceIn(round, this.#state()));
      // A reader needs a page as it was. When it has gone, more is copied.
      if (copied < pages) return;
      const now = this.#state();
      if (now.copied === now.pages) return;
    }
  }

  /** Copies once, while writes wait so many milliseconds at most. */
  async #copy(patience: number): Promise<LogState> {
    if (patience === 0) return this.#copier.copy();
    const goOn = this.#queue.hold();
    const copy = this.#copier.copy();
    try {
      await within(copy, patience);
    } finally {
      goOn();
    }
    return copy;
  }

  /** How long writes wait for a round. */
  #patienceIn(round: number, { pages, copied }: LogState): number {
    if (pages - copied <= REST) return this.#patience;
    return round >= FREE_ROUNDS && pages >= FAR ? LONG_PATIENCE : 0;
  }

  #state(): LogState {
    return logState(this.#database);
  }
}
