import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { isBuilt } from './program-file.ts';

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/** Whether another process can be begun in the way this one was: not where a test runner reads the sources for it. */
export const canHelp = isBuilt || process.execArgv.some((one) => one.includes('tsx'));

/**
 * A process beside this one that answers what it is asked, in order. It is to be ended.
 *
 * @example
 * const helper = new HelperProcess<PageRequest, VerifiedPart>(fork(program), place);
 * const part = await helper.ask({ cursor: null, limit: 50 });
 * await helper.end();
 */
export class HelperProcess<Question, Answer> {
  readonly #process: ChildProcess;
  readonly #waiting: Waiting<Answer>[] = [];

  /**
   * @param child a program that speaks as `answerParent` does
   * @param first what it is told before any question. Never an argument: the address of a store may hold a password, and
   * arguments can be seen by others.
   */
  constructor(child: ChildProcess, first: object) {
    this.#process = child;
    child.on('message', (answer: Answer) => this.#waiting.shift()?.resolve(answer));
    child.on('error', (error) => this.#fail(error));
    child.on('exit', (code, signal) => this.#fail(new Error(`a helper ended with ${signal ?? code}`)));
    this.#send(first);
  }

  /** Questions that are not answered yet. */
  get load(): number {
    return this.#waiting.length;
  }

  /** Rejects where the process ends before it has answered. */
  ask(question: Question & object): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#send(question);
    });
  }

  /** Ends the process, whatever it is at; what it was asked is not answered any more. */
  async end(): Promise<void> {
    const { pid, exitCode, signalCode } = this.#process;
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill();
    await ended;
  }

  #send(message: object): void {
    this.#process.send(message, (error) => {
      if (error) this.#fail(error);
    });
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}
