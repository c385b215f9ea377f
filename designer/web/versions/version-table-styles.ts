import { css } from 'lit';

/** The versions of a procedure: a table, and on a phone one card for each version. */
export const versionTableStyles = css`
  .procedure {
    margin-block-end: var(--thutuc-space-6);
  }
  table {
    width: 100%;
    margin-block-start: var(--thutuc-space-3);
    border-collapse: collapse;
  }
  th {
    padding: var(--thutuc-space-2) var(--thutuc-space-3);
    border-block-end: 2px solid var(--thutuc-line-strong);
    color: var(--thutuc-ink-soft);
    font-size: var(--thutuc-text-small);
    font-weight: 600;
    text-align: start;
  }
  td {
    padding: var(--thutuc-space-2) var(--thutuc-space-3);
    border-block-end: 1px solid var(--thutuc-line);
    vertical-align: baseline;
  }
  .cell-title {
    display: none;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .note {
    display: block;
    max-width: 18rem;
    color: var(--thutuc-ink-soft);
    font-size: var(--thutuc-text-small);
  }
  code {
    font-size: var(--thutuc-text-small);
  }
  .standing {
    white-space: nowrap;
  }
  .standing.live {
    padding: 0.125rem 0.5rem;
    border-radius: var(--thutuc-radius);
    background: var(--thutuc-success);
    color: var(--thutuc-on-primary);
    font-weight: 600;
  }
  .standing.future {
    padding: 0.0625rem 0.5rem;
    border: 1px solid var(--thutuc-primary);
    border-radius: var(--thutuc-radius);
    color: var(--thutuc-primary);
    font-weight: 600;
  }
  .standing.past {
    color: var(--thutuc-ink-soft);
  }
  .standing.suspended {
    color: var(--thutuc-lacquer);
    font-weight: 600;
  }
  @media (max-width: 56rem) {
    table,
    tbody {
      display: block;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      display: block;
      margin-block-end: var(--thutuc-space-4);
      padding: var(--thutuc-space-3) var(--thutuc-space-4);
      border: var(--thutuc-border) solid var(--thutuc-line);
      border-radius: var(--thutuc-radius-large);
      background: var(--thutuc-surface);
    }
    td {
      display: grid;
      grid-template-columns: 8rem minmax(0, 1fr);
      gap: var(--thutuc-space-2);
      padding: var(--thutuc-space-1) 0;
      border: 0;
    }
    .cell-title {
      display: inline;
      color: var(--thutuc-ink-soft);
      font-size: var(--thutuc-text-small);
    }
    .cell-title:empty {
      display: none;
    }
    .cell-title:empty + * {
      grid-column: 1 / -1;
      margin-inline-start: -0.625rem;
    }
    .standing {
      justify-self: start;
    }
  }
`;
