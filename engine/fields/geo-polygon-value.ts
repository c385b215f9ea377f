import { areaOf, perimeterOf, readAngle, readMetres, toVn2000, toWgs84 } from '../geo/index.ts';
import type { LatLng, PlanePoint, Vn2000Plane } from '../geo/index.ts';
import { readDegrees, readPlanePlace, roundedPlace } from './geo-point-value.ts';
import { oneLine } from './typed-text.ts';

/** The vertices as they were typed: degrees, or metres on one VN-2000 plane. */
export type TypedPolygon =
  | { readonly points: readonly { readonly lat: string; readonly lng: string }[] }
  | {
      readonly meridian: string;
      readonly zone: 3 | 6;
      readonly points: readonly { readonly x: string; readonly y: string }[];
    };

/** A piece of land: what was typed and, where every vertex can be read, what follows from it. */
export interface GeoPolygon {
  readonly typed: TypedPolygon;
  /** The vertices in WGS 84 degrees; the last is not the first again. */
  readonly points?: readonly LatLng[];
  /** In m², to a hundredth. */
  readonly area?: number;
  /** In metres, to a centimetre. */
  readonly perimeter?: number;
}

/** A polygon laid into a plane, to be measured and drawn. */
export interface PolygonPlane {
  readonly plane: Vn2000Plane;
  /** One for each line that was typed; null where it cannot be read. */
  readonly vertices: readonly (PlanePoint | null)[];
}

/** More lines than these are no piece of land. */
const MOST_LINES = 1000;
const NEAR = 0.0005;

/** What a client sent, as a polygon; all numbers are worked out here. Null for no answer, undefined for none. */
export function readGeoPolygon(value: unknown): GeoPolygon | null | undefined {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const typed = typedOf((value as { typed?: unknown }).typed ?? value);
  if (typed === undefined) return undefined;
  if (typed.points.every((point) => Object.values(point).every((text) => text === ''))) return null;
  return { ...measured(typed), typed };
}

/**
 * The typed vertices in metres of a plane. Metres stay in the plane in which they were typed. Degrees are laid into the
 * VN-2000 plane, 3 degrees wide, whose meridian is the multiple of 15′ nearest to their middle, as those of the
 * provinces are. Null where no vertex, or not the meridian, can be read.
 */
export function polygonPlane(typed: TypedPolygon): PolygonPlane | null {
  if ('meridian' in typed) {
    const meridian = readAngle(typed.meridian);
    if (meridian === null) return null;
    const plane = { meridian, zone: typed.zone };
    const vertices = typed.points.map((point) =>
      readPlanePlace({ ...point, meridian: typed.meridian, zone: typed.zone }) === null
        ? null
        : { x: readMetres(point.x) ?? 0, y: readMetres(point.y) ?? 0 },
    );
    return vertices.some((one) => one !== null) ? { plane, vertices } : null;
  }
  const places = typed.points.map(readDegrees);
  const lngs = places.flatMap((place) => place?.lng ?? []);
  if (lngs.length === 0) return null;
  const middle = (Math.min(...lngs) + Math.max(...lngs)) / 2;
  const plane = { meridian: Math.round(middle * 4) / 4, zone: 3 as const };
  return { plane, vertices: places.map((place) => place && toVn2000(place, plane)) };
}

/** Vertices without the last one where it closes the ring by naming the first again. */
export function openRing(vertices: readonly PlanePoint[]): readonly PlanePoint[] {
  const [first] = vertices;
  const last = vertices.at(-1);
  if (first === undefined || last === undefined || vertices.length < 2) return vertices;
  return Math.hypot(first.x - last.x, first.y - last.y) < NEAR ? vertices.slice(0, -1) : vertices;
}

function typedOf(value: unknown): TypedPolygon | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Readonly<Record<string, unknown>>;
  const { points } = given;
  if (!Array.isArray(points) || points.length === 0 || points.length > MOST_LINES) return undefined;
  const rows = points as readonly unknown[];
  if (rows.some((row) => typeof row !== 'object' || row === null || Array.isArray(row))) return undefined;
  const lines = rows as readonly Readonly<Record<string, unknown>>[];
  if ('meridian' in given || 'zone' in given) {
    return {
      meridian: text(given['meridian']),
      zone: given['zone'] === 6 ? 6 : 3,
      points: lines.map((row) => ({ x: text(row['x']), y: text(row['y']) })),
    };
  }
  return { points: lines.map((row) => ({ lat: text(row['lat']), lng: text(row['lng']) })) };
}

function text(value: unknown): string {
  const part = oneLine(typeof value === 'number' ? String(value) : value);
  return typeof part === 'string' ? part.slice(0, 50) : '';
}

function measured(typed: TypedPolygon): Omit<GeoPolygon, 'typed'> {
  const laid = polygonPlane(typed);
  const vertices = laid?.vertices.filter((one) => one !== null) ?? [];
  if (laid === null || vertices.length < typed.points.length) return {};
  const ring = openRing(vertices);
  const degrees =
    'meridian' in typed
      ? ring.map((place) => toWgs84({ ...place, ...laid.plane }))
      : typed.points.map(readDegrees);
  const points = degrees
    .slice(0, ring.length)
    .flatMap((place) => (place === null ? [] : [roundedPlace(place)]));
  return { points, area: hundredths(areaOf(ring)), perimeter: hundredths(perimeterOf(ring)) };
}

function hundredths(number: number): number {
  return Math.round(number * 100) / 100;
}
