import type { Page } from 'playwright';

/** Adds a step to the table of steps, with its status and somebody who has work there. */
export async function addStep(page: Page, title: string, key: string): Promise<void> {
  const table = page.getByRole('table');
  await page.getByRole('textbox', { name: 'Tên bước mới' }).fill(title);
  await page.keyboard.press('Enter');
  await table.getByRole('textbox', { name: `Tên bước ${key}`, exact: true }).waitFor();
  await table.getByLabel(`Trạng thái quốc gia của ${title}`).selectOption({ label: '4. Đang xử lý' });
  await table.getByRole('button', { name: `Thêm việc cho ${title}` }).click();
  await table
    .getByRole('group', { name: `Việc 1 của ${title}` })
    .getByRole('combobox', { name: 'Người làm' })
    .selectOption({ label: 'Công chức tư pháp - hộ tịch' });
}

/** Connects two steps by a button. */
export async function connect(page: Page, from: string, label: string, to: string): Promise<void> {
  const form = page.getByRole('region', { name: 'Nối hai bước' });
  await form.getByRole('combobox', { name: 'Từ bước' }).selectOption({ label: from });
  await form.getByRole('textbox', { name: 'Tên nút', exact: true }).fill(label);
  await form.getByRole('combobox', { name: 'Chuyển đến', exact: true }).selectOption({ label: to });
  await form.getByRole('button', { name: 'Thêm thao tác' }).click();
  await page
    .getByRole('table')
    .getByRole('combobox', { name: `${label} ở ${from} chuyển đến` })
    .waitFor();
}

/** Opens a page of the form in the outline, and a field of it. */
export async function selectField(page: Page, title: string, label: string): Promise<void> {
  const outline = page.getByRole('tree', { name: 'Các phần của biểu mẫu' });
  await outline.getByRole('treeitem', { name: title, exact: true }).first().click();
  await outline.getByRole('treeitem', { name: label, exact: true }).click();
}

/** Adds a check to the selected field, in words: who builds little outside of planned areas need not apply. */
export async function addGate(page: Page, message: string): Promise<void> {
  const properties = page.locator('designer-form-properties');
  await properties.getByText('Quy tắc', { exact: true }).click();
  const checks = properties.getByRole('region', { name: 'Quy tắc kiểm tra' });
  await checks.getByRole('button', { name: 'Thêm dòng' }).click();
  const rule = checks.getByRole('listitem').last();
  const ask = async (typed: string, name: RegExp): Promise<void> => {
    await rule.getByRole('combobox', { name: 'Thông tin được hỏi' }).last().fill(typed);
    await page.getByRole('listbox').getByRole('option', { name }).first().click();
  };
  const less = async (than: string): Promise<void> => {
    await rule.getByRole('combobox', { name: 'So sánh' }).last().selectOption({ label: 'nhỏ hơn' });
    await rule.getByRole('spinbutton', { name: 'Giá trị' }).last().fill(than);
    await rule.getByRole('button', { name: 'Thêm điều kiện' }).click();
  };
  await ask('so tang', /^Số tầng/);
  await less('7');
  await ask('tong dien tich', /^Tổng diện tích sàn/);
  await less('500');
  await ask('vi tri thuoc', /^Vị trí thuộc/);
  await rule
    .getByLabel('Giá trị', { exact: true })
    .last()
    .selectOption({ label: 'Không thuộc các khu vực trên' });
  await rule
    .getByRole('combobox', { name: 'Cách kết hợp các điều kiện' })
    .selectOption({ label: 'Các điều kiện sau không đồng thời đúng' });
  await rule.getByLabel('Thông báo khi sai', { exact: true }).fill(message);
}
