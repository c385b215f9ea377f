import type { Server } from 'node:http';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveAgencySite } from '../../examples/agency-site/serve.ts';
import { fileSample } from './harness/case-work.ts';
import { openWindow, startChromium, type PersonPage } from './harness/chromium.ts';
import { freePort, signInThroughWindow, watchPolicy } from './harness/embedding.ts';
import { openProduct, type Product } from './harness/product.ts';

/** The tasks of a clerk in a page of the agency: signed in by a token, listed, opened by the page or at the desk. */
describe('the tasks of a clerk in the site of an agency', () => {
  let browser: Browser;
  let product: Product;
  let site: Server;
  let address: string;
  let window: PersonPage;
  let violations: string[];
  let filed: string;

  beforeAll(async () => {
    const port = await freePort();
    address = `http://localhost:${port}`;
    [browser, product] = await Promise.all([
      startChromium(),
      openProduct('2026-11-20T09:00:00+07:00', { environment: { THUTUC_EMBED_ORIGINS: address } }),
    ]);
    filed = await fileSample(product.address);
    site = await serveAgencySite(product.address, port);
    window = await openWindow(browser);
    violations = await watchPolicy(window);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
    await product.close();
  });

  it('shows no task before the clerk has signed in', async () => {
    await window.page.goto(`${address}/tasks.html`);
    await window.page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
    expect(await window.page.getByRole('table').count()).toBe(0);
  });

  it('lists them by the token of the clerk, each with the way to the desk', async () => {
    const { page } = window;
    await signInThroughWindow(page, page, 'mot-cua');
    const task = page.locator('thutuc-tasks').getByRole('link').first();
    await task.waitFor();
    expect(await task.getAttribute('href')).toBe(`${product.address}/desk/ho-so/${filed}`);
  });

  it('tells the page which task is opened, which may go its own way', async () => {
    const { page } = window;
    await page.locator('thutuc-tasks').getByRole('link').first().click();
    await page.getByText(`Đang mở hồ sơ ${filed}`).waitFor();
    expect(page.url()).toBe(`${address}/tasks.html`);
  });

  it('breaks no rule of the policy and no script', () => {
    expect([violations, window.faults]).toEqual([[], []]);
  });
});
