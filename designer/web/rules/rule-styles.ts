import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { partStyles } from '../parts/part-styles.ts';

/** Rows and groups of a rule: they wrap in narrow panes, and groups stand in by a line. */
export const ruleStyles: CSSResultGroup = [
  partStyles,
  css`
    :host {
      container-type: inline-size;
    }
    .group,
    .rows,
    .cases,
    .single,
    .asked {
      grid-template-columns: minmax(0, 1fr);
    }
    .group,
    .rows,
    .cases {
      display: grid;
      gap: var(--thutuc-space-2);
      padding-inline-start: var(--thutuc-space-3);
      border-inline-start: 3px solid var(--thutuc-line-strong);
    }
    .group .group,
    .rows,
    .cases .cases {
      border-color: var(--thutuc-line);
    }
    .single {
      display: grid;
      gap: var(--thutuc-space-2);
    }
    .row {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: start;
      gap: var(--thutuc-space-2);
    }
    .row.new {
      grid-template-columns: minmax(0, 1fr);
    }
    .line,
    .value,
    .case {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--thutuc-space-2);
    }
    .case {
      display: grid;
      align-items: stretch;
      padding-block-end: var(--thutuc-space-2);
      border-block-end: 1px solid var(--thutuc-line);
    }
    .asked {
      display: grid;
      gap: var(--thutuc-space-2);
      min-width: 0;
    }
    .line > .name,
    .value > .name {
      flex: 1 1 14rem;
      min-width: 0;
      max-width: 26rem;
    }
    .line > .value {
      flex: 1 1 auto;
      min-width: 0;
    }
    .value .value {
      display: contents;
    }
    select {
      width: auto;
      max-width: 100%;
    }
    .value > input[type='text'] {
      flex: 1 1 9rem;
      width: auto;
      max-width: 26rem;
    }
    .value input[type='number'] {
      width: 8rem;
    }
    /* How a value is given is asked more quietly than what is given. */
    .kind select {
      border-color: transparent;
      background-color: var(--thutuc-sunken);
      color: var(--thutuc-ink-soft);
    }
    input[type='number'],
    input[type='date'] {
      min-height: var(--thutuc-target);
      padding: 0.4375rem var(--thutuc-space-3);
      border: var(--thutuc-border) solid var(--thutuc-line-strong);
      border-radius: var(--thutuc-radius);
      background: var(--thutuc-surface);
      color: var(--thutuc-ink);
      font: inherit;
    }
    .how select {
      font-weight: 600;
    }
    .says {
      color: var(--thutuc-ink-soft);
    }
    .ticks {
      display: flex;
      flex-wrap: wrap;
      column-gap: var(--thutuc-space-4);
    }
    .unfinished {
      flex: 1 1 100%;
      font-weight: 600;
    }
    .formula {
      display: grid;
      gap: var(--thutuc-space-1);
      flex: 1 1 100%;
      min-width: 0;
    }
    .formula textarea {
      field-sizing: content;
      font-family: ui-monospace, monospace;
      font-size: 0.9375rem;
    }
    .cases > .button {
      justify-self: start;
    }
    .add {
      display: flex;
      flex-wrap: wrap;
      gap: var(--thutuc-space-2);
    }
    .out {
      justify-self: end;
    }
    @container (max-width: 26rem) {
      .row {
        grid-template-columns: minmax(0, 1fr);
      }
      .line > *,
      .value > * {
        flex: 1 1 100%;
        width: 100%;
      }
      .line > .says,
      .line > .out {
        flex: none;
        width: auto;
      }
    }
  `,
];
