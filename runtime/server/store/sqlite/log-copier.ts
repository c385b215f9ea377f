import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { beginThread } from '../../begin-thread.ts';
import type { LogState } from './log-state.ts';

/** What the thread says of a copy. */
export type CopyAnswer =
  | { readonly state: LogState; readonly failure: null }
  | {
      readonly state: null;
      readonly failure: { readonly message: string; readonly resultCode: number | null };
    };

/** A copy that SQLite could not make. */
export class CopyError extends Error {
  override readonly name = 'CopyError';
  /** SQLite's extended result code; null where the trouble is another. */
  readonly resultCode: number | null;

  constructor(message: string, resultCode: number | null) {
    super(message);
    this.resultCode = resultCode;
  }
}

/** Copies the write-ahead log into the data file, beside the thread that commits. */
export interface LogCopier {
  /**
   * Copies what no reader needs as it was; one copy at a time. Resolves with how the log stood when it began and how far
   * it is copied; rejects with a CopyError, or with what ended the thread.
   */
  copy(): Promise<LogState>;
  /** Ends the thread, after the copy under way. */
  end(): Promise<void>;
}

interface Waiting {
  readonly resolve: (state: LogState) => void;
  readonly reject: (reason: unknown) => void;
}

/** A thread that begins with the first copy, and again with the next where it died. It keeps no process from ending. */
export class ThreadedLogCopier implements LogCopier {
  readonly #begin: () => Worker;
  #thread: Worker | null = null;
  #waiting: Waiting | null = null;

  /**
   * @param file path of the data file
   * @param begin begins a thread that speaks as `checkpoint-thread.ts` does; for tests
   */
  constructor(
    file: string,
    begin = () => beginThread('runtime/server/store/sqlite/checkpoint-thread.ts', file),
  ) {
    this.#begin = begin;
  }

  copy(): Promise<LogState> {
    return new Promise((resolve, reject) => {
      const thread = (this.#thread ??= this.#newThread());
      this.#waiting = { resolve, reject };
      thread.postMessage('copy');
    });
  }

  async end(): Promise<void> {
    const thread = this.#thread;
    if (thread === null) return;
    const ended = once(thread, 'exit');
    // It ends by itself: to be stopped in the midst of what is not JavaScript can take the whole process with it.
    thread.ref();
    thread.postMessage('end');
    await ended.catch(() => undefined);
  }

  #newThread(): Worker {
    const thread = this.#begin();
    let cause: unknown = null;
    thread.unref();
    thread.on('message', ({ state, failure }: CopyAnswer) => {
      if (state === null) this.#take()?.reject(new CopyError(failure.message, failure.resultCode));
      else this.#take()?.resolve(state);
    });
    thread.on('error', (error) => (cause = error));
    thread.on('exit', (code) => {
      this.#thread = null;
      this.#take()?.reject(new Error(`the thread that copies the log ended with ${code}`, { cause }));
    });
    return thread;
  }

  #take(): Waiting | null {
    const waiting = this.#waiting;
    this.#waiting = null;
    return waiting;
  }
}
