import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DefinitionVersion, RecalculatedCase, RecalculationPage } from '../../../runtime/api/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import './designer-recalculation.ts';

const version = (number: number, live: boolean): DefinitionVersion => ({
  ...{
    id: 'tro-cap',
    version: number,
    title: { vi: 'Trợ cấp' },
    code: '1.000001',
    hash: `${number}`.repeat(64),
  },
  ...{ status: 'active', live, effectiveFrom: '2026-01-01T00:00:00.000Z', note: '' },
  ...{ publishedAt: '2026-01-01T00:00:00.000Z', publishedBy: 'Bình', proposedBy: 'An' },
});

const found = (number: number, owed: number | null = null): RecalculatedCase => ({
  ...{ case: `c${number}`, code: `H-${number}`, version: 1, unit: 'UBND xã Mẫu', submittedOn: '2026-08-03' },
  ...{ endedOn: '2026-08-20', outcome: 'granted', months: owed === null ? null : 2 },
  values: [{ label: 'Mức trợ cấp', was: '750.000 đồng', is: '810.000 đồng', difference: 60_000, owed }],
});

/** The element, whose pages are answered one after another; what it asked for. */
async function shown(pages: readonly RecalculationPage[]) {
  const asked: unknown[] = [];
  const client: Partial<Record<keyof DesignerClient, unknown>> = {
    recalculationDays: () => Promise.resolve({ items: [{ from: '2026-07-01', parameter: 'Mức chuẩn' }] }),
    recalculation: (order: unknown, cursor: string | null) => {
      asked.push([order, cursor]);
      return Promise.resolve(pages[asked.length - 1]);
    },
    recalculationTableUrl: () => '/bang.csv',
  };
  const element = document.createElement('designer-recalculation');
  Object.assign(element, { client, versions: [version(2, true), version(1, false)] });
  document.body.replaceChildren(element);
  await expect.element(page.getByLabelText('Áp dụng từ ngày')).toHaveValue('01/07/2026');
  return asked;
}

test('the day from which a parameter differs is proposed, and cases are gathered page by page', async () => {
  const asked = await shown([
    { looked: 100, items: [found(1, 120_000)], next: 'inFlight:' },
    { looked: 7, items: [found(2, 120_000)], next: null },
  ]);
  await expect.element(page.getByText('“Mức chuẩn” có giá trị mới từ 01/07/2026.')).toBeVisible();
  await page.getByLabelText(/đến hết tháng/).fill('9/2026');
  await page.getByRole('button', { name: 'Tính lại' }).click();
  await expect.element(page.getByText('Đã tính xong 107 hồ sơ; 2 hồ sơ có kết quả khác.')).toBeVisible();
  const order = { procedure: 'tro-cap', version: 2, since: '2026-07-01', until: '2026-09' };
  expect(asked).toEqual([
    [order, null],
    [order, 'inFlight:'],
  ]);
  const totals = page.getByRole('table', { name: 'Tổng hợp' });
  await expect
    .element(totals.getByRole('row').nth(1))
    .toHaveTextContent(/2.*\+120\.000 đồng.*\+240\.000 đồng/);
  const line = page.getByRole('table', { name: 'Từng hồ sơ' }).getByRole('row').nth(1);
  await expect.element(line).toHaveTextContent('750.000 đồng → 810.000 đồng');
  await expect.element(line).toHaveTextContent('+60.000 đồng × 2 tháng = +120.000 đồng');
  await expect.element(page.getByRole('link', { name: /CSV/ })).toHaveAttribute('href', '/bang.csv');
});

test('what cannot be read is told at its box, and nothing is asked of the server', async () => {
  const asked = await shown([]);
  const since = page.getByLabelText('Áp dụng từ ngày');
  await since.fill('31/02/2026');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Nhập ngày, tháng, năm, ví dụ 01/07/2026.')).toBeVisible();
  expect(document.querySelector('designer-recalculation')?.shadowRoot?.activeElement?.id).toBe('since');
  expect(asked).toEqual([]);
});

test('of many cases the first are shown, the others when they are asked for', async () => {
  await shown([{ looked: 120, items: Array.from({ length: 60 }, (_, index) => found(index)), next: null }]);
  await page.getByRole('button', { name: 'Tính lại' }).click();
  const list = page.getByRole('table', { name: 'Từng hồ sơ' });
  await expect.element(list.getByRole('row').nth(50)).toBeVisible();
  expect(list.getByRole('row').elements()).toHaveLength(51);
  await page.getByRole('button', { name: 'Xem thêm 10 hồ sơ' }).click();
  await expect.element(list.getByRole('row').nth(60)).toBeVisible();
});

test('where nothing comes out otherwise, that is said', async () => {
  await shown([{ looked: 3, items: [], next: null }]);
  await page.getByRole('button', { name: 'Tính lại' }).click();
  await expect
    .element(page.getByText('Đã tính xong 3 hồ sơ. Không hồ sơ nào có kết quả khác.'))
    .toBeVisible();
});
