import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles, buttonStyles, controlStyles, fieldStyles } from '../../../../components/index.ts';
import { plainInputs } from '../app/plain-inputs.ts';

export const bulkStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  fieldStyles,
  controlStyles,
  plainInputs,
  css`
    :host {
      display: block;
      margin-block-end: var(--thutuc-space-3);
    }
    .bulk[hidden] {
      display: none;
    }
    .bulk:not([hidden]) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--thutuc-space-2) var(--thutuc-space-3);
      padding-block: var(--thutuc-space-2);
    }
    .choose {
      display: inline-flex;
      align-items: center;
      gap: var(--thutuc-space-2);
      min-height: var(--thutuc-target);
      font-weight: 500;
      cursor: pointer;
    }
    .choose input {
      width: 1.25rem;
      height: 1.25rem;
      accent-color: var(--thutuc-primary);
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
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: var(--thutuc-space-3);
    }
    .wrong {
      color: var(--thutuc-lacquer);
    }
    li {
      padding-block: var(--thutuc-space-1);
    }
  `,
];
