import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles, buttonStyles, controlStyles, fieldStyles } from '../../../../components/index.ts';
import { choosingStyles } from '../app/choosing-styles.ts';
import { plainInputs } from '../app/plain-inputs.ts';

export const bulkStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  fieldStyles,
  controlStyles,
  plainInputs,
  choosingStyles,
  css`
    :host {
      display: block;
      margin-block-end: var(--thutuc-space-3);
    }
    form {
      display: grid;
      gap: var(--thutuc-space-3);
      max-width: 40rem;
      margin-block-end: var(--thutuc-space-3);
      padding: var(--thutuc-space-4);
      border: 1px solid var(--thutuc-line-strong);
      border-radius: var(--thutuc-radius);
    }
    form label {
      display: block;
      margin-block-end: var(--thutuc-space-1);
      font-weight: 600;
    }
    select {
      width: 100%;
      min-height: var(--thutuc-target);
    }
    li {
      padding-block: var(--thutuc-space-1);
    }
  `,
];
