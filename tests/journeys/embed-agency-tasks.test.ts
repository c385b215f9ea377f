import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveAgencySite } from '../../examples/agency-site/serve.ts';
import { fileSample } from './harness/case-work.ts';
import { openAgency, type Agency } from './harness/agency.ts';
import { signInThroughWindow } from './harness/embedding.ts';

/** The tasks of a clerk in a page of the agency: signed in by a token, listed, opened by the page or at the desk. */
describe('the tasks of a clerk in the site of an agency', () => {
  let agency: Agency;
  let filed: string;

  beforeAll(async () => {
    agency = await openAgency(serveAgencySite);
    filed = await fileSample(agency.product.address);
  });
  afterAll(() => agency.close());

  it('shows no task before the clerk has signed in', async () => {
    await agency.window.page.goto(`${agency.address}/tasks.html`);
    await agency.window.page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
    expect(await agency.window.page.getByRole('table').count()).toBe(0);
  });

  it('lists them by the token of the clerk, each with the way to the desk', async () => {
    const { page } = agency.window;
    await signInThroughWindow(page, page, 'mot-cua');
    const task = page.locator('thutuc-tasks').getByRole('link').first();
    await task.waitFor();
    expect(await task.getAttribute('href')).toBe(`${agency.product.address}/desk/ho-so/${filed}`);
  });

  it('tells the page which task is opened, which may go its own way', async () => {
    const { page } = agency.window;
    await page.locator('thutuc-tasks').getByRole('link').first().click();
    await page.getByText(`Đang mở hồ sơ ${filed}`).waitFor();
    expect(page.url()).toBe(`${agency.address}/tasks.html`);
  });

  it('breaks no rule of the policy and no script', () => {
    expect([agency.violations, agency.window.faults]).toEqual([[], []]);
  });
});
