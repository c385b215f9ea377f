import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { controlStyles } from '../styles/control-styles.ts';
import { fieldStyles } from '../styles/field-styles.ts';
import { pageStyles } from '../styles/page-styles.ts';

/** Everything that stands in the shadow root of a form. */
export const formStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  pageStyles,
  fieldStyles,
  controlStyles,
  css`
    .section + .section {
      margin-block-start: var(--thutuc-space-6);
    }
    .section > h3 {
      margin-block-end: var(--thutuc-space-4);
      padding-block-end: var(--thutuc-space-2);
      border-block-end: 1px solid var(--thutuc-line);
    }
    .section > .guidance {
      margin-block: calc(-1 * var(--thutuc-space-2)) var(--thutuc-space-4);
    }
    .page + .page {
      margin-block-start: var(--thutuc-space-6);
    }
  `,
];
