import { css } from 'lit';

/** A reference or a code that a person reads out or copies by hand; large letters break it at its hyphens. */
export const referenceStyles = css`
  .reference {
    display: block;
    font-size: clamp(1.3125rem, 6vw, 2.25rem);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }
`;
