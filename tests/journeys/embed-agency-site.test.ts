import type { Server } from 'node:http';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveAgencySite } from '../../examples/agency-site/serve.ts';
import { openWindow, startChromium, type PersonPage } from './harness/chromium.ts';
import { chooseFile, freePort, signInThroughWindow, watchPolicy } from './harness/embedding.ts';
import { fillSample, goOn } from './harness/fill-sample.ts';
import { openProduct, type Product } from './harness/product.ts';

/**
 * A service in a page of another site, under a policy that allows files only: loaded by its address and integrity, signed
 * in through a window of the server, filled and submitted, followed.
 */
describe('a service in the site of an agency', () => {
  let browser: Browser;
  let product: Product;
  let site: Server;
  let address: string;
  let window: PersonPage;
  let violations: string[] = [];

  beforeAll(async () => {
    const port = await freePort();
    address = `http://localhost:${port}`;
    [browser, product] = await Promise.all([
      startChromium(),
      openProduct('2026-11-20T09:00:00+07:00', { environment: { THUTUC_EMBED_ORIGINS: address } }),
    ]);
    site = await serveAgencySite(product.address, port);
    window = await openWindow(browser);
    violations = await watchPolicy(window);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
    await product.close();
  });

  it('loads by its integrity value and shows what the service is, without an account', async () => {
    const { page } = window;
    await page.goto(address);
    await page.getByRole('heading', { name: /Giấy xác nhận tình trạng hôn nhân/ }).waitFor();
    await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
    const colour = await page
      .locator('thutuc-service')
      .evaluate((element) => getComputedStyle(element).getPropertyValue('--thutuc-primary').trim());
    expect(colour).toBe('#7a1f2b');
  });

  it('signs in through a window of the server, fills and submits, and follows the case', async () => {
    const { page } = window;
    await signInThroughWindow(page);
    await fillSample(page);
    await goOn(page, 'Thành phần hồ sơ');
    await chooseFile(page);
    await goOn(page, 'Kiểm tra và nộp hồ sơ');
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByRole('heading', { name: 'Theo dõi hồ sơ' }).waitFor();
    await page.locator('thutuc-tracker').getByRole('list').waitFor();
    // The address of the page around stays its own.
    expect(page.url()).toBe(`${address}/`);
    expect(
      await page
        .getByRole('link', { name: /tra cứu|theo dõi/i })
        .first()
        .getAttribute('href'),
    ).toContain(product.address);
  });

  it('fills a single form without an account and hands answers and verdict to the page', async () => {
    const { page } = window;
    await page.goto(`${address}/form.html`);
    const content = page.getByRole('textbox', { name: /^Nội dung cam đoan/ });
    await content.waitFor();
    // Given by the page before the element had come.
    expect(await content.inputValue()).toBe('Tôi cam đoan chưa đăng ký kết hôn với ai.');
    await content.fill('Tôi cam đoan chưa đăng ký kết hôn với ai tại Hà Nội.');
    await page.getByText('Nội dung có 52 chữ cái').waitFor();
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Xem lại tờ khai' }).click();
    await page.getByRole('button', { name: 'Hoàn thành' }).click();
    await page
      .getByText(/^Đã nhận theo thủ tục xac-nhan-tinh-trang-hon-nhan, phiên bản 1: “Tôi cam đoan/)
      .waitFor();
  });

  it('breaks no rule of the policy and no script', () => {
    expect([violations, window.faults]).toEqual([[], []]);
  });

  it('is not allowed to a site that is not listed', async () => {
    const port = await freePort();
    const foreign = await serveAgencySite(product.address, port);
    const { page } = await openWindow(browser);
    await page.goto(`http://localhost:${port}`);
    await page.getByText('Không mở được dịch vụ.').waitFor();
    foreign.close();
  });
});
