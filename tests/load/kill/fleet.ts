import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { packageFolder } from '../../run/package-folder.ts';

/** A process of the fleet that answers. */
interface Ship {
  readonly address: string;
  readonly child: ChildProcess;
  /** Requests that it has answered. */
  answered: number;
}

/** Several servers on the same data, each of which is started again when it was killed. */
export class Fleet {
  readonly #args: readonly string[];
  readonly #ships: Ship[] = [];
  readonly #starts = new Set<Promise<void>>();
  #failure: Error | null = null;
  #turn = 0;

  /** @param storeAddress a MongoDB database; null for the embedded store of the folder */
  constructor(folder: string, storeAddress: string | null) {
    this.#args = [folder, storeAddress ?? ''];
  }

  /** Starts one more server. */
  async start(): Promise<void> {
    const child = fork(join(packageFolder, 'tests/load/kill/kill-server.ts'), this.#args, {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const kill = (): void => void child.kill('SIGKILL');
    process.once('exit', kill);
    child.once('exit', () => process.off('exit', kill));
    const died = once(child, 'exit').then(([code]) => {
      throw new Error(`a server ended by itself with ${String(code)}`);
    });
    const [address] = (await Promise.race([once(child, 'message'), died])) as [string];
    died.catch(() => undefined);
    this.#ships.push({ address, child, answered: 0 });
  }

  /**
   * Sends a request to one server after the other until one answers it, also while none is up. `isTaken` says of an
   * answer whether it is the end of the matter.
   */
  async ask(path: string, request: RequestInit, isTaken: (status: number) => boolean): Promise<Response> {
    for (;;) {
      if (this.#failure !== null) throw this.#failure;
      const ship = this.#ships[(this.#turn += 1) % this.#ships.length];
      const answer = ship && (await send(`${ship.address}${path}`, request));
      if (ship && answer) {
        ship.answered += 1;
        if (isTaken(answer.status)) return answer;
        if (answer.status < 500) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      }
      await wait(20);
    }
  }

  /** Kills one of those that have answered something, and starts another in its place. False where none has yet. */
  killOne(chance: () => number): boolean {
    const atWork = this.#ships.filter(({ answered }) => answered > 2);
    const ship = atWork[Math.floor(chance() * atWork.length)];
    if (ship === undefined) return false;
    this.#ships.splice(this.#ships.indexOf(ship), 1);
    const gone = once(ship.child, 'exit');
    ship.child.kill('SIGKILL');
    const started = gone
      .then(() => this.start())
      .catch((error: unknown) => (this.#failure = error instanceof Error ? error : new Error(String(error))))
      .then(() => void this.#starts.delete(started));
    this.#starts.add(started);
    return true;
  }

  /** Lets all end in good order, once every server that was killed has one in its place. */
  async stop(): Promise<void> {
    while (this.#starts.size > 0) await Promise.all(this.#starts);
    const ends = this.#ships.splice(0).map(async ({ child }) => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    });
    await Promise.all(ends);
  }
}

/** The whole answer; null where the line broke before it was there. */
async function send(url: string, request: RequestInit): Promise<Response | null> {
  try {
    const answer = await fetch(url, { ...request, signal: AbortSignal.timeout(20_000) });
    return new Response(answer.status === 204 ? null : await answer.arrayBuffer(), answer);
  } catch {
    return null;
  }
}
