import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { partStyles } from './part-styles.ts';

/** A tab whose parts stand under each other, as wide as one reads with ease. */
export const tabStyles: CSSResultGroup = [
  partStyles,
  css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--thutuc-space-6);
      max-width: 68rem;
    }
  `,
];
