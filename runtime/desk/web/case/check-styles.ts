import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { paperStyles } from './paper-styles.ts';

export const checkStyles: CSSResultGroup = [
  paperStyles,
  css`
    :host {
      margin-block-start: var(--thutuc-space-1);
      font-size: var(--thutuc-text-small);
      font-weight: 400;
    }
    .result {
      font-weight: 600;
    }
    .result.mismatch,
    .result.down {
      color: var(--thutuc-lacquer);
    }
    .mark {
      display: inline-block;
      min-inline-size: 1.25em;
      text-align: center;
    }
    .found {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: var(--thutuc-space-2);
      margin-block-start: var(--thutuc-space-1);
    }
  `,
];
