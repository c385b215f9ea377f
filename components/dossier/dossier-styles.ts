import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { fieldStyles } from '../styles/field-styles.ts';
import { listStyles } from '../styles/list-styles.ts';

export const dossierStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  fieldStyles,
  listStyles,
  css`
    .components {
      max-width: var(--thutuc-form-width);
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--thutuc-space-4);
    }
    .component {
      padding: var(--thutuc-space-4) var(--thutuc-space-5) var(--thutuc-space-5);
      border: var(--thutuc-border) solid var(--thutuc-line);
      border-radius: var(--thutuc-radius-large);
      background: var(--thutuc-surface);
    }
    .component.wrong {
      border-inline-start: 0.3125rem solid var(--thutuc-lacquer);
      border-start-start-radius: 0.125rem;
      border-end-start-radius: 0.125rem;
    }
    .group {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--thutuc-space-3);
      padding: var(--thutuc-space-4);
      border: var(--thutuc-border) dashed var(--thutuc-line-strong);
      border-radius: var(--thutuc-radius-large);
    }
    .group.wrong {
      border-inline-start: 0.3125rem solid var(--thutuc-lacquer);
    }
    .group .components {
      max-width: none;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 var(--thutuc-space-4);
    }
    h3,
    h4 {
      flex: 1 1 16rem;
      text-wrap: pretty;
    }
    .state {
      margin-block-start: var(--thutuc-space-1);
      font-size: var(--thutuc-text-small);
      font-weight: 600;
    }
    .state.required {
      color: var(--thutuc-lacquer);
    }
    .state.optional {
      color: var(--thutuc-ink-soft);
      font-weight: 400;
    }
    .state.given {
      color: var(--thutuc-success);
    }
    .hint {
      margin-block-start: var(--thutuc-space-1);
    }
    .state.later {
      color: var(--thutuc-ink);
    }
    .receipt {
      margin-block-start: var(--thutuc-space-2);
    }
    .delivery {
      margin: var(--thutuc-space-3) 0 0;
      padding: 0;
      border: 0;
    }
    .delivery legend {
      padding: 0;
      font-weight: 600;
    }
    .way {
      display: flex;
      gap: var(--thutuc-space-2);
      align-items: center;
      min-height: 2.75rem;
      cursor: pointer;
    }
    .way input {
      inline-size: 1.25rem;
      block-size: 1.25rem;
      flex: none;
      margin: 0;
      accent-color: var(--thutuc-primary);
    }
    thutuc-uploader {
      display: block;
      margin-block-start: var(--thutuc-space-3);
    }
  `,
];
