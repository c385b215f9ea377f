import { css } from 'lit';
import { baseStyles, buttonStyles, controlStyles } from '../../../../components/index.ts';
import { choosingStyles } from '../app/choosing-styles.ts';
import { plainInputs } from '../app/plain-inputs.ts';

/** The list of payments. */
export const paymentStyles = [
  baseStyles,
  buttonStyles,
  controlStyles,
  plainInputs,
  choosingStyles,
  css`
    .filters {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: var(--thutuc-space-3) var(--thutuc-space-4);
      margin-block-end: var(--thutuc-space-4);
    }
    .filters label {
      display: grid;
      gap: var(--thutuc-space-1);
      font-weight: 600;
    }
    select {
      width: 100%;
      min-height: var(--thutuc-target);
      font-weight: 400;
    }
    .filters .button {
      align-self: center;
    }
    .totals {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
      gap: var(--thutuc-space-3);
      margin: 0 0 var(--thutuc-space-4);
      padding-block: var(--thutuc-space-3);
      border-block: 1px solid var(--thutuc-line);
    }
    .totals dt {
      color: var(--thutuc-ink-soft);
    }
    .totals dd {
      margin: 0;
      font-weight: 700;
      font-variant-numeric: tabular-nums;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: var(--thutuc-space-1) var(--thutuc-space-5);
      padding-block: var(--thutuc-space-4);
      border-block-start: 1px solid var(--thutuc-line);
      overflow-wrap: anywhere;
    }
    li:first-child {
      border-block-start: 0;
      padding-block-start: 0;
    }
    li p {
      margin: 0;
    }
    .amount {
      font-weight: 700;
    }
    .back {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--thutuc-space-2) var(--thutuc-space-3);
      margin-block-start: var(--thutuc-space-2);
    }
    .back label {
      display: grid;
      gap: var(--thutuc-space-1);
      font-weight: 600;
    }
    @media (min-width: 60rem) {
      li {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }
    }
  `,
];
