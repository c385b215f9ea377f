import { css } from 'lit';
import { publishStyles } from '../cong-bo/publish-styles.ts';

/** How the parts of a move of cases look: like a publication, with headings that stand apart from what came before. */
export const migrationStyles = [
  publishStyles,
  css`
    h4 {
      margin-block: var(--thutuc-space-5) var(--thutuc-space-2);
    }
    /* Written in one line for each sentence; on the screen they follow each other. */
    .box p.standing {
      margin-block: var(--thutuc-space-2);
      white-space: normal;
    }
    .buttons {
      align-items: center;
    }
    .whole {
      flex-basis: 100%;
      margin: 0;
    }
    ul {
      padding-inline-start: var(--thutuc-space-5);
    }
    li {
      margin-block: var(--thutuc-space-2);
    }
  `,
];
