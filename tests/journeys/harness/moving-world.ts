import { instantOf, millisOf, toInstant, type Instant } from '../../../engine/index.ts';
import type { World } from '../../../runtime/server/index.ts';

/** A world whose clock a journey moves by hand. It runs on a little with every look, so that no two moments are one. */
export interface MovingWorld extends World {
  /** Sets the clock, e.g. to '2026-11-20T09:10:00+07:00'. It never goes back. */
  readonly moveTo: (moment: string) => void;
}

/** A world that begins at a moment. Ids are random but for a prefix, since their order is nobody's business. */
export function movingWorld(start: string): MovingWorld {
  let now = millisOf(toInstant(start));
  return {
    now: (): Instant => instantOf((now += 1)),
    newId: () => crypto.randomUUID(),
    moveTo: (moment) => {
      now = Math.max(now, millisOf(toInstant(moment)));
    },
  };
}
