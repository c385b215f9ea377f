import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { listStyles } from '../../../components/index.ts';
import { partStyles } from '../parts/part-styles.ts';

/** What the views of a trial have in common: boxes beside each other, panels, short lists. */
export const trialStyles: CSSResultGroup = [
  partStyles,
  listStyles,
  css`
    h2,
    h3 {
      margin-block: 0 var(--thutuc-space-3);
    }
    h2.part,
    h3 {
      font-size: var(--thutuc-text-large);
    }
    .line,
    .hint + .line {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--thutuc-space-3) var(--thutuc-space-4);
    }
    .line > .field {
      flex: 1 1 14rem;
      max-width: 24rem;
    }
    .panel > * + .line,
    .panel > * + h2.part,
    .panel > * + h3,
    .panel > * + dl {
      margin-block-start: var(--thutuc-space-4);
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: var(--thutuc-space-3);
      margin-block: var(--thutuc-space-3) 0;
    }
    .panel {
      padding: var(--thutuc-space-4);
      border: 1px solid var(--thutuc-line);
      border-radius: var(--thutuc-radius-large);
      background: var(--thutuc-surface);
    }
    .panel + .panel,
    .stack > * + * {
      margin-block-start: var(--thutuc-space-4);
    }
    .button {
      text-align: start;
    }
    ul.plain,
    ol.plain {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .plain > li {
      padding-block: var(--thutuc-space-2);
      border-block-end: 1px solid var(--thutuc-line);
    }
    .plain > li:last-child {
      border-block-end: 0;
    }
    .good {
      color: var(--thutuc-success);
      font-weight: 600;
    }
    .bad {
      color: var(--thutuc-lacquer);
      font-weight: 600;
    }
  `,
];

/** Facts with their names beside them. */
export const factsStyles: CSSResultGroup = css`
  dl {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    gap: var(--thutuc-space-2) var(--thutuc-space-4);
    margin: 0;
  }
  dt {
    color: var(--thutuc-ink-soft);
  }
  dd {
    margin: 0;
  }
`;
