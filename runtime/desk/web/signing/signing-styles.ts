import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { incidentStyles } from '../incidents/incident-styles.ts';

export const signingStyles: CSSResultGroup = [
  incidentStyles,
  css`
    .call {
      margin-block: var(--thutuc-space-5);
      padding: var(--thutuc-space-3) var(--thutuc-space-4);
      border: 1px solid var(--thutuc-primary);
      border-radius: var(--thutuc-radius);
      background: var(--thutuc-surface);
    }
    .provider {
      max-width: 36rem;
      margin: var(--thutuc-space-5) auto;
      padding: var(--thutuc-space-5);
      border: 2px solid var(--thutuc-line-strong);
      border-radius: var(--thutuc-radius-large);
      background: var(--thutuc-surface);
    }
    .digest {
      font-family: var(--thutuc-mono, monospace);
      font-size: var(--thutuc-text-small);
      overflow-wrap: anywhere;
    }
    .pin label {
      display: block;
      margin-block: var(--thutuc-space-4) var(--thutuc-space-1);
      font-weight: 600;
    }
    .pin input {
      width: 12rem;
      max-width: 100%;
      min-height: var(--thutuc-target);
      padding: 0.4375rem var(--thutuc-space-3);
      border: var(--thutuc-border) solid var(--thutuc-line-strong);
      border-radius: var(--thutuc-radius);
      background: var(--thutuc-surface);
      color: var(--thutuc-ink);
      font: inherit;
      letter-spacing: 0.2em;
    }
  `,
];
