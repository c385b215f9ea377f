import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles, buttonStyles } from '../../../../components/index.ts';

export const deskStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  css`
    main {
      max-width: 84rem;
      margin-inline: auto;
      padding: var(--thutuc-space-5) clamp(1rem, 3vw, 2rem) var(--thutuc-space-7);
    }
    .skip {
      display: block;
      padding: var(--thutuc-space-3) clamp(1rem, 3vw, 2rem);
    }
    .skip:not(:focus) {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
      padding: 0;
    }
    .places {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--thutuc-space-4);
    }
    .place {
      display: inline-flex;
      align-items: center;
      min-height: var(--thutuc-target);
      border-block-end: 3px solid transparent;
      color: var(--thutuc-ink-soft);
      font-weight: 500;
      text-decoration: none;
    }
    .keys {
      padding: 0;
      border-width: 0 0 3px;
      background: none;
      font: inherit;
      font-weight: 500;
      cursor: pointer;
    }
    .place:hover {
      color: var(--thutuc-ink);
      text-decoration: underline;
    }
    .place[aria-current] {
      border-color: var(--thutuc-lacquer);
      color: var(--thutuc-ink);
      font-weight: 700;
    }
    .banner {
      position: sticky;
      z-index: 10;
      inset-block-start: 0;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: center;
      gap: var(--thutuc-space-2) var(--thutuc-space-4);
      padding: var(--thutuc-space-2) clamp(1rem, 3vw, 2rem);
      border-block-end: 1px solid var(--thutuc-warning);
      background: var(--thutuc-warning-soft);
      font-weight: 500;
    }
    .expired {
      max-width: 58rem;
      margin: 0 auto var(--thutuc-space-4);
    }
  `,
];
