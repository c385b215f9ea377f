import { describe, expect, test } from 'vitest';
import { readManifest, weightOf } from './page-weight.ts';

/** The most that a page may load before it shows anything, in bytes over the wire. */
const FIRST = 2_000;
/** The most that the form itself weighs, with every ordinary kind of field, the rules, and Lit: the design asks for 45 kB. */
const FORM = 45_000;
/** The most that a page may load before it can be worked with: the form, and what opens, keeps and hands in a draft. */
const WHOLE: Readonly<Record<string, number>> = {
  'runtime/portal/web/application/start-application.ts': 78_000,
  'runtime/portal/web/case/start-case.ts': 71_500,
};
const script = 'runtime/portal/web/main.ts';
const manifest = readManifest();

// `npm test` builds first; a lone `vitest` may run without a build, and then has nothing to weigh.
describe.skipIf(manifest === null)('the script of the citizen', () => {
  const pages = manifest?.[script]?.dynamicImports ?? [];

  test('loads the part of a page only when that page is shown', () => {
    expect(pages.length).toBeGreaterThan(0);
  });

  test(`weighs at most ${FIRST} bytes with what it imports at once`, () => {
    expect(weightOf(manifest ?? {}, [script])).toBeLessThanOrEqual(FIRST);
  });

  test(`carries a form of at most ${FORM} bytes`, () => {
    // By the name that `vite.config.ts` gives it.
    const form = Object.entries(manifest ?? {}).find(([, chunk]) => chunk.name === 'whole-form');
    expect(weightOf(manifest ?? {}, [form?.[0] ?? 'chunk of the form'])).toBeLessThanOrEqual(FORM);
  });

  test.each(Object.entries(WHOLE))('weighs with %s at most %d bytes', (page, most) => {
    expect(pages).toContain(page);
    expect(weightOf(manifest ?? {}, [script, page])).toBeLessThanOrEqual(most);
  });
});
