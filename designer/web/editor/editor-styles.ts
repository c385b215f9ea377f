import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles, buttonStyles, controlStyles } from '../../../components/index.ts';

/** The frame around the tabs: one row for the draft, one for its parts, the problems beside the content. */
export const editorStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  controlStyles,
  css`
    :host {
      display: block;
    }
    .head {
      position: sticky;
      inset-block-start: 0;
      z-index: 5;
      border-block-end: 1px solid var(--thutuc-line);
      background: var(--thutuc-surface);
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--thutuc-space-4);
      padding-inline: clamp(1rem, 2vw, 1.5rem);
    }
    .name {
      display: flex;
      flex: 1 1 16rem;
      align-items: baseline;
      gap: var(--thutuc-space-3);
      min-width: 0;
      padding-block: var(--thutuc-space-2);
    }
    h1 {
      overflow: hidden;
      font-size: var(--thutuc-text-large);
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    h1:focus {
      outline: none;
    }
    .version {
      flex: none;
    }
    .state {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--thutuc-space-4);
      font-size: var(--thutuc-text-small);
    }
    .saving.offline,
    .saving.conflict {
      color: var(--thutuc-lacquer);
      font-weight: 600;
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }
    .tools .button {
      padding-inline: var(--thutuc-space-3);
    }
    .tools .button[aria-disabled='true'] {
      border-color: transparent;
      background: none;
    }
    .tools .button[aria-expanded='true'] {
      background: var(--thutuc-primary-soft);
    }
    .tabs {
      /* What only screen readers get scrolls along, and does not widen the page. */
      position: relative;
      display: flex;
      overflow-x: auto;
      padding-inline: clamp(0.5rem, 1.25vw, 1rem);
      /* All fourteen parts are in sight at 1280 pixels. */
      font-size: 0.9375rem;
    }
    .tabs a {
      display: inline-flex;
      flex: none;
      align-items: center;
      gap: var(--thutuc-space-2);
      min-height: var(--thutuc-target);
      padding-inline: var(--thutuc-space-2);
      border-block-end: 3px solid transparent;
      color: var(--thutuc-ink);
      text-decoration: none;
    }
    .tabs a:hover {
      text-decoration: underline;
    }
    .tabs a[aria-current] {
      border-block-end-color: var(--thutuc-primary);
      font-weight: 600;
    }
    .badge {
      min-width: 1.5rem;
      padding: 0 0.375rem;
      border-radius: 0.75rem;
      background: var(--thutuc-lacquer);
      color: var(--thutuc-on-primary);
      font-size: 0.8125rem;
      font-variant-numeric: tabular-nums;
      font-weight: 600;
      line-height: 1.5rem;
      text-align: center;
    }
    .badge.warning {
      border: 1px solid var(--thutuc-warning);
      background: var(--thutuc-warning-soft);
      color: var(--thutuc-warning);
      line-height: 1.375rem;
    }
    .notices {
      display: grid;
      gap: var(--thutuc-space-3);
      padding: var(--thutuc-space-4) clamp(1rem, 2vw, 1.5rem) 0;
    }
    .notices:empty {
      display: none;
    }
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-items: start;
      padding: var(--thutuc-space-4) clamp(1rem, 2vw, 1.5rem) var(--thutuc-space-7);
      gap: var(--thutuc-space-5);
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: var(--thutuc-space-2);
      margin-block-start: var(--thutuc-space-3);
    }
    @media (min-width: 64rem) {
      .body.with-problems {
        grid-template-columns: minmax(0, 1fr) 22rem;
      }
      designer-problems {
        position: sticky;
        inset-block-start: 7.5rem;
        max-height: calc(100vh - 8.5rem);
        overflow-y: auto;
      }
    }
    @media (max-width: 40rem) {
      .head {
        position: static;
      }
      .others {
        display: none;
      }
    }
  `,
];
