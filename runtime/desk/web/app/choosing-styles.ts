import { css } from 'lit';

/** Rows that are chosen with a box, one by one or all at once, and the notes that tell what came of it. */
export const choosingStyles = css`
  .lead {
    max-width: 44rem;
    margin-block: var(--thutuc-space-1) var(--thutuc-space-4);
  }
  .bulk[hidden] {
    display: none;
  }
  .bulk {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--thutuc-space-2) var(--thutuc-space-4);
    padding-block: var(--thutuc-space-3);
  }
  .choose {
    display: inline-flex;
    align-items: center;
    gap: var(--thutuc-space-2);
    min-height: var(--thutuc-target);
    font-weight: 500;
    cursor: pointer;
  }
  .pick {
    display: grid;
    place-items: start center;
    min-width: var(--thutuc-target);
    min-height: var(--thutuc-target);
    padding-block-start: 0.25rem;
    cursor: pointer;
  }
  .choose input,
  .pick input {
    width: 1.25rem;
    height: 1.25rem;
    accent-color: var(--thutuc-primary);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--thutuc-space-2) var(--thutuc-space-3);
  }
  .name {
    font-weight: 600;
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
`;
