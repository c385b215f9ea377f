import { foldedWords, foldText } from '../../../engine/index.ts';
import type { VersionedProcedure } from '../versions/version-standing.ts';

/**
 * The procedures that fit a search: each word that was typed begins a word of the name, the code or the id of the
 * version shown. Marks over letters do not matter. All of them where nothing was typed.
 */
export function foundProcedures(
  procedures: readonly VersionedProcedure[],
  typed: string,
): readonly VersionedProcedure[] {
  const words = foldedWords(typed);
  const code = foldText(typed.trim());
  if (words.length === 0) return procedures;
  return procedures.filter(({ id, versions }) =>
    versions.some((version) => {
      if (version.code.startsWith(code)) return true;
      const own = foldedWords(`${version.title.vi} ${version.title.en ?? ''} ${id}`);
      return words.every((word) => own.some((one) => one.startsWith(word)));
    }),
  );
}
