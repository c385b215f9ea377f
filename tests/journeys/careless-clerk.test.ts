import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, fileSample } from './harness/case-work.ts';
import { actsTwice, workCarelessly } from './harness/careless-clerk.ts';
import { startChromium } from './harness/chromium.ts';
import { openProduct, type Product } from './harness/product.ts';

describe('a clerk who clicks fast, twice, goes back, reloads, works in two tabs and loses the line', () => {
  let browser: Browser;
  let product: Product;
  beforeAll(async () => {
    [browser, product] = await Promise.all([startChromium(), openProduct('2026-11-20T09:10:00+07:00')]);
  });
  afterAll(async () => {
    await browser.close();
    await product.close();
  });

  // More seeds, and for longer: tests/load/careless-clerk.ts.
  it('finds no error, no dead screen and nothing lost, and does nothing twice', async () => {
    const { address } = product;
    const cases = [await fileSample(address), await fileSample(address)];
    await act(address, 'mot-cua', cases[0] ?? '', 'TIEP_NHAN');
    const { faults, did } = await workCarelessly(browser, {
      ...{ address, cases, seed: 7, steps: 70, who: 'mot-cua' },
    });
    expect(faults).toEqual([]);
    expect(await actsTwice(address, cases)).toEqual([]);
    expect(Object.keys(did)).toEqual(expect.arrayContaining(['click', 'type', 'back']));
  });
});
