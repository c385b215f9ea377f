import type { Instant } from '../../../engine/index.ts';
import { realWorld, type World } from '../../../runtime/server/world.ts';

/** When a province's load begins: a Tuesday morning in office hours, so that deadlines of hours run. */
export const OFFICE_OPEN: Instant = '2026-11-24T03:00:00.000Z';

/**
 * A world whose clock runs as that of the machine does, but from a moment of our own. Several processes that are given
 * the same beginning have the same time.
 *
 * @param began when by the clock of the machine it was `OFFICE_OPEN`, in milliseconds
 */
export function officeWorld(began: number): World {
  const shift = Date.parse(OFFICE_OPEN) - began;
  return { now: () => new Date(Date.now() + shift).toISOString(), newId: realWorld.newId };
}
