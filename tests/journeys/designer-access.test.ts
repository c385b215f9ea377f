import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from './harness/chromium.ts';
import { editLive, openDesigner, openPart } from './harness/designer.ts';
import { judgeAccess } from './harness/judge-page.ts';
import { openProduct, type Product } from './harness/product.ts';

describe('the designer', () => {
  let browser: Browser;
  let product: Product;

  beforeAll(async () => {
    [browser, product] = await Promise.all([startChromium(), openProduct('2026-11-20T09:10:00+07:00')]);
  });
  afterAll(async () => {
    await browser.close();
    await product.close();
  });

  it('can be read in every part by whoever does not see it', async () => {
    const { page, faults } = await openDesigner(browser, product.address);
    await editLive(page, 'Cấp Giấy xác nhận tình trạng hôn nhân');
    const parts = page.getByRole('navigation', { name: 'Các phần của thủ tục' });
    const found: Record<string, readonly string[]> = {};
    for (const name of await parts.getByRole('link').allInnerTexts()) {
      const part = name.replace(/\s*\d+.*$/s, '').trim();
      await openPart(page, part);
      await page.locator('#part > :not([role="status"])').first().waitFor();
      const faultsHere = await judgeAccess(page);
      if (faultsHere.length > 0) found[part] = faultsHere;
    }
    expect(found).toEqual({});
    expect(faults).toEqual([]);
  });
});
