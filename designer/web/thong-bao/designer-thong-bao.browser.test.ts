import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { sessionOn } from '../draft/session.fixture.ts';
import './designer-thong-bao.ts';

const text = (vi: string) => ({ vi });
const definition: DraftDocument = {
  roles: { mot_cua: text('Một cửa') },
  workflow: {
    states: {
      cho: {
        meta: { title: text('Chờ') },
        on: { XONG: { actions: [{ type: 'sendMessage', params: { message: 'da_nhan' } }] } },
      },
    },
  },
  messages: {
    da_nhan: {
      title: text('Đã nhận'),
      to: 'applicant',
      channels: ['portal'],
      subject: text('Đã nhận'),
      body: text('Xin chào'),
    },
  },
};

async function shown(document: DraftDocument = definition) {
  const session = sessionOn(document);
  const element = window.document.createElement('designer-thong-bao');
  const client = {
    messagePreview: () =>
      Promise.resolve({ revision: 1, subject: text('Đã nhận'), body: text('Xin chào bà Mẫu'), problems: [] }),
  };
  Object.assign(element, { session, client });
  window.document.body.replaceChildren(element);
  await element.updateComplete;
  return session;
}

test('a message reaches the applicant at an address of the case where it leaves the portal', async () => {
  const session = await shown();
  await page.getByRole('button', { name: /^Đã nhận/ }).click();
  expect(page.getByText('Địa chỉ lấy từ hồ sơ').elements()).toEqual([]);
  await page.getByRole('checkbox', { name: 'Thư điện tử' }).click();
  await expect.element(page.getByText('Địa chỉ lấy từ hồ sơ')).toBeVisible();
  await expect.element(page.getByText(/^SMS, Zalo và thư điện tử đi qua bên thứ ba/)).toBeVisible();
  expect(session.document['messages']).toMatchObject({ da_nhan: { channels: ['portal', 'email'] } });
});

test('its text takes data by name, and is shown as it will read', async () => {
  const session = await shown();
  await page.getByRole('button', { name: /^Đã nhận/ }).click();
  await expect.element(page.getByText('Xin chào bà Mẫu')).toBeVisible();
  await page.getByRole('textbox', { name: 'Nội dung', exact: true }).click();
  await userEvent.keyboard('{Control>}{End}{/Control} ');
  await page.getByRole('button', { name: 'Chèn dữ liệu…' }).nth(2).click();
  await page.getByRole('textbox', { name: 'Tìm theo tên' }).fill('ma ho so');
  await userEvent.keyboard('{Enter}');
  expect(session.document['messages']).toMatchObject({ da_nhan: { body: { vi: 'Xin chào {{case.code}}' } } });
  session.undo();
  await expect
    .element(page.getByRole('textbox', { name: 'Nội dung', exact: true }))
    .toHaveTextContent('Xin chào');
});

test('every moment at which something is sent leads to where that is set', async () => {
  const session = await shown();
  await page.getByText('Gửi khi nào, qua kênh nào').click();
  await page
    .getByRole('row', { name: /Đã nhận Người nộp hồ sơ Cổng/ })
    .getByRole('button')
    .first()
    .click();
  expect(session.place).toBe('/workflow/states/cho/on/XONG/actions/0/params/message');
});

test('a new message is for the applicant on the portal, with words to begin with', async () => {
  const session = await shown({});
  await page.getByRole('textbox', { name: 'Tên thông báo mới' }).fill('Có kết quả');
  await page.getByRole('button', { name: 'Thêm thông báo' }).click();
  expect(session.document['messages']).toMatchObject({
    co_ket_qua: { to: 'applicant', channels: ['portal'], subject: { vi: 'Có kết quả' } },
  });
});
