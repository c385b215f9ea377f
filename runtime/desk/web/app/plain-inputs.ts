import { css } from 'lit';

/** Boxes of the desk that belong to no form of a procedure: words to search by or to send. */
export const plainInputs = css`
  input[type='search'],
  input:not([type]) {
    width: 100%;
    min-height: var(--thutuc-target);
    padding: 0.4375rem var(--thutuc-space-3);
    border: var(--thutuc-border) solid var(--thutuc-line-strong);
    border-radius: var(--thutuc-radius);
    background: var(--thutuc-surface);
    color: var(--thutuc-ink);
    font: inherit;
  }
`;
