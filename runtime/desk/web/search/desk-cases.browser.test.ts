import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { FoundCase } from '../../../api/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import './desk-cases.ts';

function found(number: number, endedAt: string | null = null): FoundCase {
  return {
    id: `ho-so-${number}`,
    code: `H1-000${number}`,
    reference: `AAAA-${number}`,
    procedure: { id: 'mau', version: 1, hash: 'h', title: { vi: 'Thủ tục mẫu' } },
    applicantName: 'Lê Quốc Duy',
    unit: { vi: 'Phường Mẫu' },
    status: { code: '10', name: { vi: 'Đã trả kết quả' } },
    stages: endedAt === null ? [{ vi: 'Thẩm định' }] : [],
    submittedOn: '2026-11-20',
    endedAt,
  };
}

afterEach(() => {
  document.body.replaceChildren();
});

test('cases are found by words and by whether they have ended, page by page', async () => {
  const asked: unknown[] = [];
  const client: Pick<DeskClient, 'searchCases' | 'registerCsvUrl'> = {
    registerCsvUrl: (month) => `/so/${month}`,
    searchCases: (query = {}) => {
      asked.push({ ...query });
      const items = query.state === 'ended' ? [found(2, '2026-11-21T02:00:00.000Z')] : [found(1)];
      return Promise.resolve({ items, next: query.cursor === undefined ? 'sau' : null });
    },
  };
  const screen = document.createElement('desk-cases');
  screen.client = client;
  document.body.append(screen);
  await expect
    .element(page.getByRole('link', { name: 'H1-0001' }))
    .toHaveAttribute('href', '/desk/ho-so/ho-so-1');
  await expect.element(page.getByText('Thẩm định')).toBeVisible();
  const register = page.getByRole('link', { name: 'Tải sổ theo dõi (CSV)' });
  const months = page.getByLabelText('Sổ theo dõi hồ sơ tiếp nhận trong tháng');
  expect((months.element() as HTMLSelectElement).options).toHaveLength(12);
  const last = (months.element() as HTMLSelectElement).options[11]?.value ?? '';
  await userEvent.selectOptions(months, last);
  await expect.element(register).toHaveAttribute('href', `/so/${last}`);
  await userEvent.fill(page.getByLabelText('Mã hồ sơ, mã tra cứu'), ' le duy ');
  await userEvent.selectOptions(page.getByLabelText('Tình trạng hồ sơ'), 'Đã kết thúc');
  await userEvent.click(page.getByRole('button', { name: 'Tìm hồ sơ' }));
  await expect.element(page.getByText('Đã trả kết quả')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Xem tiếp' }));
  await expect
    .poll(() => asked)
    .toEqual([
      { text: '', state: 'all', cursor: undefined },
      { text: 'le duy', state: 'ended', cursor: undefined },
      { text: 'le duy', state: 'ended', cursor: 'sau' },
    ]);
});
