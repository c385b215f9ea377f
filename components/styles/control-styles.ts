import { css } from 'lit';

/** Inputs of every kind: boxes of text, choices, lists to choose from. */
export const controlStyles = css`
  input[type='text'],
  select,
  textarea {
    width: 100%;
    min-height: var(--thutuc-target);
    padding: 0.4375rem var(--thutuc-space-3);
    border: var(--thutuc-border) solid var(--thutuc-line-strong);
    border-radius: var(--thutuc-radius);
    background: var(--thutuc-surface);
    color: var(--thutuc-ink);
    font: inherit;
    line-height: 1.5;
  }
  textarea {
    display: block;
    resize: vertical;
  }
  input[type='text']:focus,
  select:focus,
  textarea:focus {
    outline: var(--thutuc-focus-ring);
    outline-offset: 1px;
    border-color: var(--thutuc-focus);
  }
  :is(input, select, textarea)[aria-invalid='true'] {
    border-color: var(--thutuc-lacquer);
    box-shadow: inset 0 0 0 1px var(--thutuc-lacquer);
  }
  input:disabled {
    border-color: var(--thutuc-line);
    background: var(--thutuc-sunken);
  }
  .control {
    display: flex;
    align-items: center;
    gap: var(--thutuc-space-2);
    max-width: var(--thutuc-measure);
  }
  .control.code {
    max-width: 17rem;
  }
  .control.number {
    max-width: 12rem;
  }
  .control.code input,
  .control.number input,
  .box input {
    font-variant-numeric: tabular-nums;
  }
  .suffix {
    flex: none;
    color: var(--thutuc-ink-soft);
  }
  .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: var(--thutuc-space-3);
  }
  .box label,
  .part > label {
    display: block;
    font-size: var(--thutuc-text-small);
  }
  .box input.digits-2 {
    width: 4rem;
  }
  .box input.digits-4 {
    width: 5.5rem;
  }
  .choices {
    display: grid;
    gap: var(--thutuc-space-1);
  }
  .choices.inline {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--thutuc-space-6);
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    column-gap: var(--thutuc-space-3);
    max-width: var(--thutuc-measure);
  }
  .choice input {
    width: 1.5rem;
    height: 1.5rem;
    margin: 0.625rem 0 0 0.125rem;
    accent-color: var(--thutuc-primary);
    cursor: pointer;
  }
  .choice input[aria-invalid='true'] {
    box-shadow: none;
    outline: 2px solid var(--thutuc-lacquer);
    outline-offset: 2px;
  }
  .choice label {
    min-height: var(--thutuc-target);
    padding-block: 0.5rem;
    cursor: pointer;
  }
  .choice .hint {
    grid-column: 2;
    margin-block-end: var(--thutuc-space-1);
  }
  .combobox,
  .select {
    position: relative;
    max-width: var(--thutuc-measure);
  }
  .combobox input,
  .select select {
    padding-inline-end: 2.25rem;
    appearance: none;
    text-overflow: ellipsis;
  }
  .combobox::after,
  .select::after {
    position: absolute;
    inset-block-start: 1.2rem;
    inset-inline-end: 0.9rem;
    width: 0.5rem;
    height: 0.5rem;
    border: solid var(--thutuc-ink-soft);
    border-width: 0 2px 2px 0;
    content: '';
    pointer-events: none;
    rotate: 45deg;
    translate: 0 -25%;
  }
  .options {
    position: absolute;
    z-index: 10;
    inset-inline: 0;
    max-height: 18rem;
    margin-block-start: var(--thutuc-space-1);
    padding: var(--thutuc-space-1);
    overflow-y: auto;
    border: var(--thutuc-border) solid var(--thutuc-line-strong);
    border-radius: var(--thutuc-radius);
    background: var(--thutuc-surface);
    box-shadow: var(--thutuc-shadow);
    list-style: none;
  }
  .options li {
    min-height: var(--thutuc-target);
    padding: 0.5rem var(--thutuc-space-3);
    border-radius: 0.25rem;
    cursor: pointer;
  }
  .options li:hover {
    background: var(--thutuc-sunken);
  }
  .options [aria-selected='true'] {
    background: var(--thutuc-primary);
    color: var(--thutuc-on-primary);
    outline: 2px solid transparent;
  }
  .options .detail {
    color: var(--thutuc-ink-soft);
    font-size: var(--thutuc-text-small);
  }
  .options [aria-selected='true'] .detail {
    color: inherit;
  }
  .options.none {
    padding: 0.625rem var(--thutuc-space-3);
    color: var(--thutuc-ink-soft);
  }
  .address,
  .person {
    display: grid;
    gap: var(--thutuc-space-3) var(--thutuc-space-4);
    max-width: var(--thutuc-measure);
  }
  .part > legend,
  .part-label {
    padding: 0;
    font-size: var(--thutuc-text-small);
  }
  .part .given {
    min-height: var(--thutuc-target);
    padding: 0.4375rem var(--thutuc-space-3);
    border-radius: var(--thutuc-radius);
    background: var(--thutuc-sunken);
  }
  .locked .given .part .given {
    min-height: 0;
    padding: 0;
  }
  .person {
    align-items: end;
  }
  .wrong-part input {
    outline: 2px solid var(--thutuc-lacquer);
    outline-offset: 2px;
  }
  .fraction {
    align-items: end;
    gap: var(--thutuc-space-5);
  }
  .fraction .box + .box {
    position: relative;
  }
  .fraction .box + .box::before {
    position: absolute;
    inset-block-end: 0.5rem;
    inset-inline-start: -1.1rem;
    content: '/' / '';
    font-size: var(--thutuc-text-large, 1.25rem);
  }
  .part .hint {
    margin-block: var(--thutuc-space-1) 0;
  }
  @container (min-width: 36rem) {
    .address,
    .person {
      grid-template-columns: 1fr 1fr;
    }
    .part.wide {
      grid-column: span 2;
    }
  }
`;
