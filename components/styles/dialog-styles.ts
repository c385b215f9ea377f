import { css } from 'lit';

/** A dialog that asks something: its frame, and the buttons below. Width and the colour above are its own. */
export const dialogStyles = css`
  dialog {
    padding: var(--thutuc-space-5);
    border: 0;
    border-block-start: 4px solid var(--thutuc-lacquer);
    border-radius: var(--thutuc-radius);
    background: var(--thutuc-surface);
    color: inherit;
    box-shadow: var(--thutuc-shadow);
  }
  dialog::backdrop {
    background: rgb(34 30 26 / 55%);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--thutuc-space-3);
    margin-block-start: var(--thutuc-space-5);
  }
  @media (max-width: 30rem) {
    .buttons .button {
      flex: 1 1 100%;
    }
  }
`;
