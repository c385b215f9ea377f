import { describe, expect, it } from 'vitest';
import type { Answers } from '../../engine/index.ts';
import { renderTemplate, templateText, type PaperView } from '../../runtime/server/papers/index.ts';
import { definition, sample, signed, submit } from './marital-status.fixture.ts';

const here = { tinh: '25', xa: '08707' };
const marriage = {
  vo_chong: 'Vũ Thị Mẫu',
  ngay_ket_hon: '2022-05-10',
  noi_dang_ky: '08707',
  so_van_ban: '45/2025/QĐST-HNGĐ',
  ngay_hieu_luc: '2025-06-30',
};
const spouse = {
  ng_ket_hon: {
    ho_ten: 'Kim Mẫu',
    ngay_sinh: '2000-01-31',
    quoc_tich: 'KR',
    giay_to: 'Hộ chiếu M00000001',
    noi_cu_tru: 'Seoul',
  },
  noi_dang_ky_ket_hon: 'Seoul, Hàn Quốc',
};

/** The certificate that the answers lead to, without its tags. */
function certificate(changes: Answers): string {
  const paper = signed({ ...sample, ...changes }).papers.at(-1);
  const view = paper?.view as unknown as PaperView;
  const html = renderTemplate(templateText(definition.papers?.['giay_xac_nhan']?.template ?? ''), view);
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

/** Messages of the problems with which answers are refused, at each place. */
function refusals(changes: Answers): [string, string | undefined][] {
  const decision = submit({ ...sample, ...changes });
  if (decision.kind !== 'refused') return [];
  return decision.problems.map(({ pointer, code, message }) => [pointer, message?.vi ?? code]);
}

describe('the certificate of marital status', () => {
  it('confirms a divorce with its judgment, the places and the months', () => {
    const text = certificate({});
    expect(text).toContain(
      'Trong thời gian cư trú tại: Phường Cầu Giấy, Thành phố Hà Nội, từ tháng 02/2018 đến tháng 08/2021; ' +
        'Phường Vĩnh Yên, Tỉnh Phú Thọ, từ tháng 09/2021 đến nay: đã đăng ký kết hôn, nhưng đã ly hôn theo ' +
        'Bản án/Quyết định số 45/2025/QĐST-HNGĐ ngày 30/06/2025; hiện tại chưa đăng ký kết hôn với ai.',
    );
    expect(text).toContain('Giấy này được cấp để: Vay vốn. Số bản: 2.');
    expect(text).toContain('đến hết ngày 20/05/2027');
    expect(text).toContain('Số: 1/UBND-XNTTHN');
    expect(text).toContain('Lãnh đạo Ủy ban nhân dân cấp xã (Ký số) Đỗ Văn Thành');
    expect(text).not.toContain('…');
  });

  it('confirms that a person never married', () => {
    expect(certificate({ tinh_trang: 'CHUA_KET_HON' })).toContain('đến nay: chưa đăng ký kết hôn với ai.');
  });

  it('confirms that the spouse died, by the last marriage', () => {
    const rows = [
      { ...marriage, ket_thuc: 'CHET', so_van_ban: '12/TLKT', ngay_hieu_luc: '2025-01-02' },
      { ...marriage, ket_thuc: 'LY_HON', ngay_ket_hon: '2019-01-01', ngay_hieu_luc: '2021-01-01' },
    ];
    expect(certificate({ tinh_trang: 'VO_CHONG_CHET', lich_su_hon_nhan: rows })).toContain(
      'đã đăng ký kết hôn, nhưng vợ/chồng đã chết (Trích lục khai tử số 12/TLKT, chết ngày 02/01/2025); hiện tại chưa',
    );
  });

  it('names the spouse of a marriage that exists', () => {
    const rows = [{ ...marriage, ket_thuc: 'DANG_TON_TAI' }];
    expect(certificate({ tinh_trang: 'DANG_CO_VO_CHONG', lich_su_hon_nhan: rows })).toContain(
      'hiện tại đang có vợ/chồng là ông/bà Vũ Thị Mẫu, kết hôn từ 10/05/2022.',
    );
  });

  it('names with whom and where, and one copy, where the purpose is a marriage', () => {
    const text = certificate({ muc_dich: 'KET_HON_NUOC_NGOAI', so_ban: 4, ...spouse });
    expect(text).toContain('với ông/bà Kim Mẫu , sinh ngày 31/01/2000, quốc tịch Hàn Quốc');
    expect(text).toContain('nơi dự định đăng ký: Seoul, Hàn Quốc. Chỉ cấp một bản.');
  });
});

describe('the application', () => {
  it('names every gap of the residences', () => {
    const rows = [
      { tu_thang: '2018-05', den_thang: '2021-05', dia_chi: here, loai: 'TAM_TRU' },
      { tu_thang: '2021-09', dia_chi: here, loai: 'THUONG_TRU' },
    ];
    expect(refusals({ qua_trinh_cu_tru: rows })).toEqual([
      [
        '/answers/qua_trinh_cu_tru',
        'Quá trình cư trú còn hở: từ tháng 02/2018 đến tháng 04/2018; từ tháng 06/2021 đến tháng 08/2021. ' +
          'Hãy bổ sung nơi cư trú của khoảng thời gian này.',
      ],
    ]);
  });

  it('lets two permanent residences share the month of the move, and no more', () => {
    const move = (den_thang: string) => [
      { tu_thang: '2018-02', den_thang, dia_chi: here, loai: 'THUONG_TRU' },
      { tu_thang: '2021-09', dia_chi: here, loai: 'THUONG_TRU' },
    ];
    expect(refusals({ qua_trinh_cu_tru: move('2021-09') })).toEqual([]);
    expect(refusals({ qua_trinh_cu_tru: move('2021-10') })).toHaveLength(1);
  });

  it('refuses marriages that overlap, and lets one begin on the day after a divorce', () => {
    const after = (ngay_ket_hon: string) => ({
      tinh_trang: 'DANG_CO_VO_CHONG',
      lich_su_hon_nhan: [
        { ...marriage, ket_thuc: 'LY_HON' },
        { ...marriage, vo_chong: 'Trần Thị Mẫu', ngay_ket_hon, ket_thuc: 'DANG_TON_TAI' },
      ],
    });
    expect(refusals(after('2025-07-01'))).toEqual([]);
    expect(refusals(after('2025-06-29'))).toHaveLength(1);
  });

  it('refuses a second marriage that still exists', () => {
    const rows = ['2020-01-01', '2022-05-10'].map((ngay_ket_hon) => ({
      ...marriage,
      ngay_ket_hon,
      ket_thuc: 'DANG_TON_TAI',
    }));
    const found = refusals({ tinh_trang: 'DANG_CO_VO_CHONG', lich_su_hon_nhan: rows }).map(
      ([, text]) => text,
    );
    expect(found).toContain('Chỉ được có một quan hệ hôn nhân đang tồn tại.');
  });

  it('says from when a person may marry who is too young', () => {
    const young = {
      ngay_sinh: '2008-03-01',
      cccd: '026208003310',
      muc_dich: 'KET_HON_NUOC_NGOAI',
      ...spouse,
    };
    expect(refusals(young)).toEqual([
      [
        '/answers/muc_dich',
        'Người được xác nhận chưa đủ tuổi kết hôn: nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi. Ngày đủ tuổi là 01/03/2028.',
      ],
    ]);
  });

  it('asks to confirm the need where the certificate is not asked for any more', () => {
    const places = refusals({ muc_dich: 'KET_HON_TRONG_NUOC', ...spouse }).map(([pointer]) => pointer);
    expect(places).toEqual(['/answers/van_can']);
  });
});
