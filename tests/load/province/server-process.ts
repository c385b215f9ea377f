import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { packageFolder } from '../../run/package-folder.ts';
import { aheadOf } from './office-world.ts';
import { programArguments } from './program-arguments.ts';

/** Who works for less of a second has nothing to do, in milliseconds: the sweepers look for work all the time. */
const IDLE = 50;
const PATIENCE = 300_000;

/** What a server that is measured says of itself when it is asked. */
export interface ServerState {
  readonly address: string;
  /** Memory of the process in bytes. */
  readonly memory: number;
  /** Processor time that it has taken since its start, in milliseconds. */
  readonly worked: number;
}

/** How a server is started. */
export interface ServerOrder {
  readonly folder: string;
  /** MongoDB database in the place of the file in the folder. */
  readonly storeAddress: string | null;
  /** When by the clock of the machine the day of the load begins; see `officeWorld`. */
  readonly began: number;
}

/** The product in a process of its own, which listens on a free port. */
export class ServerProcess {
  readonly address: string;
  /** From the start of the process until it answered, in milliseconds. */
  readonly startMillis: number;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, address: string, startMillis: number) {
    this.#child = child;
    this.address = address;
    this.startMillis = startMillis;
  }

  static start({ folder, storeAddress, began }: ServerOrder): Promise<ServerProcess> {
    return ServerProcess.#run('serve.js', [folder, storeAddress ?? '', String(aheadOf(began))]);
  }

  /** A server of bare Fastify whose answers have a length. */
  static bare(length: number): Promise<ServerProcess> {
    return ServerProcess.#run('bare-fastify.js', [String(length)]);
  }

  static async #run(program: string, args: readonly string[]): Promise<ServerProcess> {
    const from = performance.now();
    const child = fork(join(packageFolder, 'tests/load/province', program), args, {
      execArgv: [...programArguments],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    process.once('exit', () => child.kill('SIGKILL'));
    const { address } = await told(child);
    const ready = await fetch(`${address}/readyz`);
    if (!ready.ok) throw new Error(`the server is not ready: ${ready.status}`);
    return new ServerProcess(child, address, performance.now() - from);
  }

  /** Memory of the process in bytes. */
  async memory(): Promise<number> {
    return (await this.#state()).memory;
  }

  /**
   * Resolves when the server is through with what it does by itself after a start: when it has nothing to do for a second,
   * or after five minutes. Gives the milliseconds from the call.
   */
  async rest(): Promise<number> {
    const from = performance.now();
    let before = -Infinity;
    for (;;) {
      const { worked } = await this.#state();
      const rested = performance.now() - from;
      if (worked - before < IDLE || rested > PATIENCE) return rested;
      before = worked;
      await setTimeout(1_000);
    }
  }

  async #state(): Promise<ServerState> {
    const answer = told(this.#child);
    this.#child.send('state');
    return answer;
  }

  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    await ended;
  }
}

async function told(child: ChildProcess): Promise<ServerState> {
  const over = new AbortController();
  const { signal } = over;
  try {
    const [message] = (await Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }).then(([code]) => {
        throw new Error(`the server ended with ${String(code)}`);
      }),
    ])) as [ServerState];
    return message;
  } finally {
    over.abort();
  }
}
