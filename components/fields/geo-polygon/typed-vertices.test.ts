import { describe, expect, it } from 'vitest';
import { polygonPlane } from '../../../engine/index.ts';
import type { PolygonPlane, TypedPolygon } from '../../../engine/index.ts';
import type { GeoChange } from '../geo/geo-change.ts';
import { changedPairs, drawnVertices, withPairs } from './typed-vertices.ts';

const metres = (...points: (readonly [string, string])[]): TypedPolygon => ({
  meridian: '105°00′',
  zone: 3,
  points: points.map(([x, y]) => ({ x, y })),
});
const changed = (typed: TypedPolygon, change: GeoChange) =>
  changedPairs(typed, polygonPlane(typed) as PolygonPlane, change);
const land = metres(['2.325.600', '585100'], ['2325600', '585120,50'], ['2325610', '585110']);

describe('a change on the drawing', () => {
  it('writes the moved vertex anew, and leaves the others as they were typed', () => {
    expect(changed(land, { kind: 'move', index: 1, to: { x: 2_325_601.234, y: 585_121 } })).toEqual([
      ['2.325.600', '585100'],
      ['2325601,23', '585121,00'],
      ['2325610', '585110'],
    ]);
  });

  it('adds and removes the line of a vertex, also where a line before it cannot be read', () => {
    const broken = metres(['', ''], ...pairsIn(land));
    const to = { x: 2_325_600, y: 585_110 };
    expect(changed(broken, { kind: 'add', index: 1, to })[2]).toEqual(['2325600,00', '585110,00']);
    expect(changed(broken, { kind: 'remove', index: 0 })).toEqual([['', ''], ...pairsIn(land).slice(1)]);
  });

  it('moves the closing line with the first vertex', () => {
    const closed = metres(...pairsIn(land), ['2325600', '585100']);
    expect(drawnVertices(polygonPlane(closed))).toHaveLength(3);
    const pairs = changed(closed, { kind: 'move', index: 0, to: { x: 2_325_590, y: 585_100 } });
    expect(pairs).toHaveLength(4);
    expect(pairs.at(-1)).toEqual(pairs[0]);
  });

  it('is written in degrees where degrees were typed', () => {
    const degrees: TypedPolygon = { points: [{ lat: '21,0285', lng: '105,854' }] };
    const laid = polygonPlane(degrees) as PolygonPlane;
    const [vertex] = drawnVertices(laid);
    if (vertex === undefined) throw new Error('no vertex');
    expect(changed(degrees, { kind: 'move', index: 0, to: vertex.at })).toEqual([
      ['21,0285000', '105,8540000'],
    ]);
  });

  it('forgets empty lines at the end only', () => {
    expect(
      withPairs(land, [
        ['', ''],
        ['1', ''],
        [' ', ''],
      ]),
    ).toMatchObject({
      points: [
        { x: '', y: '' },
        { x: '1', y: '' },
      ],
    });
  });
});

function pairsIn(typed: TypedPolygon): (readonly [string, string])[] {
  return 'meridian' in typed ? typed.points.map(({ x, y }) => [x, y] as const) : [];
}
