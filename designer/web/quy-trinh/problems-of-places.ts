import { isWithin } from '../../../engine/authoring/index.ts';
import type { FoundProblem } from '../draft/found-problem.ts';

/**
 * The problems of places that lie in each other: each belongs to the innermost place around it.
 *
 * @param places JSON pointers
 * @returns problems by place; a place without any is not there
 */
export function problemsOfPlaces(
  problems: readonly FoundProblem[],
  places: readonly string[],
): ReadonlyMap<string, readonly FoundProblem[]> {
  const found = new Map<string, FoundProblem[]>();
  for (const problem of problems) {
    const around = places.filter((place) => isWithin(problem.pointer, place));
    const [first, ...others] = around;
    if (first === undefined) continue;
    const inner = others.reduce((one, other) => (other.length > one.length ? other : one), first);
    found.set(inner, [...(found.get(inner) ?? []), problem]);
  }
  return found;
}
