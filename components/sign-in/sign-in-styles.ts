import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { controlStyles } from '../styles/control-styles.ts';
import { fieldStyles } from '../styles/field-styles.ts';

export const signInStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  fieldStyles,
  controlStyles,
  css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--thutuc-space-5);
      align-items: start;
      max-width: 58rem;
      margin-inline: auto;
    }
    @media (min-width: 52rem) {
      :host {
        grid-template-columns: minmax(20rem, 1fr) minmax(0, 1.3fr);
      }
      .card:only-child {
        grid-column: 1 / -1;
        width: 26rem;
        margin-inline: auto;
      }
    }
    .card {
      padding: var(--thutuc-space-5);
      border: var(--thutuc-border) solid var(--thutuc-line);
      border-radius: var(--thutuc-radius-large);
      background: var(--thutuc-surface);
    }
    h1,
    h2 {
      margin-block-end: var(--thutuc-space-4);
      font-size: var(--thutuc-heading-2);
    }
    h2 {
      margin-block-end: var(--thutuc-space-1);
      font-size: var(--thutuc-heading-3);
    }
    form {
      display: grid;
      gap: var(--thutuc-space-4);
      margin: 0;
    }
    .field {
      margin: 0;
    }
    .field > label {
      display: block;
      margin-block-end: var(--thutuc-space-1);
      font-weight: 600;
    }
    input[type='password'] {
      width: 100%;
      min-height: var(--thutuc-target);
      padding: 0.4375rem var(--thutuc-space-3);
      border: var(--thutuc-border) solid var(--thutuc-line-strong);
      border-radius: var(--thutuc-radius);
      background: var(--thutuc-surface);
      color: var(--thutuc-ink);
      font: inherit;
    }
    .field > .show {
      display: flex;
      align-items: center;
      gap: var(--thutuc-space-2);
      min-height: 2.25rem;
      margin: 0;
      font-weight: 400;
    }
    .show input {
      width: 1.25rem;
      height: 1.25rem;
      accent-color: var(--thutuc-primary);
    }
    .notice {
      margin-block-end: var(--thutuc-space-4);
    }
    .accounts {
      display: grid;
      margin-block-start: var(--thutuc-space-3);
    }
    .account {
      display: grid;
      width: 100%;
      padding: var(--thutuc-space-3);
      border: 0;
      border-block-start: 1px solid var(--thutuc-line);
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    .account:hover {
      background: var(--thutuc-primary-soft);
    }
    .account[aria-disabled='true'] {
      cursor: default;
    }
    .who {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--thutuc-space-3);
    }
    code {
      color: var(--thutuc-primary);
      font-family: inherit;
      font-size: var(--thutuc-text-small);
    }
  `,
];
