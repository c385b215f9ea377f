import { toWgs84 } from '../../../engine/index.ts';
import type { CoordinatePair, PlanePoint, Vn2000Plane } from '../../../engine/index.ts';

/** A place of a drawing as one would type it: metres to a centimetre, or degrees to as much. */
export function writtenPlace(at: PlanePoint, plane: Vn2000Plane, isPlane: boolean): CoordinatePair {
  const text = (number: number, digits: number): string => number.toFixed(digits).replace('.', ',');
  if (isPlane) return [text(at.x, 2), text(at.y, 2)];
  const { lat, lng } = toWgs84({ ...at, ...plane });
  return [text(lat, 7), text(lng, 7)];
}
