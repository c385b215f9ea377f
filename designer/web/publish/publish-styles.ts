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
    /* The browser would name its own button in its own language; the input stays, under the label that one sees. */
    .pick {
      position: relative;
      display: inline-block;
      margin-block-end: var(--thutuc-space-1);
    }
    .pick input {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      opacity: 0;
      cursor: pointer;
    }
    .pick .button {
      pointer-events: none;
    }
    .pick input:focus-visible + .button {
      outline: var(--thutuc-focus-ring);
      outline-offset: 2px;
    }
    #date {
      max-width: 10rem;
      font-variant-numeric: tabular-nums;
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
      list-style: decimal;
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
