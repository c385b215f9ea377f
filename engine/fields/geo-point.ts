import type { GeoPointField } from '../generated/definition-types.ts';
import { formatNumber } from '../words/format-number.ts';
import type { FieldKind } from './field-kind.ts';
import { outsideBounds } from './geo-bounds.ts';
import { readGeoPoint, type GeoPoint } from './geo-point-value.ts';

/** A place as {typed, lat, lng}: what was typed stays, the WGS 84 degrees are worked out from it. */
export const geoPoint: FieldKind<GeoPointField> = {
  type: 'geoPoint',
  stores: true,
  empty: null,
  composed: true,
  asks: 'write',
  feelType: () => ({ context: { lat: 'number', lng: 'number' } }),
  normalise(value) {
    const read = readGeoPoint(value);
    return read === undefined ? value : read;
  },
  check(value, field) {
    const read = readGeoPoint(value);
    if (read === null) return [];
    if (read === undefined) return [{ code: 'value-unreadable' }];
    const { lat, lng, typed } = read;
    const isPlane = 'x' in typed;
    if (!(field.systems ?? ['wgs84', 'vn2000']).includes(isPlane ? 'vn2000' : 'wgs84'))
      return [{ code: 'value-unreadable' }];
    if (lat === undefined || lng === undefined)
      return [{ code: isPlane ? 'metres-unreadable' : 'degrees-unreadable' }];
    const params = outsideBounds({ lat, lng }, field);
    return params === null ? [] : [{ code: 'point-outside', params }];
  },
  display: (value) => textOf(readGeoPoint(value) ?? null),
  schema: () => ({
    type: 'object',
    properties: {
      lat: { type: 'number', minimum: 0, maximum: 90 },
      lng: { type: 'number', minimum: 0, maximum: 180 },
      typed: {
        oneOf: [
          {
            type: 'object',
            properties: { lat: { type: 'string' }, lng: { type: 'string' } },
            required: ['lat', 'lng'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              x: { type: 'string' },
              y: { type: 'string' },
              meridian: { type: 'string' },
              zone: { enum: [3, 6] },
            },
            required: ['x', 'y', 'meridian', 'zone'],
            additionalProperties: false,
          },
        ],
      },
    },
    required: ['lat', 'lng', 'typed'],
    additionalProperties: false,
  }),
};

/** As papers write it: the metres that were typed, or the degrees. */
function textOf(point: GeoPoint | null): string {
  if (point === null) return '';
  const { typed, lat, lng } = point;
  if ('x' in typed) return `VN-2000: X = ${typed.x}; Y = ${typed.y} (${typed.meridian}; ${typed.zone}°)`;
  return lat === undefined || lng === undefined
    ? `${typed.lat}; ${typed.lng}`
    : `WGS 84: ${formatNumber(lat)}; ${formatNumber(lng)}`;
}
