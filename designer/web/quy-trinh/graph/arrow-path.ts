import type { Point } from './graph-shapes.ts';

/** How long the head of an arrow is, in pixels. */
const HEAD = 9;

/** An arrow as SVG paths: its line, and its head, a triangle. */
interface ArrowPath {
  readonly line: string;
  readonly head: string;
  readonly tip: Point;
}

/**
 * The paths of an arrow through some points. Between points that do not stand over or beside each other it swings
 * from one upright to the next.
 */
export function arrowPath(points: readonly Point[]): ArrowPath {
  const [first = { x: 0, y: 0 }] = points;
  const tip = points.at(-1) ?? first;
  const before = points.at(-2) ?? first;
  const isLevel = Math.abs(tip.y - before.y) < 1;
  const [dx, dy] = isLevel ? [Math.sign(tip.x - before.x), 0] : [0, Math.sign(tip.y - before.y)];
  const neck = { x: tip.x - dx * HEAD, y: tip.y - dy * HEAD };
  const steps = points.slice(1).map((point, index) => {
    const from = points[index] ?? first;
    const to = index === points.length - 2 ? neck : point;
    const isStraight = Math.abs(to.x - from.x) < 1 || Math.abs(to.y - from.y) < 1;
    const middle = (from.y + to.y) / 2;
    return isStraight
      ? `L${say(to)}`
      : `C${say({ x: from.x, y: middle })} ${say({ x: to.x, y: middle })} ${say(to)}`;
  });
  const wing = (side: 1 | -1): Point => ({
    x: neck.x - side * dy * HEAD * 0.5,
    y: neck.y + side * dx * HEAD * 0.5,
  });
  return {
    line: [`M${say(first)}`, ...steps].join(' '),
    head: `M${say(tip)} L${say(wing(1))} L${say(wing(-1))} Z`,
    tip,
  };
}

function say({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
