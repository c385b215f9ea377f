import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ReadItem } from '../../../api/index.ts';
import type { ReadQuery } from '../../../client/index.ts';
import './desk-reads.ts';

const look: ReadItem = {
  id: 'r1',
  at: '2026-11-20T02:10:00.000Z',
  account: 'can-bo',
  name: 'Trần Quang Minh',
  caseId: 'c1',
  caseName: 'H25-1',
  form: 'don',
  pointer: '/so',
  label: 'Số định danh',
  reason: null,
};
const asked: ReadQuery[] = [];
const start = location.href;

function open(caseId: string, items: ReadItem[]): void {
  asked.length = 0;
  const screen = document.createElement('desk-reads');
  screen.client = {
    reads: (wish = {}) => {
      asked.push(wish);
      return Promise.resolve({ items, next: null });
    },
    readsCsvUrl: ({ from }) => `/api/reads.csv?from=${from ?? ''}`,
  };
  screen.caseId = caseId;
  document.body.append(screen);
}

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', start);
});

test('looks are found by case, person and days written as people write them', async () => {
  open('', [look]);
  await expect.element(page.getByText('Trần Quang Minh')).toBeVisible();
  await expect.element(page.getByText('Không ghi lý do.')).toBeVisible();
  await userEvent.fill(page.getByLabelText('Tài khoản đã xem'), 'can-bo');
  await userEvent.fill(page.getByLabelText('Từ ngày'), '1/11/2026');
  await userEvent.click(page.getByRole('button', { name: 'Tìm lượt xem' }));
  await expect.poll(() => asked.at(-1)).toMatchObject({ account: 'can-bo', from: '2026-11-01' });
  const table = page.getByRole('link', { name: 'CSV' });
  await expect.element(table).toHaveAttribute('href', '/api/reads.csv?from=2026-11-01');
});

test('what is no day is said and not asked for', async () => {
  open('', []);
  await userEvent.fill(page.getByLabelText('Từ ngày'), '31/02/2026');
  await userEvent.click(page.getByRole('button', { name: 'Tìm lượt xem' }));
  await expect.element(page.getByText('Ghi ngày theo dạng', { exact: false })).toBeVisible();
  expect(asked.at(-1)?.from).toBeUndefined();
});

test('on a case only its own looks stand, without filters', async () => {
  open('c1', [{ ...look, reason: 'Thẩm định' }]);
  await expect.element(page.getByText('Thẩm định')).toBeVisible();
  expect(asked).toMatchObject([{ case: 'c1' }]);
  expect(page.getByRole('search').elements()).toEqual([]);
});
