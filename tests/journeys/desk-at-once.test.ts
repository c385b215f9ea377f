import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { act, fileSample } from './harness/case-work.ts';
import { openWindow, type PersonPage } from './harness/chromium.ts';
import { action, lookOnlyWhenTold, openDesk, openTask } from './harness/desk.ts';
import { visit, type PersonName } from './harness/people.ts';
import { stageAt } from './harness/stage.ts';

describe('the desk of several clerks', () => {
  const stage = stageAt('2026-11-20T09:10:00+07:00');
  const openAs = async (who: PersonName): Promise<PersonPage> => {
    const window = await openWindow(stage.browser);
    await lookOnlyWhenTold(window.page);
    await openDesk(window.page, stage.product.address, who);
    return window;
  };
  const reason = (page: Page) => page.getByLabel('Lý do', { exact: true });
  it('shows at once what others did, in the list and on the case, also after the server was away', async () => {
    const { address } = stage.product;
    const { page } = await openAs('mot-cua');
    await page.getByText('Không có việc nào đang chờ').first().waitFor();
    const id = await fileSample(address);
    await page.getByRole('link', { name: 'Kiểm tra hồ sơ' }).first().waitFor();
    await openTask(page, 'Kiểm tra hồ sơ');
    await act(address, 'mot-cua', id, 'TIEP_NHAN');
    await action(page, 'Tiếp nhận').waitFor({ state: 'hidden' });

    await stage.product.restartAt('2026-11-20T09:20:00+07:00');
    await page.goto(`${address}/desk/`);
    await page.getByRole('heading', { name: 'Việc cần làm', level: 1 }).waitFor();
    await fileSample(address);
    await page.getByRole('link', { name: 'Kiểm tra hồ sơ' }).first().waitFor();
  });

  it('keeps what a clerk has typed for a task on every device, until the task is done', async () => {
    const { address } = stage.product;
    const id = await fileSample(address);
    const first = await openAs('mot-cua');
    await first.page.goto(`${address}/desk/ho-so/${id}`);
    await action(first.page, 'Từ chối tiếp nhận').click();
    await reason(first.page).fill('Hồ sơ không thuộc thẩm quyền');
    await first.page.getByText(/^\s*Đang nhập dở, lưu lúc/).waitFor();
    await first.context.close();

    const second = await openAs('mot-cua');
    await second.page.goto(`${address}/desk/ho-so/${id}`);
    await action(second.page, 'Từ chối tiếp nhận').click();
    expect(await reason(second.page).inputValue()).toBe('Hồ sơ không thuộc thẩm quyền');
    await act(address, 'mot-cua', id, 'TIEP_NHAN');
    const { client } = await visit(address, 'mot-cua');
    expect((await client.typedInputs(id)).items).toEqual([]);
    // Who typed it is told, and can still copy it.
    await second.page.getByRole('button', { name: 'Tải lại hồ sơ' }).click();
    await second.page.getByText('Hồ sơ không thuộc thẩm quyền').first().waitFor();
    expect(second.faults).toEqual([]);
  });
});
