import type { Locator, Page } from 'playwright';
import { keyboardOf, type Keyboard } from './keyboard.ts';

/** Goes on to the next page of the form by the keyboard and waits for its heading. */
export async function goOnByKeyboard(page: Page, heading: string): Promise<void> {
  await keyboardOf(page).press(page.getByRole('button', { name: 'Tiếp tục' }));
  await page.getByRole('heading', { name: heading, level: 2 }).waitFor();
}

/** As `fillSample`, by somebody who has nothing but a keyboard. */
export async function fillSampleByKeyboard(page: Page): Promise<void> {
  const keys = keyboardOf(page);
  await page.getByRole('heading', { name: 'Người được xác nhận', level: 2 }).waitFor();
  await goOnByKeyboard(page, 'Mục đích');
  await keys.to(page.getByLabel('Mục đích', { exact: true }));
  await page.keyboard.type('Vay v');
  await goOnByKeyboard(page, 'Tình trạng hôn nhân');
  await keys.choose(page.getByLabel('Đã đăng ký kết hôn, nay đã ly hôn'));
  await fillHistory(page, keys);
  await goOnByKeyboard(page, 'Quá trình cư trú');
  await fillResidences(page, keys);
  await goOnByKeyboard(page, 'Cấp và nhận kết quả');
  await keys.choose(
    page.getByRole('radiogroup', { name: 'Đã được cấp giấy này' }).getByLabel('Không', { exact: true }),
  );
  await keys.type(page.getByLabel('Số bản', { exact: true }), '2');
  await keys.choose(page.getByLabel('Bản điện tử'));
  await keys.choose(page.getByRole('group', { name: 'Cam đoan' }).getByRole('checkbox'));
  await keys.choose(page.getByRole('group', { name: 'Đồng ý xử lý dữ liệu cá nhân' }).getByRole('checkbox'));
}

async function fillHistory(page: Page, keys: Keyboard): Promise<void> {
  const table = page.getByRole('group', { name: 'Lịch sử hôn nhân' });
  await addRowIfNone(table, keys);
  await keys.type(table.getByLabel('Họ tên vợ hoặc chồng'), 'Vũ Thị Mẫu');
  await fillDate(keys, table.getByRole('group', { name: 'Ngày kết hôn' }), ['10', '5', '2022']);
  const place = table.getByRole('combobox', { name: 'Xã, phường nơi đăng ký' });
  await keys.search(place, 'vinh yen', 'Phường Vĩnh Yên');
  await keys.choose(table.getByLabel('Ly hôn', { exact: true }));
  await keys.type(table.getByLabel('Số bản án'), '45/2025/QĐST-HNGĐ');
  await fillDate(keys, table.getByRole('group', { name: 'Ngày có hiệu lực' }), ['30', '6', '2025']);
}

async function fillResidences(page: Page, keys: Keyboard): Promise<void> {
  const table = page.getByRole('group', { name: 'Nơi cư trú từ khi đủ tuổi kết hôn' });
  const row = (number: number) => table.getByRole('region', { name: new RegExp(` ${number}$`) });
  const province = (place: Locator) => place.getByRole('combobox', { name: 'Tỉnh, thành phố' });
  const commune = (place: Locator) => place.getByRole('combobox', { name: 'Xã, phường, đặc khu' });
  await addRowIfNone(table, keys);
  await fillDate(keys, row(1).getByRole('group', { name: 'Từ tháng' }), ['2', '2018']);
  await fillDate(keys, row(1).getByRole('group', { name: 'Đến tháng' }), ['8', '2021']);
  await keys.choose(row(1).getByLabel('Tạm trú', { exact: true }));
  await keys.search(province(row(1)), 'ha noi', 'Thành phố Hà Nội');
  await keys.search(commune(row(1)), 'cau giay', 'Phường Cầu Giấy');
  await keys.press(table.getByRole('button', { name: /^Thêm/ }));
  await fillDate(keys, row(2).getByRole('group', { name: 'Từ tháng' }), ['9', '2021']);
  await keys.choose(row(2).getByLabel('Thường trú', { exact: true }));
  await keys.search(province(row(2)), 'phu tho', 'Tỉnh Phú Thọ');
  await keys.search(commune(row(2)), 'vinh yen', 'Phường Vĩnh Yên');
}

/** Types day, month and year, or month and year, into the boxes of a date. */
async function fillDate(keys: Keyboard, date: Locator, parts: readonly string[]): Promise<void> {
  const names = [/: Ngày$/, /: Tháng$/, /: Năm$/].slice(-parts.length);
  for (const [index, name] of names.entries()) {
    await keys.type(date.getByRole('textbox', { name }), parts[index] ?? '');
  }
}

async function addRowIfNone(table: Locator, keys: Keyboard): Promise<void> {
  if ((await table.getByRole('textbox').count()) === 0)
    await keys.press(table.getByRole('button', { name: /^Thêm/ }));
}
