const FIRST = 1_000;
const LONGEST = 3_600_000;

/**
 * Pause before an effect is tried again, in milliseconds: four times as long after each failure, an hour at most.
 *
 * @example [1, 2, 3].map(retryDelay) // [1000, 4000, 16000]
 */
export function retryDelay(failures: number): number {
  return Math.min(FIRST * 4 ** (failures - 1), LONGEST);
}
