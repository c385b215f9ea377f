import { describe, expect, it } from 'vitest';
import { openWindow } from './harness/chromium.ts';
import { editLive, openDesigner, openPart, savedByItself } from './harness/designer.ts';
import { judgeAccess } from './harness/judge-page.ts';
import { keyboardOf } from './harness/keyboard.ts';
import { stageAt } from './harness/stage.ts';
import { signInByKeyboard } from './harness/sign-in.ts';

describe('the designer without a mouse', () => {
  const stage = stageAt('2026-11-20T09:10:00+07:00');

  it('takes a new procedure from its template to the second person', async () => {
    const { page, faults } = await openWindow(stage.browser);
    page.setDefaultTimeout(45_000);
    const keys = keyboardOf(page);
    await page.goto(`${stage.product.address}/designer/`);
    await signInByKeyboard(page, 'quan-tri');
    await keys.press(page.getByRole('button', { name: 'Soạn thủ tục mới' }));
    await keys.choose(page.getByRole('radio', { name: /^Xác nhận giải quyết ngay/ }));
    await keys.type(page.getByLabel('Tên thủ tục'), 'Xác nhận nơi thờ tự');
    await keys.type(page.getByLabel('Mã thủ tục'), '1.099123');
    await keys.press(page.getByRole('button', { name: 'Bắt đầu soạn' }));
    await page.getByRole('heading', { name: 'Xác nhận nơi thờ tự', level: 1 }).waitFor();

    // a field
    await keys.press(page.getByRole('link', { name: 'Biểu mẫu', exact: true }));
    await page.getByRole('treeitem', { selected: true }).waitFor();
    await keys.type(page.getByRole('textbox', { name: 'Tìm loại trường' }), 'mot dong');
    await keys.press(page.getByRole('button', { name: 'Một dòng chữ' }));
    await page.getByText('Đã thêm “Một dòng chữ mới”.').waitFor();
    await keys.type(page.getByRole('textbox', { name: 'Nhãn', exact: true }), 'Nơi thờ tự');

    // a deadline
    await keys.press(page.getByRole('link', { name: 'Thời hạn', exact: true }));
    await keys.press(page.getByRole('button', { name: /^Giải quyết/ }));
    await keys.type(page.getByRole('textbox', { name: 'Bao nhiêu', exact: true }), '2');

    // a step that nothing leads to is told, and mended by a button of the list
    await keys.press(page.getByRole('link', { name: /^Quy trình/ }));
    await keys.press(page.getByRole('button', { name: 'Bảng', exact: true }));
    await keys.type(page.getByRole('textbox', { name: 'Tên bước mới' }), 'Thẩm tra thực tế');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /^Quy trình.*lỗi/ }).waitFor();
    await page.keyboard.press('F8');
    const list = page.locator('designer-problems');
    await list.getByRole('heading', { name: 'Vấn đề' }).waitFor();
    await keys.press(list.getByRole('button', { name: 'Bỏ bước này' }));
    await page.getByRole('link', { name: 'Quy trình', exact: true }).waitFor();
    await savedByItself(page);

    // then it goes to the second person
    await keys.press(page.getByRole('link', { name: 'Công bố', exact: true }));
    await keys.type(page.getByLabel('Số quyết định phê duyệt'), '31/QĐ-UBND');
    await keys.type(page.getByLabel('Ngày quyết định'), '19/11/2026');
    await keys.type(page.getByLabel('Nội dung thay đổi'), 'Thủ tục mới');
    await keys.press(page.getByRole('button', { name: 'Trình phê duyệt' }));
    await page.getByRole('heading', { name: 'Đang chờ phê duyệt' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('can be read in every part by whoever does not see it', async () => {
    const { page, faults } = await openDesigner(stage.browser, stage.product.address);
    await editLive(page, 'Cấp Giấy xác nhận tình trạng hôn nhân');
    const parts = page.getByRole('navigation', { name: 'Các phần của thủ tục' });
    const found: Record<string, readonly string[]> = {};
    for (const name of await parts.getByRole('link').allInnerTexts()) {
      const part = name.replace(/\s*\d+.*$/s, '').trim();
      await openPart(page, part);
      await page.locator('#part > :not([role="status"])').first().waitFor();
      const faultsHere = await judgeAccess(page);
      if (faultsHere.length > 0) found[part] = faultsHere;
    }
    expect(found).toEqual({});
    expect(faults).toEqual([]);
  });
});
