import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles, buttonStyles, controlStyles } from '../../../../components/index.ts';
import { plainInputs } from '../app/plain-inputs.ts';

export const inboxStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  controlStyles,
  plainInputs,
  css`
    h1 {
      margin-block-end: var(--thutuc-space-4);
    }
    .groups {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--thutuc-space-5);
      border-block-end: 1px solid var(--thutuc-line-strong);
    }
    .group {
      display: inline-flex;
      align-items: baseline;
      gap: var(--thutuc-space-2);
      min-height: var(--thutuc-target);
      padding: 0.5rem 0;
      border: 0;
      border-block-end: 3px solid transparent;
      background: none;
      color: var(--thutuc-ink-soft);
      font: inherit;
      font-weight: 500;
      cursor: pointer;
    }
    .group:hover {
      color: var(--thutuc-ink);
    }
    .group[aria-pressed='true'] {
      border-color: var(--thutuc-lacquer);
      color: var(--thutuc-ink);
      font-weight: 700;
    }
    .count {
      font-size: var(--thutuc-text-small);
      font-variant-numeric: tabular-nums;
    }
    .late .count {
      padding-inline: 0.4rem;
      border-radius: 0.25rem;
      background: var(--thutuc-lacquer);
      color: var(--thutuc-on-primary);
    }
    .filters {
      display: grid;
      align-items: start;
      gap: var(--thutuc-space-3) var(--thutuc-space-4);
      margin-block: var(--thutuc-space-4) var(--thutuc-space-5);
    }
    .filter {
      --thutuc-day-label: var(--thutuc-text-small);
    }
    .filter label {
      display: block;
      margin-block-end: var(--thutuc-space-1);
      font-size: var(--thutuc-text-small);
      font-weight: 600;
    }
    .hint {
      margin-block-start: var(--thutuc-space-1);
      color: var(--thutuc-ink-soft);
      font-size: var(--thutuc-text-small);
    }
    .none {
      padding-block: var(--thutuc-space-6);
      text-align: center;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--thutuc-space-3);
      margin-block-start: var(--thutuc-space-4);
    }
    .pages {
      display: flex;
      flex-wrap: wrap;
      gap: var(--thutuc-space-3);
    }
    .filters {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .scopes {
      display: flex;
      flex-wrap: wrap;
      gap: var(--thutuc-space-2);
      margin-block-end: var(--thutuc-space-3);
    }
    .more {
      grid-column: 1 / -1;
    }
    .more summary {
      width: fit-content;
      padding-block: 0.5rem;
      color: var(--thutuc-primary);
      font-weight: 600;
      cursor: pointer;
    }
    .more .filters {
      margin-block: var(--thutuc-space-2) 0;
    }
    .filter.wide {
      grid-column: 1 / -1;
    }
    @media (min-width: 48rem) {
      .filter.wide {
        grid-column: auto;
      }
      .filters {
        grid-template-columns: minmax(16rem, 2fr) repeat(auto-fit, minmax(10rem, 1fr));
      }
      .clear {
        align-self: center;
        justify-self: start;
      }
    }
  `,
];
