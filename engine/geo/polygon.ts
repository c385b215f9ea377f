import type { PlanePoint } from './vn2000.ts';

/** Nearer than half a millimetre, two places are one. */
const TOUCHING = 0.0005;

/** Area in m² of a simple polygon in a plane, by the coordinates of its vertices (Gauss's formula). */
export function areaOf(vertices: readonly PlanePoint[]): number {
  const [origin] = vertices;
  if (origin === undefined) return 0;
  // Millions of metres away from the origin, the products would lose the last digits.
  const twice = edgesOf(vertices).reduce(
    (sum, [a, b]) => sum + (a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y),
    0,
  );
  return Math.abs(twice) / 2;
}

/** Length in metres around a polygon, back to where it began. */
export function perimeterOf(vertices: readonly PlanePoint[]): number {
  return edgesOf(vertices).reduce((sum, [a, b]) => sum + distance(a, b), 0);
}

/** The first two vertices that lie on the same place, counted from 0; null where all differ. */
export function repeatedVertex(vertices: readonly PlanePoint[]): readonly [number, number] | null {
  for (const [second, one] of vertices.entries()) {
    const first = vertices.findIndex((other) => distance(one, other) < TOUCHING);
    if (first < second) return [first, second];
  }
  return null;
}

/**
 * The first two edges that cross, touch or run along each other, each by the number of the vertex where it begins,
 * counted from 0; null for a simple polygon. Vertices must differ.
 */
export function crossingEdges(vertices: readonly PlanePoint[]): readonly [number, number] | null {
  const edges = edgesOf(vertices);
  for (const [i, one] of edges.entries()) {
    for (let j = i + 1; j < edges.length; j += 1) {
      const other = edges[j];
      if (other !== undefined && meet(one, other, isNext(i, j, edges.length))) return [i, j];
    }
  }
  return null;
}

type Edge = readonly [PlanePoint, PlanePoint];

function edgesOf(vertices: readonly PlanePoint[]): Edge[] {
  return vertices.map((vertex, index) => [vertex, vertices[(index + 1) % vertices.length] ?? vertex]);
}

function isNext(i: number, j: number, count: number): boolean {
  return j === i + 1 || (i === 0 && j === count - 1);
}

/** Whether two edges have more in common than, being neighbours, the vertex between them. */
function meet(one: Edge, other: Edge, areNeighbours: boolean): boolean {
  const ends = [...one.filter((end) => touches(end, other)), ...other.filter((end) => touches(end, one))];
  // The vertex between neighbours is an end of both; any further end on the other edge is a fold.
  if (areNeighbours) return ends.length > 2;
  return ends.length > 0 || (sides(one, other) && sides(other, one));
}

function touches(point: PlanePoint, [a, b]: Edge): boolean {
  const length = distance(a, b);
  if (length < TOUCHING) return distance(point, a) < TOUCHING;
  const along = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length;
  const share = Math.min(1, Math.max(0, along / length));
  return distance(point, { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) }) < TOUCHING;
}

/** Whether the ends of the other edge lie on both sides of the line through this one. */
function sides(one: Edge, [c, d]: Edge): boolean {
  return side(one, c) > 0 !== side(one, d) > 0;
}

function side([a, b]: Edge, point: PlanePoint): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}

function distance(a: PlanePoint, b: PlanePoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
