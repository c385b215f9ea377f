import { describe, expect, it } from 'vitest';
import { readDocument } from '../../definitions/read-definitions.fixture.ts';
import type { Definition } from '../../engine/index.ts';
import { newCommandId } from '../../runtime/client/index.ts';
import type { DemoPerson } from '../../runtime/server/index.ts';
import { openWindow } from './harness/chromium.ts';
import { smallPdf, visit } from './harness/people.ts';
import { stageAt } from './harness/stage.ts';
import { signIn } from './harness/sign-in.ts';

const procedure = 'cap-phieu-ly-lich-tu-phap';
const [sample] = (readDocument(`procedures/${procedure}/1.json`) as Definition).scenarios ?? [];
const person = (account: string, name: string, more: Partial<DemoPerson>): DemoPerson => ({
  account,
  name,
  password: 'mat-khau-2026',
  description: { vi: name },
  grants: [],
  identityLevel: 2,
  ...more,
});
const applicant = person('thu-trang', 'Hoàng Thị Thu Trang', {});
const cashier = person('thu-phi', 'Lý Thị Mẫu', { grants: [{ role: 'ke_toan', unit: 'CA-37' }] });

describe('paying online', () => {
  const stage = stageAt('2026-11-21T21:30:00+07:00', { people: [applicant, cashier] });
  it('brings a receipt to the applicant, the case to the counter, and what came twice to the accountant', async () => {
    // given a case that waits for its fee
    const id = await file();

    // when the applicant fails first, and then pays twice by mistake; every callback comes twice
    const { page, faults } = await openWindow(stage.browser, 360);
    await page.goto(`${stage.product.address}/dang-nhap`);
    await signIn(page, applicant);
    await page.goto(`${stage.product.address}/ho-so/${id}`);
    await page.getByRole('button', { name: 'Nộp trực tuyến 105.000 đồng' }).click();
    await page.getByRole('heading', { name: 'Cổng thanh toán thử nghiệm' }).waitFor();
    await page.getByRole('button', { name: /^Thanh toán không thành công/ }).click();
    await page.getByText('Không thành công: 105.000 đồng').waitFor();
    await page.getByRole('button', { name: 'Nộp trực tuyến 105.000 đồng' }).click();
    await page.getByRole('button', { name: /^Trả hai lần/ }).click();

    // then it is paid once, and the receipt is there
    await page.getByText('Đã nộp 105.000 đồng').waitFor();
    const [receipt] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tải biên lai' }).click(),
    ]);
    expect(receipt.suggestedFilename()).toContain('.pdf');
    expect(await page.getByRole('button', { name: /^Nộp trực tuyến/ }).count()).toBe(0);
    expect(faults).toEqual([]);

    // and the accountant sees all of it, and notes what was given back
    const desk = await openWindow(stage.browser);
    await desk.page.goto(`${stage.product.address}/desk/doi-soat`);
    await signIn(desk.page, cashier);
    await desk.page.getByText('105.000 đồng: nộp trùng, phải hoàn trả').waitFor();
    await desk.page.getByLabel(/^Số chứng từ hoặc mã chuyển khoản/).fill('UNC-0007');
    await desk.page.getByRole('button', { name: 'Ghi nhận đã hoàn trả 105.000 đồng' }).click();
    await desk.page.getByText('Đã ghi nhận hoàn trả.').waitFor();
    await desk.page.getByText('Đã hoàn trả 105.000 đồng: UNC-0007').waitFor();
    const { client } = await visit(stage.product.address, cashier);
    const { money, stages } = await client.case(id);
    expect(money?.payments.map(({ status }) => status)).toEqual(['failed', 'paid', 'refunded']);
    expect(stages.map(({ vi }) => vi)).not.toContain('Chờ nộp phí');
    expect(desk.faults).toEqual([]);
  });

  it('shows by itself that a late payment has come', async () => {
    const id = await file();
    const { page, faults } = await openWindow(stage.browser, 360);
    await page.goto(`${stage.product.address}/dang-nhap`);
    await signIn(page, applicant);
    await page.goto(`${stage.product.address}/ho-so/${id}`);
    await page.getByRole('button', { name: 'Nộp trực tuyến 105.000 đồng' }).click();
    await page.getByRole('button', { name: /^Trả muộn/ }).click();
    await page.getByText('Đang chờ cổng thanh toán xác nhận.').waitFor();
    await page.getByText('Đã nộp 105.000 đồng').waitFor();
    expect(faults).toEqual([]);
  });

  async function file(): Promise<string> {
    const { client, fetch } = await visit(stage.product.address, applicant);
    const draft = await client.startDraft(procedure);
    await client.saveDraft(draft.id, { revision: draft.revision, answers: { ...sample?.answers } });
    const { csrf } = await client.session();
    const form = new FormData();
    form.append('file', smallPdf());
    const headers = { 'x-csrf-token': csrf ?? '' };
    const url = `${stage.product.address}/api/drafts/${draft.id}/files/LL04`;
    const answer = await fetch(url, { method: 'POST', body: form, headers });
    if (!answer.ok) throw new Error(await answer.text());
    return (await client.submitDraft(draft.id, { commandId: newCommandId() })).case;
  }
});
