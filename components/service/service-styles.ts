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
