import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { unmarkedVietnamese } from '../../components/story-kit/unmarked-vietnamese.ts';
import { openWindow, type PersonPage } from './harness/chromium.ts';
import { fillSample, goOn } from './harness/fill-sample.ts';
import { openTask } from './harness/desk.ts';
import { demoPerson, smallPdf, type PersonName } from './harness/people.ts';
import { stageAt } from './harness/stage.ts';
import { judgePage, judgeStrained } from './harness/judge-page.ts';

const PROCEDURE = 'xac-nhan-tinh-trang-hon-nhan';

/** Pages that anybody may see. */
const OPEN = [
  '/',
  '/?q=khong-co-thu-tuc-nao',
  `/thu-tuc/${PROCEDURE}`,
  '/tra-cuu',
  '/tra-cuu/KHONG-CO',
  '/dang-nhap',
  '/tiep-tuc',
  '/khong-co-trang-nay',
  '/desk',
];
/** Pages of who is signed in. */
const OWN = ['/ho-so', '/tham-gia', '/dang-xuat'];

describe('every page, in both languages, wide and narrow, is well', () => {
  const stage = stageAt('2026-11-20T09:00:00+07:00');
  let citizen: PersonPage;
  let clerk: PersonPage;

  beforeAll(async () => {
    [citizen, clerk] = await Promise.all([openWindow(stage.browser), openWindow(stage.browser)]);
  });
  /** Judges a state of a page, brought about anew in each language. */
  async function judge({ page }: PersonPage, path: string, reach = shown): Promise<void> {
    const found: Record<string, readonly string[]> = {};
    for (const language of ['en', 'vi'] as const) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`${stage.product.address}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await reach(page);
      Object.assign(found, await judgeWidths(page, `${path} ${language}`));
      // What a person wrote into a case stays as it was written.
      if ([...OPEN, ...OWN].includes(path)) expect(await page.evaluate(unmarkedVietnamese)).toEqual([]);
    }
    expect(found).toEqual({});
  }

  it.each(OPEN)('%s', async (path) => {
    await judge(citizen, path);
  });

  it('what belongs to a person', async () => {
    await citizen.page.goto(`${stage.product.address}/dang-nhap?lang=vi`);
    await enter(citizen.page, 'cong-dan');
    await citizen.page.waitForURL((url) => url.pathname !== '/dang-nhap');
    for (const path of OWN) await judge(citizen, path);
  });

  it('a page of the form, as it opens and with its errors', async () => {
    const path = `/nop/${PROCEDURE}`;
    const form = (page: Page) => page.locator('thutuc-form .page').first().waitFor();
    await judge(citizen, path, form);
    await goOn(citizen.page, 'Mục đích');
    await citizen.page.getByText('Đã lưu nháp').waitFor();
    await judge(citizen, path, async (page) => {
      await form(page);
      await page.locator('thutuc-form button[type="submit"]').click();
      await page.locator('thutuc-problem-summary').waitFor();
    });
  });

  it('filled pages, the dossier, the review, and what was submitted', async () => {
    const { page } = citizen;
    await page.goto(`${stage.product.address}/nop/${PROCEDURE}?lang=vi`);
    await page.locator('thutuc-form .page').first().waitFor();
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await fillSample(page);
    expect(await judgeWidths(page, 'last page')).toEqual({});
    await goOn(page, 'Thành phần hồ sơ');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByRole('alert').getByRole('link').first().waitFor();
    expect(await judgeWidths(page, 'dossier with errors')).toEqual({});
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: /Chọn tệp/ }).click(),
    ]);
    const buffer = Buffer.from(await smallPdf().arrayBuffer());
    await chooser.setFiles({ name: 'Bản án số 45.pdf', mimeType: 'application/pdf', buffer });
    await page.getByText('Đã tải lên Bản án số 45.pdf').waitFor();
    await page.getByRole('heading', { name: 'nội dung cần xem lại' }).waitFor({ state: 'detached' });
    expect(await judgeWidths(page, 'dossier')).toEqual({});
    await goOn(page, 'Kiểm tra và nộp hồ sơ');
    expect(await judgeWidths(page, 'review')).toEqual({});
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByRole('heading', { name: 'Đã nộp hồ sơ' }).waitFor();
    expect(await judgeWidths(page, 'submitted')).toEqual({});
    const reference = await page.getByRole('region', { name: 'Đã nộp hồ sơ' }).locator('strong').innerText();
    await judge(citizen, `/tra-cuu/${reference}`);
    await judge(citizen, '/ho-so');
    await page
      .getByRole('link', { name: /Cấp Giấy xác nhận/ })
      .first()
      .click();
    await page.waitForURL(/\/ho-so\/.+/);
    await judge(citizen, new URL(page.url()).pathname);
  });

  it('the inbox and a case on the desk', async () => {
    const { page } = clerk;
    await page.goto(`${stage.product.address}/desk?lang=vi`);
    await enter(page, 'mot-cua');
    await page.getByRole('heading', { name: 'Việc cần làm', level: 1 }).waitFor();
    expect(await judgeWidths(page, 'inbox')).toEqual({});
    await openTask(page, 'Kiểm tra hồ sơ, cấp mã');
    expect(await judgeWidths(page, 'case')).toEqual({});
  });

  it.each([
    '/desk/ky-so',
    '/desk/su-co',
    '/desk/doi-soat',
    '/desk/lam-thay',
    '/desk/tra-cuu',
    '/desk/nhat-ky-xem',
    '/desk/khong-co',
  ])('%s on the desk', async (path) => {
    const { page } = clerk;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${stage.product.address}${path}`);
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('Đang tải').waitFor({ state: 'detached' });
    expect(await judgeWidths(page, path)).toEqual({});
  });

  it('filters and a view to be named on the desk', async () => {
    const { page } = clerk;
    await page.goto(`${stage.product.address}/desk/?show=mine`);
    await page.getByText('Thêm điều kiện lọc').click();
    await page.getByRole('button', { name: 'Lưu danh sách này' }).click();
    expect(await judgeWidths(page, 'filters')).toEqual({});
  });

  it('the counter, with its forms open and refused', async () => {
    const { page } = clerk;
    await page.goto(`${stage.product.address}/desk/tiep-nhan?lang=vi`);
    await page.getByRole('radio', { name: /Cấp Giấy xác nhận/ }).check();
    await page.getByText('Nộp tiếp hồ sơ đã soạn trực tuyến').click();
    await page.getByRole('button', { name: 'Mở hồ sơ' }).click();
    await page.getByRole('button', { name: 'Bắt đầu nhập hồ sơ' }).click();
    expect(await judgeWidths(page, 'counter')).toEqual({});
    await page.getByLabel('Số trên giấy tờ').first().fill('026098003310');
    await page.getByLabel('Họ tên người đến nộp').fill('Lê Thị Mẫu');
    await page.getByRole('button', { name: 'Bắt đầu nhập hồ sơ' }).click();
    await page.locator('thutuc-form .page').first().waitFor();
    await page.getByRole('button', { name: 'Sửa thông tin người nộp' }).click();
    expect(await judgeWidths(page, 'draft at the counter')).toEqual({});
  });

  it('and no page had an error or broke the Content-Security-Policy', () => {
    expect([...citizen.faults, ...clerk.faults]).toEqual([]);
  });
});

async function shown(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

/** Faults by state and width; an empty object where all is well. */
async function judgeWidths(page: Page, state: string): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    const faults = await judgePage(page);
    if (faults.length > 0) found[`${state} ${width}`] = faults;
  }
  for (const [how, faults] of Object.entries(await judgeStrained(page))) found[`${state} ${how}`] = faults;
  await page.setViewportSize({ width: 1280, height: 900 });
  return found;
}

async function enter(page: Page, account: PersonName): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(account);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(demoPerson(account).password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}
