import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWindow, type PersonPage } from './harness/chromium.ts';
import { fillForm } from './harness/fill-form.ts';
import { goOn } from './harness/fill-sample.ts';
import { sampleAnswers, smallPdf, visit } from './harness/people.ts';
import { openProduct, type Product } from './harness/product.ts';
import { browserOnStage } from './harness/stage.ts';
import { signIn } from './harness/sign-in.ts';
import { applicationForm, type Definition } from '../../engine/index.ts';
import { compileProcedure } from '../../engine/authoring/index.ts';
import { readDocument, surroundings } from '../../definitions/read-definitions.fixture.ts';

const ID = 'xac-nhan-tinh-trang-hon-nhan';
const OTHER_PURPOSE = 'Bổ túc hồ sơ xin học bổng của con, nộp trước ngày 30';

/** Whatever happens to the line, the server or the session: what was typed is there, and one case comes of it. */
describe('what a citizen types', () => {
  const browser = browserOnStage();
  let product: Product;
  let window: PersonPage;
  beforeEach(async () => {
    product = await openProduct('2026-11-20T09:00:00+07:00');
    window = await openWindow(browser());
  });
  afterEach(async () => {
    await window.context.close();
    await product.close();
  });

  /** Opens the application and types a purpose that is nowhere else. */
  async function typePurpose(page: Page): Promise<void> {
    await page.getByLabel('Mục đích', { exact: true }).selectOption({ label: 'Mục đích khác' });
    await page.getByLabel('Ghi rõ mục đích').pressSequentially(OTHER_PURPOSE);
  }

  async function openSecondPage(page: Page): Promise<void> {
    await page.goto(`${product.address}/nop/${ID}`);
    await signIn(page, 'cong-dan');
    await page.getByRole('heading', { name: 'Người được xác nhận', level: 2 }).waitFor();
    await goOn(page, 'Mục đích');
  }

  const purpose = (page: Page) => page.getByLabel('Ghi rõ mục đích').inputValue();

  it('survives a line that is lost while typing, a closed page, and comes up when the line is back', async () => {
    const { page, context } = window;
    await openSecondPage(page);
    await context.setOffline(true);
    await typePurpose(page);
    await page.getByText('Mất kết nối. Bạn cứ khai tiếp').waitFor();
    await page.close();
    await context.setOffline(false);

    const again = await context.newPage();
    await again.goto(`${product.address}/nop/${ID}`);
    await again.getByRole('heading', { name: 'Mục đích', level: 2 }).waitFor();
    expect(await purpose(again)).toBe(OTHER_PURPOSE);
    await untilStored(product, OTHER_PURPOSE);
  });

  it('survives a server that is switched off and on again under the page', async () => {
    const { page } = window;
    await openSecondPage(page);
    await product.restartAt('2026-11-20T09:05:00+07:00');
    await typePurpose(page);
    await untilStored(product, OTHER_PURPOSE);
  });

  it('survives a session that ends while typing: signing in again leads back to it', async () => {
    const { page, context } = window;
    await openSecondPage(page);
    await context.clearCookies();
    await typePurpose(page);
    await page.getByRole('link', { name: 'Đăng nhập lại để tiếp tục' }).click();
    await signIn(page, 'cong-dan');
    await page.getByRole('heading', { name: 'Mục đích', level: 2 }).waitFor();
    expect(await purpose(page)).toBe(OTHER_PURPOSE);
    await untilStored(product, OTHER_PURPOSE);
  });

  it('survives Back, Forward and a reload, which stay on the page they show', async () => {
    const { page } = window;
    await openSecondPage(page);
    await typePurpose(page);
    await page.goBack();
    await page.getByRole('heading', { name: 'Người được xác nhận', level: 2 }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: 'Mục đích', level: 2 }).waitFor();
    expect(await purpose(page)).toBe(OTHER_PURPOSE);
    await page.reload();
    await page.getByRole('heading', { name: 'Mục đích', level: 2 }).waitFor();
    expect(await purpose(page)).toBe(OTHER_PURPOSE);
  });

  it('goes on, on another device, by a code that works once', async () => {
    const { page } = window;
    await openSecondPage(page);
    await typePurpose(page);
    await untilStored(product, OTHER_PURPOSE);
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/transfers')),
      page.getByText('Tiếp tục trên thiết bị khác').click(),
    ]);
    const { address } = (await answer.json()) as { address: string };
    await page.getByRole('img', { name: 'Mã QR của địa chỉ này' }).waitFor();

    const phone = await openWindow(browser(), 360);
    await phone.page.goto(new URL(address, product.address).href);
    const open = phone.page.getByRole('button', { name: /Tiếp tục|Mở/ });
    if (await open.first().isVisible()) await open.first().click();
    await phone.page.locator('thutuc-form').waitFor();
    await phone.page.getByRole('heading', { name: 'Người được xác nhận', level: 2 }).waitFor();
    await goOn(phone.page, 'Mục đích');
    expect(await purpose(phone.page)).toBe(OTHER_PURPOSE);

    const thief = await openWindow(browser(), 360);
    await thief.page.goto(new URL(address, product.address).href);
    const again = thief.page.getByRole('button', { name: /Tiếp tục|Mở/ });
    if (await again.first().isVisible()) await again.first().click();
    await thief.page
      .getByText(/đã được dùng|không còn dùng được|hết hạn/)
      .first()
      .waitFor();
    await phone.context.close();
    await thief.context.close();
  });

  it('becomes one case though two tabs hand it in at once', async () => {
    const { page, context } = window;
    await page.goto(`${product.address}/nop/${ID}`);
    await signIn(page, 'cong-dan');
    const definition = readDocument(`procedures/${ID}/1.json`) as Definition;
    const form = applicationForm(compileProcedure(definition, 'test'));
    const nameOf = (catalogue: string, code: string) =>
      surroundings.catalogue(catalogue)?.name(code, 'vi') ?? code;
    await fillForm(page, form, sampleAnswers(), nameOf);
    const content = Buffer.from(await smallPdf().arrayBuffer());
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: /Chọn tệp/ }).click(),
    ]);
    await chooser.setFiles({ name: 'ban-an.pdf', mimeType: 'application/pdf', buffer: content });
    await page.getByText('Đã tải lên ban-an.pdf').waitFor();
    await goOn(page, 'Kiểm tra và nộp hồ sơ');
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByRole('button', { name: 'Nộp hồ sơ' }).waitFor();

    const submit = (tab: Page) => tab.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await Promise.all([submit(page), submit(other)]);
    for (const tab of [page, other]) {
      await tab
        .getByRole('heading', { name: 'Đã nộp hồ sơ' })
        .or(tab.getByText('đã được nộp'))
        .first()
        .waitFor();
    }
    const { client } = await visit(product.address, 'cong-dan');
    expect((await client.cases()).items).toHaveLength(1);
    expect((await client.drafts()).items).toEqual([]);
  });
});

/** Waits until the server keeps the purpose in the draft. One sign-in: their number in a minute is limited. */
async function untilStored(product: Product, text: string): Promise<void> {
  const { client } = await visit(product.address, 'cong-dan');
  const stored = async (): Promise<unknown> => {
    const [item] = (await client.drafts()).items;
    return item === undefined ? undefined : (await client.draft(item.id)).answers['muc_dich_khac'];
  };
  await expect.poll(stored, { timeout: 20_000, interval: 250 }).toBe(text);
}
