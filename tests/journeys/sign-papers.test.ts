import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { newCommandId } from '../../runtime/client/index.ts';
import { goodAnswers } from '../../runtime/server/testing/file-case.ts';
import { signedProcedure } from '../../runtime/server/testing/signed-procedure.ts';
import { act } from './harness/case-work.ts';
import { openWindow } from './harness/chromium.ts';
import { openDesk } from './harness/desk.ts';
import { visit } from './harness/people.ts';
import { stageAt } from './harness/stage.ts';
import { readPdf } from '../../runtime/server/papers/read-pdf.fixture.ts';

describe('papers that are to be signed', () => {
  const stage = stageAt('2026-11-20T09:10:00+07:00');
  let leader: Page;
  beforeAll(async () => {
    leader = (await openWindow(stage.browser)).page;
    const { client } = await visit(stage.product.address, 'quan-tri');
    await client.publish({ definition: signedProcedure(), note: 'Thử ký số' });
  });
  /** A case whose result waits for the signature of the leader. */
  async function waiting(): Promise<string> {
    const { client } = await visit(stage.product.address, 'cong-dan');
    const draft = await client.startDraft(signedProcedure().id);
    await client.saveDraft(draft.id, { revision: draft.revision, answers: goodAnswers });
    const { case: id } = await client.submitDraft(draft.id, { commandId: newCommandId() });
    await act(stage.product.address, 'mot-cua', id, 'TIEP_NHAN');
    await act(stage.product.address, 'lanh-dao', id, 'XONG', { answers: { y_kien: 'Đồng ý' } });
    return id;
  }

  it('are signed together with one PIN, and verified by whoever holds one', async () => {
    const ids = [await waiting(), await waiting()];
    await openDesk(leader, stage.product.address, 'lanh-dao');
    await leader.getByRole('link', { name: 'Ký số', exact: true }).click();
    await leader.getByRole('heading', { name: 'Văn bản chờ tôi ký số', level: 1 }).waitFor();
    await leader.getByLabel('Chọn tất cả').check();
    await leader.getByRole('button', { name: 'Ký số văn bản đã chọn' }).dblclick();
    await leader.getByText('2 văn bản đang chờ bạn xác nhận với dịch vụ ký số.').waitFor();

    await leader.getByRole('link', { name: 'Mở trang xác nhận ký' }).click();
    await expect.poll(() => leader.getByText('SHA-256:').count(), { timeout: 15_000 }).toBe(2);
    await leader.getByLabel('Mã PIN').fill('111111');
    await leader.getByRole('button', { name: 'Ký tất cả' }).click();
    await leader.getByText('Mã PIN không đúng. Còn 2 lần thử.').waitFor();
    await leader.getByLabel('Mã PIN').fill('246810');
    await leader.getByRole('button', { name: 'Ký tất cả' }).click();
    await leader.getByText('Đã ký. Kết quả được gửi về hệ thống trong giây lát.').waitFor();
    const { client, fetch } = await visit(stage.product.address, 'cong-dan');
    for (const id of ids) await expect.poll(async () => (await client.case(id)).outcome).toBe('granted');

    // Whoever holds the paper follows its code.
    const pdf = await fetch(`${stage.product.address}/api/cases/${ids[0] ?? ''}/papers/ket_qua-1.pdf`);
    const text = readPdf(new Uint8Array(await pdf.arrayBuffer()))
      .pages.join('')
      .replace(/\s/g, '');
    const { page } = await openWindow(stage.browser, 360);
    await page.goto(`${stage.product.address}/kiem-tra/${/kiem-tra\/([\w.-]+)/.exec(text)?.[1] ?? ''}`);
    await page.getByText('Chữ ký số hợp lệ.').waitFor();
    await page.getByText('Đỗ Văn Thành, Lãnh đạo').waitFor();
    expect(await page.getByText('Lê Quốc Duy').count()).toBe(0);
  });
});
