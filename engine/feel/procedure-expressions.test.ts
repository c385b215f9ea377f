import { describe, expect, it } from 'vitest';
import { valueOf } from './testing.ts';
import type { Value } from './values.ts';

const answers: Record<string, Value> = {
  ngay_sinh: '1998-02-14',
  gioi_tinh: 'NAM',
  noi_thuong_tru: { tinh: '25', xa: '08707' },
  muc_dich: 'VAY_VON',
  tinh_trang: 'DA_LY_HON',
  lich_su_hon_nhan: [{ ket_thuc: 'LY_HON', so_van_ban: '45/2025/QĐST-HNGĐ' }],
  qua_trinh_cu_tru: [
    {
      tu_thang: '2018-02',
      den_thang: '2021-08',
      dia_chi: { xa: '00166' },
      loai: 'TAM_TRU',
      da_co_xac_nhan: false,
    },
    {
      tu_thang: '2021-09',
      den_thang: null,
      dia_chi: { xa: '08707' },
      loai: 'THUONG_TRU',
      da_co_xac_nhan: false,
    },
  ],
  so_ban: 2,
  muc_thu: 3000,
  ngay_du_tuoi: '2018-02-14',
};

const gaps =
  'gaps(for k in qua_trinh_cu_tru return {from: k.tu_thang, to: k.den_thang}, ngay_du_tuoi, today(), "month")';

describe('the rules of the confirmation of marital status', () => {
  it.each<[string, Value]>([
    ['ngay_sinh + duration(if gioi_tinh = "NAM" then "P20Y" else "P18Y")', '2018-02-14'],
    [
      'some ky in qua_trinh_cu_tru satisfies ky.dia_chi.xa != noi_thuong_tru.xa and not(ky.da_co_xac_nhan)',
      true,
    ],
    ['count(lich_su_hon_nhan[ket_thuc = "DANG_TON_TAI"]) <= 1', true],
    ['count(qua_trinh_cu_tru[loai != "NUOC_NGOAI" and not(da_co_xac_nhan)])', 2],
    [gaps, []],
    ['starts with(muc_dich, "KET_HON")', false],
    ['so_ban * muc_thu', 6000],
    [
      'if tinh_trang = "DA_LY_HON" then "… đã ly hôn theo " + lich_su_hon_nhan[-1].so_van_ban else "…"',
      '… đã ly hôn theo 45/2025/QĐST-HNGĐ',
    ],
    ['count(qua_trinh_cu_tru[dia_chi.xa != noi_thuong_tru.xa])', 1],
  ])('%s', (text, expected) => {
    expect(valueOf(text, answers)).toEqual(expected);
  });

  it('a gap between two places of residence is named', () => {
    const [first, second] = answers['qua_trinh_cu_tru'] as readonly Record<string, Value>[];
    const qua_trinh_cu_tru = [
      { ...first, den_thang: '2021-05' },
      { ...second, den_thang: '2026-09' },
    ] as Value;
    expect(valueOf(gaps, { ...answers, qua_trinh_cu_tru })).toEqual([
      { from: '2021-06', to: '2021-08' },
      { from: '2026-10', to: '2026-11' },
    ]);
  });
});
