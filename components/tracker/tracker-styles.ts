import { css } from 'lit';

export const trackerStyles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--thutuc-space-1) var(--thutuc-space-5);
    margin-block-end: var(--thutuc-space-5);
  }
  .status {
    font-size: var(--thutuc-heading-2);
    font-weight: 700;
    line-height: var(--thutuc-leading-heading);
  }
  .due {
    font-weight: 500;
  }
  li {
    position: relative;
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
    gap: var(--thutuc-space-3);
    padding-block-end: var(--thutuc-space-5);
  }
  /* The thread from one stage to the next; what lies ahead is a dotted one. */
  li:not(:last-child)::before {
    position: absolute;
    inset-block: 1.9rem 0.1rem;
    inset-inline-start: 0.8125rem;
    border-inline-start: 2px dotted var(--thutuc-line-strong);
    content: '';
  }
  li.done:not(:last-child)::before {
    border-inline-start-style: solid;
    border-color: var(--thutuc-primary);
  }
  .mark {
    display: grid;
    place-items: center;
    width: 1.75rem;
    height: 1.75rem;
    border: 2px solid var(--thutuc-line-strong);
    border-radius: 50%;
    background: var(--thutuc-surface);
    font-size: 0.875rem;
    font-weight: 700;
    line-height: 1;
  }
  .done .mark {
    border-color: var(--thutuc-primary);
    background: var(--thutuc-primary);
    color: var(--thutuc-on-primary);
  }
  .current .mark {
    border-color: var(--thutuc-lacquer);
    background: radial-gradient(circle, var(--thutuc-lacquer) 0 38%, transparent 42%);
  }
  .stopped .mark {
    border-color: var(--thutuc-ink);
  }
  .title {
    font-weight: 500;
  }
  .current .title {
    font-weight: 700;
  }
  .meta {
    color: var(--thutuc-ink-soft);
    font-size: var(--thutuc-text-small);
  }
  .current .meta {
    color: var(--thutuc-lacquer);
    font-weight: 500;
  }
  .note {
    margin-block-start: var(--thutuc-space-1);
    max-width: var(--thutuc-measure);
  }
  @media (forced-colors: active) {
    .current .mark {
      border-width: 0.5rem;
    }
  }
`;
