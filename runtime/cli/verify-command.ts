import type { VerifiedHistories } from '../api/index.ts';
import { ProblemError } from '../client/index.ts';
import {
  partOf,
  sayProblems,
  verifyAll,
  verifyStored,
  type Settings,
  type Store,
  type VerifiedPart,
} from '../server/index.ts';
import { CommandFailure, type CommandWorld } from './console-out.ts';
import { settingsOf, withStore } from './open-folder.ts';
import { printProblems } from './print-problems.ts';
import { sayIn } from './say.ts';
import { signedIn } from './signed-in.ts';
import { tellProgress } from './tell-progress.ts';

export interface VerifyOptions {
  readonly server?: string;
  readonly user?: string;
  readonly password?: string;
}

/** How many cases are asked of a server at once. */
const PART = 200;

/**
 * `thutuc verify [case…]`: follows the chain of history of all cases, or of those named by id or dossier code, in
 * the data folder, or at a running server that is named. The exit code is 1 where a history does not hold.
 */
export async function verifyCommand(
  names: readonly string[],
  options: VerifyOptions,
  world: CommandWorld,
): Promise<number> {
  const say = sayIn(world.language);
  const tell = tellProgress(world);
  const total = { cases: 0, entries: 0, unchained: 0, faults: 0 };
  // What runs is told apart by the lock of its folder, so that nobody verifies another server by chance.
  if (options.server === undefined) await inFolder();
  else await signedIn(options.server, options, world, overHttp);

  async function overHttp(client: { verifyHistories: AskServer }): Promise<void> {
    const each = names.length === 0 ? [undefined] : names;
    for (const name of each) {
      let cursor: string | null = '';
      while (cursor !== null) {
        const part: VerifiedHistories = await client
          .verifyHistories({ case: name, cursor: cursor === '' ? undefined : cursor, limit: PART })
          .catch((error: unknown) => {
            if (error instanceof ProblemError) throw new CommandFailure(error.message);
            throw error;
          });
        add(part);
        cursor = part.next;
      }
    }
  }

  async function inFolder(): Promise<void> {
    const settings = settingsOf(world);
    try {
      await withStore(settings, (store) => (names.length === 0 ? all(store, settings) : named(store)));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'store-in-use')) throw error;
      throw new CommandFailure(say('verifyServer', { folder: settings.dataFolder }), { cause: error });
    }
  }

  async function all({ cases }: Store, settings: Settings): Promise<void> {
    for await (const part of verifyAll(cases, settings)) add(spoken(part));
  }

  async function named({ cases }: Store): Promise<void> {
    for (const name of names) {
      const id = (await cases.storedAs(name)) === null ? ((await cases.byCode(name))?.id ?? '') : name;
      const stored = await cases.storedAs(id);
      if (stored === null) throw new CommandFailure(say('caseMissing', { case: name }));
      add(spoken(partOf([verifyStored(stored)])));
    }
  }

  function spoken({ faults, ...part }: VerifiedPart): VerifiedHistories {
    const said = faults.map(({ id, code, problems }) => ({
      id,
      code,
      problems: sayProblems(problems, world.language),
    }));
    return { ...part, faults: said };
  }

  function add(part: VerifiedHistories): void {
    total.cases += part.cases;
    total.entries += part.entries;
    total.unchained += part.unchained;
    total.faults += part.faults.length;
    tell('check', total.cases, false);
    for (const { id, code, problems } of part.faults) {
      world.out.line(say('verifyCase', { case: code === null ? id : `${code} (${id})` }));
      printProblems(problems, say, world.out);
    }
  }

  if (total.unchained > 0) world.out.line(say('verifyUnchained', { count: total.unchained }));
  world.out.line(say(total.faults === 0 ? 'verifyGood' : 'verifyBad', total));
  return total.faults === 0 ? 0 : 1;
}

type AskServer = (query: {
  readonly case?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}) => Promise<VerifiedHistories>;
