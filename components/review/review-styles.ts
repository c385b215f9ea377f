import { css } from 'lit';

export const reviewStyles = css`
  .section + .section {
    margin-block-start: var(--thutuc-space-5);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--thutuc-space-2);
    padding-block-end: var(--thutuc-space-1);
    border-block-end: 2px solid var(--thutuc-line-strong);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--thutuc-space-5);
    padding-block: var(--thutuc-space-3);
    border-block-end: 1px solid var(--thutuc-line);
  }
  dt {
    color: var(--thutuc-ink-soft);
    font-size: var(--thutuc-text-small);
  }
  dd {
    font-weight: 500;
  }
  .row:not(.nested) > dd {
    white-space: pre-line;
  }
  .nested:last-child {
    border: 0;
  }
  :host {
    max-width: var(--thutuc-form-width);
  }
  .inner .row {
    padding-block: var(--thutuc-space-2);
  }
  .inner .row:last-child {
    border: 0;
  }
  .item {
    margin-block-start: var(--thutuc-space-3);
    padding: var(--thutuc-space-3) var(--thutuc-space-4);
    border: var(--thutuc-border) solid var(--thutuc-line);
    border-radius: var(--thutuc-radius);
    background: var(--thutuc-surface);
  }
  .item-label {
    font-weight: 600;
  }
  summary.item-label {
    min-height: 1.75rem;
    cursor: pointer;
  }
  .signature {
    max-inline-size: min(100%, 20rem);
    max-block-size: 7rem;
    border: 1px solid currentColor;
    border-radius: 4px;
    background: #fff;
    forced-color-adjust: none;
  }
  .gist {
    margin-inline-start: var(--thutuc-space-3);
    font-weight: 400;
  }
  @media (min-width: 40rem) {
    .row:not(.nested) {
      grid-template-columns: minmax(10rem, 2fr) 3fr;
    }
  }
  @media print {
    .row {
      padding-block: 2pt;
      break-inside: avoid;
    }
  }
`;
