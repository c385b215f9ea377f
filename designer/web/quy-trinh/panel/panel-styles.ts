import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { partStyles } from '../../parts/part-styles.ts';

/** What stands beside the drawing: a head, then parts set off by lines. */
export const panelStyles: CSSResultGroup = [
  partStyles,
  css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--thutuc-space-4);
    }
    h3,
    h4 {
      margin: 0;
      font-size: var(--thutuc-text);
    }
    h3 {
      font-size: var(--thutuc-text-large);
      overflow-wrap: anywhere;
    }
    h3:focus {
      outline: none;
    }
    .kind {
      margin: 0;
      color: var(--thutuc-ink-soft);
      font-size: var(--thutuc-text-small);
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: var(--thutuc-space-2);
    }
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--thutuc-space-3);
      padding-block-start: var(--thutuc-space-4);
      border-block-start: 1px solid var(--thutuc-line);
    }
    summary {
      min-height: var(--thutuc-target);
      color: var(--thutuc-primary);
      font-weight: 600;
      line-height: var(--thutuc-target);
      cursor: pointer;
    }
    ul {
      display: grid;
      gap: var(--thutuc-space-1);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .way {
      justify-content: start;
      width: 100%;
      padding: var(--thutuc-space-2) var(--thutuc-space-3);
      text-align: start;
    }
    .way span {
      color: var(--thutuc-ink-soft);
      font-weight: 400;
    }
    form {
      display: grid;
      gap: var(--thutuc-space-3);
    }
    form .button {
      justify-self: start;
    }
  `,
];
