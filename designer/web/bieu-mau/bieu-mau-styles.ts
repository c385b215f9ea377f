import { css } from 'lit';
import { partStyles } from '../parts/part-styles.ts';

/** Outline and palette, canvas, properties: three columns that scroll by themselves where the screen is wide. */
export const bieuMauStyles = [
  partStyles,
  css`
    .top,
    .tools,
    .views {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--thutuc-space-2) var(--thutuc-space-4);
    }
    .some {
      display: flex;
      flex-wrap: wrap;
      gap: var(--thutuc-space-1);
    }
    .tools {
      gap: var(--thutuc-space-1) var(--thutuc-space-3);
      margin-block: var(--thutuc-space-3);
    }
    .top select {
      max-width: min(24rem, 100%);
    }
    .panes {
      display: grid;
      gap: var(--thutuc-space-5);
    }
    .pane {
      min-width: 0;
    }
    h2 {
      margin-block: 0 var(--thutuc-space-2);
      font-size: var(--thutuc-text);
    }
    .said {
      min-height: 1.5rem;
      color: var(--thutuc-ink-soft);
    }
    summary {
      min-height: var(--thutuc-target);
      line-height: var(--thutuc-target);
      cursor: pointer;
    }
    .ghost {
      position: fixed;
      z-index: 10;
      top: 0;
      left: 0;
      max-width: 16rem;
      padding: var(--thutuc-space-2) var(--thutuc-space-4);
      overflow: hidden;
      border: 2px solid var(--thutuc-primary);
      border-radius: var(--thutuc-radius);
      background: var(--thutuc-surface);
      text-overflow: ellipsis;
      white-space: nowrap;
      pointer-events: none;
    }
    @media (max-width: 63.99rem) {
      designer-kind-palette {
        max-height: 20rem;
        overflow-y: auto;
      }
    }
    @media (min-width: 64rem) {
      designer-form-outline {
        max-height: 40vh;
        overflow-y: auto;
      }
      .panes {
        grid-template-columns: 16rem minmax(0, 1fr) 21rem;
      }
      .pane {
        max-height: calc(100vh - 15.5rem);
        overflow-y: auto;
        padding: 0.5rem;
      }
    }
  `,
];
