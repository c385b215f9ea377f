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
  const ahead = aheadOf(began);
  return { now: () => new Date(Date.now() + ahead).toISOString(), newId: realWorld.newId };
}

/** How far the clock of such a world is ahead of that of the machine, in milliseconds. */
export function aheadOf(began: number): number {
  return Date.parse(OFFICE_OPEN) - began;
}
