import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveAgencyReact } from '../../examples/agency-react/serve.ts';
import { openAgency, type Agency } from './harness/agency.ts';
import { chooseFile, signInThroughWindow } from './harness/embedding.ts';
import { fillSample, goOn } from './harness/fill-sample.ts';

/** A service in a page that React draws: attributes and events as React writes them, while the page draws itself anew. */
describe('a service in a page of React', () => {
  let agency: Agency;

  beforeAll(async () => {
    agency = await openAgency(serveAgencyReact);
  });
  afterAll(() => agency.close());

  it('takes its attributes from the state of the page', async () => {
    const { page } = agency.window;
    await page.goto(agency.address);
    const service = page.locator('thutuc-service');
    await page.getByRole('heading', { name: /Giấy xác nhận tình trạng hôn nhân/ }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await service.getByRole('button', { name: 'Sign in' }).waitFor();
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await service.getByRole('button', { name: 'Đăng nhập' }).waitFor();
  });

  it('tells its events to React, and keeps what is typed while React draws', async () => {
    const { page } = agency.window;
    await signInThroughWindow(page);
    await fillSample(page);
    await page
      .locator('[role="status"][data-page]:not([data-page=""])')
      .first()
      .waitFor({ state: 'attached' });
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
    expect([agency.violations, agency.window.faults]).toEqual([[], []]);
  });
});
