import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openDesigner } from './harness/designer.ts';
import { judgePage } from './harness/judge-page.ts';
import { stageAt } from './harness/stage.ts';

const TITLE = 'Cấp Giấy xác nhận tình trạng hôn nhân';

describe('administrators at work on a definition', () => {
  const stage = stageAt('2026-11-20T09:10:00+07:00');
  const open = (who: 'quan-tri' | 'quan-tri-2') => openDesigner(stage.browser, stage.product.address, who);
  const summary = (page: Page) => page.getByRole('textbox', { name: 'Tóm tắt', exact: true });
  const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Đã lưu' }).waitFor();

  it('change the live version, find it again after a reload, and publish it as two', async () => {
    // given a draft of the live version with a change, saved by itself
    const first = await open('quan-tri');
    const { page } = first;
    await page.getByRole('button', { name: `Sửa ${TITLE}` }).click();
    await page.getByRole('textbox', { name: 'Tên thủ tục', exact: true }).fill('Cấp Giấy xác nhận độc thân');
    await saved(page);
    await page.reload();
    await page.getByRole('heading', { name: 'Cấp Giấy xác nhận độc thân', level: 1 }).waitFor();

    // when a mistake is in the way, it is told beside its box and on its tab, and undone by a key
    await page.getByRole('textbox', { name: 'Mã thủ tục', exact: true }).fill('mã sai');
    await page.getByRole('link', { name: /^Tổng quan.*1 lỗi/ }).waitFor();
    await page.getByRole('heading', { name: 'Thông tin chung' }).click();
    await page.keyboard.press('Control+z');
    await page.getByRole('link', { name: 'Tổng quan', exact: true }).waitFor();
    await saved(page);

    // when it is put forward, whoever did it cannot publish it
    await page.getByRole('link', { name: 'Công bố', exact: true }).click();
    await page.getByLabel('Số quyết định phê duyệt').fill('12/QĐ-UBND');
    await page.getByLabel('Ngày quyết định').fill('19/11/2026');
    await page.getByLabel('Nội dung thay đổi').fill('Đổi tên thủ tục');
    await page.getByRole('button', { name: 'Trình phê duyệt' }).click();
    await page.getByRole('heading', { name: 'Đang chờ phê duyệt' }).waitFor();
    expect(await page.getByRole('button', { name: 'Phê duyệt và công bố' }).count()).toBe(0);

    // then another administrator publishes it, and citizens have it
    const second = await open('quan-tri-2');
    await second.page.getByRole('link', { name: 'Mở bản thảo Cấp Giấy xác nhận độc thân' }).click();
    await second.page.getByRole('link', { name: 'Công bố', exact: true }).click();
    await second.page.getByText('Đổi tên thủ tục').waitFor();
    await second.page.getByRole('button', { name: 'Phê duyệt và công bố' }).click();
    await second.page.getByRole('dialog').getByRole('button', { name: 'Phê duyệt và công bố' }).click();
    await second.page.getByText(/^Phiên bản 2 được công bố/).waitFor();
    await second.page.goto(`${stage.product.address}/thu-tuc/xac-nhan-tinh-trang-hon-nhan`);
    await second.page.getByRole('heading', { name: 'Cấp Giấy xác nhận độc thân' }).waitFor();
    expect([...first.faults, ...second.faults]).toEqual([]);
  });

  it('see each other on one draft, and never overwrite silently', async () => {
    const first = await open('quan-tri');
    await first.page.getByRole('button', { name: 'Sửa Đăng ký khai sinh' }).click();
    await summary(first.page).waitFor();
    const second = await open('quan-tri-2');
    await second.page.getByRole('link', { name: 'Mở bản thảo Đăng ký khai sinh' }).click();
    await summary(second.page).waitFor();
    await second.page.getByText('Cùng mở: Nguyễn Thị Quản Trị').waitFor();

    // what one saves comes to the other
    await first.page.getByRole('textbox', { name: 'Lĩnh vực', exact: true }).fill('Hộ tịch cơ sở');
    await saved(first.page);
    await expect
      .poll(() => second.page.getByRole('textbox', { name: 'Lĩnh vực', exact: true }).inputValue(), {
        timeout: 20_000,
      })
      .toBe('Hộ tịch cơ sở');

    // both change one text at once: a person decides
    await second.page.context().setOffline(true);
    await summary(second.page).fill('Của người thứ hai');
    await second.page.getByText(/Chưa lưu được lên máy chủ/).waitFor();
    await summary(first.page).fill('Của người thứ nhất');
    await saved(first.page);
    await second.page.context().setOffline(false);
    await second.page.getByRole('heading', { name: 'Chọn nội dung giữ lại' }).waitFor();
    await second.page.getByRole('radio', { name: /^Của bạn.*Của người thứ hai/s }).check();
    await second.page.getByRole('button', { name: 'Giữ các lựa chọn này' }).click();
    await saved(second.page);
    // and who still has the cursor in that box is told, with nothing written under their hands
    await first.page.getByText(/Người khác vừa đổi thành: “Của người thứ hai”/).waitFor();
    expect(await summary(first.page).inputValue()).toBe('Của người thứ nhất');
    await first.page.getByRole('textbox', { name: 'Lĩnh vực', exact: true }).focus();
    expect(await summary(first.page).inputValue()).toBe('Của người thứ hai');
    expect([...first.faults, ...second.faults]).toEqual([]);
  });

  it('change the workflow in its table of steps, by keyboard as well', async () => {
    const { page, faults } = await open('quan-tri');
    await page.getByRole('button', { name: 'Sửa Đăng ký thành lập hộ kinh doanh' }).click();
    await page.getByRole('link', { name: 'Quy trình', exact: true }).click();
    await page.getByRole('button', { name: 'Bảng', exact: true }).click();
    const table = page.getByRole('table');
    // the steps stand in the order of the case, each with who does it and what can happen
    await table.getByRole('textbox', { name: 'Tên bước tiep_nhan', exact: true }).waitFor();
    const names = await table.getByRole('textbox', { name: /^Tên bước / }).evaluateAll(valuesOf);
    expect(names.slice(0, 3)).toEqual(['Kiểm tra, tiếp nhận', 'Chờ nộp lệ phí', 'Thẩm định']);
    expect(names.at(-1)).toBe('Đã trả kết quả');
    expect(await judgePage(page)).toEqual([]);

    // a new step is told as one that nothing leads to, until something does
    await page.getByRole('textbox', { name: 'Tên bước mới' }).fill('Thẩm tra thực tế');
    await page.keyboard.press('Enter');
    const step = page.getByRole('textbox', { name: 'Tên bước tham_tra_thuc_te', exact: true });
    await step.and(page.locator(':focus')).waitFor();
    await table.getByText('Không có thao tác nào dẫn đến bước này').waitFor();
    await page.getByRole('combobox', { name: 'Từ bước' }).selectOption({ label: 'Thẩm định' });
    await page.getByRole('textbox', { name: 'Tên nút', exact: true }).fill('Cần thẩm tra');
    await page
      .getByRole('combobox', { name: 'Chuyển đến', exact: true })
      .selectOption({ label: 'Thẩm tra thực tế' });
    await page.getByRole('button', { name: 'Thêm thao tác' }).click();
    await table.getByText('Không có thao tác nào dẫn đến bước này').waitFor({ state: 'detached' });

    // what happens there is put in its row
    await table.getByRole('button', { name: 'Thêm việc cho Thẩm tra thực tế' }).click();
    const task = table.getByRole('group', { name: 'Việc 1 của Thẩm tra thực tế' });
    await task.getByRole('combobox', { name: 'Người làm' }).selectOption({ label: 'Bộ phận Một cửa' });
    await table
      .getByRole('combobox', { name: 'Thêm thông báo cho Cần thẩm tra ở Thẩm định' })
      .selectOption({ label: 'Đã tiếp nhận' });
    await table.getByRole('button', { name: 'Bỏ Đã tiếp nhận khỏi Cần thẩm tra, Thẩm định' }).waitFor();
    await table
      .getByRole('combobox', { name: 'Cần thẩm tra ở Thẩm định chuyển đến' })
      .selectOption({ label: 'Ký Giấy chứng nhận' });
    await table.getByText('Không có thao tác nào dẫn đến bước này').waitFor();
    await table
      .getByRole('combobox', { name: 'Cần thẩm tra ở Thẩm định chuyển đến' })
      .selectOption({ label: 'Thẩm tra thực tế' });

    // what others use goes only after its places were read
    await table.getByRole('button', { name: 'Bỏ Thẩm tra thực tế', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Bỏ Thẩm tra thực tế?' });
    await dialog.getByRole('listitem').first().waitFor();
    await dialog.getByRole('button', { name: 'Không bỏ' }).click();
    await step.waitFor();
    await saved(page);

    // and the drawing shows it, with everything about it beside
    await page.getByRole('button', { name: 'Sơ đồ', exact: true }).click();
    await page.getByRole('button', { name: /^Thẩm tra thực tế\. / }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Thẩm tra thực tế', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Bảng', exact: true }).click();

    // then all of it is there again after a reload
    await page.reload();
    expect(await step.inputValue()).toBe('Thẩm tra thực tế');
    await task.getByRole('combobox', { name: 'Người làm' }).waitFor();
    expect(await task.getByRole('combobox', { name: 'Người làm' }).inputValue()).toBe('mot_cua');
    expect(faults).toEqual([]);
  });
});

/** What stands in boxes; runs in the page. */
function valuesOf(boxes: readonly Element[]): string[] {
  return boxes.map((box) => (box as HTMLInputElement).value);
}
