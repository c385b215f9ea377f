import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { partStyles } from '../parts/part-styles.ts';

/** The publishing tab. */
export const publishStyles: CSSResultGroup = [
  partStyles,
  css`
    :host {
      max-width: 72rem;
    }
    h2 {
      margin-block: var(--thutuc-space-6) var(--thutuc-space-3);
    }
    .field {
      max-width: var(--thutuc-measure);
      margin-block: var(--thutuc-space-4);
    }
    .line {
      display: grid;
      gap: 0 var(--thutuc-space-5);
    }
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    .radio {
      display: flex;
      align-items: center;
      gap: var(--thutuc-space-3);
      min-height: var(--thutuc-target);
      font-weight: 400;
    }
    .radio input {
      flex: none;
      width: 1.5rem;
      height: 1.5rem;
      accent-color: var(--thutuc-primary);
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--thutuc-space-3);
      margin-block-start: var(--thutuc-space-4);
    }
    .outcome:not(:empty) {
      margin-block: var(--thutuc-space-4);
    }
    .link {
      padding: 0;
      border: 0;
      background: none;
      color: var(--thutuc-primary);
      font: inherit;
      font-weight: 600;
      text-align: start;
      text-decoration: underline;
      cursor: pointer;
    }
    .box {
      margin-block-start: var(--thutuc-space-5);
      padding: var(--thutuc-space-5);
      border: 1px solid var(--thutuc-line);
      border-radius: var(--thutuc-radius-large);
      background: var(--thutuc-surface);
    }
    .after-table {
      margin-block: var(--thutuc-space-4);
    }
    .box > :first-child {
      margin-block-start: 0;
    }
    .box p {
      white-space: pre-line;
    }
    @media (min-width: 40rem) {
      .line {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
  `,
];
