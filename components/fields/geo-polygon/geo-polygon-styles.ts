import { css } from 'lit';

/** Looks of the table of vertices and of what is worked out from it. */
export const geoPolygonStyles = css`
  /* With large letters on a narrow screen the table is moved, and the page is not. */
  .geo-sheet {
    max-inline-size: var(--thutuc-measure);
    padding-inline: 0.25rem;
    overflow-x: auto;
  }
  .geo-vertices {
    inline-size: 100%;
    max-inline-size: var(--thutuc-measure);
    border-collapse: collapse;
    margin-block: var(--thutuc-space-3) var(--thutuc-space-2);
  }
  .geo-vertices th {
    font-size: var(--thutuc-text-small);
    font-weight: 600;
    text-align: start;
  }
  .geo-vertices td,
  .geo-vertices th {
    padding: 0.1875rem var(--thutuc-space-2) 0.1875rem 0;
  }
  .geo-vertices tbody th,
  .geo-vertices .geo-narrow {
    inline-size: 2.75rem;
  }
  .geo-vertices input {
    font-variant-numeric: tabular-nums;
  }
  .geo-paste summary {
    display: flow-root list-item;
    min-block-size: var(--thutuc-target);
    padding-block: 0.5rem;
    color: var(--thutuc-primary);
    cursor: pointer;
  }
  .geo-measures {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--thutuc-space-6);
    margin-block-start: var(--thutuc-space-3);
    font-variant-numeric: tabular-nums;
  }
  .geo-measures div {
    display: flex;
    gap: var(--thutuc-space-2);
  }
  .geo-measures dd {
    font-weight: 600;
  }
`;
