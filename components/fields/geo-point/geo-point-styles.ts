import { css } from 'lit';

/** Boxes of coordinates, beside each other where there is room. */
export const geoPointStyles = css`
  .geo-parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
  }
  .geo-parts > div {
    flex: 1 1 10rem;
    max-inline-size: 16rem;
  }
  .geo-here {
    margin-block-start: 0.75rem;
  }
`;
