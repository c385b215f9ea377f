import { Worker } from 'node:worker_threads';
import type { MixOrder, PreparedCases, Stretch } from './fill-thread.ts';
import { builtThread } from './built-thread.ts';

interface Waiting {
  readonly resolve: (cases: PreparedCases) => void;
  readonly reject: (error: unknown) => void;
}

/** Threads that prepare the dossiers of a province while another one writes. */
export class FillThreads {
  readonly #threads: readonly Worker[];
  readonly #waiting: readonly Waiting[][];
  #asked = 0;

  constructor(order: MixOrder, count: number) {
    this.#threads = Array.from({ length: count }, () => begin(order));
    this.#waiting = this.#threads.map(() => []);
    for (const [index, thread] of this.#threads.entries()) {
      const waiting = this.#waiting[index] ?? [];
      thread.on('message', (cases: PreparedCases) => waiting.shift()?.resolve(cases));
      thread.on('error', (error) => {
        for (const { reject } of waiting.splice(0)) reject(error);
      });
    }
  }

  /** Prepares a stretch, on the threads in turn. */
  prepare(stretch: Stretch): Promise<PreparedCases> {
    const index = this.#asked % this.#threads.length;
    this.#asked += 1;
    const found = new Promise<PreparedCases>((resolve, reject) => {
      this.#waiting[index]?.push({ resolve, reject });
    });
    // Whoever waits for it is told; until then its failure is no surprise to the process.
    found.catch(() => undefined);
    this.#threads[index]?.postMessage(stretch);
    return found;
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }
}

function begin(workerData: MixOrder): Worker {
  // Only a program that was built with the measures ends so.
  if (import.meta.url.endsWith('.js')) return new Worker(builtThread, { workerData });
  // A thread does not read sources as the process that began it does; it has to be taught.
  const program = new URL('./fill-thread.ts', import.meta.url);
  const tsx = import.meta.resolve('tsx/esm/api');
  const start = `import('${tsx}').then((tsx) => { tsx.register(); return import('${program.href}'); });`;
  return new Worker(start, { eval: true, execArgv: [], workerData });
}
