import type { Json } from '../answers/answers.ts';
import { sameJson } from '../draft/same-json.ts';

/** The part of a list that a side changed: so many items of the base from one on, and what stands there now. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Json[];
}

/**
 * A list without keys with the changes of both sides, where they changed different parts of it; null where the parts
 * touch.
 */
export function mergedRows(
  base: readonly Json[],
  theirs: readonly Json[],
  ours: readonly Json[],
): readonly Json[] | null {
  const [first, second] = [changeOf(base, theirs), changeOf(base, ours)].toSorted(
    (one, other) => one.from - other.from,
  );
  if (first === undefined || second === undefined || first.to > second.from || first.from === second.from)
    return null;
  // Touching parts leave open which of them comes first only where nothing of the base stands between.
  if (first.to === second.from && (first.from === first.to || second.from === second.to)) return null;
  return base
    .toSpliced(second.from, second.to - second.from, ...second.items)
    .toSpliced(first.from, first.to - first.from, ...first.items);
}

function changeOf(base: readonly Json[], list: readonly Json[]): Change {
  const most = Math.min(base.length, list.length);
  let from = 0;
  while (from < most && sameJson(base[from], list[from])) from++;
  let end = 0;
  while (end < most - from && sameJson(base[base.length - 1 - end], list[list.length - 1 - end])) end++;
  return { from, to: base.length - end, items: list.slice(from, list.length - end) };
}
