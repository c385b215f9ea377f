import { css } from 'lit';

/** Ground rules of every shadow root: type, headings, links, focus, the text that only a screen reader gets. */
export const baseStyles = css`
  :host {
    display: block;
    color: var(--thutuc-ink);
    font-family: var(--thutuc-font);
    font-size: var(--thutuc-text);
    line-height: var(--thutuc-leading);
    overflow-wrap: break-word;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4 {
    margin: 0;
    font-weight: 700;
    line-height: var(--thutuc-leading-heading);
    text-wrap: balance;
  }
  h1 {
    font-size: var(--thutuc-heading-1);
  }
  h2 {
    font-size: var(--thutuc-heading-2);
  }
  h3,
  h4 {
    font-size: var(--thutuc-heading-3);
    font-weight: 600;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
  }
  fieldset {
    min-width: 0;
    border: 0;
  }
  ul[class],
  ol[class] {
    list-style: none;
  }
  a {
    color: var(--thutuc-primary);
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--thutuc-primary-deep);
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: var(--thutuc-focus-ring);
    outline-offset: 2px;
    border-radius: 2px;
  }
  /* Headings take the focus for the screen reader's sake; a ring round a headline would only look broken. */
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .soft {
    color: var(--thutuc-ink-soft);
  }
  .small {
    font-size: var(--thutuc-text-small);
  }
`;
