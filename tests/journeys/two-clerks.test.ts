import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { look, fileSample } from './harness/case-work.ts';
import { openWindow } from './harness/chromium.ts';
import { action, expectDone, openDesk, openTask, send } from './harness/desk.ts';
import { stageAt } from './harness/stage.ts';
import { signIn } from './harness/sign-in.ts';

describe('two clerks on one case', () => {
  const stage = stageAt('2026-11-20T09:10:00+07:00');
  const openAt = async (task: string): Promise<Page> => {
    const { page } = await openWindow(stage.browser);
    await openDesk(page, stage.product.address, 'mot-cua');
    await openTask(page, task);
    return page;
  };
  it('get one success and one clear conflict', async () => {
    const id = await fileSample(stage.product.address);
    const [first, second] = [await openAt('Kiểm tra hồ sơ'), await openAt('Kiểm tra hồ sơ')];
    await action(second, 'Từ chối tiếp nhận').click();
    await second.getByLabel('Lý do', { exact: true }).fill('Không đúng đối tượng');
    await action(first, 'Tiếp nhận').dblclick();
    await expectDone(first, 'Tiếp nhận');
    await send(second, 'Từ chối tiếp nhận').click();
    await second.getByRole('dialog').getByRole('button', { name: 'Từ chối tiếp nhận' }).click();
    await second.getByText('Hồ sơ vừa được người khác xử lý nên thao tác chưa được thực hiện.').waitFor();
    expect(await second.getByLabel('Lý do', { exact: true }).inputValue()).toBe('Không đúng đối tượng');
    const view = await look(stage.product.address, 'can-bo', id);
    expect(view.history.map((entry) => entry.what.vi)).toEqual(['Nộp hồ sơ', 'Tiếp nhận']);
  });

  it('a supplement is asked for once, with everything that is wrong, and only that can be changed', async () => {
    // given a request that names a field and a paper
    const id = await fileSample(stage.product.address);
    const clerk = await openAt('Kiểm tra hồ sơ');
    await action(clerk, 'Yêu cầu bổ sung').click();
    await clerk.getByRole('checkbox', { name: /^Số bản Đã khai/ }).check();
    await clerk.getByLabel(/^Cần bổ sung gì: Số bản/).fill('Ghi lại số bản cần cấp');
    await clerk.getByRole('checkbox', { name: /^Bản án, quyết định ly hôn/ }).check();
    await clerk.getByLabel(/^Cần bổ sung gì: Bản án/).fill('Bản chụp mờ, không đọc được');
    await clerk.getByLabel('Lý do', { exact: true }).fill('Hồ sơ chưa đủ để giải quyết');
    await send(clerk, 'Yêu cầu bổ sung').click();
    await expectDone(clerk, 'Yêu cầu bổ sung');

    // when the applicant answers it
    const { page } = await openWindow(stage.browser, 360);
    await page.goto(`${stage.product.address}/dang-nhap`);
    await signIn(page, 'cong-dan');
    await page.goto(`${stage.product.address}/ho-so/${id}`);
    await page.getByText('Ghi lại số bản cần cấp').first().waitFor();
    await page.getByText('Bản chụp mờ, không đọc được').first().waitFor();
    const copies = page.getByRole('textbox', { name: 'Số bản', exact: true });
    await copies.fill('3');
    expect(await page.getByRole('combobox', { name: 'Mục đích', exact: true }).count()).toBe(0);

    // then the case is back with the counter, and its paper names what was wrong
    const view = await look(stage.product.address, 'mot-cua', id);
    expect(view.supplement?.items.map((item) => item.label.vi)).toEqual([
      'Số bản',
      expect.stringContaining('Bản án') as string,
    ]);
    expect(view.papers.map((paper) => paper.title.vi)).toEqual(['Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ']);
  });
});
