import { describe, expect, it } from 'vitest';
import type { Field } from '../generated/definition-types.ts';
import { checkFormExpressions } from './compiler/index.ts';
import type { FormEnvironment } from './form-state.ts';
import { formState } from './state-of-form.ts';
import { compiled, environment, formOf } from './form.fixture.ts';

const label = { vi: 'Trường' };
const choice = (key: string, codes: string[], more: object = {}): Field => ({
  key,
  type: 'radio',
  label,
  options: codes.map((code) => ({ code, label })),
  ...more,
});
const of = (type: Field['type'], key: string, more: object = {}): Field =>
  ({ key, type, label, ...more }) as Field;
const computed = (key: string, as: string, value: string): Field => of('computed', key, { as, value });
const check = (that: string, level = 'error', message = 'Sai') => ({ that, level, message: { vi: message } });

/** Rules of the five procedures beside the first, each with the sample that its description gives. */
function procedure(fields: Field[], outer: Record<string, 'number' | 'string'> = {}) {
  const form = compiled(formOf(fields));
  expect(checkFormExpressions(form, outer, '').filter(({ severity }) => severity === 'error')).toEqual([]);
  return (answers: object, env: Partial<FormEnvironment> = {}) => {
    const state = formState(form, answers as Record<string, unknown>, { ...environment, ...env });
    return {
      ...state,
      wrong: state.problems.map(({ code, pointer, severity }) => `${pointer} ${code} ${severity}`),
    };
  };
}

describe('1.001193 đăng ký khai sinh', () => {
  const judge = procedure([
    of('text', 'tre_ho', { required: true, maxLength: 30, format: 'personName' }),
    of('text', 'tre_chu_dem', { maxLength: 30, format: 'personName' }),
    of('text', 'tre_ten', {
      required: true,
      maxLength: 30,
      format: 'personName',
      checks: [check('string length(tre_ten) <= 25', 'warning')],
    }),
    of('date', 'tre_ngay_sinh', { required: true, max: 'today()' }),
    of('time', 'tre_gio_sinh'),
    computed('tre_ho_ten', 'text', 'string join([tre_ho, tre_chu_dem, tre_ten], " ")'),
    computed('so_ngay', 'number', 'days between(tre_ngay_sinh, today())'),
    computed('ngay_sinh_bang_chu', 'text', 'date in words(tre_ngay_sinh)'),
    of('longText', 'ly_do_qua_han', { visible: 'so_ngay > 60', required: true }),
    choice('truong_hop', ['THONG_THUONG', 'BO_ROI', 'MANG_THAI_HO']),
    of('group', 'me', {
      visible: 'truong_hop != "BO_ROI"',
      fields: [
        of('text', 'ho_ten', { required: true }),
        of('date', 'ngay_sinh', {
          precision: ['day', 'month', 'year'],
          checks: [check('tre_ngay_sinh.year - number(substring(string(ngay_sinh), 1, 4)) >= 12', 'warning')],
        }),
      ],
    }),
    choice('cha_me_ket_hon', ['CO', 'KHONG'], { visible: 'truong_hop = "THONG_THUONG"', required: true }),
    of('group', 'cha', {
      visible: 'cha_me_ket_hon = "CO"',
      fields: [of('text', 'ho_ten', { required: true })],
    }),
  ]);
  const sample = {
    tre_ho: 'Nguyễn',
    tre_chu_dem: 'Trần Gia',
    tre_ten: 'Bảo',
    tre_ngay_sinh: '2026-11-02',
    tre_gio_sinh: '07:45',
    truong_hop: 'THONG_THUONG',
    me: { ho_ten: 'Trần Thị Mỹ Hạnh', ngay_sinh: '1996-05-12' },
    cha_me_ket_hon: 'CO',
    cha: { ho_ten: 'Nguyễn Văn Khải' },
  };

  it('computes full name, days since birth and the date in words', () => {
    const { answers, wrong } = judge(sample);
    expect(wrong).toEqual([]);
    expect(answers).toMatchObject({ tre_ho_ten: 'Nguyễn Trần Gia Bảo', so_ngay: 18 });
    expect(answers['ngay_sinh_bang_chu']).toContain('tháng mười một');
  });

  it('asks for the reason after sixty days and refuses a birth in the future', () => {
    expect(judge({ ...sample, tre_ngay_sinh: '2026-09-20' }).wrong).toEqual([
      '/ly_do_qua_han required error',
    ]);
    expect(judge({ ...sample, tre_ngay_sinh: '2026-11-21' }).wrong).toEqual([
      '/tre_ngay_sinh date-in-future error',
    ]);
  });

  it('knows a mother by her year of birth and warns where she is too young', () => {
    expect(judge({ ...sample, me: { ...sample.me, ngay_sinh: '1996' } }).wrong).toEqual([]);
    expect(judge({ ...sample, me: { ...sample.me, ngay_sinh: '2016' } }).wrong).toEqual([
      '/me/ngay_sinh check-failed warning',
    ]);
  });

  it('asks a foundling for neither parent', () => {
    const { answers, wrong } = judge({ ...sample, truong_hop: 'BO_ROI' });
    expect(wrong).toEqual([]);
    for (const hidden of ['me', 'cha', 'cha_me_ket_hon']) expect(answers).not.toHaveProperty(hidden);
  });
});

