import { css } from 'lit';

/**
 * Buttons are plain `<button class="button">`, so that they keep everything the browser gives them. Add `primary`,
 * `danger` or `quiet`. Colours fade under the pointer only: a button that becomes usable is readable at once. The same rules stand in `tokens/base.css` for pages; a test keeps the two equal.
 */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--thutuc-space-2);
    min-height: var(--thutuc-target);
    padding: 0.5rem 1.125rem;
    border: var(--thutuc-border) solid var(--thutuc-line-strong);
    border-radius: var(--thutuc-radius);
    background: var(--thutuc-surface);
    color: var(--thutuc-ink);
    font: inherit;
    font-weight: 500;
    line-height: 1.5;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    background: var(--thutuc-sunken);
    transition: background-color var(--thutuc-motion);
  }
  .button:focus-visible {
    outline: var(--thutuc-focus-ring);
    outline-offset: 2px;
  }
  .button.primary {
    border-color: var(--thutuc-primary);
    background: var(--thutuc-primary);
    color: var(--thutuc-on-primary);
    font-weight: 600;
  }
  .button.primary:hover {
    border-color: var(--thutuc-primary-deep);
    background: var(--thutuc-primary-deep);
  }
  .button.danger {
    border-color: var(--thutuc-lacquer);
    color: var(--thutuc-lacquer);
  }
  .button.danger:hover {
    background: var(--thutuc-lacquer-soft);
  }
  .button.quiet {
    padding-inline: 0.625rem;
    border-color: transparent;
    background: transparent;
    color: var(--thutuc-primary);
  }
  .button.quiet:hover {
    background: var(--thutuc-primary-soft);
  }
  .button[disabled],
  .button[aria-disabled='true'] {
    border-color: var(--thutuc-line);
    background: var(--thutuc-sunken);
    color: var(--thutuc-ink-soft);
    cursor: default;
  }
  @media print {
    .button {
      display: none;
    }
  }
`;
