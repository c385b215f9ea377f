import { describe, expect, it } from 'vitest';
import type { Field, Form } from '../generated/definition-types.ts';
import { checkFormExpressions } from './compiler/index.ts';
import { formState } from './state-of-form.ts';
import { compiled, environment, formOf } from './form.fixture.ts';

const option = (code: string, vi: string) => ({ code, label: { vi } });

/** The fields of 1.004873 (giấy xác nhận tình trạng hôn nhân) that have rules. */
const fields: Field[] = [
  {
    key: 'ho_ten',
    type: 'text',
    label: { vi: 'Họ tên' },
    format: 'personName',
    required: true,
    prefill: { claim: 'fullName', when: 'not(nop_thay)', lock: true },
  },
  { key: 'ngay_sinh', type: 'date', label: { vi: 'Ngày sinh' }, required: true, max: 'today()' },
  {
    key: 'gioi_tinh',
    type: 'radio',
    label: { vi: 'Giới tính' },
    required: true,
    options: [option('NAM', 'Nam'), option('NU', 'Nữ')],
  },
  {
    key: 'cccd',
    type: 'citizenId',
    label: { vi: 'Số định danh cá nhân' },
    required: true,
    sex: 'gioi_tinh',
    birthDate: 'ngay_sinh',
  },
  {
    key: 'noi_thuong_tru',
    type: 'address',
    label: { vi: 'Nơi thường trú' },
    catalogue: 'don-vi',
    required: true,
    detail: 'optional',
  },
  { key: 'nop_thay', type: 'checkbox', label: { vi: 'Nộp thay người khác' } },
  {
    key: 'muc_dich',
    type: 'select',
    label: { vi: 'Mục đích' },
    required: true,
    options: [
      option('KET_HON_TRONG_NUOC', 'Kết hôn trong nước'),
      option('VAY_VON', 'Vay vốn'),
      option('KHAC', 'Khác'),
    ],
  },
  {
    key: 'muc_dich_khac',
    type: 'text',
    label: { vi: 'Ghi rõ' },
    visible: 'muc_dich = "KHAC"',
    required: true,
    maxLength: 200,
  },
  {
    key: 'tinh_trang',
    type: 'radio',
    label: { vi: 'Tình trạng hiện nay' },
    required: true,
    options: [option('CHUA_KET_HON', 'Chưa kết hôn'), option('DA_LY_HON', 'Đã ly hôn')],
  },
  {
    key: 'lich_su_hon_nhan',
    type: 'table',
    label: { vi: 'Lịch sử hôn nhân' },
    visible: 'tinh_trang != "CHUA_KET_HON"',
    required: true,
    checks: [
      {
        that: 'count(lich_su_hon_nhan[ket_thuc = "DANG_TON_TAI"]) <= 1',
        message: { vi: 'Chỉ khai một cuộc hôn nhân đang tồn tại' },
      },
    ],
    fields: [
      { key: 'vo_chong', type: 'text', label: { vi: 'Vợ/chồng' }, required: true },
      {
        key: 'ket_thuc',
        type: 'select',
        label: { vi: 'Kết thúc' },
        required: true,
        options: [option('LY_HON', 'Ly hôn'), option('CHET', 'Chết'), option('DANG_TON_TAI', 'Đang tồn tại')],
      },
      {
        key: 'so_van_ban',
        type: 'text',
        label: { vi: 'Số văn bản' },
        visible: 'ket_thuc = "LY_HON"',
        required: true,
      },
    ],
  },
  {
    key: 'ngay_du_tuoi',
    type: 'computed',
    as: 'date',
    label: { vi: 'Ngày đủ tuổi kết hôn' },
    value: 'ngay_sinh + duration(if gioi_tinh = "NAM" then "P20Y" else "P18Y")',
  },
  {
    key: 'qua_trinh_cu_tru',
    type: 'table',
    label: { vi: 'Quá trình cư trú' },
    required: true,
    checks: [
      {
        that: 'count(gaps(for k in qua_trinh_cu_tru return {from: k.tu_thang, to: k.den_thang}, ngay_du_tuoi, today(), "month")) = 0',
        message: {
          vi: 'Còn thiếu từ {gaps(for k in qua_trinh_cu_tru return {from: k.tu_thang, to: k.den_thang}, ngay_du_tuoi, today(), "month")[1].from}',
        },
      },
    ],
    rowChecks: [
      {
        that: 'den_thang = null or tu_thang <= den_thang',
        message: { vi: 'Tháng kết thúc phải sau tháng bắt đầu' },
      },
    ],
    fields: [
      { key: 'tu_thang', type: 'date', precision: ['month'], label: { vi: 'Từ tháng' }, required: true },
      { key: 'den_thang', type: 'date', precision: ['month'], label: { vi: 'Đến tháng' } },
      { key: 'dia_chi', type: 'address', catalogue: 'don-vi', label: { vi: 'Nơi cư trú' }, required: true },
      {
        key: 'loai',
        type: 'radio',
        label: { vi: 'Loại' },
        required: true,
        options: [option('THUONG_TRU', 'Thường trú'), option('TAM_TRU', 'Tạm trú')],
      },
      { key: 'da_co_xac_nhan', type: 'checkbox', label: { vi: 'Đã có xác nhận' } },
    ],
  },
  {
    key: 'can_xac_minh',
    type: 'computed',
    as: 'yesNo',
    label: { vi: 'Cần xác minh' },
    value:
      'some ky in qua_trinh_cu_tru satisfies ky.dia_chi.xa != noi_thuong_tru.xa and not(ky.da_co_xac_nhan)',
  },
  {
    key: 'so_ban',
    type: 'integer',
    label: { vi: 'Số bản' },
    min: 1,
    max: 5,
    required: true,
    default: '1',
    readonly: 'starts with(muc_dich, "KET_HON")',
  },
  { key: 'cam_doan', type: 'checkbox', label: { vi: 'Cam đoan' }, required: true },
];
const definition: Form = formOf(fields);
const form = compiled(definition);

