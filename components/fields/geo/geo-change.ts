import type { PlanePoint } from '../../../engine/index.ts';

/** A change that a person made on the drawing of a place, in metres of its plane. */
export type GeoChange =
  | { readonly kind: 'move' | 'add'; readonly index: number; readonly to: PlanePoint }
  | { readonly kind: 'remove'; readonly index: number };

declare global {
  interface HTMLElementEventMap {
    'geo-change': CustomEvent<GeoChange>;
  }
}
