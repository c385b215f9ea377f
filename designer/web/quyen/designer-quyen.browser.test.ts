import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { sessionOn } from '../draft/session.fixture.ts';
import './designer-quyen.ts';

const text = (vi: string) => ({ vi });
const field = (key: string, label: string, more: object = {}) => ({
  key,
  type: 'text',
  label: text(label),
  ...more,
});
const definition: DraftDocument = {
  application: 'don',
  roles: { mot_cua: text('Một cửa'), lanh_dao: text('Lãnh đạo') },
  workflow: { states: { tham_dinh: { meta: { title: text('Thẩm định') } } } },
  forms: {
    don: {
      title: text('Đơn'),
      pages: [
        {
          key: 'trang',
          title: text('Trang một'),
          sections: [
            {
              key: 'muc',
              title: text('Mục một'),
              fields: [field('ten', 'Họ tên'), field('benh', 'Bệnh án', { personal: 'sensitive' })],
            },
          ],
        },
      ],
    },
  },
};

async function shown(document: DraftDocument = definition) {
  const session = sessionOn(document);
  const element = window.document.createElement('designer-quyen');
  Object.assign(element, { session });
  window.document.body.replaceChildren(element);
  await element.updateComplete;
  return session;
}

const cell = (name: string) => page.getByRole('checkbox', { name, exact: true });

test('to untick a cell begins a rule, to tick it ends it', async () => {
  const session = await shown();
  await cell('Đọc: Mục một, Một cửa').click();
  expect(session.document['access']).toEqual([
    { group: 'trang/muc', roles: ['applicant', 'lanh_dao'], may: 'read' },
  ]);
  await expect.element(cell('Đọc: Trang một, Một cửa')).not.toBeChecked();
  await expect.element(cell('Đọc: Trang một, Lãnh đạo')).toBeChecked();
  await cell('Đọc: Mục một, Một cửa').click();
  expect(session.document).toEqual(definition);
});

test('a field is barred in one step alone', async () => {
  const session = await shown();
  await page.getByLabelText('Ở bước').selectOptions('Thẩm định');
  await page.getByRole('button', { name: 'Mở các trường của Mục một' }).click();
  await cell('Đọc: Họ tên, Lãnh đạo').click();
  expect(session.document['access']).toEqual([
    { fields: ['ten'], roles: ['applicant', 'mot_cua'], states: ['tham_dinh'], may: 'read' },
  ]);
  // the section is barred in part then, and in every other step not at all
  await expect.element(cell('Đọc: Mục một, Lãnh đạo')).toBePartiallyChecked();
  await page.getByLabelText('Ở bước').selectOptions('Mọi bước');
  await expect.element(cell('Đọc: Mục một, Lãnh đạo')).toBeChecked();
});

test('a role has its rights side by side: nobody writes what they may not read', async () => {
  await shown({ ...definition, access: [{ group: 'trang', roles: ['applicant'], may: 'read' }] });
  await page.getByLabelText('Xem theo').selectOptions('Lãnh đạo');
  await expect.element(cell('Đọc: Mục một, Lãnh đạo')).not.toBeChecked();
  await expect.element(cell('Sửa: Mục một, Lãnh đạo')).not.toBeChecked();
  await cell('Sửa: Mục một, Lãnh đạo').click();
  await expect.element(page.getByText('Muốn có quyền này phải có quyền đọc trước.')).toBeVisible();
  await expect.element(cell('Sửa: Mục một, Lãnh đạo')).not.toBeChecked();
});

test('what a wider rule bars leads to that rule, which is changed there', async () => {
  const session = await shown({
    ...definition,
    access: [{ group: 'trang', roles: ['applicant', 'mot_cua'], may: 'unmask' }],
  });
  await page.getByLabelText('Xem theo').selectOptions('Xem rõ dữ liệu che');
  await cell('Xem rõ dữ liệu che: Mục một, Lãnh đạo').click();
  await expect.element(page.getByText(/^Quyền này do quy tắc 1 hạn chế/)).toBeVisible();
  expect(session.place).toBe('/access/0');
  await page
    .getByRole('group', { name: 'Chỉ những vai trò này' })
    .getByRole('checkbox', { name: 'Lãnh đạo' })
    .click();
  expect(session.document['access']).toMatchObject([{ roles: ['applicant', 'mot_cua', 'lanh_dao'] }]);
  await expect.element(cell('Xem rõ dữ liệu che: Mục một, Lãnh đạo')).toBeChecked();
});

test('a new rule is open, and says what it is', async () => {
  await shown();
  await page.getByRole('button', { name: 'Thêm quy tắc' }).click();
  await page.getByLabelText('Trang hoặc mục').selectOptions('Trang một');
  await page
    .getByRole('group', { name: 'Chỉ những vai trò này' })
    .getByRole('checkbox', { name: 'Một cửa' })
    .click();
  await expect.element(page.getByText('Đọc Trang một: chỉ Một cửa.')).toBeVisible();
});

test('a draft that is broken there is shown as far as it goes', async () => {
  await shown({ ...definition, access: [5, { roles: 'x' }, { fields: 3, roles: [], may: 'read' }] as never });
  await expect.element(cell('Đọc: Mục một, Một cửa')).toBeChecked();
});
