import type { PlanePoint } from '../../../engine/index.ts';

/** A place on the drawing, in its dots from the upper left corner. */
export interface Dot {
  readonly left: number;
  readonly top: number;
}

/** How a plane is laid onto a drawing: north is up, a metre as long in every direction. */
export interface GeoView {
  readonly width: number;
  readonly height: number;
  readonly middle: PlanePoint;
  /** Metres that one dot of the drawing covers. */
  readonly metres: number;
  /** Metres between two lines of the grid: 1, 2 or 5 of a power of ten. */
  readonly step: number;
}

/** Dots that stay free around what is drawn, for numbers and marks. */
const MARGIN = 48;
/** Metres that are shown at least, so that a single place has something around it. */
const LEAST_SPAN = 40;
/** Dots between two lines of the grid, at least. */
const LEAST_GAP = 64;

/** Fits vertices into a drawing of a size in dots. */
export function fitView(vertices: readonly PlanePoint[], width: number, height: number): GeoView {
  const [xs, ys] = [vertices.map(({ x }) => x), vertices.map(({ y }) => y)];
  const [south, north] = [Math.min(...xs), Math.max(...xs)];
  const [west, east] = [Math.min(...ys), Math.max(...ys)];
  const metres = Math.max(
    (north - south) / (height - 2 * MARGIN),
    (east - west) / (width - 2 * MARGIN),
    LEAST_SPAN / Math.min(width, height),
  );
  return {
    width,
    height,
    middle: { x: (south + north) / 2, y: (west + east) / 2 },
    metres,
    step: roundStep(metres * LEAST_GAP),
  };
}

export function toDot({ middle, metres, width, height }: GeoView, { x, y }: PlanePoint): Dot {
  return { left: width / 2 + (y - middle.y) / metres, top: height / 2 - (x - middle.x) / metres };
}

export function fromDot({ middle, metres, width, height }: GeoView, { left, top }: Dot): PlanePoint {
  return { x: middle.x - (top - height / 2) * metres, y: middle.y + (left - width / 2) * metres };
}

/** Where the lines of the grid lie: `tops` of those that run east, `lefts` of those that run north. */
export function gridOf(view: GeoView): {
  readonly tops: readonly number[];
  readonly lefts: readonly number[];
} {
  const from = fromDot(view, { left: 0, top: view.height });
  const gap = view.step / view.metres;
  const first = (metres: number): number => Math.ceil(metres / view.step) * view.step;
  const { top, left } = toDot(view, { x: first(from.x), y: first(from.y) });
  return { tops: lines(top, -gap, view.height), lefts: lines(left, gap, view.width) };
}

function lines(start: number, gap: number, end: number): number[] {
  const found: number[] = [];
  for (let at = start; at >= 0 && at <= end; at += gap) found.push(at);
  return found;
}

/** The next of 1, 2, 5, 10, 20, 50… that is not less. */
function roundStep(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres));
  const share = [1, 2, 5].find((one) => one * power >= metres) ?? 10;
  return share * power;
}