describe('1.001612 đăng ký hộ kinh doanh', () => {
  const judge = procedure([
    choice('chu_the', ['CA_NHAN', 'HO_GIA_DINH'], { required: true }),
    of('text', 'ten_rieng', {
      required: true,
      checks: [
        check(
          'not(contains(lower case(ten_rieng), "công ty")) and not(contains(lower case(ten_rieng), "doanh nghiệp"))',
        ),
      ],
    }),
    computed('ten_day_du', 'text', '"HỘ KINH DOANH " + upper case(ten_rieng)'),
    of('table', 'nganh_nghe', {
      required: true,
      unique: [['ma_nganh']],
      checks: [check('count(nganh_nghe[nganh_chinh]) = 1')],
      fields: [of('text', 'ma_nganh', { required: true }), of('checkbox', 'nganh_chinh')],
    }),
    of('money', 'von', { required: true, min: 1_000_000, max: 100_000_000_000 }),
    of('table', 'thanh_vien', {
      visible: 'chu_the = "HO_GIA_DINH"',
      required: true,
      minRows: 2,
      unique: [['cccd']],
      checks: [
        check(
          'sum(thanh_vien.ty_le) = 100',
          'error',
          'Tổng tỷ lệ là {sum(thanh_vien.ty_le)} %, phải đúng 100 %',
        ),
      ],
      fields: [
        of('citizenId', 'cccd', { required: true, sex: 'gioi_tinh', birthDate: 'ngay_sinh' }),
        of('date', 'ngay_sinh'),
        choice('gioi_tinh', ['NAM', 'NU']),
        choice('quan_he', ['CHU_HO', 'CHONG', 'KHAC']),
        of('number', 'ty_le', { required: true, min: 0, max: 100, decimals: 2 }),
        computed(
          'gia_tri_gop',
          'money',
          'if quan_he = "CHU_HO" then von - sum(append(for r in thanh_vien[quan_he != "CHU_HO"] return round half up(von * r.ty_le / 100, 0), 0)) else round half up(von * ty_le / 100, 0)',
        ),
      ],
    }),
    of('date', 'ngay_bat_dau', { required: true, min: 'today()' }),
    of('checkboxGroup', 'cam_ket', {
      required: true,
      min: 2,
      options: [
        { code: 'AN_PHAT', label },
        { code: 'TRU_SO', label },
      ],
    }),
  ]);
  const sample = {
    chu_the: 'HO_GIA_DINH',
    ten_rieng: 'CÀ PHÊ NGỌC LAN MẪU',
    von: 300000001,
    nganh_nghe: [
      { ma_nganh: '5630', nganh_chinh: true },
      { ma_nganh: '4722', nganh_chinh: false },
    ],
    thanh_vien: [
      { cccd: '068185001147', ngay_sinh: '1985-07-21', gioi_tinh: 'NU', quan_he: 'CHU_HO', ty_le: 60 },
      { cccd: '060082005518', ngay_sinh: '1982-03-30', gioi_tinh: 'NAM', quan_he: 'CHONG', ty_le: 40 },
    ],
    ngay_bat_dau: '2026-12-01',
    cam_ket: ['AN_PHAT', 'TRU_SO'],
  };

  it('takes the sample and gives the remainder of the shares to the head of the household', () => {
    const { answers, wrong } = judge(sample);
    expect(wrong).toEqual([]);
    expect(answers).toMatchObject({
      ten_day_du: 'HỘ KINH DOANH CÀ PHÊ NGỌC LAN MẪU',
      thanh_vien: [{ gia_tri_gop: 180000001 }, { gia_tri_gop: 120000000 }],
    });
  });

  it('wants shares of exactly 100 %, one main line and no line twice', () => {
    const [head, other] = sample.thanh_vien;
    const uneven = judge({ ...sample, thanh_vien: [head, { ...other, ty_le: 39.99 }] });
    expect(uneven.problems).toMatchObject([
      { pointer: '/thanh_vien', message: { vi: 'Tổng tỷ lệ là 99,99 %, phải đúng 100 %' } },
    ]);
    const lines = [
      { ma_nganh: '5630', nganh_chinh: true },
      { ma_nganh: '5630', nganh_chinh: true },
    ];
    expect(judge({ ...sample, nganh_nghe: lines }).wrong).toEqual([
      '/nganh_nghe/1/ma_nganh row-repeated error',
    ]);
    expect(
      judge({ ...sample, nganh_nghe: lines.slice(0, 1).map((line) => ({ ...line, nganh_chinh: false })) })
        .wrong,
    ).toEqual(['/nganh_nghe check-failed error']);
  });

  it('wants two members, every promise, a free name and a day to come', () => {
    const { wrong } = judge({
      ...sample,
      thanh_vien: [{ ...sample.thanh_vien[0], ty_le: 100 }],
      cam_ket: ['AN_PHAT'],
      ten_rieng: 'Công ty Mẫu',
      ngay_bat_dau: '2026-11-19',
    });
    expect(wrong).toEqual([
      '/ten_rieng check-failed error',
      '/thanh_vien too-few-rows error',
      '/ngay_bat_dau date-in-past error',
      '/cam_ket too-few-choices error',
    ]);
  });

  it('only warns where a number was given for another sex or year', () => {
    const [head, other] = sample.thanh_vien;
    const { wrong } = judge({
      ...sample,
      thanh_vien: [head, { ...other, gioi_tinh: 'NU', ngay_sinh: '1981' }],
    });
    expect(wrong).toContain('/thanh_vien/1/cccd citizen-id-sex warning');
  });
});

