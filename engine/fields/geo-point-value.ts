import { readAngle, readMetres, toWgs84, type LatLng } from '../geo/index.ts';
import { oneLine } from './typed-text.ts';

/** What a person typed, as it was typed: degrees, or metres on a VN-2000 plane. */
export type TypedPoint =
  | { readonly lat: string; readonly lng: string }
  | { readonly x: string; readonly y: string; readonly meridian: string; readonly zone: 3 | 6 };

/** A place: what was typed, and the WGS 84 degrees that follow from it where it can be read. */
export interface GeoPoint extends Partial<LatLng> {
  readonly typed: TypedPoint;
}

/** A tenth of a millimetre, in degrees. */
const DIGITS = 9;

/** What a client sent, as a point; the degrees are always worked out here. Null for no answer, undefined for no point. */
export function readGeoPoint(value: unknown): GeoPoint | null | undefined {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const typed = typedOf((value as { typed?: unknown }).typed ?? value);
  if (typed === undefined) return undefined;
  const { zone: _zone, ...texts } = { zone: null, ...typed };
  if (Object.values(texts).every((text) => text === '')) return null;
  return { ...placeOf(typed), typed };
}

function typedOf(value: unknown): TypedPoint | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Readonly<Record<string, unknown>>;
  const text = (key: string): string => {
    const part = oneLine(typeof given[key] === 'number' ? String(given[key]) : given[key]);
    return typeof part === 'string' ? part.slice(0, 50) : '';
  };
  if ('lat' in given || 'lng' in given) return { lat: text('lat'), lng: text('lng') };
  if (!('x' in given || 'y' in given)) return undefined;
  return { x: text('x'), y: text('y'), meridian: text('meridian'), zone: given['zone'] === 6 ? 6 : 3 };
}

function placeOf(typed: TypedPoint): LatLng | null {
  const place = 'lat' in typed ? readDegrees(typed) : readPlanePlace(typed);
  return place && roundedPlace(place);
}

/** Typed degrees as a place; null where they cannot be read. */
export function readDegrees({ lat, lng }: { readonly lat: string; readonly lng: string }): LatLng | null {
  const [north, east] = [readAngle(lat), readAngle(lng)];
  return north === null || east === null || north > 90 ? null : { lat: north, lng: east };
}

/** Typed VN-2000 metres as a place; null where they, or the meridian, cannot be read. */
export function readPlanePlace(typed: Extract<TypedPoint, { x: string }>): LatLng | null {
  const [x, y, meridian] = [readMetres(typed.x), readMetres(typed.y), readAngle(typed.meridian)];
  if (x === null || y === null || meridian === null) return null;
  // Beyond, the plane is bent too much to mean anything.
  if (x > 9_000_000 || y < 100_000 || y > 900_000) return null;
  return toWgs84({ x, y, meridian, zone: typed.zone });
}

/** A place in degrees, to a tenth of a millimetre, as it is stored. */
export function roundedPlace({ lat, lng }: LatLng): LatLng {
  return { lat: Number(lat.toFixed(DIGITS)), lng: Number(lng.toFixed(DIGITS)) };
}
