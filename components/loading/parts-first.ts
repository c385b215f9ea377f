import type { LaterPart } from './later-part.ts';

/**
 * Lets an element draw itself once the parts are there that it is about to draw with: for `scheduleUpdate`. With
 * nothing to wait for it draws at once. A part that cannot be fetched does not hold it up for ever: it draws without.
 *
 * @example
 * protected override scheduleUpdate(): unknown {
 *   return partsFirst([textsPart(this.language)], () => super.scheduleUpdate());
 * }
 */
export function partsFirst(
  parts: readonly (LaterPart | null)[],
  draw: () => unknown,
): void | Promise<unknown> {
  const missing = parts.filter((part): part is LaterPart => part !== null && !part.isHere);
  if (missing.length > 0) return Promise.all(missing.map((part) => part.fetch())).then(draw);
  draw();
}
