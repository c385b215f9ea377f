import { css, type CSSResultGroup } from 'lit';
import { baseStyles, buttonStyles } from '../../../../components/styles/index.ts';
import { referenceStyles } from './reference-styles.ts';

export const applicationStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  referenceStyles,
  css`
    .notices {
      display: grid;
      gap: var(--thutuc-space-3);
      margin-block-end: var(--thutuc-space-5);
    }
    .notices:empty {
      display: none;
    }
    .notices p + p {
      margin-block-start: var(--thutuc-space-2);
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: var(--thutuc-space-3);
      margin-block-start: var(--thutuc-space-3);
    }
    .fees {
      margin-block-start: var(--thutuc-space-6);
      padding: var(--thutuc-space-4) var(--thutuc-space-5);
      border-radius: var(--thutuc-radius);
      background: var(--thutuc-sunken);
    }
    .fees dl {
      margin-block-start: var(--thutuc-space-2);
    }
    .fees dl > div {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--thutuc-space-5);
      padding-block: var(--thutuc-space-1);
    }
    .fees dd {
      margin-inline-start: auto;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .fees .total {
      margin-block-start: var(--thutuc-space-2);
      padding-block-start: var(--thutuc-space-2);
      border-block-start: 1px solid var(--thutuc-line-strong);
      font-weight: 600;
    }
    .start-over {
      margin-block-start: var(--thutuc-space-5);
      padding-block-start: var(--thutuc-space-4);
      border-block-start: 1px solid var(--thutuc-line);
    }
    .done {
      padding: var(--thutuc-space-5);
      border: var(--thutuc-border) solid var(--thutuc-line);
      border-block-start: 4px solid var(--thutuc-success);
      border-radius: var(--thutuc-radius);
      background: var(--thutuc-surface);
    }
    .done h2 {
      margin-block-end: var(--thutuc-space-3);
    }
    .done p {
      max-width: var(--thutuc-measure);
      margin-block-end: var(--thutuc-space-4);
    }
  `,
];
