import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles, buttonStyles, controlStyles, fieldStyles } from '../../../../components/index.ts';
import { choosingStyles } from '../app/choosing-styles.ts';
import { plainInputs } from '../app/plain-inputs.ts';

export const substitutesStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  fieldStyles,
  controlStyles,
  plainInputs,
  choosingStyles,
  css`
    h2 {
      margin-block: var(--thutuc-space-5) var(--thutuc-space-3);
    }
    form {
      display: grid;
      gap: var(--thutuc-space-4);
      max-width: 44rem;
      padding: var(--thutuc-space-4);
      border: 1px solid var(--thutuc-line-strong);
      border-radius: var(--thutuc-radius);
    }
    label {
      display: block;
      margin-block-end: var(--thutuc-space-1);
      font-weight: 600;
    }
    select {
      width: 100%;
      min-height: var(--thutuc-target);
    }
    .wrong {
      margin-block-start: var(--thutuc-space-1);
    }
    li {
      display: grid;
      gap: var(--thutuc-space-1) var(--thutuc-space-4);
      padding-block: var(--thutuc-space-3);
      border-block-end: 1px solid var(--thutuc-line);
    }
    @media (min-width: 40rem) {
      form {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .wide {
        grid-column: 1 / -1;
      }
      li {
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: start;
      }
    }
  `,
];
