import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { controlStyles } from '../../styles/control-styles.ts';
import { dialogStyles } from '../../styles/dialog-styles.ts';

export const tablePasteStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  controlStyles,
  dialogStyles,
  css`
    dialog {
      width: min(60rem, calc(100vw - 1rem));
      max-height: calc(100vh - 1rem);
      border-block-start-color: var(--thutuc-primary);
    }
    .part {
      margin-block-start: var(--thutuc-space-4);
    }
    .part > label,
    legend {
      display: block;
      padding: 0;
      margin-block-end: var(--thutuc-space-1);
      font-weight: 600;
    }
    .soft {
      color: var(--thutuc-ink-soft);
      font-size: var(--thutuc-text-small);
    }
    textarea {
      white-space: pre;
    }
    .columns {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
      gap: var(--thutuc-space-3);
    }
    .columns label {
      display: block;
      overflow: hidden;
      font-size: var(--thutuc-text-small);
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .scroll {
      max-height: 20rem;
      overflow: auto;
      border: var(--thutuc-border) solid var(--thutuc-line);
      border-radius: var(--thutuc-radius);
    }
    .scroll:focus-visible {
      outline: var(--thutuc-focus-ring);
    }
    table {
      width: 100%;
      border-collapse: collapse;
      font-size: var(--thutuc-text-small);
    }
    th,
    td {
      padding: var(--thutuc-space-1) var(--thutuc-space-2);
      border-block-end: 1px solid var(--thutuc-line);
      text-align: start;
      vertical-align: top;
    }
    thead th {
      position: sticky;
      inset-block-start: 0;
      background: var(--thutuc-sunken);
    }
    .wrong {
      background: var(--thutuc-lacquer-soft);
    }
    .trouble {
      display: block;
      color: var(--thutuc-lacquer);
      font-weight: 600;
    }
    @media (max-width: 30rem) {
      dialog {
        padding: var(--thutuc-space-4);
      }
    }
  `,
];
