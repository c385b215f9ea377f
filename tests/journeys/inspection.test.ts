import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../runtime/server/papers/read-pdf.fixture.ts';
import { act, fileScenario, look } from './harness/case-work.ts';
import { openWindow } from './harness/chromium.ts';
import { action, expectDone, openDesk, openTask } from './harness/desk.ts';
import { visit } from './harness/people.ts';
import { stageAt } from './harness/stage.ts';
import { signIn } from './harness/sign-in.ts';

/** One grey pixel. */
const photograph = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** The inspection before a building permit: proposed, moved once, confirmed, and written down on the spot. */
describe('an inspection', () => {
  const stage = stageAt('2026-11-20T10:00:00+07:00');
  let id = '';
  let owner: Page;
  const tasks = async () => (await look(stage.product.address, 'can-bo', id)).tasks.map(({ key }) => key);
  beforeAll(async () => {
    id = await fileScenario(stage.product.address, 'cap-giay-phep-xay-dung-nha-o-rieng-le', {
      dia_chi_xd: { tinh: '25', xa: '08707', chi_tiet: 'Tổ 5' },
    });
    await act(stage.product.address, 'mot-cua', id, 'TIEP_NHAN');
    await act(stage.product.address, 'can-bo', id, 'DAT_LICH', {
      answers: { lich: { date: '2026-11-23', from: '08:30' }, dan_do: 'Bản chính giấy tờ về đất' },
    });
    owner = (await openWindow(stage.browser, 360)).page;
  });
  it('is moved once by the owner, who is told why not again, and confirmed', async () => {
    await owner.goto(`${stage.product.address}/ho-so/${id}`);
    await signIn(owner, 'cong-dan');
    await owner.getByText('08:30 ngày 23/11/2026').first().waitFor();
    await owner.getByText('Bản chính giấy tờ về đất').first().waitFor();
    await owner.getByRole('button', { name: 'Đề nghị đổi lịch', exact: true }).click();
    const wish = owner.getByRole('region', { name: 'Đề nghị đổi lịch' });
    const day = wish.locator('[data-pointer="/ngay_mong_muon"]').getByRole('textbox');
    for (const [index, part] of ['25', '11', '2026'].entries()) await day.nth(index).fill(part);
    await wish.getByLabel('Buổi sáng').check();
    await wish.getByLabel('Lý do').fill('Đi công tác đến hết ngày 24.');
    await wish.getByRole('button', { name: 'Đề nghị đổi lịch' }).click();
    // The page shows itself anew after what was sent.
    await wish.waitFor({ state: 'detached' });
    expect(await tasks()).toContain('dat_lai_lich');

    await act(stage.product.address, 'can-bo', id, 'DAT_LAI_LICH', {
      answers: { lich: { date: '2026-11-25', from: '08:30' } },
    });
    await owner.reload();
    await owner.getByText('08:30 ngày 25/11/2026').first().waitFor();
    await owner.getByText('Lịch kiểm tra đã được đổi một lần, không đổi được nữa.').waitFor();
    // What the agency asks for unfolds by itself; until it has come, the same button stands for it.
    const presence = owner.getByRole('region', { name: 'Xác nhận có mặt' });
    await presence.getByRole('button', { name: 'Xác nhận có mặt' }).click();
    await presence.waitFor({ state: 'detached' });
    expect(await tasks()).toContain('kiem_tra_thuc_dia');
    expect(await owner.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('is written down on a telephone, with a photograph and the position, and becomes a paper', async () => {
    stage.product.world.moveTo('2026-11-25T08:40:00+07:00');
    const { page, context, faults } = await openWindow(stage.browser, 360);
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 21.3089, longitude: 105.6049 });
    await openDesk(page, stage.product.address, 'can-bo');
    await openTask(page, 'Kiểm tra thực địa, lập biên bản');
    await action(page, 'Lập biên bản').click();
    await page.getByLabel('Có mặt', { exact: true }).check();
    await page.getByLabel('Hiện trạng phù hợp hồ sơ').check();
    await page.getByLabel('Nội dung kiểm tra').fill('Đất trống, đúng hồ sơ.');
    await page.getByRole('button', { name: 'Lấy vị trí của thiết bị này' }).click();
    await expect.poll(() => page.getByLabel('Vĩ độ').inputValue()).toBe('21.3089000');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: /Chọn tệp/ }).click(),
    ]);
    await chooser.setFiles({ name: 'lo-dat.png', mimeType: 'image/png', buffer: photograph });
    await page.getByText('Đã tải lên lo-dat.png').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.getByRole('button', { name: 'Gửi: Lập biên bản' }).click();
    await expectDone(page, 'Lập biên bản');
    expect(faults).toEqual([]);

    const { fetch } = await visit(stage.product.address, 'can-bo');
    const pdf = await fetch(`${stage.product.address}/api/cases/${id}/papers/bien_ban_kiem_tra-1.pdf`);
    const text = readPdf(new Uint8Array(await pdf.arrayBuffer()))
      .pages.join(' ')
      .replaceAll(/\s+/g, ' ');
    expect(text).toContain('vĩ độ 21,3089, kinh độ 105,6049');
    expect(text).toContain('1 ảnh hiện trường');
  });
});
