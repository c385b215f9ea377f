/** A point of the drawing, in pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How much room something needs, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle of the drawing, in pixels; `x` and `y` are its upper left corner. */
export interface Box extends Point, Size {}
