import { css } from 'lit';
import type { CSSResultGroup } from 'lit';

/** The table of steps: a frame that scrolls sideways, steps set off from each other, inner ones set in. */
export const stepTableStyles: CSSResultGroup = css`
  .scrolls {
    margin-block: var(--thutuc-space-4);
    overflow-x: auto;
    border: 1px solid var(--thutuc-line);
    border-radius: var(--thutuc-radius-large);
    background: var(--thutuc-surface);
  }
  .scrolls:focus-visible {
    outline: var(--thutuc-focus-ring);
  }
  table {
    width: 100%;
    min-width: 76rem;
    border-collapse: collapse;
    table-layout: fixed;
  }
  thead th {
    padding: var(--thutuc-space-3);
    background: var(--thutuc-sunken);
    font-size: var(--thutuc-text-small);
    text-align: start;
  }
  tbody {
    border-block-start: 2px solid var(--thutuc-line-strong);
  }
  tbody th,
  td {
    padding: var(--thutuc-space-3);
    border-block-start: 1px solid var(--thutuc-line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  tbody th {
    font-weight: 600;
  }
  .depth-1 {
    padding-inline-start: var(--thutuc-space-5);
  }
  .depth-2 {
    padding-inline-start: calc(var(--thutuc-space-5) * 1.5);
  }
  .depth-3,
  .depth-4 {
    padding-inline-start: calc(var(--thutuc-space-5) * 2);
  }
  .compound > tr:first-child > th,
  .parallel > tr:first-child > th {
    border-inline-start: 4px solid var(--thutuc-primary);
  }
  .final > tr:first-child > th {
    border-inline-start: 4px double var(--thutuc-line-strong);
  }
  thead th:nth-child(1) {
    width: 17%;
  }
  thead th:nth-child(2) {
    width: 20%;
  }
  thead th:nth-child(3) {
    width: 17%;
  }
  select {
    text-overflow: ellipsis;
  }
  :is(.task, th) select {
    margin-block-start: var(--thutuc-space-2);
    font-weight: 400;
  }
  .task {
    padding-block-end: var(--thutuc-space-2);
  }
  .task + .task {
    padding-block-start: var(--thutuc-space-3);
    border-block-start: 1px dashed var(--thutuc-line);
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--thutuc-space-1);
    margin: 0;
  }
  .mark {
    display: inline-block;
    margin-block-start: var(--thutuc-space-2);
    padding-inline: var(--thutuc-space-2);
    border: 1px solid var(--thutuc-line-strong);
    border-radius: var(--thutuc-radius);
    font-size: var(--thutuc-text-small);
    font-weight: 400;
  }
  .plain {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .plain li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--thutuc-space-2);
    margin-block-end: var(--thutuc-space-2);
  }
  .plain .button {
    flex: none;
    padding-inline: var(--thutuc-space-1);
    white-space: nowrap;
  }
`;
