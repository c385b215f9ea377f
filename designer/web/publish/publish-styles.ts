import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles, buttonStyles, controlStyles, fieldStyles } from '../../../components/index.ts';

export const publishStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  fieldStyles,
  controlStyles,
  css`
    .guidance {
      max-width: var(--thutuc-measure);
      margin-block: var(--thutuc-space-2) var(--thutuc-space-5);
    }
    .field {
      margin-block-end: var(--thutuc-space-5);
    }
    #document {
      font-family: ui-monospace, 'Cascadia Mono', Consolas, monospace;
      font-size: var(--thutuc-text-small);
      line-height: 1.5;
      white-space: pre;
      overflow-x: auto;
    }
    #note {
      max-width: var(--thutuc-measure);
    }
    input[type='file'] {
      max-width: 100%;
      min-height: var(--thutuc-target);
      padding-block: 0.375rem;
      font: inherit;
    }
    input[type='file']::file-selector-button {
      min-height: var(--thutuc-target);
      margin-inline-end: var(--thutuc-space-3);
      padding: 0.5rem 1.125rem;
      border: var(--thutuc-border) solid var(--thutuc-line-strong);
      border-radius: var(--thutuc-radius);
      background: var(--thutuc-surface);
      color: inherit;
      font: inherit;
      font-weight: 500;
      cursor: pointer;
    }
    input[type='date'] {
      min-height: var(--thutuc-target);
      padding: 0.4375rem var(--thutuc-space-3);
      border: var(--thutuc-border) solid var(--thutuc-line-strong);
      border-radius: var(--thutuc-radius);
      background: var(--thutuc-surface);
      color: inherit;
      font: inherit;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: var(--thutuc-space-3);
    }
    .outcome:not(:empty) {
      margin-block-start: var(--thutuc-space-5);
    }
    .result,
    .effect {
      margin-block-start: var(--thutuc-space-6);
    }
    .effect {
      padding-block-start: var(--thutuc-space-5);
      border-block-start: 1px solid var(--thutuc-line);
    }
    .result h2 {
      margin-block-end: var(--thutuc-space-3);
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    fieldset {
      margin-block-end: var(--thutuc-space-4);
    }
    .found {
      margin-block-start: var(--thutuc-space-5);
    }
    .found.error h3 {
      color: var(--thutuc-lacquer);
    }
    .found.warning h3 {
      color: var(--thutuc-warning);
    }
    .problem-list {
      padding-inline-start: 1.75rem;
    }
    .problem-list li {
      max-width: 60rem;
      padding-block: var(--thutuc-space-3);
      border-block-end: 1px solid var(--thutuc-line);
    }
    .problem-list li::marker {
      font-variant-numeric: tabular-nums;
      font-weight: 600;
    }
    code {
      font-family: ui-monospace, 'Cascadia Mono', Consolas, monospace;
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }
    .scenarios {
      margin-block-start: var(--thutuc-space-2);
    }
    .scenarios li {
      display: grid;
      grid-template-columns: 6rem minmax(0, 1fr);
      gap: var(--thutuc-space-3);
      padding-block: var(--thutuc-space-1);
    }
    .verdict {
      font-weight: 600;
    }
    .passed .verdict {
      color: var(--thutuc-success);
    }
    .failed .verdict {
      color: var(--thutuc-lacquer);
    }
  `,
];
