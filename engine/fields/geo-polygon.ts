import type { GeoPolygonField } from '../generated/definition-types.ts';
import { crossingEdges, readAngle, repeatedVertex } from '../geo/index.ts';
import { formatNumber } from '../words/format-number.ts';
import type { FieldKind, ValueProblem } from './field-kind.ts';
import { outsideBounds } from './geo-bounds.ts';
import { openRing, polygonPlane, readGeoPolygon } from './geo-polygon-value.ts';
import type { GeoPolygon, TypedPolygon } from './geo-polygon-value.ts';

/** Vertices that a field takes where its definition says nothing. */
const MAX_VERTICES = 200;

const words = {
  area: { vi: 'diện tích', en: 'area' },
  perimeter: { vi: 'chu vi', en: 'perimeter' },
  vertices: { vi: 'đỉnh', en: 'vertices' },
};

/** A piece of land as {typed, points, area, perimeter}: what was typed stays, the numbers are worked out from it. */
export const geoPolygon: FieldKind<GeoPolygonField> = {
  type: 'geoPolygon',
  stores: true,
  empty: null,
  composed: true,
  asks: 'write',
  feelType: () => ({
    context: {
      area: 'number',
      perimeter: 'number',
      points: { list: { context: { lat: 'number', lng: 'number' } } },
    },
  }),
  normalise(value) {
    const read = readGeoPolygon(value);
    return read === undefined ? value : read;
  },
  check(value, field) {
    const read = readGeoPolygon(value);
    if (read === null) return [];
    const system = read && 'meridian' in read.typed ? 'vn2000' : 'wgs84';
    if (read === undefined || !(field.systems ?? ['wgs84', 'vn2000']).includes(system))
      return [{ code: 'value-unreadable' }];
    const wrong = wrongVertices(read.typed, field);
    return wrong.length > 0
      ? wrong
      : [...outside(read, field), ...misshapen(read.typed), ...misfit(read, field)];
  },
  display(value, _compiled, language) {
    const read = readGeoPolygon(value) ?? null;
    if (read === null) return '';
    const { area, perimeter, typed } = read;
    const count = `${formatNumber(read.points?.length ?? typed.points.length)} ${words.vertices[language]}`;
    const measures =
      area === undefined || perimeter === undefined
        ? []
        : [
            `${words.area[language]} ${formatNumber(area)} m²`,
            `${words.perimeter[language]} ${formatNumber(perimeter)} m`,
          ];
    return [`${systemText(typed)}: ${count}`, ...measures, typed.points.map(vertexText).join('; ')].join(
      '; ',
    );
  },
  schema: (field) => {
    const text = { type: 'string', maxLength: 50 };
    const pointsOf = (...keys: readonly string[]) => ({
      type: 'array',
      minItems: 3,
      items: {
        type: 'object',
        properties: Object.fromEntries(keys.map((key) => [key, text])),
        required: keys,
        additionalProperties: false,
      },
    });
    return {
      type: 'object',
      properties: {
        typed: {
          oneOf: [
            {
              type: 'object',
              properties: { points: pointsOf('lat', 'lng') },
              required: ['points'],
              additionalProperties: false,
            },
            {
              type: 'object',
              properties: { meridian: text, zone: { enum: [3, 6] }, points: pointsOf('x', 'y') },
              required: ['meridian', 'zone', 'points'],
              additionalProperties: false,
            },
          ],
        },
        points: {
          type: 'array',
          minItems: 3,
          maxItems: field.maxVertices ?? MAX_VERTICES,
          items: {
            type: 'object',
            properties: {
              lat: { type: 'number', minimum: 0, maximum: 90 },
              lng: { type: 'number', minimum: 0, maximum: 180 },
            },
            required: ['lat', 'lng'],
            additionalProperties: false,
          },
        },
        area: { type: 'number', minimum: 0 },
        perimeter: { type: 'number', minimum: 0 },
      },
      required: ['typed', 'points', 'area', 'perimeter'],
      additionalProperties: false,
    };
  },
};

/** What keeps the vertices from being read at all. */
function wrongVertices(typed: TypedPolygon, { maxVertices = MAX_VERTICES }: GeoPolygonField): ValueProblem[] {
  if ('meridian' in typed && readAngle(typed.meridian) === null) return [{ code: 'meridian-unreadable' }];
  const vertices = polygonPlane(typed)?.vertices ?? typed.points.map(() => null);
  const unread = vertices.flatMap((vertex, index) => (vertex === null ? [index + 1] : []));
  if (unread.length > 0) return [{ code: 'vertex-unreadable', params: { numbers: unread.join(', ') } }];
  const count = openRing(vertices.filter((one) => one !== null)).length;
  if (count < 3) return [{ code: 'vertices-too-few', params: { count } }];
  return count > maxVertices ? [{ code: 'vertices-too-many', params: { count, max: maxVertices } }] : [];
}

function outside({ points = [] }: GeoPolygon, field: GeoPolygonField): ValueProblem[] {
  for (const [index, point] of points.entries()) {
    const params = outsideBounds(point, field);
    if (params !== null) return [{ code: 'vertex-outside', params: { number: index + 1, ...params } }];
  }
  return [];
}

/** What keeps the vertices from being a ring that does not touch itself. */
function misshapen(typed: TypedPolygon): ValueProblem[] {
  const vertices = openRing((polygonPlane(typed)?.vertices ?? []).filter((one) => one !== null));
  const [first, second] = repeatedVertex(vertices) ?? [];
  if (first !== undefined && second !== undefined)
    return [{ code: 'vertex-repeated', params: { first: first + 1, second: second + 1 } }];
  const [one, other] = crossingEdges(vertices) ?? [];
  if (one === undefined || other === undefined) return [];
  const edge = (index: number): string => `${index + 1}–${((index + 1) % vertices.length) + 1}`;
  return [{ code: 'edges-cross', params: { first: edge(one), second: edge(other) } }];
}

function misfit({ area = 0 }: GeoPolygon, { minArea, maxArea }: GeoPolygonField): ValueProblem[] {
  if (minArea !== undefined && area < minArea)
    return [{ code: 'area-too-small', params: { area: formatNumber(area), min: formatNumber(minArea) } }];
  if (maxArea !== undefined && area > maxArea)
    return [{ code: 'area-too-large', params: { area: formatNumber(area), max: formatNumber(maxArea) } }];
  return [];
}

function systemText(typed: TypedPolygon): string {
  return 'meridian' in typed ? `VN-2000 (${typed.meridian}; ${typed.zone}°)` : 'WGS 84';
}

function vertexText(point: TypedPolygon['points'][number], index: number): string {
  return 'x' in point
    ? `${index + 1}. X = ${point.x}, Y = ${point.y}`
    : `${index + 1}. ${point.lat}, ${point.lng}`;
}
