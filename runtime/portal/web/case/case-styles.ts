import { css, type CSSResultGroup } from 'lit';
import { baseStyles, buttonStyles, controlStyles, fieldStyles } from '../../../../components/styles/index.ts';

export const caseStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  controlStyles,
  fieldStyles,
  css`
    thutuc-case-action {
      display: block;
    }
    thutuc-case-action + thutuc-case-action {
      margin-block-start: var(--thutuc-space-4);
    }
    .panel {
      display: grid;
      gap: var(--thutuc-space-5);
      margin-block-start: var(--thutuc-space-4);
      padding: var(--thutuc-space-4) var(--thutuc-space-5) var(--thutuc-space-5);
      border: var(--thutuc-border) solid var(--thutuc-line);
      border-block-start: 3px solid var(--thutuc-primary);
      border-radius: var(--thutuc-radius);
      background: var(--thutuc-surface);
    }
    .panel > * {
      min-width: 0;
    }
    .jumps {
      display: flex;
      flex-wrap: wrap;
      gap: var(--thutuc-space-1);
    }
    .jumps .button {
      text-align: start;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: var(--thutuc-space-3);
    }
    .why-blocked {
      margin-block-start: var(--thutuc-space-1);
      color: var(--thutuc-ink-soft);
      font-size: var(--thutuc-text-small);
    }
    textarea {
      max-width: var(--thutuc-measure);
      min-height: 6rem;
    }
    h3 {
      margin-block-end: var(--thutuc-space-3);
    }
    @media (max-width: 30rem) {
      .panel {
        padding-inline: var(--thutuc-space-3);
      }
      .buttons .button {
        flex: 1 1 100%;
      }
    }
  `,
];
