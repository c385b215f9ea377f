/** A page of a list. `next` is an opaque place to go on from, null at the end. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** Which part of a list is wanted: at most `limit` items, after the place `cursor` (null: from the start). */
export interface PageRequest {
  readonly cursor: string | null;
  readonly limit: number;
}

/** A number of items that is not counted beyond a bound, since nobody reads the difference. */
export interface BoundedCount {
  readonly count: number;
  /** False when there may be more than `count`. */
  readonly exact: boolean;
}
