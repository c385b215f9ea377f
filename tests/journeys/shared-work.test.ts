import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { newCommandId } from '../../runtime/client/index.ts';
import { act, fileSample, look } from './harness/case-work.ts';
import { openWindow } from './harness/chromium.ts';
import { expectDone, openDesk, openTask } from './harness/desk.ts';
import { visit, type PersonName } from './harness/people.ts';
import { stageAt } from './harness/stage.ts';

describe('work that several people share', () => {
  const stage = stageAt('2026-11-20T09:10:00+07:00');
  const openAs = async (who: PersonName): Promise<Page> => {
    const { page } = await openWindow(stage.browser);
    await openDesk(page, stage.product.address, who);
    return page;
  };
  it('goes to a substitute, who acts in the place of whoever is away', async () => {
    const id = await fileSample(stage.product.address);
    const page = await openAs('mot-cua');
    await page.getByRole('link', { name: 'Ủy quyền, làm thay' }).click();
    await page.getByLabel('Người làm thay', { exact: true }).selectOption('can-bo');
    await page.getByLabel('Từ ngày').fill('20/11/2026');
    await page.getByLabel('Đến hết ngày').fill('24/11/2026');
    await page.getByLabel('Lý do vắng mặt').fill('Nghỉ phép năm');
    await page.getByRole('button', { name: 'Cử người làm thay' }).click();
    await page.getByText('Trần Quang Minh làm thay Phạm Thu Hà').waitFor();

    const other = await openAs('can-bo');
    await other.getByText('Thay Phạm Thu Hà').first().waitFor();
    await openTask(other, 'Kiểm tra hồ sơ');
    await other.getByRole('button', { name: 'Tiếp nhận', exact: true }).first().click();
    await expectDone(other, 'Tiếp nhận');
    await other.getByText('Làm thay Phạm Thu Hà').first().waitFor();
    expect((await look(stage.product.address, 'lanh-dao', id)).history.at(-1)?.who).toBe('Trần Quang Minh');
  });

  it('is given out by whoever oversees the unit, and taken many tasks at once', async () => {
    const ids = await Promise.all([fileSample(stage.product.address), fileSample(stage.product.address)]);
    const [first = '', second = ''] = ids;
    for (const id of ids) await act(stage.product.address, 'mot-cua', id, 'TIEP_NHAN');
    const leader = await openAs('lanh-dao');
    await leader.getByRole('button', { name: 'Mọi việc của cơ quan tôi' }).click();
    const code = (await look(stage.product.address, 'lanh-dao', first)).code ?? '';
    await leader.getByRole('checkbox', { name: new RegExp(`hồ sơ ${code}$`) }).check();
    await leader.getByRole('button', { name: 'Giao cho người khác' }).click();
    await leader.getByLabel('Giao cho', { exact: true }).selectOption('can-bo-2');
    await leader.getByRole('button', { name: 'Gửi: Giao cho người khác' }).click();
    await leader.getByText('Đã thực hiện 1 việc.').waitFor();

    // the page still shows the second task as free when somebody else takes it
    const clerk = await openAs('can-bo');
    await clerk.getByRole('button', { name: 'Tất cả', exact: false }).first().waitFor();
    const { client } = await visit(stage.product.address, 'can-bo-2');
    const view = await client.case(second);
    const task = view.tasks.find(({ mine }) => mine)?.id ?? '';
    const taken = clerk.getByRole('checkbox', { name: new RegExp(`hồ sơ ${view.code ?? ''}$`) });
    await taken.check();
    const claim = { id: newCommandId(), type: 'claim', revision: view.revision, task } as const;
    await client.command(second, claim);
    await clerk.getByRole('checkbox', { name: 'Chọn cả trang' }).check();
    await clerk.getByRole('button', { name: 'Nhận việc' }).click();
    await clerk.getByText('Việc này đang do Lương Thị Mai xử lý.').first().waitFor();
    await clerk.getByRole('button', { name: 'Thử lại các việc chưa được' }).waitFor();
    expect((await look(stage.product.address, 'can-bo', first)).tasks.at(-1)?.assignee?.account).toBe(
      'can-bo-2',
    );
  });
});
