import { AXIS, E2, fromPlane, toPlane } from './transverse-mercator.ts';
import type { Angles } from './transverse-mercator.ts';

/** A place on the ellipsoid in degrees, north and east positive. */
export interface LatLng {
  readonly lat: number;
  readonly lng: number;
}

/** A place in a plane: metres north (X) and east (Y). */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

/** A VN-2000 plane: that of a central meridian, in a zone 3 or 6 degrees wide. */
export interface Vn2000Plane {
  /** Central meridian in degrees. */
  readonly meridian: number;
  /** Width of the zone in degrees. */
  readonly zone: 3 | 6;
}

/** A place in a VN-2000 plane. */
export type Vn2000Place = PlanePoint & Vn2000Plane;

interface Space extends PlanePoint {
  readonly z: number;
}

// VN-2000 lies on the ellipsoid WGS 84 in another place and turn (ellipsoid and planes: Circular 973/2001/TT-TCĐC).
// The seven parameters are those of EPSG operation 6960, "VN-2000 to WGS 84 (2)", whose source is the Department of
// Survey and Mapping. EPSG states them by coordinate frame (method 9607); the turns here are by position vector, with
// the other sign, as TOWGS84 writes them.
const SHIFT: Space = { x: -191.90441429, y: -39.30318279, z: -111.45032835 };
const ARC_SECOND = Math.PI / 180 / 3600;
const TURN: Space = { x: -0.00928836 * ARC_SECOND, y: 0.01975479 * ARC_SECOND, z: -0.00427372 * ARC_SECOND };
const SCALE = 1 + 0.252906278e-6;
const FALSE_EAST = 500_000;
const MERIDIAN_SCALE = { 3: 0.9999, 6: 0.9996 } as const;

/**
 * A VN-2000 place as WGS 84 degrees. Heights are left out, as on a map. Agrees with PROJ to a hundredth of a
 * millimetre.
 *
 * @example toWgs84({ x: 2_326_000, y: 585_000, meridian: 105, zone: 3 })
 */
export function toWgs84({ x, y, meridian, zone }: Vn2000Place): LatLng {
  const k = MERIDIAN_SCALE[zone];
  const from = inSpace(fromPlane(x / k, (y - FALSE_EAST) / k, radians(meridian)));
  return inDegrees(
    onEllipsoid({
      x: SCALE * (from.x - TURN.z * from.y + TURN.y * from.z) + SHIFT.x,
      y: SCALE * (TURN.z * from.x + from.y - TURN.x * from.z) + SHIFT.y,
      z: SCALE * (-TURN.y * from.x + TURN.x * from.y + from.z) + SHIFT.z,
    }),
  );
}

/**
 * WGS 84 degrees as metres of a VN-2000 plane: `toWgs84` backwards, to a hundredth of a millimetre.
 *
 * @example toVn2000({ lat: 21.0285, lng: 105.854 }, { meridian: 105, zone: 3 })
 */
export function toVn2000(place: LatLng, { meridian, zone }: Vn2000Plane): PlanePoint {
  const k = MERIDIAN_SCALE[zone];
  const planeOf = (at: LatLng): PlanePoint => {
    const { north, east } = toPlane(shiftedBack(at), radians(meridian));
    return { x: north * k, y: east * k + FALSE_EAST };
  };
  const near = planeOf(place);
  // Without heights the two shifts miss each other by some tenths of a millimetre: the miss is taken off.
  const back = toWgs84({ ...near, meridian, zone });
  return planeOf({ lat: 2 * place.lat - back.lat, lng: 2 * place.lng - back.lng });
}

function shiftedBack(place: LatLng): Angles {
  const at = inSpace({ lat: radians(place.lat), lng: radians(place.lng) });
  const [x, y, z] = [(at.x - SHIFT.x) / SCALE, (at.y - SHIFT.y) / SCALE, (at.z - SHIFT.z) / SCALE];
  return onEllipsoid({
    x: x + TURN.z * y - TURN.y * z,
    y: -TURN.z * x + y + TURN.x * z,
    z: TURN.y * x - TURN.x * y + z,
  });
}

function inSpace({ lat, lng }: Angles): Space {
  const n = AXIS / Math.sqrt(1 - E2 * Math.sin(lat) ** 2);
  return {
    x: n * Math.cos(lat) * Math.cos(lng),
    y: n * Math.cos(lat) * Math.sin(lng),
    z: n * (1 - E2) * Math.sin(lat),
  };
}

/** Where a place in space lies, by Bowring's step repeated until it stands still. */
function onEllipsoid({ x, y, z }: Space): Angles {
  const p = Math.hypot(x, y);
  let lat = Math.atan2(z, p * (1 - E2));
  for (let step = 0; step < 6; step += 1) {
    const n = AXIS / Math.sqrt(1 - E2 * Math.sin(lat) ** 2);
    lat = Math.atan2(z + E2 * n * Math.sin(lat), p);
  }
  return { lat, lng: Math.atan2(y, x) };
}

function inDegrees({ lat, lng }: Angles): LatLng {
  return { lat: (lat * 180) / Math.PI, lng: (lng * 180) / Math.PI };
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}
