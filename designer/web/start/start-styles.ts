import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles, buttonStyles, controlStyles } from '../../../components/index.ts';

/** The first page: what can be begun, the drafts, the published procedures. */
export const startStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  controlStyles,
  css`
    h1:focus {
      outline: none;
    }
    h2 {
      margin-block: var(--thutuc-space-6) var(--thutuc-space-3);
    }
    .top {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--thutuc-space-3);
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: var(--thutuc-space-3);
    }
    .panel {
      margin-block-start: var(--thutuc-space-4);
      padding: var(--thutuc-space-5);
      border: 1px solid var(--thutuc-line);
      border-radius: var(--thutuc-radius-large);
      background: var(--thutuc-surface);
    }
    :host(.panel) {
      display: block;
    }
    :host(.panel) h2 {
      margin-block-start: 0;
    }
    :host(.panel) .buttons {
      margin-block-start: var(--thutuc-space-4);
    }
    .field {
      max-width: var(--thutuc-measure);
      margin-block-end: var(--thutuc-space-4);
    }
    .field label {
      font-weight: 600;
    }
    .field .button {
      font-weight: 500;
    }
    .hint {
      color: var(--thutuc-ink-soft);
      font-size: var(--thutuc-text-small);
    }
    .problem {
      color: var(--thutuc-lacquer);
      font-weight: 600;
    }
    .template {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 var(--thutuc-space-3);
      padding-block: var(--thutuc-space-2);
    }
    .template input {
      width: 1.5rem;
      height: 1.5rem;
      margin: 0;
      accent-color: var(--thutuc-primary);
    }
    .template .soft {
      display: block;
      font-weight: 400;
    }
    fieldset {
      margin: 0 0 var(--thutuc-space-4);
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    .drop {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--thutuc-space-3);
      margin-block-end: var(--thutuc-space-4);
      padding: var(--thutuc-space-4);
      border: 2px dashed var(--thutuc-line-strong);
      border-radius: var(--thutuc-radius-large);
    }
    .drop.over {
      border-color: var(--thutuc-primary);
      background: var(--thutuc-primary-soft);
    }
    .pick input {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .pick input:focus-visible + .button {
      outline: var(--thutuc-focus-ring);
      outline-offset: 2px;
    }
    textarea {
      font-family: ui-monospace, monospace;
      font-size: var(--thutuc-text-small);
    }
    ul.list {
      padding: 0;
      list-style: none;
    }
    ul.list > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      gap: var(--thutuc-space-2) var(--thutuc-space-4);
      padding-block: var(--thutuc-space-3);
      border-block-end: 1px solid var(--thutuc-line);
    }
    .past {
      margin-block-start: var(--thutuc-space-3);
    }
    .past summary {
      min-height: var(--thutuc-target);
      padding-block: var(--thutuc-space-2);
      color: var(--thutuc-ink-soft);
      cursor: pointer;
    }
    .list .title {
      font-weight: 600;
    }
    .list .buttons {
      gap: var(--thutuc-space-1);
    }
    .state {
      padding: 0.0625rem 0.5rem;
      border: 1px solid var(--thutuc-line-strong);
      border-radius: var(--thutuc-radius);
      font-size: var(--thutuc-text-small);
      white-space: nowrap;
    }
    .state.proposed {
      border-color: var(--thutuc-warning);
      background: var(--thutuc-warning-soft);
      color: var(--thutuc-warning);
      font-weight: 600;
    }
    .state.published {
      color: var(--thutuc-ink-soft);
    }
    .outcome:not(:empty) {
      margin-block-start: var(--thutuc-space-4);
    }
    @media (max-width: 40rem) {
      ul.list > li {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
];
