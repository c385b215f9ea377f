import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openDesigner } from './harness/designer.ts';
import { stageAt } from './harness/stage.ts';

describe('an administrator at work on a form', () => {
  const stage = stageAt('2026-11-20T09:10:00+07:00');

  it('adds a field, names it, moves it by keys, takes it out, drags another one in, and tries the form', async () => {
    const { page, faults } = await openDesigner(stage.browser, stage.product.address);
    await page.getByRole('button', { name: 'Sửa Đăng ký khai sinh' }).click();
    await page.getByRole('link', { name: 'Biểu mẫu', exact: true }).click();
    const lines = page.getByRole('tree', { name: 'Các phần của biểu mẫu' });
    const label = (one: Page) => one.getByRole('textbox', { name: 'Nhãn', exact: true });

    // a click on the form that citizens see selects the field in the outline
    await lines.getByRole('treeitem', { selected: true }).waitFor();
    await page.locator('designer-form-canvas .field-host').first().click({ force: true });
    const field = lines.locator('[aria-level="3"][aria-selected="true"]');
    await field.waitFor();

    // a kind is found without diacritics, and added behind it
    await page.getByRole('textbox', { name: 'Tìm loại trường' }).fill('mot dong');
    await page.getByRole('button', { name: 'Một dòng chữ' }).click();
    await page.getByText('Đã thêm “Một dòng chữ mới”.').waitFor();
    await label(page).fill('Nơi cấp sổ');
    await lines.getByRole('treeitem', { name: 'Nơi cấp sổ', selected: true }).focus();
    const names = () => lines.locator('[aria-level="3"]').allInnerTexts();
    const before = (await names()).indexOf('Nơi cấp sổ');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await names()).indexOf('Nơi cấp sổ')).toBe(before - 1);

    // and it goes again without a question, since nothing reads it
    await page.keyboard.press('Delete');
    await page.getByText('Đã xóa 1 mục.').waitFor();
    expect(await names()).not.toContain('Nơi cấp sổ');

    // by mouse a kind is dragged onto the form, and stands where it was dropped
    const first = page.locator('designer-form-canvas .field-host').first();
    await lines.locator('[aria-level="3"]').first().click();
    const kind = page.getByRole('button', { name: 'Một dòng chữ' });
    await kind.scrollIntoViewIfNeeded();
    await kind.hover();
    await page.mouse.down();
    const { x, y, width } = (await first.boundingBox()) ?? { x: 0, y: 0, width: 0 };
    await page.mouse.move(x + width / 2, y + 12, { steps: 5 });
    await page.getByText('Thả để đặt trước').waitFor();
    await page.mouse.up();
    await page.getByText('Đã thêm “Một dòng chữ mới”.').waitFor();
    expect((await names())[0]).toBe('Một dòng chữ mới');

    // and the form is filled for a trial, with the new field in it and what the rules hide below it
    await page.getByLabel('Chế độ').selectOption('Điền thử');
    const trial = page.locator('designer-form-trial');
    await trial.getByRole('textbox', { name: 'Một dòng chữ mới' }).fill('Thử');
    await trial.getByRole('heading', { name: /^Trường đang ẩn/ }).waitFor();
    await page.getByLabel('Chế độ').selectOption('Soạn');
    await lines.getByRole('treeitem', { name: 'Một dòng chữ mới' }).waitFor();
    await page.getByRole('status').filter({ hasText: 'Đã lưu' }).waitFor();
    expect(faults).toEqual([]);
  });
});
