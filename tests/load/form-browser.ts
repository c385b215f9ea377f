import { chromium } from 'playwright';
import { buildPages, PAGES } from './form-browser/built-pages.ts';
import type { Page } from './form-browser/built-pages.ts';
import { measurePage, median } from './form-browser/measure-page.ts';
import type { Run } from './form-browser/measure-page.ts';

/**
 * What a form of 200 fields costs in a real browser, beside bare native inputs and bare Lit in the same run: script,
 * drawing, keys, and a field that begins to apply; on this processor, and slowed four times. Medians of runs that
 * take turns, each in a fresh context.
 *
 *   npx tsx tests/load/form-browser.ts [runs] [how many times slowed]…
 */
const RUNS = Number(process.argv[2] ?? 7);
const SLOWED = process.argv.slice(3).map(Number);
const MEASURES = [
  'draw',
  'drawWall',
  'key',
  'keyToPaint',
  'reveal',
] as const satisfies readonly (keyof Run)[];

const pages = await buildPages();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  for (const page of PAGES)
    console.log(`${page.padEnd(8)} script ${(pages.scriptBytes[page] / 1_000).toFixed(1)} kB gzip`);
  for (const slowed of SLOWED.length > 0 ? SLOWED : [1, 4]) {
    const runs: Record<Page, Run[]> = { native: [], lit: [], thutuc: [] };
    for (let turn = 0; turn < RUNS; turn += 1) {
      for (const page of PAGES) runs[page].push(await measurePage(browser, pages.address(page), slowed));
    }
    console.log(`\nprocessor slowed ×${slowed}, medians of ${RUNS} (least–most), ms`);
    for (const measure of MEASURES) console.log(lineOf(measure, runs));
  }
} finally {
  await browser.close();
  await pages.close();
}

function lineOf(measure: keyof Run, runs: Readonly<Record<Page, readonly Run[]>>): string {
  const of = (page: Page) => runs[page].map((run) => run[measure]);
  const middle = (page: Page) => median(of(page));
  const cells = PAGES.map((page) => {
    const all = of(page);
    return `${page} ${middle(page).toFixed(1)} (${Math.min(...all).toFixed(0)}–${Math.max(...all).toFixed(0)})`;
  });
  const ratio = `${(middle('thutuc') / middle('lit')).toFixed(2)} × lit`;
  const above = `${(middle('thutuc') - middle('native')).toFixed(1)} above native`;
  return `${measure.padEnd(11)} ${cells.map((cell) => cell.padEnd(24)).join(' ')} ${ratio}, ${above}`;
}
