/**
 * The candidate that a misspelt word most likely meant; undefined when none is close. Marks and case weigh
 * little, since they are what people forget.
 *
 * @example nearest('gioi_tính', ['ho_ten', 'gioi_tinh']) // 'gioi_tinh'
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = folded(word);
  let best: string | undefined;
  // A third of the letters may differ, but never all of them.
  let least = Math.min(3, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > 3 || candidate === word) continue;
    const distance = editDistance(wanted, folded(candidate));
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
}

/** Letters to insert, drop, replace or swap with their neighbour. */
function editDistance(left: string, right: string): number {
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const changed = left[row - 1] === right[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + changed,
          swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, above] = [above, current];
  }
  return above[right.length] ?? 0;
}
