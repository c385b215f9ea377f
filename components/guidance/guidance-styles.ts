import { css } from 'lit';

/** Looks of guidance with markup. */
export const guidanceStyles = css`
  thutuc-guidance {
    display: block;
  }
  thutuc-guidance > * + * {
    margin-block-start: var(--thutuc-space-2);
  }
  thutuc-guidance :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  thutuc-guidance li {
    margin-block-start: var(--thutuc-space-1);
  }
  thutuc-guidance li::marker {
    color: inherit;
    font-variant-numeric: tabular-nums;
  }
`;
