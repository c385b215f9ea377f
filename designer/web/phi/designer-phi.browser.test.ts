import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import channels from '../../../definitions/catalogues/kenh.json' with { type: 'json' };
import levels from '../../../definitions/catalogues/muc-do-dich-vu.json' with { type: 'json' };
import statuses from '../../../definitions/catalogues/trang-thai-ho-so.json' with { type: 'json' };
import calendar from '../../../definitions/calendars/vn.json' with { type: 'json' };
import small from '../../../tests/samples/good/toi-thieu.json' with { type: 'json' };
import procedure from '../../../definitions/procedures/xac-nhan-tinh-trang-hon-nhan/1.json' with { type: 'json' };
import type { Json } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { shownTab } from '../parts/shown-tab.fixture.ts';
import './designer-phi.ts';

const document = procedure as unknown as DraftDocument;
const rows = '/parameters/muc_thu/rows';
const parameter = () => page.getByRole('button', { name: /^Mức thu lệ phí một bản/ });

test('a parameter has another value from a day on, and the old one ends the day before', async () => {
  const { session } = await shownTab('designer-phi', document);
  await parameter().click();
  await page.getByText('Đổi giá trị từ một ngày').click();
  const change = page.getByRole('button', { name: 'Đổi', exact: true });
  await change.click();
  await expect.element(page.getByRole('alert').filter({ hasText: 'ghi ngày/tháng/năm' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Từ ngày', exact: true }).fill('1/7/2026');
  await page.getByRole('textbox', { name: 'Giá trị mới' }).fill('8.000 đ');
  await page.getByRole('textbox', { name: 'Căn cứ mới' }).fill('Nghị quyết 1/2026');
  await change.click();
  expect(valueAt(session.document, rows)).toEqual([
    { ...(valueAt(document, `${rows}/0`) as object), to: '2026-06-30' },
    { from: '2026-07-01', value: 8000, source: 'Nghị quyết 1/2026' },
  ]);
  session.undo();
  expect(session.document).toBe(document);
});

test('the row in force today is the one that changes, unless another is chosen', async () => {
  const at = '/parameters/muc_thu';
  const dated: readonly Json[] = [
    { to: '2024-06-30', value: 360000 },
    { from: '2024-07-01', value: 500000 },
  ];
  const { session } = await shownTab('designer-phi', {
    ...document,
    parameters: { muc_thu: { ...(valueAt(document, at) as object), rows: dated } },
  });
  await parameter().click();
  await page.getByText('Đổi giá trị từ một ngày').click();
  const row = page.getByRole('combobox', { name: 'Dòng đổi' });
  await expect.element(row).toHaveDisplayValue('2. 500.000');
  await page.getByRole('textbox', { name: 'Từ ngày', exact: true }).fill('1/7/2999');
  await page.getByRole('textbox', { name: 'Giá trị mới' }).fill('540.000');
  await page.getByRole('button', { name: 'Đổi', exact: true }).click();
  expect(valueAt(session.document, rows)).toEqual([
    { to: '2024-06-30', value: 360000 },
    { from: '2024-07-01', to: '2999-06-30', value: 500000 },
    { from: '2999-07-01', value: 540000 },
  ]);
  // the row that is in force today still is the second
  await expect.element(row).toHaveDisplayValue('2. 500.000');
});

test('what a row stands for is changed for one place alone, unless a row before it counts there', async () => {
  const at = '/parameters/muc_thu';
  const table = {
    ...(valueAt(document, at) as object),
    keys: ['tinh', 'kenh'],
    rows: [
      { key: ['68', '2'], value: 0 },
      { key: ['*', '*'], value: 100000 },
    ],
  };
  const { session } = await shownTab('designer-phi', {
    ...document,
    parameters: { muc_thu: table },
  });
  await parameter().click();
  await page.getByText('Đổi giá trị từ một ngày').click();
  const key = (name: string) => page.getByRole('textbox', { name: `Chỉ với ${name}` });
  // the first row stands for one province and channel: there is nothing to narrow
  expect(key('tinh').elements()).toEqual([]);
  await page.getByRole('combobox', { name: 'Dòng đổi' }).selectOptions('2. *, *: 100.000');
  await key('tinh').fill('68');
  await key('kenh').fill('2');
  await page.getByRole('textbox', { name: 'Từ ngày', exact: true }).fill('1/12/2026');
  await page.getByRole('textbox', { name: 'Giá trị mới' }).fill('0');
  const change = page.getByRole('button', { name: 'Đổi', exact: true });
  await change.click();
  await expect
    .element(page.getByRole('alert').filter({ hasText: 'Dòng 1 đã quy định riêng cho trường hợp này' }))
    .toBeVisible();
  await key('tinh').fill('25');
  await change.click();
  expect(valueAt(session.document, rows)).toEqual([
    { key: ['68', '2'], value: 0 },
    { key: ['25', '2'], from: '2026-12-01', value: 0 },
    { key: ['*', '*'], value: 100000 },
  ]);
});

test('a cell that cannot be read keeps its text and says why; the draft keeps its value', async () => {
  const { session } = await shownTab('designer-phi', document);
  await parameter().click();
  const cell = page.getByRole('textbox', { name: 'Giá trị, dòng 1' });
  await cell.fill('nhiều');
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByText('“nhiều” ở Giá trị: không phải là số.')).toBeVisible();
  expect(valueAt(session.document, `${rows}/0/value`)).toBe(3000);
  await cell.fill('5.000');
  await userEvent.keyboard('{Tab}');
  expect(valueAt(session.document, `${rows}/0/value`)).toBe(5000);
  await expect.element(parameter()).toHaveTextContent('5.000 đồng');
});

test('rows out of a spreadsheet are looked at, mended and put in the place of the table', async () => {
  const { session } = await shownTab('designer-phi', document);
  await parameter().click();
  await page.getByRole('textbox', { name: 'Khóa mới' }).fill('Kênh');
  await page.getByRole('button', { name: 'Thêm khóa' }).click();
  expect(valueAt(session.document, `${rows}/0/key`)).toEqual(['*']);
  await page.getByRole('button', { name: 'Dán từ bảng tính' }).click();
  const box = page.getByRole('textbox', { name: 'Các ô đã chép' });
  await box.fill('Mức thu\tKênh\nmiễn\t2\n3.000\t1');
  await expect.element(page.getByText(/^1 chỗ chưa đọc được/)).toBeVisible();
  await expect.element(page.getByRole('cell', { name: 'miễn (không phải là số)' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Thay cả bảng' })).toBeDisabled();
  await box.fill('Mức thu\tKênh\n0\t2\n3.000\t1');
  await page.getByRole('button', { name: 'Thay cả bảng' }).click();
  expect(valueAt(session.document, rows)).toEqual([
    { key: ['2'], value: 0 },
    { key: ['1'], value: 3000 },
  ]);
});

/** The server's shelf of catalogues; of those that fees have nothing to do with there is the name alone. */
function catalogueOf(id: string): Promise<never> {
  const empty = { format: 1, id, version: '1', title: { vi: id }, entries: [] };
  const found = [channels, levels, statuses].find((one) => one.id === id) ?? empty;
  return Promise.resolve({ document: found, versions: [found.version] } as never);
}

test('a fee by a rule becomes a fixed one, with a waiver, and is worked out for a trial case', async () => {
  const { session } = await shownTab('designer-phi', small as unknown as DraftDocument, {
    wholeCalendar: () => Promise.resolve({ document: calendar } as never),
    wholeCatalogue: catalogueOf,
  });
  await page.getByRole('button', { name: /^Lệ phí/ }).click();
  await page.getByRole('combobox', { name: 'Mức thu', exact: true }).selectOptions('fixed');
  await page.getByRole('textbox', { name: 'Số tiền (đồng)' }).fill('15000');
  expect(valueAt(session.document, '/fees/0/amount')).toBe('15000');
  await page.getByRole('textbox', { name: 'Tên trường hợp miễn giảm mới' }).fill('Nộp trực tuyến');
  await userEvent.keyboard('{Enter}');
  const ways = page.getByRole('group', { name: 'Cách sửa: Áp dụng khi' });
  await ways.getByRole('button', { name: 'Công thức' }).click();
  await page.getByRole('textbox', { name: 'Áp dụng khi' }).fill('case.channel = "2"');
  expect(valueAt(session.document, '/fees/0/waivers')).toEqual([
    { key: 'nop_truc_tuyen', reason: { vi: 'Nộp trực tuyến' }, when: 'case.channel = "2"' },
  ]);
  const channel = page.getByRole('combobox', { name: 'Kênh nộp' });
  const run = page.getByRole('button', { name: 'Tính thử' });
  const says = (): string =>
    page
      .getByRole('status')
      .elements()
      .map(({ textContent }) => textContent.trim())
      .join(' ');
  await channel.selectOptions('1');
  await run.click();
  await expect.poll(says, { timeout: 10_000 }).toContain('Cộng: 15.000 đồng');
  await channel.selectOptions('2');
  await run.click();
  await expect.poll(says, { timeout: 10_000 }).toContain(': 0 đồng (đáng lẽ 15.000 đồng; Nộp trực tuyến)');
});

test('a fee is a table of parameters by the channel, which nobody chose before the author did', async () => {
  const money = (title: string, more: Record<string, Json>) => ({
    title: { vi: title },
    type: 'money',
    ...more,
  });
  const { session } = await shownTab('designer-phi', {
    ...(small as unknown as DraftDocument),
    parameters: {
      muc_thu: money('Mức chuẩn', { rows: [{ value: 540000 }] }),
      theo_kenh: money('Mức theo kênh', { keys: ['kenh'], rows: [{ key: ['2'], value: 0 }] }),
    },
  });
  await page.getByRole('button', { name: /^Lệ phí/ }).click();
  await page.getByRole('combobox', { name: 'Mức thu', exact: true }).selectOptions('parameter');
  const choice = page.getByRole('combobox', { name: 'Tham số', exact: true });
  await expect.element(choice).toHaveDisplayValue('Chọn tham số');
  expect(valueAt(session.document, '/fees/0/amount')).toBeUndefined();
  await choice.selectOptions('Mức theo kênh (theo Kênh nộp hồ sơ)');
  expect(valueAt(session.document, '/fees/0/amount')).toBe('lookup("theo_kenh", case.channel)');
  await expect.element(page.getByRole('button', { name: /^Lệ phí/ })).toHaveTextContent('Mức theo kênh');
});

test('the keys of a fee table are chosen by the names of what they read', async () => {
  const at = '/parameters/muc_thu';
  const table = {
    ...(valueAt(document, at) as object),
    keys: ['kenh'],
    rows: [
      { key: ['2'], value: 0 },
      { key: ['7'], value: 3000 },
      { key: ['*'], value: 5000 },
    ],
  };
  const fee = {
    key: 'le_phi',
    title: { vi: 'Lệ phí' },
    amount: 'lookup("muc_thu", case.channel)',
    due: 'result',
  };
  const { session } = await shownTab(
    'designer-phi',
    { ...document, fees: [fee], parameters: { muc_thu: table } },
    {
      wholeCalendar: () => Promise.resolve({ document: calendar } as never),
      wholeCatalogue: catalogueOf,
    },
  );
  await parameter().click();
  const key = (row: number) => page.getByRole('combobox', { name: `kenh, dòng ${row}` });
  await expect.element(key(1)).toHaveDisplayValue('Trực tuyến');
  await expect.element(key(2)).toHaveDisplayValue('7 (không có trong các lựa chọn)');
  await expect.element(key(3)).toHaveDisplayValue('Bất kỳ');
  await key(2).selectOptions('Bưu chính công ích');
  expect(valueAt(session.document, `${at}/rows/1/key`)).toEqual(['3']);
});
