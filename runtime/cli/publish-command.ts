import { ProblemError } from '../client/index.ts';
import type { Published } from '../api/index.ts';
import { publish, readShipped, realWorld, sayProblems, servicesOn } from '../server/index.ts';
import { CommandFailure, type CommandWorld } from './console-out.ts';
import { settingsOf, withStore } from './open-folder.ts';
import { printProblems } from './print-problems.ts';
import { readJson } from './read-json.ts';
import { sayIn, type Say } from './say.ts';
import { signedIn } from './signed-in.ts';

export interface PublishOptions {
  readonly effectiveFrom?: string;
  readonly note?: string;
  readonly server?: string;
  readonly user?: string;
  readonly password?: string;
}

/**
 * `thutuc publish FILE`: publishes through the server that runs, which then has the version at once; into the data
 * folder where none runs and none was named. The exit code, 1 where it was refused.
 */
export async function publishCommand(
  file: string,
  options: PublishOptions,
  world: CommandWorld,
): Promise<number> {
  const { out, environment, language } = world;
  const say = sayIn(language);
  const definition = readJson(file, say);
  const settings = settingsOf(world);
  const server =
    options.server ?? environment['THUTUC_SERVER'] ?? `http://127.0.0.1:${settings.port || 3000}`;
  const isRunning = await listens(server);
  // Whoever names a server means that one: a version in a folder beside it would be live nowhere.
  if (!isRunning && options.server !== undefined) throw new CommandFailure(say('serverSilent', { server }));
  return isRunning ? overHttp(server) : intoFolder();

  async function overHttp(address: string): Promise<number> {
    const { effectiveFrom, note } = options;
    const order = {
      definition,
      ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
      ...(note === undefined ? {} : { note }),
    };
    try {
      const published = await signedIn(address, options, world, (client) => client.publish(order));
      printProblems(published.problems, say, out);
      out.line(say('intoServer', { server: address }));
      out.line(outcomeText(published, say));
      return 0;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      printProblems(error.problems, say, out);
      out.error(error.message);
      return 1;
    }
  }

  async function intoFolder(): Promise<number> {
    return withStore(settings, async (store) => {
      const logger = {
        warn: (about: unknown, text?: string) => out.error(`${text ?? ''} ${JSON.stringify(about)}`),
      };
      const { checking } = await servicesOn(
        store,
        { ...settings, isDemo: false },
        realWorld,
        readShipped(),
        logger,
      );
      const { effectiveFrom, note } = options;
      const order = { document: definition, effectiveFrom, note, by: '', now: realWorld.now() };
      const outcome = await publish(order, store.definitions, checking);
      printProblems(
        sayProblems(
          outcome.problems,
          language,
          outcome.record === null ? outcome.document : outcome.record.document,
        ),
        say,
        out,
      );
      if (outcome.record === null) return 1;
      out.line(outcomeText({ ...outcome.record, already: outcome.already }, say));
      return 0;
    });
  }
}

function outcomeText(
  { id, version, effectiveFrom, already }: Omit<Published, 'hash' | 'problems'>,
  say: Say,
): string {
  return say(already ? 'publishedAlready' : 'published', { id, version, from: effectiveFrom });
}

async function listens(server: string): Promise<boolean> {
  try {
    return (await fetch(`${server}/healthz`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}
