import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import procedure from '../../../definitions/procedures/xac-nhan-tinh-trang-hon-nhan/1.json' with { type: 'json' };
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { shownTab } from '../parts/shown-tab.fixture.ts';
import './designer-thoi-han.ts';

const document = procedure as unknown as DraftDocument;
const deadline = (name: string | RegExp) => page.getByRole('button', { name });

test('a deadline is shortened, and the bar of its steps says what is too much', async () => {
  const { session } = await shownTab('designer-thoi-han', document);
  await expect
    .element(page.getByText('Giải quyết hồ sơ: các bước cộng lại'))
    .toHaveTextContent('trên 3 ngày');
  await deadline(/^Giải quyết hồ sơ/).click();
  await page.getByRole('textbox', { name: 'Bao nhiêu' }).fill('0,5');
  expect(valueAt(session.document, '/deadlines/giai_quyet/amount')).toBe(0.5);
  await expect.element(page.getByText(/^Vượt .*mà cả hồ sơ vẫn trễ/)).toBeVisible();
  await expect.element(deadline(/^Giải quyết hồ sơ/)).toHaveTextContent('0,5 ngày làm việc');
  session.undo();
  expect(session.document).toBe(document);
});

test('a key that is changed follows in the workflow; one that is taken is refused', async () => {
  const { session } = await shownTab('designer-thoi-han', document);
  await deadline(/^Giải quyết hồ sơ/).click();
  const key = page.getByRole('textbox', { name: 'Khóa' });
  await key.fill('bo_sung');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert').filter({ hasText: /bo_sung/ })).toBeVisible();
  await key.fill('toan_bo');
  await userEvent.keyboard('{Enter}');
  expect(valueAt(session.document, '/deadlines/toan_bo/amount')).toBe(3);
  expect(JSON.stringify(session.document['workflow'])).not.toContain('"giai_quyet"');
  // and the deadline stays open
  await expect.element(page.getByRole('textbox', { name: 'Bao nhiêu' })).toHaveValue('3');
});

test('a deadline is added by its name, with a moment that sends a message, and ends at a day of the case', async () => {
  const { session } = await shownTab('designer-thoi-han', document);
  await page.getByRole('textbox', { name: 'Tên thời hạn mới' }).fill('Niêm yết công khai');
  await userEvent.keyboard('{Enter}');
  const at = '/deadlines/niem_yet_cong_khai';
  expect(valueAt(session.document, at)).toMatchObject({ amount: 1, unit: 'workingDay' });
  await page.getByRole('combobox', { name: 'Đơn vị' }).selectOptions('calendarDay');
  await page.getByRole('button', { name: 'Thêm mốc' }).click();
  await page.getByRole('combobox', { name: 'Vào lúc' }).selectOptions('share');
  await page.getByRole('spinbutton', { name: 'Phần đã dùng (%)' }).fill('80');
  await userEvent.keyboard('{Tab}');
  await page.getByRole('combobox', { name: /Thêm việc/ }).selectOptions('sendMessage');
  await page.getByRole('combobox', { name: 'Thông báo', exact: true }).selectOptions('nhac_gia_tri');
  expect(valueAt(session.document, `${at}/rungs`)).toEqual([
    { key: 'moc', share: 0.8, do: [{ type: 'sendMessage', params: { message: 'nhac_gia_tri' } }] },
  ]);
  await page.getByRole('combobox', { name: 'Cách tính' }).selectOptions('until');
  const ways = page.getByRole('group', { name: /^Cách sửa: Công thức cho ra/ });
  await ways.getByRole('button', { name: 'Công thức' }).click();
  await page
    .getByRole('textbox', { name: 'Công thức cho ra ngày, giờ kết thúc' })
    .fill('add months(today(), 1)');
  expect(valueAt(session.document, at)).toMatchObject({ until: 'add months(today(), 1)' });
  expect(valueAt(session.document, `${at}/amount`)).toBeUndefined();
});

test('what uses a deadline is read before it goes, and is led to', async () => {
  const { session } = await shownTab('designer-thoi-han', document);
  const places: string[] = [];
  session.addEventListener('reveal', (event) => places.push((event as CustomEvent<string>).detail));
  await deadline('Thẩm định 1 ngày làm việc').click();
  await page.getByText('Đang dùng ở').click();
  await page
    .getByRole('button', { name: /› Thẩm định/ })
    .first()
    .click();
  expect(places.at(-1)).toMatch(/^\/workflow\//);
  await page.getByRole('button', { name: 'Bỏ Thẩm định', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ cùng các chỗ đó' }).click();
  expect(valueAt(session.document, '/deadlines/tham_dinh')).toBeUndefined();
});

test('a problem leads into the deadline and the moment that it is about', async () => {
  const { session, look } = await shownTab('designer-thoi-han', {
    ...document,
    deadlines: {
      ...(document['deadlines'] as object),
      gia_tri: {
        ...(valueAt(document, '/deadlines/gia_tri') as object),
        rungs: [{ key: 'a', before: -1 }],
      },
    },
  });
  look();
  await expect.element(deadline(/^Giấy xác nhận hết giá trị/)).toHaveTextContent(/lỗi/);
  session.reveal('/deadlines/gia_tri/rungs/0/before');
  const box = page.getByRole('textbox', { name: 'Trước bao nhiêu' });
  await expect.poll(() => box.query()?.matches(':focus') ?? false).toBe(true);
});

test('a series of numbers shows how a number is written', async () => {
  const { session } = await shownTab('designer-thoi-han', document);
  await page.getByRole('button', { name: /^Số giấy tiếp nhận/ }).click();
  await page.getByRole('textbox', { name: 'Mẫu viết số' }).fill('{sequence:3}/TN');
  expect(valueAt(session.document, '/numbers/so_tiep_nhan/pattern')).toBe('{sequence:3}/TN');
  await expect
    .element(page.getByRole('button', { name: /^Số giấy tiếp nhận/ }))
    .toHaveTextContent('Ví dụ: 007/TN');
});
