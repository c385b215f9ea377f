import type { Field } from '../../engine/index.ts';

const options = [
  { code: 'A', label: { vi: 'Lựa chọn thứ nhất', en: 'First choice' } },
  { code: 'B', label: { vi: 'Lựa chọn thứ hai', en: 'Second choice' } },
] as const;

/** A field of every kind. A new kind is not accepted by the compiler until it has one here, and is then tested too. */
export const EVERY_KIND: { readonly [Kind in Field['type']]: Field & { readonly type: Kind } } = {
  text: { key: 'ten', type: 'text', ...named('Tên gọi', 'Name') },
  longText: { key: 'ly_do', type: 'longText', maxLength: 500, ...named('Lý do', 'Reason') },
  integer: { key: 'so_ban', type: 'integer', ...named('Số bản', 'Copies') },
  number: { key: 'dien_tich', type: 'number', unit: { vi: 'm²' }, ...named('Diện tích', 'Area') },
  money: { key: 'von', type: 'money', ...named('Vốn', 'Capital') },
  date: { key: 'ngay', type: 'date', ...named('Ngày cấp', 'Date of issue') },
  time: { key: 'gio', type: 'time', ...named('Giờ hẹn', 'Time of appointment') },
  checkbox: { key: 'cam_doan', type: 'checkbox', ...named('Tôi cam đoan', 'I declare') },
  yesNo: { key: 'co_khong', type: 'yesNo', ...named('Có thay đổi không', 'Has it changed') },
  radio: { key: 'chon_mot', type: 'radio', options: [...options], ...named('Hình thức', 'Way') },
  select: { key: 'chon', type: 'select', options: [...options], ...named('Mục đích', 'Purpose') },
  checkboxGroup: {
    key: 'chon_nhieu',
    type: 'checkboxGroup',
    options: [...options],
    ...named('Giấy tờ kèm theo', 'Papers'),
  },
  multiSelect: {
    key: 'san_pham',
    type: 'multiSelect',
    options: [...options],
    ...named('Sản phẩm', 'Products'),
  },
  catalogue: { key: 'nganh', type: 'catalogue', catalogue: 'nganh-nghe', ...named('Ngành nghề', 'Trade') },
  catalogueList: {
    key: 'quoc_tich',
    type: 'catalogueList',
    catalogue: 'quoc-gia',
    ...named('Quốc tịch', 'Nationalities'),
  },
  address: { key: 'noi_o', type: 'address', catalogue: 'don-vi', ...named('Nơi ở', 'Residence') },
  citizenId: { key: 'cccd', type: 'citizenId', ...named('Số định danh', 'Identification number') },
  taxCode: { key: 'ma_thue', type: 'taxCode', ...named('Mã số thuế', 'Tax code') },
  phone: { key: 'dien_thoai', type: 'phone', ...named('Số điện thoại', 'Phone number') },
  email: { key: 'thu', type: 'email', ...named('Thư điện tử', 'Email') },
  file: { key: 'tep', type: 'file', ...named('Bản chụp', 'Scan') },
  signature: {
    key: 'chu_ky',
    type: 'signature',
    methods: ['name', 'draw', 'image'],
    ...named('Chữ ký', 'Signature'),
  },
  geoPoint: { key: 'vi_tri', type: 'geoPoint', ...named('Vị trí', 'Place') },
  geoPolygon: { key: 'ranh_gioi', type: 'geoPolygon', ...named('Ranh giới', 'Boundary') },
  fraction: { key: 'phan', type: 'fraction', ...named('Phần sở hữu', 'Share') },
  appointment: {
    key: 'lich_hen',
    type: 'appointment',
    hours: [{ days: ['monday', 'tuesday', 'thursday'], from: '08:00', to: '11:00' }],
    minutes: 30,
    ...named('Lịch hẹn', 'Appointment'),
  },
  person: {
    key: 'nguoi',
    type: 'person',
    sex: true,
    papers: ['CAN_CUOC', 'HO_CHIEU'],
    ...named('Người được ủy quyền', 'Representative'),
  },
  group: {
    key: 'nhom',
    type: 'group',
    fields: [{ key: 'chuc_vu', type: 'text', ...named('Chức vụ', 'Position') }],
    ...named('Người đại diện', 'Officer'),
  },
  table: {
    key: 'bang',
    type: 'table',
    rowLabel: { vi: 'Kỳ cư trú', en: 'Period' },
    fields: [
      { key: 'noi', type: 'text', ...named('Nơi cư trú', 'Place of residence') },
      { key: 'ghi_chu', type: 'longText', ...named('Ghi chú', 'Remark') },
    ],
    ...named('Các kỳ cư trú', 'Periods of residence'),
  },
  computed: {
    key: 'tinh_ra',
    type: 'computed',
    as: 'text',
    value: '"Tính ra"',
    ...named('Kết quả', 'Result'),
  },
  notice: { key: 'nhac', type: 'notice', label: { vi: 'Lưu ý khi khai', en: 'Please note' } },
};

function named(vi: string, en: string): Pick<Field, 'label' | 'help'> {
  return { label: { vi, en }, help: { vi: `Gợi ý: ${vi}`, en: `Hint: ${en}` } };
}
