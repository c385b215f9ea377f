import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { layoutFaults } from '../../../components/story-kit/layout-faults.ts';
import { strain, type Strain } from '../../../components/story-kit/strain.ts';

/** Rules of WCAG 2.2 AA that a machine can judge, and good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is wrong with the page as it is shown now; nothing where it is well. */
export async function judgePage(page: Page): Promise<readonly string[]> {
  return [...(await judgeAccess(page)), ...(await page.evaluate(layoutFaults))];
}

/** What keeps people from the page who do not see it, or cannot use a mouse; without a look at its layout. */
export async function judgeAccess(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // To tell of each element that is well takes as long as to judge it, and nobody reads it.
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .setLegacyMode()
    .analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ id, html })));
  // The rule of regions knows a link past the navigation, but not one inside a shadow root.
  return found
    .filter(({ id, html }) => id !== 'region' || !html.startsWith('<a class="skip"'))
    .map(({ id, html }) => `${id}: ${html.slice(0, 200)}`);
}

/** Faults of the layout for a person who reads on a narrow screen, with large letters or wide spaces. */
export async function judgeStrained(page: Page): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  const strains: readonly (readonly [width: number, Strain])[] = [
    [1280, 'large text'],
    [360, 'wide text'],
    [360, 'large text'],
    [320, 'none'],
  ];
  for (const [width, how] of strains) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(strain, how);
    const faults = await page.evaluate(layoutFaults);
    if (faults.length > 0) found[`${width}, ${how}`] = faults;
  }
  await page.evaluate(strain, 'none' as const);
  return found;
}
