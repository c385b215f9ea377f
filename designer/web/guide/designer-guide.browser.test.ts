import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { draftPath } from '../app/designer-route.ts';
import { sessionOn } from '../draft/session.fixture.ts';
import './designer-guide.ts';

const draft = {
  code: '9.000000',
  legalBasis: [{ document: 'Chưa nêu căn cứ' }],
  forms: { don: { title: { vi: 'Đơn' }, pages: [{ key: 'p', sections: [{ key: 's', fields: [] }] }] } },
};
const into = '/forms/don/pages/0/sections/0';

beforeEach(() => {
  localStorage.clear();
});

async function shown() {
  const session = sessionOn(draft);
  const go = vi.fn<(path: string) => void>();
  const element = document.createElement('designer-guide');
  Object.assign(element, { session, go });
  document.body.replaceChildren(element);
  await element.updateComplete;
  return { session, go, element };
}

test('a step leads to its place, and is ticked by what was done', async () => {
  const { session } = await shown();
  const places: string[] = [];
  session.addEventListener('reveal', (event) => places.push((event as CustomEvent<string>).detail));
  await expect.element(page.getByRole('heading', { name: /^Bước 1\/\d+: Ghi mã thủ tục/ })).toBeVisible();
  await page.getByRole('button', { name: 'Mở Tổng quan' }).click();
  expect(places).toEqual(['/code']);
  session.set('/code', '1.004873');
  session.set('/legalBasis/0/document', 'Luật Hộ tịch 60/2014/QH13');
  await expect.element(page.getByText('Đã xong: Ghi mã thủ tục và căn cứ pháp lý.')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: /^Bước 2\/\d+: Thêm một trường/ })).toBeVisible();
});

test('steps are done in any order, chosen by keyboard, and what is undone is open again', async () => {
  const { session, go, element } = await shown();
  session.edit('addField', { into, field: { type: 'text', label: { vi: 'Họ tên' } } });
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  const steps = page.getByRole('list');
  await expect
    .element(steps.getByRole('button', { name: '2. Thêm một trường vào tờ khai (đã xong)' }))
    .toBeVisible();
  const third = steps.getByRole('button', { name: /^3\./ });
  (third.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: /^Bước 3\// })).toBeVisible();
  expect(element.shadowRoot?.activeElement?.id).toBe('title');
  await page.getByRole('button', { name: 'Mở Biểu mẫu' }).click();
  expect(go).toHaveBeenCalledWith(draftPath('d', 'bieu-mau'));
  session.undo();
  await expect
    .element(steps.getByRole('button', { name: '2. Thêm một trường vào tờ khai', exact: true }))
    .toBeVisible();
});

test('it goes on where it was after the page was left', async () => {
  const { session } = await shown();
  const changed = { ...draft, code: '1.004873', legalBasis: [{ document: 'Luật Hộ tịch' }] };
  session.replace(changed);
  const again = document.createElement('designer-guide');
  Object.assign(again, { session: sessionOn(changed) });
  document.body.replaceChildren(again);
  await expect.element(page.getByRole('heading', { name: /^Bước 2\// })).toBeVisible();
});
