import { css } from 'lit';

/** What is made of several things: tables of rows, lists of files. */
export const listStyles = css`
  .members {
    margin-block-start: var(--thutuc-space-3);
    padding-inline-start: var(--thutuc-space-4);
    border-inline-start: 2px solid var(--thutuc-line);
  }
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
    order: 2;
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
