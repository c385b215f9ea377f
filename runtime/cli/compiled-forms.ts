import { existsSync } from 'node:fs';
import { compileProcedure } from '../../engine/authoring/index.ts';
import type { CompiledForm } from '../../engine/index.ts';
import { createClient, ProblemError } from '../client/index.ts';
import { checkDefinition, sayProblems } from '../server/index.ts';
import { shippedSurroundings } from './checking.ts';
import { CommandFailure, type CommandWorld } from './console-out.ts';
import { settingsOf } from './open-folder.ts';
import { printProblems } from './print-problems.ts';
import { readJson } from './read-json.ts';
import { sayIn } from './say.ts';
import { hasCredentials, signedIn, type Credentials } from './signed-in.ts';

/** The forms of one version of a procedure. */
export interface VersionForms {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly forms: ReadonlyMap<string, CompiledForm>;
}

/** Where a version is read from. */
export interface FormsSource extends Credentials {
  readonly server?: string;
}

const PUBLISHED = /^([a-z][a-z0-9-]*)@(\d{1,6})$/;

/**
 * The forms of a definition: of a file, or of `id@version` on a running server. There, anybody may read the
 * application form of the live version; everything else needs an administrator.
 *
 * @returns null where the definition has errors, which have been printed.
 */
export async function compiledForms(
  from: string,
  source: FormsSource,
  world: CommandWorld,
): Promise<VersionForms | null> {
  const [, id, version] = existsSync(from) ? [] : (PUBLISHED.exec(from) ?? []);
  if (id === undefined) return compiledFile(from, world);
  const server = source.server ?? world.environment['THUTUC_SERVER'] ?? ownServer(world);
  try {
    return hasCredentials(source, world)
      ? await publishedForms(server, { id, version: Number(version) }, source, world)
      : await publicForms(server, { id, version: Number(version) }, world);
  } catch (error) {
    if (error instanceof ProblemError) throw new CommandFailure(`${server}: ${error.message}`);
    throw error;
  }
}

function compiledFile(file: string, { out, language }: CommandWorld): VersionForms | null {
  const say = sayIn(language);
  const checked = checkDefinition(readJson(file, say), shippedSurroundings());
  if (checked.definition === null) {
    const problems = sayProblems(checked.problems, language, checked.document);
    printProblems(problems, say, { ...out, line: out.error });
    return null;
  }
  const { definition, hash } = checked;
  const { id, version } = definition;
  return { id, version, hash, forms: compileProcedure(definition, hash).forms };
}

interface VersionName {
  readonly id: string;
  readonly version: number;
}

async function publishedForms(
  server: string,
  { id, version }: VersionName,
  source: Credentials,
  world: CommandWorld,
): Promise<VersionForms> {
  const found = await signedIn(server, source, world, (client) => client.definition(id, version));
  const { hash } = found.version;
  return { id, version, hash, forms: compileProcedure(found.document, hash).forms };
}

async function publicForms(
  server: string,
  { id, version }: VersionName,
  { language, out }: CommandWorld,
): Promise<VersionForms> {
  const say = sayIn(language);
  const client = createClient({ baseUrl: server, language: () => language });
  const page = await client.procedure(id);
  if (page.version !== version)
    throw new CommandFailure(say('versionNotLive', { id, version, live: page.version }));
  const { form, hash } = await client.form(page.hash, page.application);
  out.error(say('applicationOnly'));
  return { id, version, hash, forms: new Map([[form.key, form]]) };
}

function ownServer(world: CommandWorld): string {
  return `http://127.0.0.1:${settingsOf(world).port || 3000}`;
}
