import { css } from 'lit';

/** Looks of the drawing of a place: a sheet with a grid, in the colours of the form. */
export const geoDrawingStyles = css`
  thutuc-geo-drawing {
    display: block;
    max-inline-size: var(--thutuc-measure);
    margin-block-start: var(--thutuc-space-3);
  }
  .geo-svg {
    display: block;
    inline-size: 100%;
    border: var(--thutuc-border) solid var(--thutuc-line);
    border-radius: var(--thutuc-radius);
    background: var(--thutuc-surface);
    color: var(--thutuc-ink);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    user-select: none;
  }
  .geo-svg text {
    fill: currentColor;
  }
  .geo-grid {
    stroke: var(--thutuc-line);
    stroke-width: 1;
  }
  .geo-marks {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .geo-land {
    fill: var(--thutuc-primary);
    fill-opacity: 0.1;
    stroke: var(--thutuc-primary);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .geo-vertex,
  .geo-between {
    cursor: pointer;
    touch-action: none;
    outline: none;
  }
  .geo-vertex {
    cursor: move;
  }
  .geo-hit {
    fill: transparent;
  }
  .geo-dot {
    fill: var(--thutuc-surface);
    stroke: var(--thutuc-primary);
    stroke-width: 2.5;
  }
  .geo-vertex.chosen .geo-dot {
    fill: var(--thutuc-primary);
  }
  .geo-ring {
    fill: none;
    stroke: transparent;
    stroke-width: 3;
  }
  .geo-vertex:focus-visible .geo-ring {
    stroke: var(--thutuc-focus);
  }
  .geo-plus {
    fill: var(--thutuc-surface);
    stroke: var(--thutuc-line-strong);
    stroke-width: 1.5;
  }
  .geo-tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--thutuc-space-2);
    margin-block-start: var(--thutuc-space-2);
  }
  .geo-meridians {
    margin-block-start: var(--thutuc-space-2);
  }
  @media (forced-colors: active) {
    .geo-svg {
      color: CanvasText;
    }
    .geo-grid {
      stroke: GrayText;
    }
    .geo-land {
      fill: none;
      stroke: CanvasText;
    }
    .geo-dot,
    .geo-plus {
      fill: Canvas;
      stroke: CanvasText;
    }
    .geo-vertex.chosen .geo-dot {
      fill: Highlight;
    }
    .geo-vertex:focus-visible .geo-ring {
      stroke: Highlight;
    }
  }
`;
