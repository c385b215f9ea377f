import { describe, expect, it } from 'vitest';
import type { Field } from '../generated/definition-types.ts';
import '../form/compiler/index.ts';
import { kindOf } from './field-kinds.ts';
import { keepsTheContract } from './kind-contract.fixture.ts';

const label = { vi: 'Trường' };
const options: [{ code: string; label: { vi: string } }, { code: string; label: { vi: string } }] = [
  { code: 'CO', label: { vi: 'Có' } },
  { code: 'KHONG', label: { vi: 'Không' } },
];
const file = { id: 'f1', name: 'đơn.pdf', type: 'application/pdf', size: 1000 };

/** One field of each kind, with a value that it accepts. */
const samples: { [T in Field['type']]: { field: Extract<Field, { type: T }>; good: unknown } } = {
  text: { field: { key: 'a', type: 'text', label, maxLength: 30 }, good: 'Nguyễn Trần Gia Bảo' },
  longText: { field: { key: 'a', type: 'longText', label }, good: 'Dòng một\nDòng hai' },
  integer: { field: { key: 'a', type: 'integer', label, min: 1, max: 5 }, good: 3 },
  number: { field: { key: 'a', type: 'number', label, decimals: 2 }, good: 120.5 },
  money: { field: { key: 'a', type: 'money', label }, good: 300000001 },
  date: { field: { key: 'a', type: 'date', label, precision: ['day', 'month', 'year'] }, good: '1975-08' },
  time: { field: { key: 'a', type: 'time', label }, good: '07:45' },
  checkbox: { field: { key: 'a', type: 'checkbox', label }, good: true },
  yesNo: { field: { key: 'a', type: 'yesNo', label }, good: false },
  radio: { field: { key: 'a', type: 'radio', label, options }, good: 'CO' },
  select: { field: { key: 'a', type: 'select', label, options }, good: 'KHONG' },
  checkboxGroup: { field: { key: 'a', type: 'checkboxGroup', label, options }, good: ['CO', 'KHONG'] },
  catalogue: { field: { key: 'a', type: 'catalogue', label, catalogue: 'don-vi' }, good: '08707' },
  address: {
    field: { key: 'a', type: 'address', label, catalogue: 'don-vi' },
    good: { tinh: '25', xa: '08707', chi_tiet: 'Số 3' },
  },
  citizenId: { field: { key: 'a', type: 'citizenId', label }, good: '026098003310' },
  taxCode: { field: { key: 'a', type: 'taxCode', label }, good: '2500987652' },
  phone: { field: { key: 'a', type: 'phone', label }, good: '0912345601' },
  email: { field: { key: 'a', type: 'email', label }, good: 'hanh.mau@example.com' },
  file: { field: { key: 'a', type: 'file', label }, good: [file] },
  geoPoint: {
    field: { key: 'a', type: 'geoPoint', label },
    good: { lat: 21.0285, lng: 105.854, typed: { lat: '21,0285', lng: '105,854' } },
  },
  geoPolygon: {
    field: { key: 'a', type: 'geoPolygon', label },
    good: {
      typed: {
        meridian: '105°00′',
        zone: 3,
        points: [
          { x: '2325600', y: '585100' },
          { x: '2325600', y: '585120' },
          { x: '2325610,5', y: '585110' },
        ],
      },
      points: [
        { lat: 21.021931772, lng: 105.82056397 },
        { lat: 21.021930844, lng: 105.820756361 },
        { lat: 21.022026144, lng: 105.820660685 },
      ],
      area: 105,
      perimeter: 49,
    },
  },
  signature: {
    field: { key: 'a', type: 'signature', label },
    good: { method: 'draw', file: { ...file, name: 'chu-ky.png', type: 'image/png' } },
  },
  table: {
    field: { key: 'a', type: 'table', label, fields: [{ key: 'b', type: 'text', label }], unique: [['b']] },
    good: [{ b: 'x' }, { b: 'y' }],
  },
  group: {
    field: { key: 'a', type: 'group', label, fields: [{ key: 'b', type: 'text', label }] },
    good: { b: 'x' },
  },
  computed: { field: { key: 'a', type: 'computed', label, as: 'text', value: '"x"' }, good: 'x' },
  multiSelect: { field: { key: 'a', type: 'multiSelect', label, options }, good: ['CO'] },
  catalogueList: {
    field: { key: 'a', type: 'catalogueList', label, catalogue: 'don-vi' },
    good: ['08707', '25'],
  },
  person: {
    field: { key: 'a', type: 'person', label, sex: true, papers: ['CAN_CUOC', 'HO_CHIEU'] },
    good: {
      ho_ten: 'Nguyễn Trần Gia Bảo',
      ngay_sinh: '1998-02-14',
      gioi_tinh: 'NAM',
      giay_to: 'CAN_CUOC',
      so: '026098003310',
    },
  },
  fraction: { field: { key: 'a', type: 'fraction', label }, good: { numerator: 1, denominator: 3 } },
  appointment: {
    field: {
      key: 'a',
      type: 'appointment',
      label,
      hours: [{ days: ['tuesday'], from: '08:00', to: '11:30' }],
      minutes: 30,
    },
    good: { date: '2026-12-01', from: '08:00' },
  },
  notice: { field: { key: 'a', type: 'notice', label }, good: null },
};

describe.each(Object.entries(samples))('the kind %s', (type, { field, good }) => {
  keepsTheContract(kindOf(type as Field['type']), field, good);
});

it('names a kind that was not made known', () => {
  expect(() => kindOf('unheard' as Field['type'])).toThrow('the kind of field <unheard> is not known here');
});
