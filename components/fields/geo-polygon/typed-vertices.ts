import { openRing } from '../../../engine/index.ts';
import type { CoordinatePair, PlanePoint, PolygonPlane, TypedPolygon } from '../../../engine/index.ts';
import type { GeoChange } from '../geo/geo-change.ts';
import { writtenPlace } from '../geo/geo-written.ts';

/** A drawn vertex: where it lies, and in which line it was typed. */
export interface DrawnVertex {
  readonly line: number;
  readonly at: PlanePoint;
}

/** The vertices that can be drawn; one that closes the ring by naming the first again is not a further vertex. */
export function drawnVertices(laid: PolygonPlane | null): readonly DrawnVertex[] {
  const drawn = (laid?.vertices ?? []).flatMap((at, line) => (at === null ? [] : [{ line, at }]));
  return drawn.slice(0, openRing(drawn.map(({ at }) => at)).length);
}

/** The lines of a table as pairs of texts. */
export function pairsOf(typed: TypedPolygon): readonly CoordinatePair[] {
  return 'meridian' in typed
    ? typed.points.map(({ x, y }) => [x, y] as const)
    : typed.points.map(({ lat, lng }) => [lat, lng] as const);
}

/** The same polygon with other lines; empty ones at the end are none. */
export function withPairs(typed: TypedPolygon, pairs: readonly CoordinatePair[]): TypedPolygon {
  const last = pairs.findLastIndex((pair) => pair.some((text) => text.trim() !== ''));
  const kept = pairs.slice(0, last + 1);
  return 'meridian' in typed
    ? { ...typed, points: kept.map(([x, y]) => ({ x, y })) }
    : { points: kept.map(([lat, lng]) => ({ lat, lng })) };
}

/** What is typed after a change on the drawing. Lines that were not touched stay as they were typed. */
export function changedPairs(
  typed: TypedPolygon,
  laid: PolygonPlane,
  change: GeoChange,
): readonly CoordinatePair[] {
  const pairs = pairsOf(typed);
  const drawn = drawnVertices(laid);
  const line = (index: number): number => drawn[index]?.line ?? pairs.length;
  if (change.kind === 'remove') return pairs.toSpliced(line(change.index), 1);
  const pair = writtenPlace(change.to, laid.plane, 'meridian' in typed);
  if (change.kind === 'add') {
    const before = drawn[change.index - 1]?.line ?? pairs.length - 1;
    return pairs.toSpliced(before + 1, 0, pair);
  }
  const isClosed = change.index === 0 && laid.vertices.filter((one) => one !== null).length > drawn.length;
  const moved = pairs.with(line(change.index), pair);
  return isClosed ? moved.with(-1, pair) : moved;
}
