import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { act, fileSample, look } from './harness/case-work.ts';
import { openWindow } from './harness/chromium.ts';
import { action, expectDone, openDesk, send } from './harness/desk.ts';
import { stageAt } from './harness/stage.ts';
import { signIn } from './harness/sign-in.ts';

/** A registry that is down when it is first asked, and then knows another status than the sample declares. */
const registries = [
  {
    format: 1 as const,
    id: 'civil-status',
    records: [
      {
        under: { so_dinh_danh: '026098003310' },
        down: 1,
        values: { tinh_trang: 'CHUA_KET_HON', ghi_nhan: 'Chưa có ghi nhận về kết hôn.' },
      },
    ],
  },
];

describe('a clerk who compares an application with a registry', () => {
  const stage = stageAt('2026-11-20T09:10:00+07:00', { registries });
  const openCase = async (who: 'mot-cua' | 'can-bo', id: string): Promise<Page> => {
    const { page } = await openWindow(stage.browser);
    await openDesk(page, stage.product.address, who);
    await page.goto(`${stage.product.address}/desk/ho-so/${id}`);
    await page.getByRole('heading', { name: 'Việc cần làm bây giờ' }).waitFor();
    return page;
  };
  it('compares by hand while it is down, later finds a difference, and asks the applicant for it', async () => {
    // given a registry that is down
    const id = await fileSample(stage.product.address);
    const clerk = await openCase('mot-cua', id);
    await action(clerk, 'Đối chiếu tất cả').click();
    await clerk.getByText('Cơ sở dữ liệu hộ tịch điện tử chưa trả lời').waitFor();
    // when it is compared with the paper
    await clerk.getByRole('button', { name: 'Đối chiếu thủ công: Tình trạng hôn nhân hiện nay' }).click();
    await clerk.getByRole('radio', { name: 'Khớp', exact: true }).check();
    await clerk.getByLabel('Đối chiếu với giấy tờ nào?').fill('Quyết định ly hôn bản chính');
    await clerk.getByRole('button', { name: 'Ghi kết quả' }).click();
    await clerk.getByText('Đã đối chiếu thủ công, khớp').waitFor();
    await clerk.getByText('Căn cứ: Quyết định ly hôn bản chính').waitFor();
    // and again once the registry is up
    await clerk.getByRole('button', { name: 'Đối chiếu lại: Tình trạng hôn nhân hiện nay' }).click();
    await clerk.getByText('Đã đối chiếu, không khớp với Cơ sở dữ liệu hộ tịch điện tử').waitFor();
    await clerk.getByRole('button', { name: 'Đưa vào yêu cầu bổ sung: Tình trạng' }).click();
    // then the request is written, and one click sends it
    const why = clerk.getByLabel(/^Cần bổ sung gì: Tình trạng hôn nhân/);
    expect(await why.inputValue()).toBe(
      'Không khớp với Cơ sở dữ liệu hộ tịch điện tử. Kiểm tra và khai lại.',
    );
    await clerk.getByLabel('Lý do', { exact: true }).fill('Dữ liệu không khớp');
    await send(clerk, 'Yêu cầu bổ sung').click();
    await expectDone(clerk, 'Yêu cầu bổ sung');
    const seen = JSON.stringify(await look(stage.product.address, 'cong-dan', id));
    expect(seen).toContain('compared');
    expect(seen).not.toContain('mismatch');
    const { page } = await openWindow(stage.browser, 360);
    await page.goto(`${stage.product.address}/dang-nhap`);
    await signIn(page, 'cong-dan');
    await page.goto(`${stage.product.address}/ho-so/${id}`);
    await page.getByText('Kiểm tra và khai lại.').first().waitFor();
    await page.getByText('Cơ quan đã đối chiếu').waitFor({ state: 'attached' });
  });

  it('has the form of a task filled by it', async () => {
    const id = await fileSample(stage.product.address);
    await act(stage.product.address, 'mot-cua', id, 'TIEP_NHAN');
    const clerk = await openCase('can-bo', id);
    await clerk.getByText('Lấy từ Cơ sở dữ liệu hộ tịch điện tử lúc').waitFor();
    await clerk.getByText('Chưa có ghi nhận về kết hôn.').first().waitFor();
  });
});
