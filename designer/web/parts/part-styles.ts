import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles, buttonStyles, controlStyles } from '../../../components/index.ts';

/** Boxes, pairs of boxes, lists of rows: what the tabs of a draft are made of. */
export const partStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  controlStyles,
  css`
    :host {
      display: block;
    }
    label {
      display: block;
      font-weight: 600;
    }
    .hint {
      color: var(--thutuc-ink-soft);
      font-size: var(--thutuc-text-small);
    }
    .problem {
      padding-inline-start: var(--thutuc-space-3);
      border-inline-start: 3px solid var(--thutuc-lacquer);
      color: var(--thutuc-lacquer);
      font-weight: 600;
    }
    .problem.warning {
      border-color: var(--thutuc-warning);
      color: var(--thutuc-warning);
    }
    .tick {
      display: inline-flex;
      align-items: center;
      gap: var(--thutuc-space-2);
      min-height: var(--thutuc-target);
      font-weight: 400;
    }
    .tick input {
      width: 1.5rem;
      height: 1.5rem;
      accent-color: var(--thutuc-primary);
    }
    .revealed {
      outline: 3px solid var(--thutuc-focus);
      outline-offset: 3px;
      border-radius: var(--thutuc-radius);
    }
  `,
];
