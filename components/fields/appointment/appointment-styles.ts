import { css } from 'lit';

/** Looks of an appointment: days and times as rows of buttons that wrap. */
export const appointmentStyles = css`
  .slot-group {
    margin: 0 0 var(--thutuc-space-3);
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .slot-group > legend,
  .slot-week {
    margin: 0 0 var(--thutuc-space-1);
    padding: 0;
    font-weight: 600;
  }
  .slot-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11.5rem, 100%), 1fr));
    gap: var(--thutuc-space-2);
    max-inline-size: 46rem;
  }
  .slot-list[data-of='times'] {
    grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
  }
  .slot {
    position: relative;
  }
  .slot input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .slot label {
    display: flex;
    flex-direction: column;
    justify-content: center;
    box-sizing: border-box;
    block-size: 100%;
    min-block-size: var(--thutuc-target);
    padding: 0.25rem var(--thutuc-space-3);
    border: var(--thutuc-border) solid var(--thutuc-line-strong);
    border-radius: var(--thutuc-radius);
    background: var(--thutuc-surface);
    font-variant-numeric: tabular-nums;
  }
  .slot small {
    color: var(--thutuc-ink-soft);
    font-size: var(--thutuc-text-small);
  }
  .slot input:checked + label {
    border-color: var(--thutuc-primary);
    box-shadow: inset 0 0 0 2px var(--thutuc-primary);
  }
  .slot input:focus-visible + label {
    outline: var(--thutuc-focus-ring);
    outline-offset: 2px;
  }
  .slot input:disabled {
    cursor: not-allowed;
  }
  .slot input:disabled + label {
    border-color: var(--thutuc-line);
    background: transparent;
    color: var(--thutuc-ink-soft);
  }
  .slot-turn {
    display: flex;
    flex-wrap: wrap;
    gap: var(--thutuc-space-2);
    margin-block-end: var(--thutuc-space-4);
  }
  .slot-turn [aria-disabled='true'] {
    color: var(--thutuc-ink-soft);
    cursor: not-allowed;
  }
  .slot-chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--thutuc-space-2) var(--thutuc-space-4);
  }
  .slot-chosen p {
    margin: 0;
  }
  @media (forced-colors: active) {
    .slot input:checked + label {
      outline: 3px solid Highlight;
    }
  }
`;
