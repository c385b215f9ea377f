import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { toVn2000, toWgs84 } from './vn2000.ts';

const SHIFT = '-191.90441429,-39.30318279,-111.45032835,-0.00928836,0.01975479,-0.00427372,0.252906278';
const plane = (meridian: number, zone: 3 | 6) =>
  `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=${zone === 3 ? 0.9999 : 0.9996} +x_0=500000 +y_0=0 +ellps=WGS84 +towgs84=${SHIFT} +units=m +no_defs`;
const WGS84 = '+proj=longlat +datum=WGS84 +no_defs';
/** Metres between two places close together. */
const between = (a: { lat: number; lng: number }, lat: number, lng: number): number =>
  Math.hypot((a.lat - lat) * 111_320, (a.lng - lng) * 111_320 * Math.cos((lat * Math.PI) / 180));

describe('VN-2000', () => {
  it('agrees with PROJ to a hundredth of a millimetre all over the country', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 730_000, max: 2_600_000, noNaN: true }),
        fc.double({ min: 300_000, max: 700_000, noNaN: true }),
        fc.integer({ min: 412, max: 434 }).map((quarters) => quarters / 4),
        fc.constantFrom(3 as const, 6 as const),
        (x, y, meridian, zone) => {
          const ours = toWgs84({ x, y, meridian, zone });
          const [lng = 0, lat = 0] = proj4(plane(meridian, zone), WGS84).forward([y, x]);
          expect(between(ours, lat, lng)).toBeLessThan(0.00001);
        },
      ),
      { numRuns: 1000, seed: 2000 },
    );
  });

  it('comes back from degrees to the same place, far below a millimetre', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 730_000, max: 2_600_000, noNaN: true }),
        fc.double({ min: 200_000, max: 800_000, noNaN: true }),
        fc.integer({ min: 412, max: 434 }).map((quarters) => quarters / 4),
        fc.constantFrom(3 as const, 6 as const),
        (x, y, meridian, zone) => {
          const back = toVn2000(toWgs84({ x, y, meridian, zone }), { meridian, zone });
          expect(Math.hypot(back.x - x, back.y - y)).toBeLessThan(0.00001);
        },
      ),
      { numRuns: 1000, seed: 2000 },
    );
  });

  it('is projected from degrees as PROJ does it, to two millimetres: it leaves heights out on each way alike', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 7, max: 23.5, noNaN: true }),
        fc.double({ min: 103, max: 110, noNaN: true }),
        (lat, lng) => {
          const ours = toVn2000({ lat, lng }, { meridian: 105.75, zone: 3 });
          const [y = 0, x = 0] = proj4(WGS84, plane(105.75, 3)).forward([lng, lat]);
          expect(Math.hypot(ours.x - x, ours.y - y)).toBeLessThan(0.002);
        },
      ),
      { numRuns: 1000, seed: 2000 },
    );
  });

  it('lies about 190 metres from WGS 84', () => {
    const { lat, lng } = toWgs84({ x: 2_325_600, y: 500_000, meridian: 105, zone: 3 });
    expect(lng).toBeGreaterThan(105.0015);
    expect(lng).toBeLessThan(105.0025);
    expect(lat).toBeGreaterThan(21.01);
    expect(lat).toBeLessThan(21.04);
  });
});
