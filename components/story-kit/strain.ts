/** How a page is strained: text twice as large (WCAG 1.4.4), or with the spaces of WCAG 1.4.12 between its letters. */
export type Strain = 'none' | 'large text' | 'wide text';

/**
 * Strains the page as a person's own settings would, also inside open shadow roots; `none` gives it back.
 *
 * It names nothing outside of itself, so that a test can also hand it to the page of another browser.
 */
export function strain(how: Strain): void {
  document.documentElement.style.fontSize = how === 'large text' ? '200%' : '';
  const isOurs = (sheet: CSSStyleSheet): boolean =>
    [...sheet.cssRules].some(({ cssText }) => cssText.includes('letter-spacing: 0.12em !important'));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
      'p { margin-block-end: 2em !important }',
  );
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    const others = root.adoptedStyleSheets.filter((one) => !isOurs(one));
    root.adoptedStyleSheets = how === 'wide text' ? [...others, sheet] : others;
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot !== null) roots.push(shadowRoot);
  }
}
