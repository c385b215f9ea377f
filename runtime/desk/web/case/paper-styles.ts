import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles, buttonStyles } from '../../../../components/index.ts';

export const paperStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  css`
    :host {
      display: block;
      margin-block-start: var(--thutuc-space-2);
    }
    .panel {
      display: grid;
      gap: var(--thutuc-space-2);
      margin-block-start: var(--thutuc-space-3);
      padding: var(--thutuc-space-4);
      border: var(--thutuc-border) solid var(--thutuc-line-strong);
      border-radius: var(--thutuc-radius);
      background: var(--thutuc-surface);
    }
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend,
    label[for] {
      padding: 0;
      font-weight: 600;
    }
    .choice {
      display: flex;
      gap: var(--thutuc-space-2);
      align-items: center;
      min-height: 2.75rem;
      cursor: pointer;
    }
    .choice input {
      inline-size: 1.25rem;
      block-size: 1.25rem;
      flex: none;
      margin: 0;
      accent-color: var(--thutuc-primary);
    }
    .control {
      box-sizing: border-box;
      inline-size: 100%;
      min-height: 2.75rem;
      padding: var(--thutuc-space-2) var(--thutuc-space-3);
      border: var(--thutuc-border) solid var(--thutuc-line-strong);
      border-radius: var(--thutuc-radius);
      background: var(--thutuc-surface);
      color: inherit;
      font: inherit;
    }
    input.control {
      inline-size: 6rem;
    }
    textarea {
      min-height: 5rem;
      resize: vertical;
    }
    .problem {
      color: var(--thutuc-lacquer);
      font-weight: 500;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: var(--thutuc-space-2);
      margin-block-start: var(--thutuc-space-2);
    }
  `,
];
