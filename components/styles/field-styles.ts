import { css } from 'lit';

/** Fields, their labels, hints and problems. One sheet for all kinds, in the one shadow root of the form. */
export const fieldStyles = css`
  .field-host {
    display: block;
    min-width: 0;
  }
  /* The script of a heavy kind is still on its way: what follows should not jump far when it comes. */
  .field-host:not(:defined) {
    min-height: 8rem;
  }
  .fields {
    display: grid;
    gap: var(--thutuc-space-5) var(--thutuc-space-4);
    align-items: start;
  }
  @container (min-width: 36rem) {
    .fields {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
    .fields > .field-host {
      grid-column: span 6;
    }
    .fields > .field-host[data-width='half'] {
      grid-column: span 3;
    }
    .fields > .field-host[data-width='third'] {
      grid-column: span 2;
    }
  }
  .field-label {
    display: block;
    max-width: var(--thutuc-measure);
    margin-block-end: var(--thutuc-space-1);
    padding: 0;
    font-weight: 600;
    line-height: 1.5;
  }
  /* A floated legend lies inside its fieldset's border like any other label. */
  legend.field-label {
    float: inline-start;
    width: 100%;
  }
  legend.field-label + * {
    clear: both;
  }
  .optional {
    color: var(--thutuc-ink-soft);
    font-weight: 400;
  }
  .hint {
    max-width: var(--thutuc-measure);
    margin-block-end: var(--thutuc-space-2);
    color: var(--thutuc-ink-soft);
    font-size: var(--thutuc-text-small);
  }
  .hint > span {
    display: block;
  }
  .problems {
    margin-block-end: var(--thutuc-space-2);
  }
  .problem {
    position: relative;
    padding-inline-start: 1.5rem;
    font-size: var(--thutuc-text-small);
    font-weight: 500;
  }
  /* A disc for errors, a triangle for warnings: told apart without colour. No images, which a strict CSP would ask about. */
  .problem::before {
    position: absolute;
    inset-block-start: 0.2em;
    inset-inline-start: 0;
    width: 1.125rem;
    height: 1.125rem;
    border-radius: 50%;
    background: currentColor;
    content: '';
  }
  .problem::after {
    position: absolute;
    inset-block-start: 0.2em;
    inset-inline-start: 0;
    width: 1.125rem;
    color: var(--thutuc-surface);
    content: '!' / '';
    font-size: 0.8125rem;
    font-weight: 700;
    line-height: 1.125rem;
    text-align: center;
  }
  .problem.warning::before {
    border-radius: 0;
    clip-path: polygon(50% 0, 100% 95%, 0 95%);
  }
  .problem.warning::after {
    line-height: 1.45rem;
    font-size: 0.6875rem;
  }
  .problem.error {
    color: var(--thutuc-lacquer);
  }
  .problem.warning {
    color: var(--thutuc-warning);
  }
  /* The line beside a wrong field leads the eye down a long page. */
  .field.wrong {
    padding-inline-start: var(--thutuc-space-3);
    border-inline-start: 3px solid var(--thutuc-lacquer);
  }
  .given {
    padding-block: var(--thutuc-space-1);
    font-weight: 500;
  }
  .locked .given,
  .computed .given {
    display: block;
    padding: 0.4375rem var(--thutuc-space-3);
    border-radius: var(--thutuc-radius);
    background: var(--thutuc-sunken);
    min-height: var(--thutuc-target);
  }
  .given .lines {
    white-space: pre-line;
  }
  .given .soft {
    font-weight: 400;
  }
  .lock {
    margin-block: var(--thutuc-space-1) 0;
  }
  .lock-sign {
    margin-inline-end: 0.35em;
    vertical-align: -0.1em;
  }
  .words,
  .counter {
    margin-block-start: var(--thutuc-space-1);
    color: var(--thutuc-ink-soft);
    font-size: var(--thutuc-text-small);
  }
  .counter.over {
    color: var(--thutuc-lacquer);
    font-weight: 600;
  }
  .notice {
    display: flex;
    gap: var(--thutuc-space-3);
    padding: var(--thutuc-space-3) var(--thutuc-space-4);
    border-radius: var(--thutuc-radius);
    border: var(--thutuc-border) solid transparent;
    background: var(--thutuc-primary-soft);
  }
  .notice-sign {
    flex: none;
    margin-block-start: 0.15rem;
    color: var(--thutuc-primary);
  }
  .notice-body {
    max-width: var(--thutuc-measure);
  }
  .notice-title {
    font-weight: 600;
  }
  .notice.warning {
    background: var(--thutuc-warning-soft);
  }
  .notice.warning .notice-sign {
    color: var(--thutuc-warning);
  }
  .notice.success {
    background: var(--thutuc-success-soft);
  }
  .notice.success .notice-sign {
    color: var(--thutuc-success);
  }
  .notice.danger {
    background: var(--thutuc-lacquer-soft);
  }
  .notice.danger .notice-sign {
    color: var(--thutuc-lacquer);
  }
  @media (prefers-contrast: more), (forced-colors: active), print {
    .notice {
      border-color: currentColor;
    }
    .notice-sign {
      color: inherit !important;
    }
  }
  .members {
    margin-block-start: var(--thutuc-space-3);
    padding-inline-start: var(--thutuc-space-4);
    border-inline-start: 2px solid var(--thutuc-line);
  }
`;
