import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles, buttonStyles } from '../../../components/index.ts';

export const designerStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  css`
    main {
      max-width: 84rem;
      margin-inline: auto;
      padding: var(--thutuc-space-5) clamp(1rem, 3vw, 2rem) var(--thutuc-space-7);
    }
    main.wide {
      max-width: none;
      padding: 0;
    }
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--thutuc-space-5);
    }
    nav a {
      display: inline-flex;
      align-items: center;
      min-height: var(--thutuc-target);
      border-block: 3px solid transparent;
      font-weight: 500;
      text-decoration: none;
    }
    nav a:hover {
      text-decoration: underline;
    }
    nav a[aria-current] {
      border-block-end-color: var(--thutuc-primary);
      color: var(--thutuc-ink);
      font-weight: 600;
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
    .message {
      margin-block-end: var(--thutuc-space-4);
    }
  `,
];
