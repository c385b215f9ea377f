import type { Expression, Path } from './expression.ts';
import type { TypeScope } from './feel-type.ts';
import { walkReads } from './read-walk.ts';

/**
 * The paths that an expression reads, each once, from the outermost scope: without the names that it binds
 * itself. A path can end in a part of a value (`['ngay_sinh', 'year']`).
 *
 * A bare name in the brackets of a filter may be a part of the row or a name from outside. With a scope the
 * answer is exact; without one both are given, so that no dependency is missed.
 *
 * @example readsOf(parsed('count(lich_su[ket_thuc = "CHET"])')) // [['lich_su'], ['lich_su', 'ket_thuc'], ['ket_thuc']]
 */
export function readsOf(expression: Expression, scope?: TypeScope): string[][] {
  const found = new Map<string, string[]>();
  const note = (paths: readonly Path[], whole: boolean): void => {
    if (whole) for (const path of paths) found.set(path.join('\u0000'), [...path]);
  };
  walkReads(
    expression,
    {
      word: (_node, _part, paths, whole) => note(paths, whole),
      bound: (_node, frame, whole) => note(frame.sources, whole),
    },
    undefined,
    scope,
  );
  return [...found.values()];
}
