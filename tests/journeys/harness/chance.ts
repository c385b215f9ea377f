/** Chance that repeats: the same seed gives the same numbers on every machine (mulberry32). */
export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  /** One of some things, or undefined of none. */
  readonly pick: <Thing>(things: readonly Thing[]) => Thing | undefined;
  /** True once in so many times. */
  readonly once: (inSoMany: number) => boolean;
}

/** @example const chance = chanceOf(7); chance.pick(['a', 'b']) */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    below,
    pick: (things) => things[below(things.length)],
    once: (inSoMany) => below(inSoMany) === 0,
  };
}
