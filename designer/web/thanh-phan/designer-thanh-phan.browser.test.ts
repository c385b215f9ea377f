import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import procedure from '../../../definitions/procedures/cap-giay-phep-ban-le-ruou/1.json' with { type: 'json' };
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { shownTab } from '../parts/shown-tab.fixture.ts';
import './designer-thanh-phan.ts';

const document = procedure as unknown as DraftDocument;
const component = (name: RegExp) => page.getByRole('button', { name });
const folded = (name: string) => page.getByText(name, { exact: true });

test('a paper is added by its name, belongs to a table, and says how it is handed in', async () => {
  const { session } = await shownTab('designer-thanh-phan', document);
  await page.getByRole('textbox', { name: 'Tên thành phần mới' }).fill('Giấy khám sức khỏe');
  await userEvent.keyboard('{Enter}');
  const at = '/dossier/components/4';
  expect(valueAt(session.document, at)).toMatchObject({ key: 'giay_kham_suc_khoe', kind: 'copy' });
  await page.getByRole('combobox', { name: 'Hình thức' }).selectOptions('certifiedCopy');
  await page.getByRole('combobox', { name: 'Khi nào phải có' }).selectOptions('false');
  await page.getByRole('textbox', { name: 'Mỗi tệp nặng nhất (MB)' }).fill('0,5');
  await userEvent.keyboard('{Tab}');
  await page.getByRole('checkbox', { name: 'Mang đến bộ phận Một cửa' }).click();
  await page.getByRole('checkbox', { name: 'Ảnh PNG' }).click();
  await folded('Quan hệ với phần khác').click();
  await page.getByRole('combobox', { name: 'Nộp cho từng dòng của bảng' }).selectOptions('diem_ban_le');
  expect(valueAt(session.document, at)).toEqual({
    ...{ key: 'giay_kham_suc_khoe', title: { vi: 'Giấy khám sức khỏe' }, kind: 'certifiedCopy', copies: 1 },
    ...{ required: false, accept: ['application/pdf', 'image/jpeg'], maxSize: 524_288, maxFiles: 5 },
    ...{ deliver: ['counter'], forEach: 'diem_ban_le' },
  });
});

test('papers become a one-of group, which is taken out of them when it goes', async () => {
  const { session } = await shownTab('designer-thanh-phan', document);
  await page.getByRole('textbox', { name: 'Tên nhóm mới' }).fill('Giấy tờ về địa điểm');
  await userEvent.keyboard('{Enter}');
  await page.getByRole('combobox', { name: 'Cần', exact: true }).selectOptions('atLeastOne');
  for (const name of [/^Hợp đồng thuê/, /^Văn bản giới thiệu/])
    await page.getByRole('checkbox', { name }).click();
  expect(valueAt(session.document, '/dossier/components/2/group')).toBe('giay_to_ve_dia_diem');
  await expect.element(component(/^Giấy tờ về địa điểm/)).toHaveTextContent('2 giấy tờ');
  await page.getByRole('button', { name: 'Bỏ Giấy tờ về địa điểm' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ cùng các chỗ đó' }).click();
  expect(session.document['dossier']).toEqual(document['dossier']);
});

test('papers are moved by the keyboard, which keeps its place', async () => {
  const { session } = await shownTab('designer-thanh-phan', document);
  const keys = (): unknown =>
    [0, 1, 2].map((index) => valueAt(session.document, `/dossier/components/${index}/key`));
  await component(/^RU02/).click();
  const up = page.getByRole('button', { name: /^Đưa Giấy chứng nhận đăng ký.* lên$/ });
  (up.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(keys()).toEqual(['RU02', 'RU01', 'RU03']);
  // at the top, only the way down is left
  const down = page.getByRole('button', { name: /^Đưa Giấy chứng nhận đăng ký.* xuống$/ });
  await expect.poll(() => down.element().matches(':focus')).toBe(true);
});

test('a place inside of what is folded is opened and led to', async () => {
  const { session } = await shownTab('designer-thanh-phan', document);
  session.reveal('/dossier/components/3/versions');
  await expect.element(page.getByRole('textbox', { name: 'Tên bản mới' })).toBeVisible();
});
