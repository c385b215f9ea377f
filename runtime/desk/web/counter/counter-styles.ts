import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles, buttonStyles, controlStyles, fieldStyles } from '../../../../components/index.ts';
import { plainInputs } from '../app/plain-inputs.ts';

/** The screens of the counter. */
export const counterStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  fieldStyles,
  controlStyles,
  plainInputs,
  css`
    input[type='date'] {
      width: 100%;
      min-height: var(--thutuc-target);
      padding: 0.4375rem var(--thutuc-space-3);
      border: var(--thutuc-border) solid var(--thutuc-line-strong);
      border-radius: var(--thutuc-radius);
      background: var(--thutuc-surface);
      color: var(--thutuc-ink);
      font: inherit;
    }
    .lead {
      max-width: 44rem;
      margin-block: var(--thutuc-space-1) var(--thutuc-space-4);
    }
    h2 {
      margin-block: var(--thutuc-space-5) var(--thutuc-space-3);
    }
    form,
    .panel {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--thutuc-space-4);
      max-width: 52rem;
    }
    .panel {
      padding: var(--thutuc-space-4);
      border: 1px solid var(--thutuc-line-strong);
      border-radius: var(--thutuc-radius);
    }
    .panel + .panel {
      margin-block-start: var(--thutuc-space-4);
    }
    label:not(.choice, .procedure) {
      display: block;
      margin-block-end: var(--thutuc-space-1);
      font-weight: 600;
    }
    select {
      width: 100%;
      min-height: var(--thutuc-target);
    }
    fieldset {
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      margin-block-end: var(--thutuc-space-1);
      font-weight: 600;
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--thutuc-space-5);
    }
    .choice,
    .procedure {
      display: flex;
      gap: var(--thutuc-space-3);
      align-items: center;
      min-height: var(--thutuc-target);
    }
    .procedure {
      align-items: start;
      padding-block: var(--thutuc-space-3);
      border-block-end: 1px solid var(--thutuc-line);
    }
    .procedure > span > * {
      display: block;
    }
    thutuc-application {
      display: block;
      margin-block-start: var(--thutuc-space-5);
    }
    .choice input,
    .procedure input {
      margin-block: 0;
      accent-color: var(--thutuc-primary);
    }
    input[type='radio'],
    input[type='checkbox'] {
      flex: none;
      width: 1.5rem;
      height: 1.5rem;
    }
    .title {
      display: block;
      font-weight: 600;
    }
    .wrong {
      margin-block-start: var(--thutuc-space-1);
      color: var(--thutuc-lacquer);
    }
    li {
      display: grid;
      gap: var(--thutuc-space-1) var(--thutuc-space-4);
      padding-block: var(--thutuc-space-3);
      border-block-end: 1px solid var(--thutuc-line);
    }
    .said {
      margin-block-end: var(--thutuc-space-4);
    }
    .facts {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--thutuc-space-2) var(--thutuc-space-5);
      margin-block: var(--thutuc-space-3) var(--thutuc-space-4);
    }
    .facts dt {
      color: var(--thutuc-ink-soft);
      font-size: var(--thutuc-text-small);
    }
    .facts dd {
      margin: 0;
      font-weight: 500;
      overflow-wrap: anywhere;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: var(--thutuc-space-3);
    }
    .leave {
      margin-block-start: var(--thutuc-space-6);
    }
    summary {
      min-height: var(--thutuc-target);
      padding-block: var(--thutuc-space-2);
      font-weight: 600;
      cursor: pointer;
    }
    details {
      margin-block-start: var(--thutuc-space-5);
    }
    @media (min-width: 40rem) {
      .panel {
        grid-template-columns: repeat(2, minmax(0, 1fr));
        align-items: start;
      }
      .wide {
        grid-column: 1 / -1;
      }
      .search {
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: end;
      }
      .facts {
        grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
      }
    }
  `,
];
