import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openDesigner } from './harness/designer.ts';
import { stageAt } from './harness/stage.ts';

/** A workflow that is drawn: steps are added, connected, run at once and put together, by mouse and by keyboard. */
describe('a workflow is drawn', () => {
  const stage = stageAt('2026-11-20T09:10:00+07:00');

  const card = (page: Page, name: string) =>
    page.getByRole('button', { name: new RegExp(`^${name}\\. `) }).first();
  const panel = (page: Page, name: string) => page.getByRole('heading', { name, level: 3, exact: true });

  it('with everything there again after a reload', async () => {
    const { page, faults } = await openDesigner(stage.browser, stage.product.address);
    await page.getByRole('button', { name: 'Sửa Cấp Giấy phép bán lẻ rượu' }).click();
    await page.getByRole('link', { name: 'Quy trình', exact: true }).click();
    const before = await page.getByRole('button', { name: /\. (Bước|Kết thúc)/ }).count();

    // a step is added, and is told as one that nothing leads to
    await page.getByRole('button', { name: 'Thêm bước', exact: true }).click();
    const adder = page.getByRole('dialog');
    await adder.getByLabel('Tên bước mới').fill('Kiểm tra thực địa');
    await adder.getByRole('button', { name: 'Thêm bước', exact: true }).click();
    await panel(page, 'Kiểm tra thực địa').waitFor();
    await card(page, 'Kiểm tra thực địa')
      .and(page.getByRole('button', { name: /vấn đề/ }))
      .waitFor();

    // the mouse draws the arrow that leads there
    await page.getByRole('button', { name: 'Vừa khung' }).click();
    await card(page, 'Thẩm định').hover();
    const handle = await page.locator('[data-step="/workflow/states/tham_dinh"] > .handle').boundingBox();
    const onto = await card(page, 'Kiểm tra thực địa').boundingBox();
    if (handle === null || onto === null) throw new Error('the cards are not in view');
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    await page.mouse.move(onto.x + onto.width / 2, onto.y + onto.height / 2, { steps: 5 });
    await page.mouse.up();
    await adder.getByLabel('Tên nút').fill('Cần đi thực địa');
    await adder.getByRole('button', { name: 'Thêm thao tác' }).click();

    // the keyboard the one that leads on
    await card(page, 'Kiểm tra thực địa').focus();
    await page.keyboard.press('n');
    await adder.getByLabel('Chuyển đến').selectOption({ label: 'Thẩm định' });
    await adder.getByLabel('Tên nút').fill('Đã kiểm tra');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Đã kiểm tra: từ Kiểm tra thực địa đến Thẩm định/ }).waitFor();

    // the step falls into parts that run at once; undo and redo take that back and bring it again
    await card(page, 'Kiểm tra thực địa').click();
    await page.getByText('Chia thành các phần song song').click();
    await page.getByLabel('Tên phần 1').fill('Đo đạc');
    await page.getByLabel('Tên phần 2').fill('Hỏi hàng xóm');
    await page.getByRole('button', { name: 'Chia', exact: true }).click();
    await card(page, 'Hỏi hàng xóm').waitFor();
    await panel(page, 'Kiểm tra thực địa').click();
    await page.keyboard.press('Control+z');
    await card(page, 'Hỏi hàng xóm').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+y');
    await card(page, 'Hỏi hàng xóm').waitFor();
    await page.getByRole('status').filter({ hasText: 'Đã lưu' }).waitFor();

    await page.reload();
    await card(page, 'Đo đạc').waitFor();
    await page
      .getByRole('button', { name: /^Cần đi thực địa: từ Thẩm định đến Kiểm tra thực địa/ })
      .waitFor();
    expect(await page.getByRole('button', { name: /\. (Bước|Kết thúc)/ }).count()).toBeGreaterThan(before);
    expect(faults).toEqual([]);
  });
});
