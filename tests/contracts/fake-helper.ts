import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';

type Answer = (question: never) => Promise<object>;

/** What a helper of a test does before it answers; 'dies' is its end. */
export type BeforeAnswer = (question: object) => Promise<'answers' | 'dies'>;

/** What stands for a process that helps, and lives in the test. */
export class FakeHelper extends EventEmitter {
  readonly pid = 1;
  exitCode: number | null = null;
  readonly signalCode = null;
  readonly #begin: (first: never) => Promise<Answer>;
  readonly #before: BeforeAnswer;
  #answer: Promise<Answer> | null = null;
  #last: Promise<void> = Promise.resolve();

  constructor(begin: (first: never) => Promise<Answer>, before: BeforeAnswer) {
    super();
    this.#begin = begin;
    this.#before = before;
  }

  /** The helper as a process, of which it has what is used. */
  get asProcess(): ChildProcess {
    return this as unknown as ChildProcess;
  }

  get isEnded(): boolean {
    return this.exitCode !== null;
  }

  send(message: object, told: (error: Error | null) => void): boolean {
    told(this.isEnded ? new Error('the channel is closed') : null);
    if (this.#answer === null) this.#answer = this.#begin(message as never);
    else this.#last = this.#last.then(() => this.#carryOut(message));
    return true;
  }

  kill(): boolean {
    if (this.isEnded) return true;
    this.exitCode = 1;
    setImmediate(() => this.emit('exit', 1, null));
    return true;
  }

  async #carryOut(question: object): Promise<void> {
    const answer = await this.#answer;
    const does = await this.#before(question);
    if (this.isEnded) return;
    if (does === 'dies') this.kill();
    else {
      // As between processes, nothing but its JSON arrives.
      this.emit('message', JSON.parse(JSON.stringify(await answer?.(question as never))));
    }
  }
}
