/** A place on the ellipsoid in radians. */
export interface Angles {
  readonly lat: number;
  readonly lng: number;
}

/** The ellipsoid WGS 84, on which both systems lie: half of its great axis in metres, and its flattening. */
export const AXIS = 6_378_137;
const FLATTENING = 1 / 298.257223563;
/** Its eccentricity, squared. */
export const E2 = FLATTENING * (2 - FLATTENING);

// Krüger's series in the third flattening, to the fourth power: below 0.1 mm within 5 degrees of the meridian.
const N = FLATTENING / (2 - FLATTENING);
const RADIUS = (AXIS / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);
const TO_PLANE = [
  N / 2 - (2 / 3) * N ** 2 + (5 / 16) * N ** 3 + (41 / 180) * N ** 4,
  (13 / 48) * N ** 2 - (3 / 5) * N ** 3 + (557 / 1440) * N ** 4,
  (61 / 240) * N ** 3 - (103 / 140) * N ** 4,
  (49_561 / 161_280) * N ** 4,
];
const FROM_PLANE = [
  N / 2 - (2 / 3) * N ** 2 + (37 / 96) * N ** 3 - N ** 4 / 360,
  N ** 2 / 48 + N ** 3 / 15 - (437 / 1440) * N ** 4,
  (17 / 480) * N ** 3 - (37 / 840) * N ** 4,
  (4397 / 161_280) * N ** 4,
];
const TO_LATITUDE = [
  2 * N - (2 / 3) * N ** 2 - 2 * N ** 3 + (116 / 45) * N ** 4,
  (7 / 3) * N ** 2 - (8 / 5) * N ** 3 - (227 / 45) * N ** 4,
  (56 / 15) * N ** 3 - (136 / 35) * N ** 4,
  (4279 / 630) * N ** 4,
];

/** Gauss-Krüger: metres north of the equator and east of the meridian (radians), at scale 1. */
export function toPlane(
  { lat, lng }: Angles,
  meridian: number,
): { readonly north: number; readonly east: number } {
  const e = Math.sqrt(E2);
  const tangent = Math.sinh(Math.atanh(Math.sin(lat)) - e * Math.atanh(e * Math.sin(lat)));
  const xi0 = Math.atan2(tangent, Math.cos(lng - meridian));
  const eta0 = Math.asinh(Math.sin(lng - meridian) / Math.hypot(tangent, Math.cos(lng - meridian)));
  let [xi, eta] = [xi0, eta0];
  TO_PLANE.forEach((a, index) => {
    const twice = 2 * (index + 1);
    xi += a * Math.sin(twice * xi0) * Math.cosh(twice * eta0);
    eta += a * Math.cos(twice * xi0) * Math.sinh(twice * eta0);
  });
  return { north: RADIUS * xi, east: RADIUS * eta };
}

/** The same backwards. */
export function fromPlane(north: number, east: number, meridian: number): Angles {
  let xi = north / RADIUS;
  let eta = east / RADIUS;
  const [xi0, eta0] = [xi, eta];
  FROM_PLANE.forEach((b, index) => {
    const twice = 2 * (index + 1);
    xi -= b * Math.sin(twice * xi0) * Math.cosh(twice * eta0);
    eta -= b * Math.cos(twice * xi0) * Math.sinh(twice * eta0);
  });
  const chi = Math.asin(Math.sin(xi) / Math.cosh(eta));
  const lat = TO_LATITUDE.reduce((sum, d, index) => sum + d * Math.sin(2 * (index + 1) * chi), chi);
  return { lat, lng: meridian + Math.atan2(Math.sinh(eta), Math.cos(xi)) };
}
