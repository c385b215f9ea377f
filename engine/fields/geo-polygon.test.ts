import { describe, expect, it } from 'vitest';
import type { CompiledField } from '../form/compiled-form.ts';
import { environment } from '../form/form.fixture.ts';
import type { GeoPolygonField } from '../generated/definition-types.ts';
import { toWgs84 } from '../geo/index.ts';
import { geoPolygon } from './geo-polygon.ts';
import { readGeoPolygon } from './geo-polygon-value.ts';
import type { GeoPolygon } from './geo-polygon-value.ts';

const field: GeoPolygonField = { key: 'ranh_gioi', type: 'geoPolygon', label: { vi: 'Ranh giới' } };
const plane = { meridian: '105°00′', zone: 3 as const };
/** Metres from a corner of the plot, as they would be typed. */
const metres = (...corners: (readonly [number, number])[]) => ({
  typed: { ...plane, points: corners.map(([x, y]) => ({ x: `${2_325_600 + x}`, y: `${585_100 + y}` })) },
});
const problems = (value: unknown, parts: Partial<GeoPolygonField> = {}) =>
  geoPolygon.check(
    value,
    { ...field, ...parts },
    { choices: null, options: {} },
    { environment, sibling: () => null },
  );
const square = metres([0, 0], [0, 20], [10, 20], [10, 0]);

describe('a piece of land', () => {
  it('is measured in the plane in which it was typed, whatever a client says of it', () => {
    const kept = geoPolygon.normalise({ ...square, area: 1, points: [] }, field, environment) as GeoPolygon;
    expect(kept).toMatchObject({ typed: square.typed, area: 200, perimeter: 60 });
    expect(kept.points).toHaveLength(4);
    expect(problems(square)).toEqual([]);
  });

  it('closes by itself, and keeps the first vertex where it was typed again at the end', () => {
    const closed = metres([0, 0], [0, 20], [10, 20], [10, 0], [0, 0]);
    const kept = readGeoPolygon(closed);
    expect(kept?.typed.points).toHaveLength(5);
    expect(kept?.points).toHaveLength(4);
    expect(kept?.area).toBe(200);
    expect(problems(closed)).toEqual([]);
  });

  it('typed in degrees has the area of its VN-2000 plane, to a square decimetre', () => {
    const points = square.typed.points.map(({ x, y }) => {
      const { lat, lng } = toWgs84({ x: Number(x), y: Number(y), meridian: 105.75, zone: 3 });
      return { lat: lat.toFixed(9), lng: lng.toFixed(9) };
    });
    expect(readGeoPolygon({ typed: { points } })?.area).toBeCloseTo(200, 1);
  });

  it.each([
    ['two vertices', metres([0, 0], [0, 20]), 'vertices-too-few', { count: 2 }],
    ['a bow tie', metres([0, 0], [10, 10], [10, 0], [0, 10]), 'edges-cross', { first: '1–2', second: '3–4' }],
    [
      'a vertex twice',
      metres([0, 0], [0, 20], [10, 20], [0, 20]),
      'vertex-repeated',
      { first: 2, second: 4 },
    ],
    ['no meridian', { typed: { ...square.typed, meridian: '' } }, 'meridian-unreadable', undefined],
    ['swapped axes', metres([0, 0], [-1_740_500, 1_740_500]), 'vertex-unreadable', { numbers: '2' }],
    [
      'a line half typed',
      { typed: { points: [{ lat: '21', lng: '' }] } },
      'vertex-unreadable',
      { numbers: '1' },
    ],
  ])('with %s is refused', (_what, value, code, params) => {
    expect(problems(value)).toEqual([params === undefined ? { code } : { code, params }]);
  });

  it('obeys its definition', () => {
    const codes = (parts: Partial<GeoPolygonField>) => problems(square, parts).map(({ code }) => code);
    expect(codes({ minArea: 201 })).toEqual(['area-too-small']);
    expect(codes({ maxArea: 199.99 })).toEqual(['area-too-large']);
    expect(codes({ minArea: 200, maxArea: 200 })).toEqual([]);
    expect(codes({ maxVertices: 3 })).toEqual(['vertices-too-many']);
    expect(codes({ maxLat: 21 })).toEqual(['vertex-outside']);
    expect(codes({ systems: ['wgs84'] })).toEqual(['value-unreadable']);
  });

  it('is no answer where nothing is typed, and keeps what cannot be read', () => {
    expect(readGeoPolygon({ typed: { ...plane, points: [{ x: '', y: ' ' }] } })).toBeNull();
    const half = { typed: { points: [{ lat: 'hai mốt', lng: '105,8' }] } };
    expect(geoPolygon.normalise(half, field, environment)).toEqual(half);
  });

  it('reads as its vertices with area and perimeter', () => {
    const compiled = { field } as CompiledField<GeoPolygonField>;
    expect(geoPolygon.display(metres([0, 0], [0, 3], [4, 0]), compiled, 'vi', environment)).toBe(
      'VN-2000 (105°00′; 3°): 3 đỉnh; diện tích 6 m²; chu vi 12 m; 1. X = 2325600, Y = 585100; 2. X = 2325600, Y = 585103; 3. X = 2325604, Y = 585100',
    );
  });
});
