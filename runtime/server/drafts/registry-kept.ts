import type { RegistryAnswer } from '../../../engine/index.ts';

/** As many answers of registries as a draft keeps: enough for every row of a long table. */
const KEPT_ANSWERS = 200;

/** Answers with newer ones in the place of those to the same questions. */
export function registryKept(
  kept: readonly RegistryAnswer[],
  added: readonly RegistryAnswer[],
): readonly RegistryAnswer[] {
  const isNewer = (old: RegistryAnswer): boolean =>
    added.some(({ lookup, key }) => lookup === old.lookup && key === old.key);
  return [...kept.filter((old) => !isNewer(old)), ...added].slice(-KEPT_ANSWERS);
}
