import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileSample, fileScenario } from './harness/case-work.ts';
import { startChromium, type PersonPage } from './harness/chromium.ts';
import {
  approve,
  changesOf,
  editLive,
  openDesigner,
  openPart,
  propose,
  savedByItself,
  stepsOf,
  type Decision,
} from './harness/designer.ts';
import { visit, type Visitor } from './harness/people.ts';
import { openProduct, type Product } from './harness/product.ts';

/*
 * Decrees that really came, followed by an administrator with the screens alone: each is changed, read back in words,
 * put forward, and published by a second person with its day of effect; then somebody applies under it.
 */
const MARRIAGE = 'Cấp Giấy xác nhận tình trạng hôn nhân';
const HOUSE = 'Cấp giấy phép xây dựng nhà ở riêng lẻ';

describe('an administrator follows a decree', () => {
  let browser: Browser;
  let product: Product;
  let first: PersonPage;
  let second: PersonPage;
  /** Signed in once: sign-ins of one account are limited. */
  let citizen: Visitor;

  beforeAll(async () => {
    [browser, product] = await Promise.all([startChromium(), openProduct('2026-11-20T09:10:00+07:00')]);
    [first, second, citizen] = await Promise.all([
      openDesigner(browser, product.address),
      openDesigner(browser, product.address, 'quan-tri-2'),
      visit(product.address, 'cong-dan'),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await product.close();
  });

  /** Begins a draft, changes it, puts it forward and lets the second person publish it. */
  async function follow(
    title: string,
    change: (page: Page) => Promise<void>,
    decision: Decision,
  ): Promise<{ readonly changes: readonly string[]; readonly steps: number; readonly version: number }> {
    const { page } = first;
    await page.goto(`${product.address}/designer/`);
    await editLive(page, title);
    await change(page);
    await savedByItself(page);
    const changes = await changesOf(page);
    await propose(page, decision);
    const { clicks, fields } = await stepsOf(page);
    const version = await approve(second.page, product.address, title);
    return { changes, steps: clicks + fields, version };
  }

  const open = async (page: Page, name: RegExp): Promise<void> => {
    await page.getByRole('heading', { level: 4, name }).getByRole('button').click();
  };

  /** Gives an open parameter another value from a day on. */
  const raise = async (
    page: Page,
    change: { readonly from: string; readonly value: string; readonly source: string },
  ): Promise<void> => {
    const form = page.locator('designer-value-change');
    await form.getByText('Đổi giá trị từ một ngày').click();
    await form.getByLabel('Từ ngày', { exact: true }).fill(change.from);
    await form.getByLabel('Giá trị mới', { exact: true }).fill(change.value);
    await form.getByLabel('Căn cứ mới', { exact: true }).fill(change.source);
    await form.getByRole('button', { name: 'Đổi', exact: true }).click();
    await form.getByText(/^Đã đổi từ ngày/).waitFor();
  };

  const versionOf = async (id: string): Promise<number> => (await citizen.client.case(id)).procedure.version;

  it('R2: a paper is no longer asked for, since the register is looked up', async () => {
    const { changes, steps, version } = await follow(
      MARRIAGE,
      async (page) => {
        await openPart(page, 'Thành phần hồ sơ');
        await open(page, /^HN05/);
        await page
          .getByRole('button', { name: /^Bỏ Giấy xác nhận tình trạng hôn nhân của nơi cư trú/ })
          .click();
        // what names the paper is read before it goes
        const dialog = page.getByRole('dialog');
        await dialog
          .getByText('Đã có giấy của nơi cư trú trước: không phải xác minh nơi đó')
          .first()
          .waitFor();
        await dialog.getByRole('button', { name: 'Bỏ cùng các chỗ đó' }).click();
      },
      { number: '18/QĐ-UBND', date: '19/11/2026', note: 'Bỏ giấy của nơi cư trú trước' },
    );
    expect(changes[0]).toContain(
      'Bỏ thành phần hồ sơ “Giấy xác nhận tình trạng hôn nhân của nơi cư trú trước”',
    );
    expect(steps).toBeLessThanOrEqual(12);
    expect(await versionOf(await fileSample(product.address, {}, citizen))).toBe(version);
  });

  it('R4: three deadlines of the steps become shorter', async () => {
    const { changes, steps, version } = await follow(
      HOUSE,
      async (page) => {
        await openPart(page, 'Thời hạn');
        for (const [name, amount] of [
          [/^Kiểm tra thành phần hồ sơ/, '2'],
          [/^Kết luận/, '2'],
          [/^Hoàn thiện hồ sơ theo hướng dẫn/, '20'],
        ] as const) {
          await open(page, name);
          await page.getByRole('textbox', { name: 'Bao nhiêu', exact: true }).last().fill(amount);
        }
      },
      { number: '217/QĐ-UBND', date: '19/11/2026', note: 'Nghị định 217/2026/NĐ-CP' },
    );
    expect(changes.slice(0, 3)).toEqual([
      expect.stringContaining('Thời hạn “Hoàn thiện hồ sơ theo hướng dẫn”: 30 → 20 ngày'),
      expect.stringContaining('Thời hạn “Kiểm tra thành phần hồ sơ”: 4 → 2 giờ làm việc'),
      expect.stringContaining('Thời hạn “Kết luận”: 4 → 2 giờ làm việc'),
    ]);
    expect(steps).toBeLessThanOrEqual(14);
    const filed = await fileScenario(product.address, 'cap-giay-phep-xay-dung-nha-o-rieng-le', {}, citizen);
    expect(await versionOf(filed)).toBe(version);
  });

  it('R8: a version is suspended and revived; what was filed under it goes on', async () => {
    const { page } = second;
    const filed = await fileSample(product.address, {}, citizen);
    const version = await versionOf(filed);
    await page.goto(`${product.address}/designer/`);
    await page.getByRole('link', { name: `Các phiên bản của ${MARRIAGE}` }).click();
    await page.getByRole('button', { name: `Tạm ngừng phiên bản ${version}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tạm ngừng' }).click();
    await page.getByRole('button', { name: `Áp dụng lại phiên bản ${version}` }).waitFor();
    const during = await fileSample(product.address, {}, citizen);
    expect(await versionOf(during)).toBe(version - 1);
    expect(await versionOf(filed)).toBe(version);
    await page.getByRole('button', { name: `Áp dụng lại phiên bản ${version}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Áp dụng lại' }).click();
    await page.getByRole('button', { name: `Tạm ngừng phiên bản ${version}` }).waitFor();
    const { clicks, fields } = await stepsOf(page);
    expect(clicks + fields).toBe(5);
    expect(await versionOf(await fileSample(product.address, {}, citizen))).toBe(version);
    expect(await versionOf(during)).toBe(version - 1);
    expect(second.faults).toEqual([]);
  });

  it('R7: a rate has another value from a day on; who applied before keeps the old one', async () => {
    const before = await fileSample(product.address, {}, citizen);
    const { changes, steps, version } = await follow(
      MARRIAGE,
      async (page) => {
        await openPart(page, 'Phí và tham số');
        await open(page, /^Mức thu lệ phí/);
        await raise(page, { from: '01/12/2026', value: '4000', source: 'Nghị quyết 99/2026/NQ-HĐND' });
      },
      { number: '335/QĐ-UBND', date: '19/11/2026', note: 'Mức thu mới', effectiveFrom: '01/12/2026' },
    );
    expect(changes.slice(0, 2)).toEqual([
      expect.stringContaining('Thêm dòng giá trị “4.000, 01/12/2026” (tham số “Mức thu lệ phí một bản”)'),
      expect.stringContaining('Dòng giá trị “3.000, 01/01/2016” (tham số “Mức thu lệ phí một bản”)'),
    ]);
    expect(steps).toBeLessThanOrEqual(16);
    expect(await versionOf(await fileSample(product.address, {}, citizen))).toBe(version - 1);
    // Nobody's session lasts so long: this comes last.
    product.world.moveTo('2026-12-01T08:00:00+07:00');
    const later = await visit(product.address, 'cong-dan');
    const after = await fileSample(product.address, {}, later);
    const { client } = later;
    const [old, fresh] = [await client.case(before), await client.case(after)];
    expect([old.procedure.version, fresh.procedure.version]).toEqual([version - 1, version]);
    expect([old.fees[0]?.amount, fresh.fees[0]?.amount]).toEqual([6000, 8000]);
    expect([...first.faults, ...second.faults]).toEqual([]);
  });
});
