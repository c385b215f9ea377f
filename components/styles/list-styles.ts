import { css } from 'lit';

/** What is made of several things: tables of rows, lists of files. Fields of that kind bring it with them. */
export const listStyles = css`
  .table {
    display: grid;
    gap: var(--thutuc-space-4);
    margin-block-start: var(--thutuc-space-2);
  }
  /* The rows are the containers, not the table: a container beside the floated legend loses its content in Chromium
     as soon as a problem comes between the two. */
  .row {
    container-type: inline-size;
    padding: var(--thutuc-space-3) var(--thutuc-space-4) var(--thutuc-space-5);
    border: var(--thutuc-border) solid var(--thutuc-line);
    border-radius: var(--thutuc-radius-large);
    background: var(--thutuc-surface);
  }
  .row-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--thutuc-space-1) var(--thutuc-space-3);
    min-height: var(--thutuc-target);
    margin-block-end: var(--thutuc-space-3);
  }
  .row-buttons {
    display: flex;
    gap: var(--thutuc-space-1);
    margin-inline-end: -0.625rem;
  }
  .icon {
    width: var(--thutuc-target);
    padding: 0;
  }
  .icon[disabled] {
    background: transparent;
    border-color: transparent;
    opacity: 0.45;
  }
  .table-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--thutuc-space-2) var(--thutuc-space-4);
  }
  .undo {
    flex-basis: 100%;
  }
  .row-buttons {
    flex-wrap: wrap;
  }
  .row-buttons .sign,
  .grid-head {
    display: none;
  }
  /* Five hundred rows are laid out as they come into sight. */
  .table > .row:nth-of-type(n + 20) {
    content-visibility: auto;
    contain-intrinsic-size: auto 20rem;
  }
  .figures {
    display: grid;
    gap: var(--thutuc-space-1) var(--thutuc-space-5);
    padding: var(--thutuc-space-3) var(--thutuc-space-4);
    border-radius: var(--thutuc-radius);
    background: var(--thutuc-sunken);
  }
  .figures > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--thutuc-space-4);
  }
  .figures dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  @media (min-width: 56rem) {
    .table.grid {
      gap: 0;
    }
    .grid .row-name,
    .grid .row-buttons .word,
    .grid .row .fields > .field-host > * > .field-label {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .grid .row-buttons .sign {
      display: inline;
    }
    .grid > .figures {
      margin-block: var(--thutuc-space-2) var(--thutuc-space-3);
    }
    .grid .row,
    .grid-head {
      display: grid;
      grid-template-columns: 9.5rem minmax(0, 1fr);
      gap: 0 var(--thutuc-space-2);
      container-type: normal;
      padding: var(--thutuc-space-1) 0;
      border: 0;
      border-block-end: 1px solid var(--thutuc-line);
      border-radius: 0;
      background: none;
    }
    .grid .row > .problems {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .grid .row-head {
      flex-wrap: nowrap;
      align-self: start;
      justify-content: start;
      gap: var(--thutuc-space-1);
      margin: 0;
    }
    .grid .row-head h4 {
      min-width: 1.75rem;
      font-size: var(--thutuc-text-small);
      text-align: end;
    }
    .grid .row-buttons {
      flex-wrap: nowrap;
      gap: 0;
      margin: 0;
    }
    .grid .row-buttons .button {
      width: 1.75rem;
      min-width: 0;
      padding: 0;
    }
    .grid .row .fields,
    .grid-head {
      gap: var(--thutuc-space-2);
      font-size: inherit;
    }
    .grid-head {
      padding-inline-start: calc(9.5rem + var(--thutuc-space-2));
      border-block-end: 2px solid var(--thutuc-line-strong);
      font-size: var(--thutuc-text-small);
      font-weight: 600;
    }
    .grid[data-columns='2'] .fields,
    .grid[data-columns='2'] .grid-head {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .grid[data-columns='3'] .fields,
    .grid[data-columns='3'] .grid-head {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .grid[data-columns='4'] .fields,
    .grid[data-columns='4'] .grid-head {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .grid[data-columns='5'] .fields,
    .grid[data-columns='5'] .grid-head {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
    .grid[data-columns='6'] .fields,
    .grid[data-columns='6'] .grid-head {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
    .grid .row .fields > .field-host {
      grid-column: auto;
    }
  }
  /* A box of its own goes below the floated legend; an inline one would leave its list squeezed beside it. */
  thutuc-uploader {
    display: block;
  }
  .files {
    display: grid;
    gap: var(--thutuc-space-2);
    margin-block-end: var(--thutuc-space-3);
    list-style: none;
  }
  .file {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 0 var(--thutuc-space-3);
    min-height: var(--thutuc-target);
    padding-inline-start: var(--thutuc-space-3);
    border: var(--thutuc-border) solid var(--thutuc-line);
    border-radius: var(--thutuc-radius);
    background: var(--thutuc-surface);
  }
  .given .file {
    border: 0;
    padding: 0;
    background: transparent;
  }
  .file-name {
    overflow-wrap: anywhere;
  }
  .file .problem {
    grid-row: 2;
    grid-column: 1 / -1;
    padding-block-end: var(--thutuc-space-2);
  }
  .file progress {
    width: 7rem;
    height: 0.5rem;
    accent-color: var(--thutuc-primary);
  }
  .failed {
    border-color: var(--thutuc-lacquer);
  }
  .chooser {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--thutuc-space-2) var(--thutuc-space-3);
  }
  .chooser .hint {
    flex-basis: 100%;
    max-width: none;
    margin: 0;
  }
  .pick {
    position: relative;
  }
  /* The input stays in the accessibility tree and in the tab order; its label is what one sees. */
  .pick input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .pick .button {
    position: relative;
    pointer-events: none;
  }
  .pick input:hover + .button {
    background: var(--thutuc-sunken);
  }
  .pick input:focus-visible + .button {
    outline: var(--thutuc-focus-ring);
    outline-offset: 2px;
  }
  .pick.camera {
    display: none;
  }
  @media (pointer: coarse) {
    .pick.camera {
      display: block;
    }
  }
  @media (pointer: coarse), (max-width: 30rem) {
    .drop-hint {
      display: none;
    }
  }
  .uploader.over {
    border-radius: var(--thutuc-radius);
    outline: 2px dashed var(--thutuc-primary);
    outline-offset: 6px;
  }
`;
