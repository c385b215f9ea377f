/** Milliseconds between two questions: often at first, for most providers answer within seconds. */
const pauses = [2_000, 3_000, 5_000, 8_000, 12_000, 20_000] as const;

/** So often it is asked: about ten minutes in all. Whoever still waits then has a link. */
const MOST = 32;

/**
 * Asks again and again until the answer is yes. A question that fails is asked again.
 *
 * @returns whether the answer was yes at last
 */
export async function untilHeard(
  ask: () => Promise<boolean>,
  pause: (millis: number) => Promise<void>,
): Promise<boolean> {
  for (let times = 0; times < MOST; times += 1) {
    await pause(pauses[Math.min(times, pauses.length - 1)] ?? 0);
    if (await ask().catch(() => false)) return true;
  }
  return false;
}