describe('1.013225 giấy phép xây dựng', () => {
  const judge = procedure([
    of('number', 'dien_tich_lo', {
      required: true,
      decimals: 2,
      max: 100_000,
      checks: [check('dien_tich_lo > 0')],
    }),
    choice('khu_vuc', ['QUY_CHE_KIEN_TRUC', 'KHONG_THUOC'], { required: true }),
    of('number', 'cot_nen', { min: -10, max: 50, decimals: 2 }),
    of('table', 'tang', {
      required: true,
      fields: [
        of('text', 'ten'),
        choice('loai', ['HAM', 'TRET', 'LAU', 'TUM'], { required: true }),
        of('number', 'dt_san', { required: true, decimals: 2 }),
        of('number', 'cao', { required: true, min: 2, max: 6 }),
      ],
    }),
    computed('dt_xd_tang_1', 'number', 'sum(tang[loai = "TRET"].dt_san)'),
    computed('tong_san', 'number', 'sum(tang.dt_san)'),
    computed('chieu_cao', 'number', 'sum(tang[loai != "HAM"].cao)'),
    computed('mat_do', 'number', 'round half up(dt_xd_tang_1 / dien_tich_lo * 100, 2)'),
    computed('he_so', 'number', 'round half up(tong_san / dien_tich_lo, 1)'),
    computed('so_tang_noi', 'number', 'count(tang[loai in ("TRET", "LAU")])'),
    computed('mien_phep', 'yesNo', 'so_tang_noi < 7 and tong_san < 500 and khu_vuc = "KHONG_THUOC"'),
  ]);
  const floor = (ten: string, loai: string, dt_san: number, cao: number) => ({ ten, loai, dt_san, cao });
  const sample = {
    dien_tich_lo: 120.5,
    khu_vuc: 'QUY_CHE_KIEN_TRUC',
    cot_nen: 0.45,
    tang: [
      floor('Tầng 1', 'TRET', 85, 3.9),
      floor('Tầng 2', 'LAU', 92, 3.6),
      floor('Tầng 3', 'LAU', 92, 3.6),
      floor('Tầng 4', 'LAU', 92, 3.6),
      floor('Tum', 'TUM', 24, 2.7),
    ],
  };

  it('adds up the floors of the sample', () => {
    const { answers, wrong } = judge(sample);
    expect(wrong).toEqual([]);
    expect(answers).toMatchObject({
      tong_san: 385,
      chieu_cao: 17.4,
      mat_do: 70.54,
      he_so: 3.2,
      mien_phep: false,
    });
  });

  it('opens the gate of exemption, and checks each floor', () => {
    expect(judge({ ...sample, khu_vuc: 'KHONG_THUOC' }).answers['mien_phep']).toBe(true);
    expect(judge({ ...sample, tang: [floor('Tầng 1', 'TRET', 85, 6.1)] }).wrong).toEqual([
      '/tang/0/cao number-above error',
    ]);
  });
});

