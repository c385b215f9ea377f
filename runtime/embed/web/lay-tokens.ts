import tokens from '../../../components/tokens/tokens.css?inline';

/**
 * Gives the page the design tokens, as a stylesheet that is made and not written into the page: a policy without
 * `unsafe-inline` allows it. Every selector counts for nothing, so the page's own values win wherever they stand.
 */
export function layTokens(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens.replaceAll(':root', ':where(:root)'));
  document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
}
