import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles, buttonStyles, controlStyles } from '../../../../components/index.ts';

export const incidentStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  controlStyles,
  css`
    .lead {
      max-width: 44rem;
      margin-block: var(--thutuc-space-1) var(--thutuc-space-4);
    }
    .bulk {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--thutuc-space-2) var(--thutuc-space-4);
      padding-block: var(--thutuc-space-3);
      border-block: 1px solid var(--thutuc-line-strong);
    }
    .choose {
      display: inline-flex;
      align-items: center;
      gap: var(--thutuc-space-2);
      min-height: var(--thutuc-target);
      font-weight: 500;
      cursor: pointer;
    }
    .choose input {
      width: 1.25rem;
      height: 1.25rem;
      accent-color: var(--thutuc-primary);
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
    .pick {
      display: grid;
      place-items: start center;
      min-width: var(--thutuc-target);
      min-height: var(--thutuc-target);
      padding-block-start: 0.25rem;
      cursor: pointer;
    }
    .pick input {
      width: 1.25rem;
      height: 1.25rem;
      accent-color: var(--thutuc-primary);
    }
    .name {
      font-weight: 600;
    }
    .fault {
      margin-block: var(--thutuc-space-1);
      padding-inline-start: var(--thutuc-space-3);
      border-inline-start: 3px solid var(--thutuc-lacquer);
      overflow-wrap: anywhere;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: var(--thutuc-space-2) var(--thutuc-space-3);
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
    .wrong {
      color: var(--thutuc-lacquer);
      font-weight: 500;
    }
    .said {
      margin-block: var(--thutuc-space-3);
    }
    .none {
      padding-block: var(--thutuc-space-6);
      text-align: center;
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