describe('2.000488 phiếu lý lịch tư pháp', () => {
  const period = '{from: k.tu_thang, to: k.den_thang}';
  const holes = `gaps(for k in qua_trinh return ${period}, moc_14, today(), "month")`;
  const judge = procedure([
    choice('yeu_cau_cho', ['BAN_THAN', 'NGUOI_KHAC'], { required: true }),
    choice('loai_phieu', ['SO_1', 'SO_2'], {
      required: true,
      checks: [check('loai_phieu != "SO_2" or yeu_cau_cho != "NGUOI_KHAC"')],
    }),
    of('date', 'ngay_sinh', { required: true, max: 'today()' }),
    computed('moc_14', 'date', 'add years(ngay_sinh, 14)'),
    of('table', 'qua_trinh', {
      required: true,
      checks: [check(`count(${holes}) = 0`, 'error', `Còn thiếu từ {${holes}[1].from} đến {${holes}[1].to}`)],
      fields: [
        of('date', 'tu_thang', { precision: ['month'], required: true }),
        of('date', 'den_thang', { precision: ['month'] }),
        choice('o', ['TRONG_NUOC', 'NUOC_NGOAI']),
      ],
    }),
    computed('tu_cu_tru_nuoc_ngoai', 'yesNo', 'some k in qua_trinh satisfies k.o = "NUOC_NGOAI"'),
    computed('so_ngay', 'number', 'if tu_cu_tru_nuoc_ngoai then 15 else 5'),
    choice('cam_dam_nhiem', ['CO', 'KHONG'], { visible: 'loai_phieu = "SO_1"', required: true }),
  ]);
  const sample = {
    yeu_cau_cho: 'BAN_THAN',
    loai_phieu: 'SO_1',
    ngay_sinh: '2001-04-09',
    cam_dam_nhiem: 'KHONG',
    qua_trinh: [
      { tu_thang: '2015-04', den_thang: '2019-08', o: 'TRONG_NUOC' },
      { tu_thang: '2019-09', den_thang: null, o: 'TRONG_NUOC' },
    ],
  };

  it('takes the sample', () => {
    const { answers, wrong } = judge(sample);
    expect(wrong).toEqual([]);
    expect(answers).toMatchObject({ moc_14: '2015-04-09', tu_cu_tru_nuoc_ngoai: false, so_ngay: 5 });
  });

  it('names the gap, gives more days to those who lived abroad, and blocks type 2 for others', () => {
    const [school, work] = sample.qua_trinh;
    expect(
      judge({ ...sample, qua_trinh: [school, { ...work, tu_thang: '2020-01' }] }).problems,
    ).toMatchObject([{ message: { vi: 'Còn thiếu từ 09/2019 đến 12/2019' } }]);
    expect(judge({ ...sample, qua_trinh: [school, { ...work, o: 'NUOC_NGOAI' }] }).answers['so_ngay']).toBe(
      15,
    );
    const other = judge({ ...sample, yeu_cau_cho: 'NGUOI_KHAC', loai_phieu: 'SO_2' });
    expect(other.wrong).toEqual(['/loai_phieu check-failed error']);
    expect(other.answers).not.toHaveProperty('cam_dam_nhiem');
  });
});

