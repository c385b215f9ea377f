import type { Server } from 'node:http';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveAgencyReact } from '../../examples/agency-react/serve.ts';
import { openWindow, startChromium, type PersonPage } from './harness/chromium.ts';
import { chooseFile, freePort, signInThroughWindow, watchPolicy } from './harness/embedding.ts';
import { fillSample, goOn } from './harness/fill-sample.ts';
import { openProduct, type Product } from './harness/product.ts';

/** A service in a page that React draws: attributes and events as React writes them, while the page draws itself anew. */
describe('a service in a page of React', () => {
  let browser: Browser;
  let product: Product;
  let site: Server;
  let address: string;
  let window: PersonPage;
  let violations: string[];

  beforeAll(async () => {
    const port = await freePort();
    address = `http://localhost:${port}`;
    [browser, product] = await Promise.all([
      startChromium(),
      openProduct('2026-11-20T09:00:00+07:00', { environment: { THUTUC_EMBED_ORIGINS: address } }),
    ]);
    site = await serveAgencyReact(product.address, port);
    window = await openWindow(browser);
    violations = await watchPolicy(window);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
    await product.close();
  });

  it('takes its attributes from the state of the page', async () => {
    const { page } = window;
    await page.goto(address);
    const service = page.locator('thutuc-service');
    await page.getByRole('heading', { name: /Giấy xác nhận tình trạng hôn nhân/ }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await service.getByRole('button', { name: 'Sign in' }).waitFor();
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await service.getByRole('button', { name: 'Đăng nhập' }).waitFor();
  });

  it('tells its events to React, and keeps what is typed while React draws', async () => {
    const { page } = window;
    await signInThroughWindow(page);
    await fillSample(page);
    await expect.poll(() => page.getByRole('status').first().getAttribute('data-page')).not.toBe('');
    await goOn(page, 'Thành phần hồ sơ');
    await chooseFile(page);
    await goOn(page, 'Kiểm tra và nộp hồ sơ');
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page
      .getByText(/Mã tra cứu: \S+/)
      .first()
      .waitFor();
    await page.locator('thutuc-tracker').getByRole('list').waitFor();
  });

  it('breaks no rule of the policy and no script', () => {
    expect([violations, window.faults]).toEqual([[], []]);
  });
});
