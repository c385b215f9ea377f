import { css } from 'lit';

/** Looks of what was chosen of many: each with a button that takes it away. Kinds of several choices bring it. */
export const chosenStyles = css`
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--thutuc-space-2);
    max-width: var(--thutuc-measure);
    margin-block: 0 var(--thutuc-space-2);
    padding: 0;
    list-style: none;
  }
  .chosen li {
    display: inline-flex;
    align-items: center;
    min-width: 0;
    border: var(--thutuc-border) solid var(--thutuc-line-strong);
    border-radius: var(--thutuc-radius);
    background: var(--thutuc-primary-soft);
    padding-inline-start: var(--thutuc-space-3);
    overflow-wrap: anywhere;
  }
  .chosen button {
    flex: none;
    display: grid;
    place-items: center;
    width: var(--thutuc-target);
    height: var(--thutuc-target);
    padding: 0;
    border: 0;
    border-radius: var(--thutuc-radius);
    background: none;
    color: var(--thutuc-ink-soft);
    cursor: pointer;
  }
  .chosen button:hover {
    color: var(--thutuc-lacquer);
  }
  .chosen button:focus-visible {
    outline: var(--thutuc-focus-ring);
    outline-offset: -2px;
  }
`;