describe('2.000620 giấy phép bán lẻ rượu', () => {
  const judge = procedure(
    [
      choice('loai_chu_the', ['DOANH_NGHIEP', 'HO_KINH_DOANH'], { required: true }),
      of('taxCode', 'ma_so', {
        required: true,
        holder: 'if loai_chu_the = "HO_KINH_DOANH" then "household" else "organisation"',
      }),
      of('table', 'nha_cung_cap', {
        required: true,
        fields: [
          of('taxCode', 'ma_so', { required: true }),
          of('date', 'gp_het_han', { required: true, min: 'add days(today(), 1)' }),
          of('file', 'tep', { required: true, accept: ['application/pdf'], maxSize: 1000 }),
        ],
      }),
      of('table', 'diem_ban_le', {
        required: true,
        unique: [['dia_chi']],
        fields: [
          of('address', 'dia_chi', { catalogue: 'don-vi', required: true }),
          choice('quyen_su_dung', ['SO_HUU', 'THUE'], { required: true }),
          of('date', 'het_han_hd', { visible: 'quyen_su_dung = "THUE"', required: true }),
        ],
      }),
      computed('so_diem', 'number', 'count(diem_ban_le)'),
      computed('phi', 'money', 'so_diem * muc_thu'),
    ],
    { muc_thu: 'number' },
  );
  const tep = [{ id: 'f', name: 'hd.pdf', type: 'application/pdf', size: 10 }];
  const sample = {
    loai_chu_the: 'DOANH_NGHIEP',
    ma_so: '2500987652',
    nha_cung_cap: [
      { ma_so: '0100112437', gp_het_han: '2029-02-01', tep },
      { ma_so: '5801123450', gp_het_han: '2030-05-20', tep },
    ],
    diem_ban_le: [
      { dia_chi: { tinh: '25', xa: '08716' }, quyen_su_dung: 'SO_HUU' },
      {
        dia_chi: { tinh: '25', xa: '08716', chi_tiet: 'Số 22' },
        quyen_su_dung: 'THUE',
        het_han_hd: '2030-12-31',
      },
    ],
  };
  const env = { outer: { muc_thu: 1_200_000 } };

  it('takes the sample and charges by outlet', () => {
    const { answers, wrong } = judge(sample, env);
    expect(wrong).toEqual([]);
    expect(answers).toMatchObject({ so_diem: 2, phi: 2_400_000 });
  });

  it('checks the code by its holder, each supplier with its file, and outlets at one address', () => {
    expect(judge({ ...sample, ma_so: '068185001147' }, env).wrong).toEqual([
      '/ma_so tax-code-organisation error',
    ]);
    const [first, second] = sample.nha_cung_cap;
    const bad = [
      { ...first, tep: [] },
      { ...second, gp_het_han: '2026-11-20' },
    ];
    expect(judge({ ...sample, nha_cung_cap: bad }, env).wrong).toEqual([
      '/nha_cung_cap/0/tep required error',
      '/nha_cung_cap/1/gp_het_han date-too-early error',
    ]);
    const [outlet] = sample.diem_ban_le;
    expect(judge({ ...sample, diem_ban_le: [outlet, outlet] }, env).wrong).toEqual([
      '/diem_ban_le/1/dia_chi row-repeated error',
    ]);
  });
});
