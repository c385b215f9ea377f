import type { Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { closeWindows, sharedChromium } from './chromium.ts';
import { openProduct, type Product, type ProductOptions } from './product.ts';

/** What the journeys of a file or a group are played on. It is there from their first hook on. */
export interface Stage {
  /** The Chromium of this process. Whoever plays opens a window of their own, which shares nothing with others. */
  readonly browser: Browser;
  /** A product of their own. */
  readonly product: Product;
}

/**
 * Opens a product and a browser before the first journey, and takes both away after the last one.
 *
 * @param moment what the clock of the product says, e.g. '2026-11-20T09:10:00+07:00'
 * @example
 * const stage = stageAt('2026-11-20T09:10:00+07:00');
 * it('is opened', async () => {
 *   const { page } = await openWindow(stage.browser);
 *   await page.goto(stage.product.address);
 * });
 */
export function stageAt(moment: string, options: ProductOptions = {}): Stage {
  let opened: Product | null = null;
  beforeAll(async () => {
    opened = await openProduct(moment, options);
  });
  afterAll(() => opened?.close());
  // Named last, so that the windows are closed before the product ends.
  const browser = browserOnStage();
  return {
    get browser() {
      return browser();
    },
    get product() {
      if (opened === null)
        throw new Error('The product is opened before the first journey, not while files are read.');
      return opened;
    },
  };
}

/** As `stageAt`, for journeys that open products themselves. Gives what tells the browser. */
export function browserOnStage(): () => Browser {
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await sharedChromium();
  });
  afterAll(async () => {
    if (browser !== null) await closeWindows(browser);
  });
  return () => {
    if (browser === null) throw new Error('The browser is there from the first journey on.');
    return browser;
  };
}
