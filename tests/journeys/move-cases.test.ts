import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { applyEdit, type DraftDocument } from '../../engine/authoring/index.ts';
import type { Definition } from '../../engine/index.ts';
import { act, fileSample, look } from './harness/case-work.ts';
import { openWindow } from './harness/chromium.ts';
import { openDesigner } from './harness/designer.ts';
import { judgePage } from './harness/judge-page.ts';
import { publishVersion } from './harness/publish-version.ts';
import { signIn } from './harness/sign-in.ts';
import { stageAt } from './harness/stage.ts';

const PROCEDURE = 'xac-nhan-tinh-trang-hon-nhan';
const shipped = new URL(`../../definitions/procedures/${PROCEDURE}/1.json`, import.meta.url);

describe('cases under way when transitional provisions demand the new version', () => {
  const stage = stageAt('2026-11-20T09:10:00+07:00', { procedures: [PROCEDURE] });

  /** One working day less, and the step of the lookup called otherwise in every way. */
  async function publishNext(): Promise<void> {
    const first = JSON.parse(await readFile(shipped, 'utf8')) as DraftDocument;
    const args = { at: '/workflow/states/tra_cuu', key: 'kiem_tra_du_lieu' };
    const { draft } = applyEdit(first, { name: 'renameName', args });
    const next = structuredClone(draft ?? {}) as unknown as Definition;
    const meta = next.workflow.states['kiem_tra_du_lieu']?.meta;
    const deadline = next.deadlines['giai_quyet'];
    if (!meta || !deadline) throw new Error('The procedure has another shape by now.');
    meta.title = { vi: 'Kiểm tra dữ liệu' };
    deadline.amount = 2;
    await publishVersion(stage.product.address, { ...next, version: 2, scenarios: [] });
  }

  it('are moved after a dry run and an approval, and clerks find the new due date', async () => {
    const { address } = stage.product;
    // given a case that is worked on under version 1, and version 2 without the step in which it is
    const id = await fileSample(address);
    const before = await act(address, 'mot-cua', id, 'TIEP_NHAN');
    expect(before.clocks.find(({ deadline }) => deadline === 'giai_quyet')?.dueDate).toBe('2026-11-26');
    await publishNext();

    // when an administrator plans the move, a dry run says that the case would stay
    const first = await openDesigner(stage.browser, address);
    const { page } = first;
    await page.goto(`${address}/designer/phien-ban/${PROCEDURE}`);
    await page.getByRole('button', { name: 'Lập phương án chuyển sang phiên bản 2' }).click();
    await page.getByRole('button', { name: 'Chạy thử', exact: true }).click();
    const stays = page.getByText(
      /1 hồ sơ ở lại phiên bản cũ: Phiên bản mới không có bước “Tra cứu cơ sở dữ liệu”/,
    );
    await stays.click();
    await page.getByRole('cell', { name: before.code ?? '' }).waitFor();

    // and once it is told where the case goes, that it would be due a day sooner
    await page
      .getByLabel('Bước “Tra cứu cơ sở dữ liệu” không còn. Hồ sơ đang ở đó chuyển đến')
      .selectOption({ label: 'Kiểm tra dữ liệu' });
    await stays.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Chạy thử', exact: true }).click();
    const sooner = page.getByText('1 hồ sơ chuyển, hạn sớm hơn');
    await sooner.click();
    await page.getByRole('row', { name: /26\/11\/2026 25\/11\/2026/ }).waitFor();
    expect(await judgePage(page)).toEqual([]);
    expect((await look(address, 'mot-cua', id)).procedure.version).toBe(1);

    // when it is put forward, another administrator approves it
    await page.getByRole('button', { name: 'Trình duyệt' }).click();
    await page.getByText('Nhập số văn bản.').waitFor();
    await page.getByLabel('Số văn bản quyết định').fill('45/QĐ-UBND');
    await page.getByLabel('Ngày văn bản').fill('19/11/2026');
    await page.getByLabel('Lý do', { exact: true }).fill('Điều khoản chuyển tiếp');
    await page.getByRole('button', { name: 'Trình duyệt' }).click();
    await page.getByText(/^Bạn là người trình/).waitFor();
    const second = await openDesigner(stage.browser, address, 'quan-tri-2');
    await second.page.goto(`${address}/designer/phien-ban/${PROCEDURE}`);
    await second.page.getByRole('button', { name: 'Duyệt và chuyển' }).click();
    await second.page.getByRole('dialog').getByRole('button', { name: 'Duyệt và chuyển' }).click();
    await second.page.getByText('Đã xong').waitFor();

    // then the case is on version 2, its history says so, and the clerk finds it with its new due date
    const clerk = await openWindow(stage.browser);
    await clerk.page.goto(`${address}/desk/ho-so/${id}`);
    await signIn(clerk.page, 'mot-cua');
    await clerk.page.getByText('Chuyển sang phiên bản thủ tục mới').waitFor();
    await clerk.page.getByText(/từ ngày 26\/11\/2026 thành ngày 25\/11\/2026/).waitFor();
    await clerk.page.getByText('Kiểm tra dữ liệu').first().waitFor();
    expect([...first.faults, ...second.faults, ...clerk.faults]).toEqual([]);
  });
});
