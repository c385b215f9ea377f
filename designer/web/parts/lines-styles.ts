import { css } from 'lit';
import type { CSSResultGroup } from 'lit';

/** Parts of a thing: one below the other, short ones side by side where there is room. */
export const linesStyles: CSSResultGroup = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--thutuc-space-4);
  }
  .line {
    display: grid;
    gap: var(--thutuc-space-4) var(--thutuc-space-5);
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    align-items: end;
  }
  summary {
    min-height: var(--thutuc-target);
    font-weight: 600;
    line-height: var(--thutuc-target);
    cursor: pointer;
  }
  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--thutuc-space-4);
    padding: var(--thutuc-space-2) 0 var(--thutuc-space-2) var(--thutuc-space-4);
    border-inline-start: 3px solid var(--thutuc-line);
  }
`;
