import type { Server } from 'node:http';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveAgencyFrame } from '../../examples/agency-iframe/serve.ts';
import { openWindow, startChromium, type PersonPage } from './harness/chromium.ts';
import { chooseFile, freePort, signInThroughWindow, watchPolicy } from './harness/embedding.ts';
import { fillSample, goOn } from './harness/fill-sample.ts';
import { openProduct, type Product } from './harness/product.ts';

/**
 * A service in a frame of a content manager's page: as high as its content, signed in through a window although cookies of
 * the frame count for nothing, filled and submitted; no frame for a site that is not listed.
 */
describe('a service in a frame of another site', () => {
  let browser: Browser;
  let product: Product;
  let site: Server;
  let address: string;
  let window: PersonPage;
  let violations: string[];
  const frameOf = ({ page }: PersonPage) => page.frameLocator('iframe[data-thutuc-frame]');
  const heightOf = ({ page }: PersonPage) =>
    page.locator('iframe').evaluate((frame) => Number(frame.getAttribute('height')));

  beforeAll(async () => {
    const port = await freePort();
    address = `http://localhost:${port}`;
    [browser, product] = await Promise.all([
      startChromium(),
      openProduct('2026-11-20T09:00:00+07:00', { environment: { THUTUC_EMBED_ORIGINS: address } }),
    ]);
    site = await serveAgencyFrame(product.address, port);
    window = await openWindow(browser);
    violations = await watchPolicy(window);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
    await product.close();
  });

  it('shows what the service is, and is no higher than that', async () => {
    await window.page.goto(address);
    await frameOf(window)
      .getByRole('heading', { name: /Giấy xác nhận tình trạng hôn nhân/ })
      .waitFor();
    await expect.poll(() => heightOf(window)).toBeLessThan(400);
  });

  it('signs in through a window that names the site, and grows with the form', async () => {
    const before = await heightOf(window);
    const asked = await signInThroughWindow(window.page, frameOf(window));
    expect(asked).toContain(address);
    await frameOf(window).getByRole('heading', { name: 'Người được xác nhận', level: 2 }).waitFor();
    await expect.poll(() => heightOf(window)).toBeGreaterThan(before + 200);
    // By the token alone: no request of the frame brought a cookie.
    const cookies = await window.context.cookies(product.address);
    expect(cookies.filter(({ sameSite }) => sameSite === 'None')).toEqual([]);
  });

  it('is filled and submitted, and tells the page around', async () => {
    const { page } = window;
    const frame = frameOf(window);
    await fillSample(frame);
    await goOn(frame, 'Thành phần hồ sơ');
    await chooseFile(page, frame);
    await goOn(frame, 'Kiểm tra và nộp hồ sơ');
    await frame.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByText(/Đã nộp hồ sơ\. Mã tra cứu: \S+/).waitFor();
    expect(page.url()).toBe(`${address}/`);
  });

  it('leads out of the frame by its links', async () => {
    const opened = window.page.waitForEvent('popup');
    await frameOf(window)
      .getByRole('link', { name: /tra cứu|theo dõi/i })
      .first()
      .click();
    const tracking = await opened;
    expect(new URL(tracking.url()).origin).toBe(product.address);
    await tracking.close();
  });

  it('breaks no rule of a policy and no script', () => {
    expect([violations, window.faults]).toEqual([[], []]);
  });

  it('is shown in no site that is not listed', async () => {
    const port = await freePort();
    const foreign = await serveAgencyFrame(product.address, port);
    const other = await openWindow(browser);
    const refused = other.page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
    await other.page.goto(`http://localhost:${port}`);
    await refused;
    await expect(frameOf(other).getByRole('button', { name: 'Đăng nhập' }).count()).resolves.toBe(0);
    foreign.close();
  });
});
