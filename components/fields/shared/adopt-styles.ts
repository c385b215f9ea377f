import type { CSSResult } from 'lit';

/**
 * Adds the styles of a kind that is fetched later to the root that it stands in, once for all fields of the kind: the
 * stylesheet of the form holds what every form needs, and no more.
 */
export function adoptStyles(element: Element, { styleSheet }: CSSResult): void {
  const root = element.getRootNode();
  if (styleSheet === undefined || !(root instanceof ShadowRoot || root instanceof Document)) return;
  if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
