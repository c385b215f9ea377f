import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { beginThread } from '../begin-thread.ts';
import { within } from '../within.ts';
import type { DrawPdf, PdfAnswer, PdfOrder } from './pdf-order.ts';

interface Job {
  readonly order: PdfOrder;
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (reason: unknown) => void;
}

/** How the threads are made; what is left out is chosen for the machine. */
export interface PdfThreadsOptions {
  /** Threads at most. */
  readonly most?: number;
  /** What is being drawn at the end has this long, in milliseconds. */
  readonly patience?: number;
  /** Begins a thread that speaks as `pdf-thread.ts` does; for tests. */
  readonly begin?: () => Worker;
}

/** More threads than this would draw more papers than one process can issue. */
const MOST = 4;

/** What is being drawn when threads are ended has this long, in milliseconds. */
const PATIENCE = 1_000;

/**
 * Draws PDFs on threads of their own, so that nobody else waits meanwhile. A thread begins when a paper has to wait
 * for one, draws one paper at a time, and stays; a process that has nothing else to do ends in spite of them. A thread
 * that dies takes the one paper with it that it was drawing: its caller is told, and the next paper has another thread.
 *
 * @example
 * const threads = new PdfThreads();
 * const pdf = await threads.draw(nodes, 'A4', facts);
 * await threads.end();
 */
export class PdfThreads {
  readonly #most: number;
  readonly #patience: number;
  readonly #begin: () => Worker;
  /** Every thread, with what it is drawing. */
  readonly #threads = new Map<Worker, Job | null>();
  readonly #waiting: Job[] = [];
  #whenIdle: (() => void) | null = null;
  #isEnding = false;

  constructor({
    most = threadsHere(),
    patience = PATIENCE,
    begin = () => beginThread('runtime/server/papers/pdf-thread.ts'),
  }: PdfThreadsOptions = {}) {
    this.#most = most;
    this.#patience = patience;
    this.#begin = begin;
  }

  /** As `pdfPaper`: the same bytes, and the same errors. */
  readonly draw: DrawPdf = (...order) =>
    new Promise((resolve, reject) => {
      this.#waiting.push({ order, resolve, reject });
      this.#handOut();
    });

  /** Ends the threads when they have drawn what they have in hand; draws nothing that is asked for from now on. */
  async end(): Promise<void> {
    this.#isEnding = true;
    this.#handOut();
    const idle = new Promise<void>((resolve) => (this.#whenIdle = resolve));
    this.#tellIdle();
    await within(idle, this.#patience);
    await Promise.all([...this.#threads.keys()].map((thread) => thread.terminate()));
  }

  #handOut(): void {
    if (this.#isEnding) {
      for (const { reject } of this.#waiting.splice(0)) reject(endingError());
      return;
    }
    const [job] = this.#waiting;
    const thread = job === undefined ? undefined : this.#freeThread();
    if (job === undefined || thread === undefined) return;
    this.#waiting.shift();
    this.#threads.set(thread, job);
    // While it draws, the process goes on for it.
    thread.ref();
    try {
      thread.postMessage(job.order);
    } catch (error) {
      // What cannot be sent cannot be drawn; the thread has heard nothing of it.
      this.#take(thread);
      this.#threads.set(thread, null);
      job.reject(error);
      this.#goOn();
    }
  }

  #freeThread(): Worker | undefined {
    for (const [thread, job] of this.#threads) if (job === null) return thread;
    return this.#threads.size < this.#most ? this.#newThread() : undefined;
  }

  #newThread(): Worker {
    const thread = this.#begin();
    let cause: unknown = null;
    thread.on('message', (answer: PdfAnswer) => {
      const job = this.#take(thread);
      this.#threads.set(thread, null);
      if (job) settle(job, answer);
      this.#goOn();
    });
    thread.on('error', (error) => (cause = error));
    thread.on('exit', (code) => {
      const job = this.#take(thread);
      this.#threads.delete(thread);
      job?.reject(
        this.#isEnding
          ? endingError()
          : new Error(`the thread that drew the paper ended with ${code}`, { cause }),
      );
      this.#goOn();
    });
    return thread;
  }

  #take(thread: Worker): Job | null {
    thread.unref();
    return this.#threads.get(thread) ?? null;
  }

  #goOn(): void {
    this.#tellIdle();
    this.#handOut();
  }

  #tellIdle(): void {
    if ([...this.#threads.values()].every((job) => job === null)) this.#whenIdle?.();
  }
}

function settle({ resolve, reject }: Job, { pdf, error }: PdfAnswer): void {
  if (pdf === null) reject(error);
  else resolve(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength));
}

function endingError(): Error {
  return new Error('the paper was not drawn: the server ends');
}

/** One processor is left to who answers. */
function threadsHere(): number {
  return Math.min(Math.max(availableParallelism() - 1, 1), MOST);
}
