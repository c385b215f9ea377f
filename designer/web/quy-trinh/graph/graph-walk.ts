import type { Box } from './graph-shapes.ts';

/** An arrow key. */
export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** Something that can have the focus, with its place. */
export interface Reachable extends Box {
  readonly id: string;
}

/**
 * To which an arrow key leads: the nearest thing that lies in its direction, a little aside being worse than a little
 * farther on.
 *
 * @param from id of what has the focus
 * @returns its id; null where nothing lies there
 */
export function stepTowards(things: readonly Reachable[], from: string, direction: Direction): string | null {
  const here = things.find(({ id }) => id === from);
  if (here === undefined) return things[0]?.id ?? null;
  const begin = middleOf(here);
  let best: { readonly id: string; readonly far: number } | null = null;
  for (const one of things) {
    const end = middleOf(one);
    const [along, aside] = distances(end.x - begin.x, end.y - begin.y, direction);
    if (one === here || along <= 1) continue;
    const far = along + 2 * aside;
    if (best === null || far < best.far) best = { id: one.id, far };
  }
  return best?.id ?? null;
}

function middleOf({ x, y, width, height }: Box): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

/** How far a place lies in a direction, and how far aside of it. */
function distances(right: number, down: number, direction: Direction): readonly [number, number] {
  switch (direction) {
    case 'ArrowUp':
      return [-down, Math.abs(right)];
    case 'ArrowDown':
      return [down, Math.abs(right)];
    case 'ArrowLeft':
      return [-right, Math.abs(down)];
    case 'ArrowRight':
      return [right, Math.abs(down)];
  }
}
