import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveAgencyFrame } from '../../examples/agency-iframe/serve.ts';
import { openAgency, type Agency } from './harness/agency.ts';
import { openWindow, type PersonPage } from './harness/chromium.ts';
import { chooseFile, freePort, signInThroughWindow } from './harness/embedding.ts';
import { fillSample, goOn } from './harness/fill-sample.ts';

/**
 * A service in a frame of a content manager's page: as high as its content, signed in through a window although cookies of
 * the frame count for nothing, filled and submitted; no frame for a site that is not listed.
 */
describe('a service in a frame of another site', () => {
  let agency: Agency;
  const frameOf = ({ page }: PersonPage) => page.frameLocator('iframe[data-thutuc-frame]');
  const heightOf = ({ page }: PersonPage) =>
    page.locator('iframe').evaluate((frame) => Number(frame.getAttribute('height')));

  beforeAll(async () => {
    agency = await openAgency(serveAgencyFrame);
  });
  afterAll(() => agency.close());

  it('shows what the service is, and is no higher than that', async () => {
    await agency.window.page.goto(agency.address);
    await frameOf(agency.window)
      .getByRole('heading', { name: /Giấy xác nhận tình trạng hôn nhân/ })
      .waitFor();
    await expect.poll(() => heightOf(agency.window)).toBeLessThan(400);
  });

  it('signs in through a window that names the site, and grows with the form', async () => {
    const before = await heightOf(agency.window);
    const asked = await signInThroughWindow(agency.window.page, frameOf(agency.window));
    expect(asked).toContain(agency.address);
    await frameOf(agency.window).getByRole('heading', { name: 'Người được xác nhận', level: 2 }).waitFor();
    await expect.poll(() => heightOf(agency.window)).toBeGreaterThan(before + 200);
    // By the token alone: no request of the frame brought a cookie.
    const cookies = await agency.window.context.cookies(agency.product.address);
    expect(cookies.filter(({ sameSite }) => sameSite === 'None')).toEqual([]);
  });

  it('is filled and submitted, and tells the page around', async () => {
    const { page } = agency.window;
    const frame = frameOf(agency.window);
    await fillSample(frame);
    await goOn(frame, 'Thành phần hồ sơ');
    await chooseFile(page, frame);
    await goOn(frame, 'Kiểm tra và nộp hồ sơ');
    await frame.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByText(/Đã nộp hồ sơ\. Mã tra cứu: \S+/).waitFor();
    expect(page.url()).toBe(`${agency.address}/`);
  });

  it('leads out of the frame by its links', async () => {
    const opened = agency.window.page.waitForEvent('popup');
    await frameOf(agency.window)
      .getByRole('link', { name: /tra cứu|theo dõi/i })
      .first()
      .click();
    const tracking = await opened;
    expect(new URL(tracking.url()).origin).toBe(agency.product.address);
    await tracking.close();
  });

  it('breaks no rule of a policy and no script', () => {
    expect([agency.violations, agency.window.faults]).toEqual([[], []]);
  });

  it('is shown in no site that is not listed', async () => {
    const port = await freePort();
    const foreign = await serveAgencyFrame(agency.product.address, port);
    const other = await openWindow(agency.browser);
    const refused = other.page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
    await other.page.goto(`http://localhost:${port}`);
    await refused;
    await expect(frameOf(other).getByRole('button', { name: 'Đăng nhập' }).count()).resolves.toBe(0);
    foreign.close();
  });
});
