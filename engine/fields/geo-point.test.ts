import { describe, expect, it } from 'vitest';
import { environment } from '../form/form.fixture.ts';
import type { GeoPointField } from '../generated/definition-types.ts';
import { geoPoint } from './geo-point.ts';
import type { GeoPoint } from './geo-point-value.ts';

const field: GeoPointField = { key: 'a', type: 'geoPoint', label: { vi: 'Vị trí' } };
const codes = (value: unknown, parts: Partial<GeoPointField> = {}) =>
  geoPoint
    .check(
      value,
      { ...field, ...parts },
      { choices: null, options: {} },
      { environment, sibling: () => null },
    )
    .map(({ code }) => code);
const plane = { x: '2.325.612,35', y: '585123,40', meridian: '105°00′', zone: 3 };

describe('a place', () => {
  it('keeps what was typed, and works the degrees out by itself, whatever a client says of them', () => {
    const kept = geoPoint.normalise({ lat: 1, lng: 2, typed: plane }, field, environment) as GeoPoint;
    expect(kept.typed).toEqual(plane);
    expect(kept.lat).toBeCloseTo(21.022, 2);
    expect(kept.lng).toBeCloseTo(105.821, 2);
  });

  it('takes plain degrees of another system as typed', () => {
    expect(geoPoint.normalise({ lat: 21.0285, lng: 105.854 }, field, environment)).toEqual({
      lat: 21.0285,
      lng: 105.854,
      typed: { lat: '21.0285', lng: '105.854' },
    });
    expect(geoPoint.normalise({ typed: { lat: ' ', lng: '' } }, field, environment)).toBeNull();
  });

  it.each([
    [{ typed: { lat: '21,0285', lng: '105°51′14″' } }, []],
    [{ typed: { lat: '21,0285', lng: '' } }, ['degrees-unreadable']],
    [{ typed: { lat: '105,85', lng: '21,02' } }, ['degrees-unreadable']],
    [{ typed: { lat: '48,85', lng: '2,35' } }, ['point-outside']],
    [{ typed: plane }, []],
    [{ typed: { ...plane, meridian: '' } }, ['metres-unreadable']],
    [{ typed: { ...plane, x: plane.y, y: plane.x } }, ['metres-unreadable']],
    ['21,105', ['value-unreadable']],
  ])('%j has the problems %j', (value, problems) => {
    expect(codes(value)).toEqual(problems);
  });

  it('obeys the bounds and the systems of its definition', () => {
    expect(codes({ typed: { lat: '21', lng: '105' } }, { maxLat: 20 })).toEqual(['point-outside']);
    expect(codes({ typed: plane }, { systems: ['wgs84'] })).toEqual(['value-unreadable']);
  });
});
