import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { openDesigner } from './harness/designer.ts';
import { judgePage } from './harness/judge-page.ts';
import { stageAt } from './harness/stage.ts';

const PAPER = 'Giấy xác nhận tình trạng hôn nhân';

const stage = stageAt('2026-11-20T09:10:00+07:00');
const tab = (page: Page, name: RegExp | string) => page.getByRole('link', { name, exact: true }).click();
const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Đã lưu' }).waitFor();

it('an administrator writes a paper and sees it as a case would issue it, with messages and rights beside', async () => {
  const { page, faults } = await openDesigner(stage.browser, stage.product.address);
  await page.getByRole('button', { name: 'Sửa Cấp Giấy xác nhận tình trạng hôn nhân' }).click();

  // given the paper that the procedure ends with, filled by the scenario that issues it
  await tab(page, 'Văn bản');
  await page.getByRole('button', { name: new RegExp(`^${PAPER} `) }).click();
  const paper = page.frameLocator(`iframe[title="Xem trước ${PAPER}"]`);
  await paper.getByText('Độc lập - Tự do - Hạnh phúc').waitFor();
  expect(await judgePage(page)).toEqual([]);

  // when a sentence with a field is written into it, by keys, then it stands in the paper
  await page.getByRole('textbox', { name: 'Nội dung mẫu' }).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n<p>Bản lưu của {{ho ten nguoi nop');
  await page.getByRole('option', { name: /^Họ tên người nộp/ }).click();
  await page.keyboard.type('.</p>');
  await paper.getByText('Bản lưu của Người nộp.').waitFor();
  await page.getByLabel('Điền bằng').selectOption('Giá trị mẫu');
  await paper.getByText('Bản lưu của Nguyễn Văn Mẫu.').waitFor();
  const address = await page.getByRole('link', { name: 'Mở PDF ở thẻ mới' }).getAttribute('href');
  const pdf = await page.request.get(`${stage.product.address}${address ?? ''}`);
  expect([pdf.status(), (await pdf.body()).subarray(0, 4).toString()]).toEqual([200, '%PDF']);

  // when it names what is not there, then that is told at its line, and the list of problems leads there
  await page.getByRole('textbox', { name: 'Nội dung mẫu' }).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n<p>{{labels.khong_co}}</p>');
  await page
    .getByText(/^Dòng \d+: mẫu đọc “labels.khong_co”/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: /^Văn bản.*1 lỗi/ }).waitFor();
  await tab(page, 'Tổng quan');
  await page.getByRole('button', { name: /^Vấn đề/ }).click();
  await page.getByRole('listitem').filter({ hasText: 'labels.khong_co' }).getByRole('button').first().click();
  await page.getByRole('textbox', { name: 'Nội dung mẫu' }).and(page.locator(':focus')).waitFor();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByRole('link', { name: 'Văn bản', exact: true }).waitFor();

  // then what may not leave the portal by a message is told, and what nobody but some may read is barred
  await tab(page, 'Thông báo');
  await page.getByRole('button', { name: /^Đã tiếp nhận/ }).click();
  await page.getByText(/Ủy ban nhân dân xã Mẫu đã tiếp nhận hồ sơ/).waitFor();
  expect(await judgePage(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Nội dung', exact: true }).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' {{applicant.phone}}');
  await page
    .getByText(/applicant\.phone/)
    .first()
    .waitFor();
  await tab(page, 'Quyền');
  await page.getByRole('heading', { name: 'Bảng quyền' }).waitFor();
  expect(await judgePage(page)).toEqual([]);
  await page.getByRole('checkbox', { name: 'Đọc: Lịch sử hôn nhân, Bộ phận Một cửa' }).uncheck();
  await page.getByText('Đọc Lịch sử hôn nhân: chỉ Người nộp hồ sơ').waitFor();
  await saved(page);
  expect(faults).toEqual([]);
});
