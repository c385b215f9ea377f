import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { fieldStyles } from '../styles/field-styles.ts';
import { listStyles } from '../styles/list-styles.ts';
import { pageStyles } from '../styles/page-styles.ts';

export const serviceStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  pageStyles,
  fieldStyles,
  listStyles,
  css`
    .papers {
      margin-block-start: var(--thutuc-space-5);
    }
    .papers header {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      margin-block-end: var(--thutuc-space-3);
      border-block-end: 2px solid var(--thutuc-line-strong);
    }
    .paper-title {
      font-weight: 500;
    }
    .saved {
      min-height: 1.6em;
      margin-block-start: var(--thutuc-space-4);
      color: var(--thutuc-ink-soft);
      font-size: var(--thutuc-text-small);
    }
    .saved.failed {
      color: var(--thutuc-lacquer);
      font-weight: 500;
    }
    @media print {
      .saved {
        display: none;
      }
    }
  `,
];
