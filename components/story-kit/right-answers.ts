import type { Answers, Field } from '../../engine/index.ts';

const picture = { id: 'tep-1', name: 'Bản chụp.pdf', type: 'application/pdf', size: 120_000 };

/** An answer that each of `EVERY_KIND` takes without a problem; what nobody types has none. */
export const RIGHT_ANSWERS: { readonly [Kind in Field['type']]?: Answers[string] } = {
  text: 'Hồng Đào',
  longText: 'Để vay vốn',
  integer: 2,
  number: 12.5,
  money: 105_000,
  date: '1998-02-14',
  time: '14:30',
  checkbox: true,
  yesNo: false,
  radio: 'B',
  select: 'A',
  checkboxGroup: ['A', 'B'],
  multiSelect: ['B'],
  catalogue: '4722',
  catalogueList: ['VN', 'JP'],
  address: { tinh: '25', xa: '08707', chi_tiet: 'Số 3 đường Mẫu' },
  citizenId: '026098003310',
  taxCode: '0100109106',
  phone: '0912345601',
  email: 'hanh.mau@example.com',
  file: [picture],
  signature: { method: 'name', name: 'Lê Quốc Duy' },
  geoPoint: { lat: 21.0285, lng: 105.854 },
  geoPolygon: {
    points: [
      { lat: 21.3, lng: 105.6 },
      { lat: 21.3, lng: 105.601 },
      { lat: 21.301, lng: 105.6 },
    ],
  },
  fraction: { numerator: 1, denominator: 3 },
  person: {
    ho_ten: 'Lê Quốc Duy',
    ngay_sinh: '1998-02-14',
    gioi_tinh: 'NAM',
    giay_to: 'CAN_CUOC',
    so: '026098003310',
  },
  group: { chuc_vu: 'Giám đốc' },
  table: [{ noi: 'Phường Vĩnh Yên', ghi_chu: 'Ở trọ' }],
  computed: 'Tính ra',
};
