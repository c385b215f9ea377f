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
/** Writes wait so long for the rest at most, in milliseconds; twice as long each time it was not enough. */
const PATIENCE = 30;
/**
 * Where the log has grown by as much again while it was copied, writes come faster than copies: then they wait longer, in
 * milliseconds at most. Else the log would be copied within one of them, soon.
 */
const LONG_PATIENCE = 2_000;
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
  /** The same where writes come faster than copies; 2,000 where it is left out. */
  readonly longPatience?: number;
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
  readonly #longPatience: number;
  /** How long the log was when it was copied last, as far as it could be. */
  #seen = 0;
  #underWay: Promise<void> | null = null;
  /** The copy that was begun last. */
  #copy: Promise<LogState> | null = null;
  #isEnding = false;

  constructor({ database, queue, copier, flushes, ...limits }: CheckpointSettings) {
    const { step = STEP, patience = PATIENCE, longPatience = LONG_PATIENCE } = limits;
    this.#database = database;
    this.#queue = queue;
    this.#copier = copier;
    this.#flushes = flushes;
    this.#step = step;
    this.#patience = patience;
    this.#longPatience = longPatience;
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
    if (this.#isEnding) return;
    const { pages } = this.#state();
    if (this.#underWay !== null) {
      // A disk that stands still lets the log grow during a copy, too.
      if (this.#copy !== null && pages >= this.#step * 4)
        void this.#holdDuring(this.#copy, this.#longPatience);
      return;
    }
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
    let patience = this.#patience;
    // Pages of a log that may have a hole on the disk do not belong into the data file.
    for (let round = 0; !this.#isEnding && this.#flushes.failure === null; round += 1) {
      const before = this.#state();
      const isRest = before.pages - before.copied <= REST;
      const isLate = round > 0 && before.pages >= this.#step * 2;
      const { pages, copied } = await this.#copyOnce(isRest ? patience : isLate ? this.#longPatience : 0);
      // A reader needs a page as it was, or another connection copies. When it has gone, more is copied.
      if (copied < pages || pages === 0) return;
      const after = this.#state();
      if (after.copied === after.pages) return;
      if (isRest) patience = Math.min(patience * 2, this.#longPatience);
    }
  }

  /** Copies once, while writes wait so many milliseconds at most. */
  async #copyOnce(patience: number): Promise<LogState> {
    const copy = this.#copier.copy();
    this.#copy = copy;
    if (patience > 0) await this.#holdDuring(copy, patience);
    return copy;
  }

  async #holdDuring(copy: Promise<unknown>, patience: number): Promise<void> {
    const goOn = this.#queue.hold();
    // That it fails is told to whoever asked for it.
    await within(copy, patience).catch(() => false);
    goOn();
  }

  #state(): LogState {
    return logState(this.#database);
  }
}
