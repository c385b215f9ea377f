import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { learnOwnKinds, type OwnKind } from '../server/index.ts';
import { CommandFailure, type CommandWorld } from './console-out.ts';
import { sayIn } from './say.ts';

/**
 * Makes the kinds of field known that the installation adds: those that the module of `THUTUC_KINDS` exports as
 * `kinds`. Every command that reads definitions then knows them.
 *
 * @throws CommandFailure that says what is wrong with the module.
 */
export async function readOwnKinds({ environment, language }: CommandWorld): Promise<void> {
  const file = environment['THUTUC_KINDS']?.trim() ?? '';
  if (file === '') return;
  const failure = (detail: string): CommandFailure =>
    new CommandFailure(sayIn(language)('kindsUnreadable', { file, detail }));
  const module: unknown = await import(pathToFileURL(resolve(file)).href).catch((error: unknown) => {
    throw failure(error instanceof Error ? error.message : String(error));
  });
  const { kinds } = module as { readonly kinds?: unknown };
  if (!Array.isArray(kinds) || !kinds.every(isOwnKind)) throw failure('export const kinds: OwnKind[]');
  learnOwnKinds(kinds);
}

function isOwnKind(value: unknown): value is OwnKind {
  return typeof value === 'object' && value !== null && 'learn' in value && typeof value.learn === 'function';
}
