import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOf, crossingEdges, perimeterOf, repeatedVertex } from './polygon.ts';
import type { PlanePoint } from './vn2000.ts';

const at = (x: number, y: number): PlanePoint => ({ x: 2_325_000 + x, y: 585_000 + y });
const square = [at(0, 0), at(0, 10), at(10, 10), at(10, 0)];

/** Vertices around a middle in the order of their angles: any such polygon is simple. */
const star = fc
  .array(fc.double({ min: 5, max: 500, noNaN: true }), { minLength: 3, maxLength: 40 })
  .map((radii) =>
    radii.map((radius, index) => {
      const angle = (2 * Math.PI * index) / radii.length;
      return at(radius * Math.cos(angle), radius * Math.sin(angle));
    }),
  );

/** Area by triangles around the middle, each by its sides (Heron): slow, and by another way. */
function slowArea(vertices: readonly PlanePoint[]): number {
  const middle = at(0, 0);
  return vertices.reduce((sum, a, index) => {
    const b = vertices[(index + 1) % vertices.length] ?? a;
    const [p, q, r] = [length(a, middle), length(b, middle), length(a, b)];
    const half = (p + q + r) / 2;
    return sum + Math.sqrt(Math.max(0, half * (half - p) * (half - q) * (half - r)));
  }, 0);
}

function length(a: PlanePoint, b: PlanePoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

describe('a polygon', () => {
  it('has the area and the perimeter of a square', () => {
    expect(areaOf(square)).toBe(100);
    expect(perimeterOf(square)).toBe(40);
    expect(areaOf([])).toBe(0);
  });

  it('has the area that its triangles have together', () => {
    fc.assert(
      fc.property(star, (vertices) => {
        const slow = slowArea(vertices);
        expect(Math.abs(areaOf(vertices) - slow)).toBeLessThan(0.001 + slow * 1e-7);
      }),
      { numRuns: 500, seed: 25 },
    );
  });

  it('is the same wherever it begins and whichever way it goes', () => {
    fc.assert(
      fc.property(star, fc.nat(), (vertices, start) => {
        const cut = start % vertices.length;
        const turned = [...vertices.slice(cut), ...vertices.slice(0, cut)].reverse();
        expect(areaOf(turned)).toBeCloseTo(areaOf(vertices), 4);
        expect(perimeterOf(turned)).toBeCloseTo(perimeterOf(vertices), 6);
        expect(crossingEdges(vertices)).toBeNull();
        expect(crossingEdges(turned)).toBeNull();
      }),
      { numRuns: 300, seed: 25 },
    );
  });

  it('crosses itself where two vertices of a convex one change places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 30 }), fc.nat(), (count, start) => {
        const vertices = Array.from({ length: count }, (_one, index) =>
          at(100 * Math.cos((2 * Math.PI * index) / count), 100 * Math.sin((2 * Math.PI * index) / count)),
        );
        const i = start % (count - 1);
        const [a = at(0, 0), b = at(0, 0)] = vertices.slice(i, i + 2);
        expect(crossingEdges(vertices.with(i, b).with(i + 1, a))).not.toBeNull();
      }),
      { numRuns: 200, seed: 25 },
    );
  });

  it.each([
    ['is a bow tie', [at(0, 0), at(10, 10), at(10, 0), at(0, 10)], [0, 2]],
    ['folds back on itself', [at(0, 0), at(0, 10), at(0, 4)], [0, 1]],
    ['touches an edge with a vertex', [at(0, 0), at(0, 10), at(10, 10), at(0, 5), at(10, 0)], [0, 2]],
    ['has a straight angle', [at(0, 0), at(0, 5), at(0, 10), at(10, 0)], null],
    ['is a triangle', [at(0, 0), at(0, 5), at(7, 3)], null],
  ])('that %s has crossing edges %j', (_what, vertices, edges) => {
    expect(crossingEdges(vertices)).toEqual(edges);
  });

  it('finds a vertex that comes twice, to half a millimetre', () => {
    expect(repeatedVertex(square)).toBeNull();
    expect(repeatedVertex([...square, at(10.0001, 10)])).toEqual([2, 4]);
  });
});
