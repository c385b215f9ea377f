import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDesigner } from './harness/designer.ts';
import { stageAt } from './harness/stage.ts';

const LIQUOR = 'Cấp Giấy phép bán lẻ rượu';
const schema = readFileSync(new URL('../samples/json-schema/order.json', import.meta.url), 'utf8');

/** Where a definition comes from and where it goes: copies, files, packages, a JSON Schema, text, a sheet for paper. */
describe('a definition comes in and goes out', () => {
  const stage = stageAt('2026-11-20T09:10:00+07:00');
  let page: Page;
  let faults: readonly string[];

  beforeAll(async () => {
    ({ page, faults } = await openDesigner(stage.browser, stage.product.address));
  });
  const toStart = async (): Promise<void> => {
    await page.getByRole('link', { name: 'Thủ tục', exact: true }).click();
    await page.getByRole('heading', { name: 'Thủ tục', level: 1 }).waitFor();
  };
  const take = async (text: string): Promise<void> => {
    const button = page.getByRole('button', { name: 'Nhập từ tệp' });
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
    await page.getByLabel('Hoặc dán nội dung').fill(text);
    await page.getByRole('button', { name: 'Nhập', exact: true }).click();
  };
  /** What a link hands over as a file. */
  const fileOf = async (link: Locator): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    return readFileSync(await download.path());
  };

  it('as a copy under a name and an id of its own', async () => {
    await page.getByRole('button', { name: `Nhân bản ${LIQUOR}` }).click();
    await page.getByRole('heading', { name: `${LIQUOR} (bản sao)`, level: 1 }).waitFor();
    // the code belongs to the procedure that was copied
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Mã thủ tục', exact: true }).inputValue())
      .toBe('');
    await page.getByRole('link', { name: /^Tổng quan.*lỗi/ }).waitFor();
  });

  it('as a signed package that another installation can judge, and back as the next version', async () => {
    await toStart();
    await page.getByRole('link', { name: `Các phiên bản của ${LIQUOR}` }).click();
    const sheet = await page.getByRole('link', { name: /Quy trình PDF/ }).getAttribute('href');
    const paper = await (await page.request.get(new URL(sheet ?? '', stage.product.address).href)).body();
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    const text = (await fileOf(page.getByRole('link', { name: /Gói có ký/ }))).toString('utf8');

    await toStart();
    await take(text.replace(LIQUOR, 'Cấp Giấy phép rượu'));
    await page.getByText(/gói.*(bị sửa|không nguyên vẹn|hỏng)/i).waitFor();
    await take(text);
    await page.getByText(/Chữ ký của gói hợp lệ/).waitFor();
    await page.getByText(/Gói do chính hệ thống này xuất/).waitFor();
    await page.getByRole('link', { name: 'Mở bản thảo', exact: true }).click();
    await page.getByText('Phiên bản 2', { exact: true }).waitFor();
  });

  it('as a JSON Schema that becomes a form, with what could not be brought over', async () => {
    await toStart();
    await take('{ "type": "object", ');
    await page.getByText(/Nội dung không phải là JSON hợp lệ/).waitFor();
    await take(schema);
    await page.getByText(/^Những điểm chưa chuyển được/).waitFor();
    await page.getByRole('link', { name: 'Mở bản thảo', exact: true }).click();
    await page.getByRole('link', { name: /^Biểu mẫu/ }).click();
    await page.getByRole('heading', { name: 'Biểu mẫu như người dân thấy' }).waitFor();
    await page.getByRole('treeitem').nth(2).waitFor();
  });

  it('as text for experts, which is the same draft', async () => {
    await toStart();
    await page.getByRole('link', { name: `Mở bản thảo ${LIQUOR} (bản sao)` }).click();
    await page.getByRole('link', { name: 'JSON', exact: true }).click();
    const box = page.getByRole('textbox', { name: 'Định nghĩa thủ tục (JSON)' });
    await box.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('{ "format": 1, ');
    await page.getByText(/chưa phải là JSON hợp lệ/).waitFor();
    await page.getByRole('button', { name: /lấy lại bản thảo/ }).click();
    await expect.poll(() => box.innerText()).toContain('"format": 1');

    await page.getByRole('link', { name: /^Tổng quan/ }).click();
    await page.getByRole('textbox', { name: 'Tên thủ tục', exact: true }).fill('Cấp Giấy phép bán buôn rượu');
    await page.getByRole('link', { name: 'JSON', exact: true }).click();
    await expect.poll(() => box.innerText()).toContain('"vi": "Cấp Giấy phép bán buôn rượu"');
    expect(faults).toEqual([]);
  });
});
