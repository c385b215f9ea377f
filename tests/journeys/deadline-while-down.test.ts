import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, fileSample, look, signPapers } from './harness/case-work.ts';
import { openProduct, type Product } from './harness/product.ts';

describe('a commune that never answers', () => {
  let product: Product;
  beforeAll(async () => {
    product = await openProduct('2026-11-20T09:10:00+07:00');
  });
  afterAll(() => product.close());

  it('is waited for 20 days, also while nothing runs, and then the applicant may declare it', async () => {
    // given a case that waits for another commune
    const id = await fileSample(product.address);
    product.world.moveTo('2026-11-20T09:30:00+07:00');
    await act(product.address, 'mot-cua', id, 'TIEP_NHAN');
    const waiting = await act(product.address, 'can-bo', id, 'XONG_TRA_CUU', {
      answers: { nguon: ['HO_TICH', 'DAN_CU'], ket_qua: 'CHUA_DU' },
    });
    const clock = (deadline: string) => waiting.clocks.find((one) => one.deadline === deadline);
    expect(clock('giai_quyet')).toMatchObject({ state: 'held', dueDate: null });
    expect(clock('cho_xac_minh')).toMatchObject({ state: 'running', dueDate: '2026-12-10' });

    // when the last second of the 20th day has not passed yet, nothing happens
    await product.restartAt('2026-12-10T23:59:58+07:00');
    expect((await look(product.address, 'can-bo', id)).stages[0]?.vi).toBe('Xác minh tại nơi đã cư trú');

    // when the server was down at that moment
    await product.restartAt('2026-12-14T08:00:00+07:00');
    await expect
      .poll(async () => (await look(product.address, 'cong-dan', id)).status.code, { timeout: 20_000 })
      .toBe('5');

    // then it happened once, the commune's task is gone, and the applicant declares and gets the result
    const moved = await look(product.address, 'mot-cua', id);
    expect(moved.history.filter((entry) => entry.what.vi.startsWith('Hết hạn'))).toHaveLength(1);
    expect(moved.tasks.some((task) => task.key === 'hoi_xac_minh' && task.closed === null)).toBe(false);
    const declared = await act(product.address, 'cong-dan', id, 'NOP_CAM_DOAN', {
      answers: {
        noi_dung: 'Tôi chưa đăng ký kết hôn với ai trong thời gian tạm trú.',
        chiu_trach_nhiem: true,
      },
    });
    expect(declared.stages[0]?.vi).toBe('Đang thẩm định');
    await act(product.address, 'can-bo', id, 'TRINH_KY', { answers: { can_cu: 'Văn bản cam đoan.' } });
    await act(product.address, 'lanh-dao', id, 'KY_DUYET');
    await signPapers(product.address, 'lanh-dao', id);
    const ended = await act(product.address, 'mot-cua', id, 'TRA_KET_QUA');
    expect(ended.outcome).toBe('granted');
  });
});
