export { readAngle, readMetres } from './read-angle.ts';
export { toWgs84 } from './vn2000.ts';
export type { LatLng, Vn2000Place } from './vn2000.ts';
