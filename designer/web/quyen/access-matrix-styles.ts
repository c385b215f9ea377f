import { css } from 'lit';
import type { CSSResultGroup } from 'lit';

/** A table of boxes to tick: the names stay in sight while the roles are scrolled. */
export const accessMatrixStyles: CSSResultGroup = css`
  .asks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--thutuc-space-3) var(--thutuc-space-5);
    margin-block: var(--thutuc-space-3) var(--thutuc-space-2);
  }
  .asks > div {
    flex: 1;
    min-width: min(16rem, 100%);
    max-width: 28rem;
  }
  .said {
    min-height: 1.5rem;
    color: var(--thutuc-warning);
    font-weight: 600;
  }
  .scrolls {
    overflow-x: auto;
    border: 1px solid var(--thutuc-line);
    border-radius: var(--thutuc-radius-large);
    background: var(--thutuc-surface);
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: var(--thutuc-space-1) var(--thutuc-space-3);
    border-block-end: 1px solid var(--thutuc-line);
    text-align: center;
    vertical-align: middle;
  }
  thead th {
    min-width: 7rem;
    font-size: var(--thutuc-text-small);
    vertical-align: bottom;
  }
  tbody th,
  thead th:first-child {
    position: sticky;
    inset-inline-start: 0;
    min-width: min(18rem, 45vw);
    background: var(--thutuc-surface);
    text-align: start;
  }
  tr.form th {
    background: var(--thutuc-sunken);
  }
  tr.page th {
    font-weight: 600;
  }
  tr.section th {
    padding-inline-start: var(--thutuc-space-5);
    font-weight: 400;
  }
  tr.field th {
    padding-inline-start: var(--thutuc-space-7);
    font-size: var(--thutuc-text-small);
    font-weight: 400;
  }
  .fold {
    min-height: 2rem;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .mark {
    padding-inline: var(--thutuc-space-2);
    border: 1px solid var(--thutuc-line-strong);
    border-radius: var(--thutuc-radius);
    font-size: var(--thutuc-text-small);
  }
  td input {
    width: 1.5rem;
    height: 1.5rem;
    accent-color: var(--thutuc-primary);
  }
`;
