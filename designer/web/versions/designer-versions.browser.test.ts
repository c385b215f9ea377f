import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { DefinitionVersion } from '../../../runtime/api/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import './designer-versions.ts';

const version = (number: number, own: Partial<DefinitionVersion>): DefinitionVersion => ({
  ...{
    id: 'cap-giay',
    version: number,
    title: { vi: 'Cấp giấy' },
    code: '1.000001',
    hash: `${number}`.repeat(64),
  },
  ...{ status: 'active', live: false, effectiveFrom: '2026-01-01T00:00:00.000Z' },
  ...{ publishedAt: '2026-01-01T00:00:00.000Z', publishedBy: 'Bình', proposedBy: 'An', note: '' },
  ...own,
});

async function shown() {
  let items = [version(2, { live: true, note: 'Rút ngắn thời hạn' }), version(1, {})];
  const setDefinitionStatus = vi.fn((_id: string, number: number, status: 'active' | 'suspended') => {
    items = items.map((one) =>
      one.version === number
        ? { ...one, status, live: status === 'active' }
        : { ...one, live: status !== 'active' },
    );
    return Promise.resolve();
  });
  const client: Partial<Record<keyof DesignerClient, unknown>> = {
    definitions: () => Promise.resolve({ items }),
    definition: (_id: string, number: number) =>
      Promise.resolve({
        document: { version: number, title: { vi: number === 1 ? 'Cấp thẻ' : 'Cấp giấy' } },
      }),
    setDefinitionStatus,
    session: () => Promise.resolve({ account: 'binh' }),
    migrations: () => Promise.resolve({ items: [] }),
    recalculationDays: () => Promise.resolve({ items: [] }),
    definitionPackageUrl: (id: string, number: number) => `/goi/${id}/${number}`,
    processSheetUrl: (id: string, number: number) => `/phieu/${id}/${number}`,
  };
  const element = document.createElement('designer-versions');
  Object.assign(element, { client, procedure: 'cap-giay' });
  document.body.replaceChildren(element);
  await expect.element(page.getByRole('row').nth(2)).toBeVisible();
  return { setDefinitionStatus };
}

test('the live version is told, who put it forward, who published it, and why', async () => {
  await shown();
  const row = page.getByRole('row').nth(1);
  await expect.element(row).toHaveTextContent('Đang áp dụng');
  await expect.element(row).toHaveTextContent('Rút ngắn thời hạn');
  await expect.element(row).toHaveTextContent('Bình');
  await expect.element(row).toHaveTextContent('An');
  await expect.element(row.getByRole('link', { name: /gói/i })).toHaveAttribute('href', '/goi/cap-giay/2');
  await expect.element(page.getByRole('columnheader', { name: 'Thao tác' })).toBeInTheDocument();
});

test('a version is suspended after a question, and the one before it is live; then it is revived', async () => {
  const { setDefinitionStatus } = await shown();
  await page.getByRole('button', { name: 'Tạm ngừng phiên bản 2' }).click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog).toHaveTextContent('Từ lúc đó hồ sơ mới nhận theo phiên bản 1.');
  await dialog.getByRole('button', { name: 'Quay lại' }).click();
  expect(setDefinitionStatus).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Tạm ngừng phiên bản 2' }).click();
  await dialog.getByRole('button', { name: 'Tạm ngừng' }).click();
  await expect.element(page.getByRole('row').nth(2)).toHaveTextContent('Đang áp dụng');
  await page.getByRole('button', { name: 'Áp dụng lại phiên bản 2' }).click();
  await dialog.getByRole('button', { name: 'Áp dụng lại' }).click();
  await expect.element(page.getByRole('row').nth(1)).toHaveTextContent('Đang áp dụng');
  expect(setDefinitionStatus.mock.calls).toEqual([
    ['cap-giay', 2, 'suspended'],
    ['cap-giay', 2, 'active'],
  ]);
});

test('any two versions are compared, in words', async () => {
  await shown();
  await page.getByRole('button', { name: 'So sánh' }).click();
  await expect.element(page.getByText('Tên thủ tục: “Cấp thẻ” → “Cấp giấy”')).toBeVisible();
  await page.getByLabelText('Từ phiên bản').selectOptions('2');
  await page.getByRole('button', { name: 'So sánh' }).click();
  await expect.element(page.getByText('Hai phiên bản không khác nhau.')).toBeVisible();
});
