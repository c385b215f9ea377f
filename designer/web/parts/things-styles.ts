import { css } from 'lit';
import type { CSSResultGroup } from 'lit';

/** A list of things that open one at a time: rows that stand close together, the open one set off by a bar. */
export const thingsStyles: CSSResultGroup = css`
  ol {
    margin-block: var(--thutuc-space-3);
    padding: 0;
    border: 1px solid var(--thutuc-line);
    border-radius: var(--thutuc-radius-large);
    background: var(--thutuc-surface);
    list-style: none;
    overflow: clip;
  }
  li + li {
    border-block-start: 1px solid var(--thutuc-line);
  }
  li.open {
    border-inline-start: 4px solid var(--thutuc-primary);
  }
  h4 {
    font-size: var(--thutuc-text);
    font-weight: 400;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--thutuc-space-3);
    width: 100%;
    min-height: var(--thutuc-target);
    padding: var(--thutuc-space-2) var(--thutuc-space-4);
    border: 0;
    background: none;
    color: var(--thutuc-ink);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .head::before {
    flex: none;
    width: 0.5rem;
    height: 0.5rem;
    border: solid var(--thutuc-ink-soft);
    border-width: 0 2px 2px 0;
    content: '';
    rotate: -45deg;
  }
  .open > h4 > .head::before {
    rotate: 45deg;
  }
  .head:hover {
    background: var(--thutuc-sunken);
  }
  .head:focus-visible {
    outline: var(--thutuc-focus-ring);
    outline-offset: -2px;
  }
  .code {
    flex: none;
    color: var(--thutuc-ink-soft);
    font-size: var(--thutuc-text-small);
  }
  .name {
    flex: 1 1 14rem;
    min-width: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .summary {
    color: var(--thutuc-ink-soft);
    font-size: var(--thutuc-text-small);
  }
  .badge {
    flex: none;
    padding-inline: var(--thutuc-space-2);
    border: 1px solid var(--thutuc-warning);
    border-radius: 1rem;
    background: var(--thutuc-warning-soft);
    color: var(--thutuc-warning);
    font-size: var(--thutuc-text-small);
    font-weight: 600;
  }
  .badge.error {
    border-color: var(--thutuc-lacquer);
    background: var(--thutuc-lacquer-soft);
    color: var(--thutuc-lacquer);
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--thutuc-space-4);
    padding: var(--thutuc-space-3) var(--thutuc-space-4) var(--thutuc-space-4);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--thutuc-space-1);
    padding-block-start: var(--thutuc-space-2);
    border-block-start: 1px solid var(--thutuc-line);
  }
  .new {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--thutuc-space-3);
  }
  .new > div {
    flex: 1 1 16rem;
    max-width: 28rem;
  }
`;
