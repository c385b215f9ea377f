import type { Server } from 'node:http';
import type { Browser } from 'playwright';
import { closeWindows, openWindow, sharedChromium, type PersonPage } from './chromium.ts';
import { freePort, watchPolicy } from './embedding.ts';
import { openProduct, type Product } from './product.ts';

/** The site of an agency that embeds the product, with a browser at hand. */
export interface Agency {
  readonly browser: Browser;
  readonly product: Product;
  /** Origin of the site. */
  readonly address: string;
  readonly window: PersonPage;
  /** What the policies of the pages have refused so far. */
  readonly violations: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Opens the product, the one site that may embed it, and a window that watches the site's policy.
 *
 * @param serve serves the site on a port for the product of an address
 */
export async function openAgency(serve: (service: string, port: number) => Promise<Server>): Promise<Agency> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const [browser, product] = await Promise.all([
    sharedChromium(),
    openProduct('2026-11-20T09:00:00+07:00', { environment: { THUTUC_EMBED_ORIGINS: address } }),
  ]);
  const site = await serve(product.address, port);
  const window = await openWindow(browser);
  const violations = await watchPolicy(window);
  const close = async (): Promise<void> => {
    await closeWindows(browser);
    site.close();
    await product.close();
  };
  return { browser, product, address, window, violations, close };
}
