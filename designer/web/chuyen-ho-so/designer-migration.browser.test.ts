import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { layoutFaults } from '../../../components/story-kit/layout-faults.ts';
import type { CaseMigration } from '../../../runtime/api/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { ProblemError } from '../../../runtime/client/index.ts';
import { migrations, passedCase } from './migration.fixture.ts';
import '../designer.css';
import './designer-migration.ts';

type Calls = Partial<Record<keyof DesignerClient, unknown>>;

async function shown(migration: CaseMigration, calls: Calls = {}, account = 'an') {
  const client: Calls = {
    migration: () => new Promise(() => undefined),
    migrationCsvUrl: (id: string, name: string) => `/api/migrations/${id}/cases.csv?pass=${name}`,
    ...calls,
  };
  const element = document.createElement('designer-migration');
  Object.assign(element, { client, migration, account });
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
}

afterEach(() => {
  document.body.replaceChildren();
});

/** What the focus is on, through shadow roots. */
function focusedText(): string {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.textContent ?? '';
}

/** Opens every list of cases, so that all of it is judged. */
function openLists(element: Element): void {
  for (const one of element.shadowRoot?.querySelectorAll('designer-migration-pass') ?? []) {
    for (const list of one.shadowRoot?.querySelectorAll('details') ?? []) list.open = true;
  }
}

describe('a move of cases', () => {
  describe.each([1280, 360])('at %d pixels', (width) => {
    test.each(Object.entries(migrations))(
      'is well to read and to use while it is %s',
      async (_name, migration) => {
        await page.viewport(width, 900);
        const element = await shown(migration);
        openLists(element);
        await new Promise(requestAnimationFrame);
        const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        expect(layoutFaults()).toEqual([]);
      },
    );
  });

  test('offers a lost branch an end, and tells it once it was chosen', async () => {
    const chooseInMigration = vi.fn(() => Promise.resolve(migrations.planned));
    await shown(migrations.planned, { chooseInMigration });
    await page
      .getByLabelText('Bước “Xử lý › Lấy ý kiến cơ quan liên quan” không còn. Hồ sơ đang ở đó chuyển đến')
      .selectOptions('Nhánh này kết thúc, các nhánh khác tiếp tục');
    expect(chooseInMigration).toHaveBeenCalledExactlyOnceWith(
      'm1',
      { states: { 'xu_ly.y_kien.cho': '*' }, deadlines: {}, unfit: 'stay' },
      3,
    );
    await shown(migrations.proposed);
    await expect
      .element(page.getByText(/Nhánh “Xử lý › Lấy ý kiến cơ quan liên quan” kết thúc khi chuyển/))
      .toBeVisible();
  });

  test('shows more cases of a list until all are there, and goes to the first new one', async () => {
    const pages = [
      { items: Array.from({ length: 100 }, (_, index) => passedCase(index + 1)), next: '0000000100.0' },
      { items: Array.from({ length: 20 }, (_, index) => passedCase(index + 101)), next: null },
    ];
    const migrationCases = vi.fn(() => Promise.resolve(pages.shift()));
    await shown(migrations.tried, { migrationCases });
    await page.getByText(/120 hồ sơ ở lại phiên bản cũ/).click();
    await expect.element(page.getByText('Đang hiện 50 trong số 120 hồ sơ.')).toBeVisible();
    const more = page.getByRole('button', { name: 'Xem thêm hồ sơ' });
    await more.click();
    await expect.element(page.getByText('Đang hiện 100 trong số 120 hồ sơ.')).toBeVisible();
    await expect.poll(focusedText).toContain('0051');
    await more.click();
    await expect.poll(focusedText).toContain('0101');
    await expect.element(more).not.toBeInTheDocument();
    expect(migrationCases.mock.calls).toEqual([
      ['m1', 'trial', 2, null],
      ['m1', 'trial', 2, '0000000100.0'],
    ]);
  });

  test('gives all its cases as a table for spreadsheets, of the dry run and of the move', async () => {
    const link = page.getByRole('link', { name: 'Tải danh sách đầy đủ (CSV)' });
    await shown(migrations.tried);
    await expect.element(link).toHaveAttribute('href', '/api/migrations/m1/cases.csv?pass=trial');
    await shown(migrations.done);
    await expect.element(link).toHaveAttribute('href', '/api/migrations/m1/cases.csv?pass=run');
    await shown(migrations.running);
    await expect.element(link).not.toBeInTheDocument();
  });

  test('says why nothing came, and keeps what was there', async () => {
    const title = 'Chưa kết nối được máy chủ.';
    const offline = new ProblemError({ type: '', title, status: 0, code: 'no-connection', problems: [] });
    await shown(migrations.tried, { migrationCases: () => Promise.reject(offline) });
    await page.getByText(/120 hồ sơ ở lại phiên bản cũ/).click();
    await page.getByRole('button', { name: 'Xem thêm hồ sơ' }).click();
    await expect.element(page.getByRole('alert').filter({ hasText: /kết nối|mạng|máy chủ/i })).toBeVisible();
    await expect.element(page.getByText('Đang hiện 50 trong số 120 hồ sơ.')).toBeVisible();
  });

  test('is approved by a person other than the one who put it forward, after a question', async () => {
    const actOnMigration = vi.fn(() => Promise.resolve(migrations.running));
    await shown(migrations.proposed);
    await expect.element(page.getByText(/^Bạn là người trình/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Duyệt và chuyển' })).not.toBeInTheDocument();
    await shown(migrations.proposed, { actOnMigration }, 'binh');
    await page.getByRole('button', { name: 'Duyệt và chuyển' }).click();
    await userEvent.keyboard('{Escape}');
    expect(actOnMigration).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Duyệt và chuyển' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Duyệt và chuyển' }).click();
    await expect.element(page.getByRole('button', { name: 'Tạm dừng' })).toBeVisible();
    expect(actOnMigration).toHaveBeenCalledExactlyOnceWith('m1', 'approve', 3);
  });
});
