import { describe, expect, test } from 'vitest';
import { readManifest, weightOf } from './page-weight.ts';

/** The most that a page may load before it shows anything, in bytes over the wire. */
const FIRST = 45_000;
/**
 * The most that a page may load before it can be worked with. The goal for the form is the number above: it
 * carries every kind of field and the rules with it, and may grow lighter, not heavier.
 */
const WHOLE = 80_000;
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

  test.each(pages)(`weighs at most ${WHOLE} bytes with %s`, (page) => {
    expect(weightOf(manifest ?? {}, [script, page])).toBeLessThanOrEqual(WHOLE);
  });
});
