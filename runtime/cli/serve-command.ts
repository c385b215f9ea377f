import { join } from 'node:path';
import type { FastifyPluginAsync } from 'fastify';
import { inLanguage } from '../../engine/index.ts';
import {
  checkStart,
  demoPeopleOf,
  openLog,
  packageRoot,
  readShipped,
  readWebAssets,
  realWorld,
  startServer,
  type DemoPerson,
  type WebAssets,
} from '../server/index.ts';
import type { CommandWorld } from './console-out.ts';
import { logLastWords } from './last-words.ts';
import { settingsOf } from './open-folder.ts';
import { sayIn } from './say.ts';
import { untilStopped } from './until-stopped.ts';

/** Makes the pages that are drawn on the server, from what they need to know of it. */
export type MakePages = (about: {
  readonly assets: WebAssets;
  readonly demoPeople: readonly DemoPerson[];
  readonly now: () => string;
}) => readonly FastifyPluginAsync[];

/**
 * `thutuc serve --check`: says everything that would keep the server from starting, and starts nothing. Nothing more than
 * the folder of the data is made.
 */
export async function checkServe(world: CommandWorld): Promise<number> {
  const troubles = await checkStart(settingsOf(world));
  if (troubles.length > 0) throw new AggregateError(troubles, 'the server could not start');
  world.out.line(sayIn(world.language)('canServe'));
  return 0;
}

/**
 * `thutuc serve`: runs the server until it is told to stop, then lets the requests under way end. A second signal
 * ends it at once; nothing that was confirmed is lost by that.
 */
export async function serveCommand(makePages: MakePages, world: CommandWorld): Promise<number> {
  const { out, language } = world;
  const say = sayIn(language);
  const settings = settingsOf(world);
  const shipped = readShipped();
  const demoPeople = settings.isDemo ? demoPeopleOf(shipped.people) : [];
  const assets = readWebAssets(join(packageRoot, 'dist/web'));
  const pages = makePages({ assets, demoPeople, now: realWorld.now });
  const logger = openLog();
  logLastWords(logger);
  const server = await startServer(settings, { pages, shipped, logger });
  const addresses = [
    [say('portal'), '/'],
    [say('desk'), '/desk'],
    [say('designer'), '/designer'],
    [say('api'), '/api/openapi.json'],
  ] as const;
  out.line(`\n${say('running')}`);
  for (const [name, path] of addresses) out.line(`  ${name.padEnd(22)}${server.address}${path}`);
  if (settings.isDemo) {
    out.line(`\n${say('demo')}`);
    for (const row of table(demoPeople, language)) out.line(`  ${row}`);
  }
  out.line('');
  await untilStopped(server, () => out.line(say('stopping')));
  return 0;
}

function table(people: readonly DemoPerson[], language: 'vi' | 'en'): string[] {
  const rows = people.map(({ account, password, name, description }) => [
    account,
    password,
    name,
    description ? inLanguage(description, language) : '',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd((widths[column] ?? 0) + 2))
      .join('')
      .trimEnd(),
  );
}
