import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveAgencySite } from '../../examples/agency-site/serve.ts';
import { openAgency, type Agency } from './harness/agency.ts';
import { openWindow } from './harness/chromium.ts';
import { chooseFile, freePort, signInThroughWindow } from './harness/embedding.ts';
import { fillSample, goOn } from './harness/fill-sample.ts';

/**
 * A service in a page of another site, under a policy that allows files only: loaded by its address and integrity, signed
 * in through a window of the server, filled and submitted, followed.
 */
describe('a service in the site of an agency', () => {
  let agency: Agency;

  beforeAll(async () => {
    agency = await openAgency(serveAgencySite);
  });
  afterAll(() => agency.close());

  it('loads by its integrity value and shows what the service is, without an account', async () => {
    const { page } = agency.window;
    await page.goto(agency.address);
    await page.getByRole('heading', { name: /Giấy xác nhận tình trạng hôn nhân/ }).waitFor();
    await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
    const colour = await page
      .locator('thutuc-service')
      .evaluate((element) => getComputedStyle(element).getPropertyValue('--thutuc-primary').trim());
    expect(colour).toBe('#7a1f2b');
  });

  it('signs in through a window of the server, fills and submits, and follows the case', async () => {
    const { page } = agency.window;
    await signInThroughWindow(page);
    await fillSample(page);
    await goOn(page, 'Thành phần hồ sơ');
    await chooseFile(page);
    await goOn(page, 'Kiểm tra và nộp hồ sơ');
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByRole('heading', { name: 'Theo dõi hồ sơ' }).waitFor();
    await page.locator('thutuc-tracker').getByRole('list').waitFor();
    // The address of the page around stays its own.
    expect(page.url()).toBe(`${agency.address}/`);
    expect(
      await page
        .getByRole('link', { name: /tra cứu|theo dõi/i })
        .first()
        .getAttribute('href'),
    ).toContain(agency.product.address);
  });

  it('fills a single form without an account and hands answers and verdict to the page', async () => {
    const { page } = agency.window;
    await page.goto(`${agency.address}/form.html`);
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
    expect([agency.violations, agency.window.faults]).toEqual([[], []]);
  });

  it('is not allowed to a site that is not listed', async () => {
    const port = await freePort();
    const foreign = await serveAgencySite(agency.product.address, port);
    const { page } = await openWindow(agency.browser);
    await page.goto(`http://localhost:${port}`);
    await page.getByText('Không mở được dịch vụ.').waitFor();
    foreign.close();
  });
});
