import {
  canonicalJson,
  type Definition,
  type Instant,
  type Json,
  type RegistryAnswer,
  type WantedLookup,
} from '../../../engine/index.ts';
import type { Registry } from './registry.ts';

/** The registries that are connected, by id. */
export type Registries = ReadonlyMap<string, Registry>;

/** A registry that has said nothing for so long is taken for one that is down: people wait in front of a form. */
const PATIENCE_MILLIS = 4_000;

/**
 * Asks the registry of a look-up. It never rejects: a registry that is not connected, fails or is silent is `down`,
 * and the person fills the form in by hand. Of what it says only the declared values are kept.
 */
export async function askRegistry(
  registries: Registries,
  definition: Pick<Definition, 'lookups'>,
  { lookup, input }: WantedLookup,
  now: () => Instant,
  patience = PATIENCE_MILLIS,
): Promise<RegistryAnswer> {
  const declared = definition.lookups?.[lookup];
  if (!declared) throw new Error(`no look-up ${lookup}`);
  const about = { lookup, key: canonicalJson(input), title: declared.title };
  try {
    const registry = registries.get(declared.connector);
    if (!registry) return { ...about, status: 'down', values: {}, at: now() };
    const found = await inTime(
      (signal) => registry.find(input as Readonly<Record<string, Json>>, signal),
      patience,
    );
    if (found === null) return { ...about, status: 'none', values: {}, at: now() };
    const values = Object.fromEntries(
      Object.keys(declared.output).flatMap((name) =>
        Object.hasOwn(found, name) ? [[name, found[name] ?? null]] : [],
      ),
    );
    return { ...about, status: 'found', values, at: now() };
  } catch {
    return { ...about, status: 'down', values: {}, at: now() };
  }
}

/** Ends a question after a while, also one that does not listen to its signal. */
async function inTime<T>(question: (signal: AbortSignal) => Promise<T>, millis: number): Promise<T> {
  const ending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      ending.abort();
      reject(new Error(`no answer within ${millis} ms`));
    }, millis);
  });
  try {
    return await Promise.race([question(ending.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
