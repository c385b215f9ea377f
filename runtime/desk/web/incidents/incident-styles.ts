import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles, buttonStyles, controlStyles } from '../../../../components/index.ts';
import { choosingStyles } from '../app/choosing-styles.ts';

export const incidentStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  controlStyles,
  choosingStyles,
  css`
    .bulk {
      border-block: 1px solid var(--thutuc-line-strong);
    }
    .incident {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--thutuc-space-1) var(--thutuc-space-3);
      padding-block: var(--thutuc-space-3);
      border-block-end: 1px solid var(--thutuc-line);
    }
    .incident.alone {
      grid-template-columns: minmax(0, 1fr);
    }
    .fault {
      margin-block: var(--thutuc-space-1);
      padding-inline-start: var(--thutuc-space-3);
      border-inline-start: 3px solid var(--thutuc-lacquer);
      overflow-wrap: anywhere;
    }
    .buttons {
      margin-block-start: var(--thutuc-space-2);
    }
    .note {
      max-width: 40rem;
      margin-block-start: var(--thutuc-space-3);
    }
    .note label {
      display: block;
      margin-block-end: var(--thutuc-space-1);
      font-weight: 600;
    }
    .note textarea {
      min-height: 4.5rem;
    }
    .alarm {
      margin-block-start: var(--thutuc-space-5);
      margin-block-end: var(--thutuc-space-5);
      padding: var(--thutuc-space-3) var(--thutuc-space-4);
      border: 1px solid var(--thutuc-lacquer);
      border-radius: var(--thutuc-radius);
      background: var(--thutuc-surface);
    }
    .alarm .incident:last-of-type {
      border-block-end: 0;
    }
  `,
];
