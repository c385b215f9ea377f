import { css, type CSSResultGroup } from 'lit';
import { baseStyles, buttonStyles } from '../../../components/index.ts';

export const embedStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  css`
    :host {
      display: block;
    }
    .gate,
    .allow {
      display: grid;
      gap: var(--thutuc-space-4);
      justify-items: start;
      max-width: var(--thutuc-measure);
      padding: var(--thutuc-space-5);
      border: var(--thutuc-border) solid var(--thutuc-line);
      border-radius: var(--thutuc-radius);
      background: var(--thutuc-surface);
    }
    .allow {
      margin: var(--thutuc-space-6) auto;
      overflow-wrap: anywhere;
    }
    .account {
      display: flex;
      justify-content: flex-end;
      margin-block-end: var(--thutuc-space-3);
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: var(--thutuc-space-3);
    }
  `,
];
