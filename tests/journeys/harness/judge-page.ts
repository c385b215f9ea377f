import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** Rules of WCAG 2.2 AA that a machine can judge, and good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is wrong with the page as it is shown now; nothing where it is well. */
export async function judgePage(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ id, html })));
  return [
    // The rule of regions knows a link past the navigation, but not one inside a shadow root.
    ...found
      .filter(({ id, html }) => id !== 'region' || !html.startsWith('<a class="skip"'))
      .map(({ id, html }) => `${id}: ${html.slice(0, 200)}`),
    ...(await layoutFaults(page)),
  ];
}

/** Where the page is wider than the window (WCAG 1.4.10), and targets under 24 pixels that stand in no line of text (2.5.8). */
function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`wider than the window: ${scrollWidth} > ${clientWidth}`);
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot !== null) roots.push(element.shadowRoot);
        if (!element.matches('a[href], button, input, select, textarea, summary, [role="option"]')) continue;
        // The label of a box is part of its target; a link in a line of text is as high as the line.
        const target = element.matches('input') ? (element.closest('label') ?? element) : element;
        const { width, height } = target.getBoundingClientRect();
        const inText = element.matches('a') && getComputedStyle(element).display === 'inline';
        const shown = element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
        if (shown && !inText && (width < 23.9 || height < 23.9))
          faults.push(`small target ${width} × ${height}: ${element.outerHTML.slice(0, 200)}`);
      }
    }
    return faults;
  });
}
