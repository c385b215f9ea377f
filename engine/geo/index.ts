export { areaOf, crossingEdges, perimeterOf, repeatedVertex } from './polygon.ts';
export { readAngle, readMetres } from './read-angle.ts';
export { readCoordinateList } from './read-coordinate-list.ts';
export type { CoordinateList, CoordinatePair } from './read-coordinate-list.ts';
export { toVn2000, toWgs84 } from './vn2000.ts';
export type { LatLng, PlanePoint, Vn2000Place, Vn2000Plane } from './vn2000.ts';
