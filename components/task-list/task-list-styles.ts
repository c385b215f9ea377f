import { css } from 'lit';

export const taskListStyles = css`
  table {
    width: 100%;
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
    padding: var(--thutuc-space-3);
    border-block-end: 1px solid var(--thutuc-line);
    vertical-align: top;
  }
  tbody tr:hover {
    background: var(--thutuc-sunken);
  }
  .choice {
    width: 2.75rem;
    padding: 0;
  }
  .pick {
    display: grid;
    place-items: center;
    min-width: var(--thutuc-target);
    min-height: var(--thutuc-target);
    cursor: pointer;
  }
  .pick input {
    width: 1.25rem;
    height: 1.25rem;
    accent-color: var(--thutuc-primary);
  }
  .cell-title {
    display: none;
  }
  .open {
    display: inline-block;
    min-height: 1.75rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--thutuc-primary);
    font: inherit;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .procedure,
  .date {
    display: block;
    color: var(--thutuc-ink-soft);
    font-size: var(--thutuc-text-small);
  }
  .code {
    font-size: var(--thutuc-text-small);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .due {
    display: inline-flex;
    align-items: center;
    gap: var(--thutuc-space-2);
    font-weight: 500;
    white-space: nowrap;
  }
  /* A square that is full when late, half full when the end is near, empty when there is time. */
  .sign {
    flex: none;
    width: 0.75rem;
    height: 0.75rem;
    border: 2px solid currentColor;
    border-radius: 2px;
  }
  .due.overdue {
    color: var(--thutuc-lacquer);
    font-weight: 700;
  }
  .due.overdue .sign {
    background: currentColor;
  }
  .due.soon {
    color: var(--thutuc-warning);
  }
  .due.soon .sign {
    background: linear-gradient(to top, currentColor 50%, transparent 50%);
  }
  .due.inTime,
  .due.none {
    color: var(--thutuc-ink-soft);
  }
  .due.none .sign {
    display: none;
  }
  @media (max-width: 44rem) {
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
    .choice {
      position: absolute;
      inset: 0 0 auto auto;
    }
    tr {
      position: relative;
      display: grid;
      gap: var(--thutuc-space-2);
      margin-block-end: var(--thutuc-space-4);
      padding: var(--thutuc-space-4);
      border: var(--thutuc-border) solid var(--thutuc-line);
      border-radius: var(--thutuc-radius-large);
      background: var(--thutuc-surface);
    }
    tr.overdue {
      border-inline-start: 0.3125rem solid var(--thutuc-lacquer);
      border-start-start-radius: 0.125rem;
      border-end-start-radius: 0.125rem;
    }
    td {
      padding: 0;
      border: 0;
    }
    .case,
    .applicant,
    .assignee {
      display: grid;
      grid-template-columns: 6rem minmax(0, 1fr);
      gap: var(--thutuc-space-2);
    }
    .case .cell-title,
    .applicant .cell-title,
    .assignee .cell-title {
      display: inline;
      color: var(--thutuc-ink-soft);
      font-size: var(--thutuc-text-small);
    }
    .due-cell {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-start;
      padding-inline-end: var(--thutuc-target);
      align-items: baseline;
      gap: 0 var(--thutuc-space-3);
    }
    .open {
      min-height: var(--thutuc-target);
      padding-block: 0.5rem;
    }
  }
`;
