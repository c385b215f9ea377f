import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { isBuilt, programFile } from '../program-file.ts';
import type { PageRequest, StorePlace } from '../store/index.ts';
import type { VerifiedPart } from './verify-cases.ts';

interface Waiting {
  readonly resolve: (part: VerifiedPart) => void;
  readonly reject: (reason: unknown) => void;
}

/** The program of a helper, built as this one is. */
const program = programFile('runtime/server/cases/verify-helper.ts');

/** Whether another process can be begun in the way this one was: not where a test runner reads the sources for it. */
export const canHelp = isBuilt || process.execArgv.some((one) => one.includes('tsx'));

/** A process that reads and verifies; what it was given is answered in order. */
class VerifyHelper {
  readonly #process: ChildProcess;
  readonly #waiting: Waiting[] = [];

  constructor(place: StorePlace) {
    // Processes and not threads: a thread does not read sources as the process that began it does.
    this.#process = fork(program);
    // Not as an argument: the address may hold a password, and arguments can be seen by others.
    this.#process.send(place);
    this.#process.on('message', (part: VerifiedPart) => this.#waiting.shift()?.resolve(part));
    this.#process.on('error', (error) => this.#fail(error));
    this.#process.on('exit', (code) => this.#fail(new Error(`a helper of the check ended with ${code}`)));
  }

  get load(): number {
    return this.#waiting.length;
  }

  verify(page: PageRequest): Promise<VerifiedPart> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#process.send(page, (error) => {
        if (error) this.#fail(error);
      });
    });
  }

  async end(): Promise<void> {
    this.#process.removeAllListeners('exit');
    const { pid, exitCode, signalCode } = this.#process;
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill();
    await ended;
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}

/** Processes that verify parts of all cases beside each other. They are to be ended. */
export class VerifyHelpers {
  readonly #helpers: readonly VerifyHelper[];

  constructor(count: number, place: StorePlace) {
    this.#helpers = Array.from({ length: count }, () => new VerifyHelper(place));
  }

  /** Gives a page of the cases to the helper that has least to do. */
  verify(page: PageRequest): Promise<VerifiedPart> {
    const [first, ...others] = this.#helpers;
    if (!first) throw new Error('there is no helper that could verify');
    return others.reduce((least, one) => (one.load < least.load ? one : least), first).verify(page);
  }

  async end(): Promise<void> {
    await Promise.all(this.#helpers.map((helper) => helper.end()));
  }
}