const sample = {
  ho_ten: 'Lê Quốc Duy',
  ngay_sinh: '1998-02-14',
  gioi_tinh: 'NAM',
  cccd: '026098003310',
  noi_thuong_tru: { tinh: '25', xa: '08707', chi_tiet: 'Số 3 đường Mẫu B' },
  nop_thay: false,
  muc_dich: 'VAY_VON',
  tinh_trang: 'DA_LY_HON',
  lich_su_hon_nhan: [{ vo_chong: 'Vũ Thị Mẫu', ket_thuc: 'LY_HON', so_van_ban: '45/2025/QĐST-HNGĐ' }],
  qua_trinh_cu_tru: [
    {
      tu_thang: '2018-02',
      den_thang: '2021-08',
      dia_chi: { tinh: '01', xa: '00166' },
      loai: 'TAM_TRU',
      da_co_xac_nhan: false,
    },
    {
      tu_thang: '2021-09',
      den_thang: null,
      dia_chi: { tinh: '25', xa: '08707' },
      loai: 'THUONG_TRU',
      da_co_xac_nhan: false,
    },
  ],
  so_ban: 2,
  cam_doan: true,
};
const at = (answers: object) => formState(form, answers as Record<string, unknown>, environment);
const problems = (answers: object) => at(answers).problems.map(({ code, pointer }) => `${pointer} ${code}`);

describe('the form of the certificate of marital status', () => {
  it('compiles and its expressions have the right types', () => {
    expect(checkFormExpressions(form, {}, '/forms/to_khai')).toEqual([]);
  });

  it('takes the sample applicant without a problem and computes what the procedure expects', () => {
    const state = at(sample);
    expect(state.problems).toEqual([]);
    expect(state.answers).toMatchObject({ ngay_du_tuoi: '2018-02-14', can_xac_minh: true, so_ban: 2 });
    expect(at(state.answers)).toEqual(state);
  });

  it('names the gap in the places of residence', () => {
    const [first, second] = sample.qua_trinh_cu_tru;
    const state = at({ ...sample, qua_trinh_cu_tru: [first, { ...second, tu_thang: '2021-11' }] });
    expect(state.problems).toMatchObject([
      { code: 'check-failed', pointer: '/qua_trinh_cu_tru', message: { vi: 'Còn thiếu từ 09/2021' } },
    ]);
  });

  it('needs no verification where every other place has been confirmed', () => {
    const [first, second] = sample.qua_trinh_cu_tru;
    const state = at({ ...sample, qua_trinh_cu_tru: [{ ...first, da_co_xac_nhan: true }, second] });
    expect(state.answers['can_xac_minh']).toBe(false);
  });

  it('drops the marital history of whoever was never married', () => {
    const state = at({ ...sample, tinh_trang: 'CHUA_KET_HON' });
    expect(state.answers).not.toHaveProperty('lich_su_hon_nhan');
    expect([...state.fields.keys()].filter((key) => key.startsWith('/lich_su'))).toEqual([]);
    expect(state.problems).toEqual([]);
  });

  it('points at the missing member of a row', () => {
    expect(
      problems({ ...sample, lich_su_hon_nhan: [{ vo_chong: 'Vũ Thị Mẫu', ket_thuc: 'LY_HON' }] }),
    ).toEqual(['/lich_su_hon_nhan/0/so_van_ban required']);
  });

  it('gives one copy for a marriage, whatever the client sends', () => {
    expect(at({ ...sample, muc_dich: 'KET_HON_TRONG_NUOC', so_ban: 5 }).answers['so_ban']).toBe(1);
  });

  it('asks a required box to be ticked and says how', () => {
    const state = at({ ...sample, cam_doan: false });
    expect(state.problems).toMatchObject([
      { code: 'required', pointer: '/cam_doan', message: { vi: 'Đánh dấu vào ô “Cam đoan” để tiếp tục' } },
    ]);
  });

  it('keeps the locked name of the signed-in person unless they file for somebody else', () => {
    const env = { ...environment, claims: { fullName: 'Lê Quốc Duy' } };
    expect(formState(form, { ...sample, ho_ten: 'Người Khác' }, env).answers['ho_ten']).toBe('Lê Quốc Duy');
    expect(formState(form, {}, env).fields.get('/ho_ten')).toMatchObject({ locked: true, readonly: true });
    expect(formState(form, { ...sample, ho_ten: 'Người Khác', nop_thay: true }, env).answers['ho_ten']).toBe(
      'Người Khác',
    );
  });
});
