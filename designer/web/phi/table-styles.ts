import { css } from 'lit';
import type { CSSResultGroup } from 'lit';

/** Tables of values: a frame that scrolls sideways, cells that are boxes, columns as wide as what stands in them. */
export const tableStyles: CSSResultGroup = css`
  .scrolls {
    margin-block: var(--thutuc-space-3);
    overflow-x: auto;
    border: 1px solid var(--thutuc-line);
    border-radius: var(--thutuc-radius);
    background: var(--thutuc-surface);
  }
  .scrolls:focus-visible {
    outline: var(--thutuc-focus-ring);
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  thead th,
  thead td {
    padding: var(--thutuc-space-2);
    background: var(--thutuc-sunken);
    font-size: var(--thutuc-text-small);
    font-weight: 600;
    text-align: start;
    white-space: nowrap;
  }
  tbody td {
    min-width: 5rem;
    padding: var(--thutuc-space-1);
    border-block-start: 1px solid var(--thutuc-line);
    vertical-align: top;
  }
  tbody td.date,
  tbody td.money {
    min-width: 8rem;
  }
  tbody td:has(> select) {
    min-width: 11rem;
  }
  tbody td.text {
    min-width: 12rem;
  }
  :is(td.money, td.integer, td.number) input {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  tr.told td {
    padding: var(--thutuc-space-2);
    border-block-start: 0;
  }
`;
