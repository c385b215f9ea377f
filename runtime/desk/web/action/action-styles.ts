import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles, buttonStyles, controlStyles, fieldStyles } from '../../../../components/index.ts';
import { plainInputs } from '../app/plain-inputs.ts';

/** What a clerk can do: tasks with their buttons, the panel of an action, the supplement request. */
export const actionStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  fieldStyles,
  controlStyles,
  plainInputs,
  css`
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: var(--thutuc-space-3);
    }
    .task,
    .other {
      padding: var(--thutuc-space-4) 0 var(--thutuc-space-5);
      border-block-start: 1px solid var(--thutuc-line);
    }
    .task:first-of-type {
      border: 0;
      padding-block-start: var(--thutuc-space-2);
    }
    .assign {
      display: grid;
      gap: var(--thutuc-space-3);
      max-width: 36rem;
      margin-block: var(--thutuc-space-2) var(--thutuc-space-3);
    }
    .assign label {
      display: block;
      margin-block-end: var(--thutuc-space-1);
      font-weight: 600;
    }
    .assign select {
      width: 100%;
      min-height: var(--thutuc-target);
    }
    .wrong {
      color: var(--thutuc-lacquer);
    }
    .task-head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 var(--thutuc-space-4);
    }
    .task-taken {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--thutuc-space-3);
      margin-block-end: var(--thutuc-space-2);
      color: var(--thutuc-ink-soft);
      font-size: var(--thutuc-text-small);
    }
    .task-taken .button {
      font-size: inherit;
    }
    .guidance {
      max-width: var(--thutuc-measure);
      margin-block-end: var(--thutuc-space-3);
    }
    .late {
      color: var(--thutuc-lacquer);
      font-weight: 600;
    }
    .collects,
    .why-blocked {
      flex-basis: 100%;
      max-width: var(--thutuc-measure);
      color: var(--thutuc-ink-soft);
      font-size: var(--thutuc-text-small);
    }
    .button[aria-expanded='true'] {
      outline: 2px solid var(--thutuc-primary);
      outline-offset: 2px;
    }
    .panel {
      display: grid;
      gap: var(--thutuc-space-5);
      margin-block-start: var(--thutuc-space-4);
      padding: var(--thutuc-space-4) var(--thutuc-space-5) var(--thutuc-space-5);
      border-inline-start: 3px solid var(--thutuc-primary);
      background: var(--thutuc-surface);
    }
    textarea {
      max-width: var(--thutuc-measure);
      min-height: 6rem;
    }
    .supplement legend,
    .choices-of legend {
      padding: 0;
      font-weight: 600;
    }
    .choices-of {
      margin-block-start: var(--thutuc-space-4);
      padding-block-start: var(--thutuc-space-2);
      border-block-start: 1px solid var(--thutuc-line);
    }
    .choices-of > legend {
      float: left;
      width: 100%;
      margin-block-end: var(--thutuc-space-1);
      font-size: var(--thutuc-text-small);
      color: var(--thutuc-ink-soft);
    }
    .choices-of > legend + * {
      clear: both;
    }
    .want {
      display: block;
      max-width: none;
    }
    .want label {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      align-items: start;
      gap: var(--thutuc-space-3);
      min-height: 0;
      padding-block: 0.5rem;
    }
    .want label input {
      width: 1.375rem;
      height: 1.375rem;
      accent-color: var(--thutuc-primary);
      margin: 0.05rem 0 0;
    }
    .want.chosen {
      background: var(--thutuc-warning-soft);
    }
    .depth-1 {
      padding-inline-start: 1.75rem;
    }
    .depth-2 {
      padding-inline-start: 3.5rem;
    }
    .depth-3 {
      padding-inline-start: 5.25rem;
    }
    .why {
      padding: 0 var(--thutuc-space-3) var(--thutuc-space-3) 2.25rem;
    }
    @media (max-width: 30rem) {
      .panel {
        padding-inline: var(--thutuc-space-3) 0;
      }
      .buttons .button {
        flex: 1 1 100%;
      }
      .why {
        padding-inline-start: var(--thutuc-space-3);
      }
      .depth-1,
      .depth-2,
      .depth-3 {
        padding-inline-start: 1rem;
      }
    }
  `,
];
