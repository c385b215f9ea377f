import type { Field } from '../../engine/index.ts';

/** Options and limits of a kind, as `docs/definition.md` names them; a kind has only some. */
interface Limits {
  readonly min?: unknown;
  readonly max?: unknown;
  readonly decimals?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxFiles?: number;
  readonly precision?: readonly string[];
  readonly format?: string;
  readonly detail?: string;
  readonly level?: string;
  readonly maxRows?: number;
  readonly maxVertices?: number;
  readonly methods?: readonly string[];
  readonly sex?: unknown;
  readonly papers?: readonly string[];
}

const file = { id: 'f1', name: 'ban-ve.pdf', type: 'application/pdf', size: 1000 };

/** What no kind that is typed as one line takes. */
const notText: readonly unknown[] = [
  12,
  true,
  {},
  ['a'],
  [null],
  { toString: 'a' },
  'a\u0007b',
  'x'.repeat(2000),
];
const notNumber: readonly unknown[] = ['mười', '1,2,3', '1.23', '1e3', NaN, Infinity, 2 ** 60, true, {}, [1]];
const notBoolean: readonly unknown[] = ['co', 1, 0, {}, [true]];
const notCode: readonly unknown[] = ['KHONG_CO_MA_NAY', '__proto__', 'constructor', 7, true, {}, ['a', 'b']];

/**
 * Values that a field must refuse, by what the documentation of the format says of its kind, not by what the engine
 * does. Conditions and checks of the definition are not looked at: they only ever refuse more.
 */
export function wrongValues(field: Field): readonly unknown[] {
  const of = wrong[field.type];
  if (of === undefined) throw new Error(`no wrong values for the kind <${field.type}>`);
  return of(field);
}

const wrong: Partial<Record<Field['type'], (field: Field & Limits) => readonly unknown[]>> = {
  text: (field) => [
    ...notText,
    ...longer(field.maxLength),
    ...shorter(field.minLength),
    ...(field.format === 'personName' ? ['Lê Văn 3', 'Lê @ Văn'] : []),
  ],
  longText: (field) => [12, true, {}, ['a'], ...longer(field.maxLength), ...shorter(field.minLength)],
  integer: (field) => [...notNumber, 1.5, '2,5', ...outside(field)],
  number: (field) => [
    ...notNumber,
    ...outside(field),
    ...(field.decimals === undefined ? [] : [10 ** -(field.decimals + 1) + 1]),
  ],
  money: (field) => [...notNumber, 0.5, ...outside(field)],
  date: (field) => [
    ...['2026-02-30', '2026-13-01', '30/02/2026', 'hôm qua', 20261120, {}, ['2026-01-01'], '0000-00-00'],
    ...['day', 'month', 'year'].filter((one) => !(field.precision ?? ['day']).includes(one)).map(dateOf),
  ],
  time: () => ['24:00', '7:5', '12:60', 'trưa', 7, {}, ['07:00']],
  checkbox: () => notBoolean,
  yesNo: () => notBoolean,
  radio: () => notCode,
  select: () => notCode,
  checkboxGroup: () => [['KHONG_CO_MA_NAY'], [7], [{}], [['a']], { a: 1 }, 7, ['__proto__']],
  catalogue: () => ['khong-co-ma-nay', 7, {}, ['a', 'b'], '__proto__'],
  address: (field) => [
    'Hà Nội',
    7,
    ['25', '08707'],
    { tinh: '99', xa: '08707' },
    ...(field.level === 'province'
      ? []
      : [
          { tinh: '25' },
          { xa: '08707' },
          { tinh: '01', xa: '08707' },
          { tinh: '25', xa: '99999' },
          { tinh: {}, xa: [] },
        ]),
    ...(field.detail === 'none' ? [] : [{ tinh: '25', xa: '08707', chi_tiet: 'x'.repeat(300) }]),
  ],
  citizenId: () => ['02609800331', '0260980033100', '003098003310', 'abc', 26098003310, {}],
  taxCode: () => ['0100233480', '0100000005', '250098765', '2500987652-000', 'abc', 2500987652, {}],
  phone: () => ['12345', '09123456', '0112345678', 'abc', 912345601, {}],
  email: () => ['a@', '@b.vn', 'a b@c.vn', 'a@b', 'a@@b.vn', 7, {}],
  file: (field) => [
    'ban-ve.pdf',
    [{ id: 'f1' }],
    [{ ...file, size: 2 ** 40 }],
    [{ ...file, size: -1 }],
    [{ ...file, type: 'application/x-msdownload' }],
    Array.from({ length: (field.maxFiles ?? 10) + 1 }, (_one, index) => ({ ...file, id: `f${index}` })),
  ],
  geoPoint: () => [
    '21,105',
    7,
    [21, 105],
    { typed: { lat: '21', lng: '' } },
    { typed: { lat: '105,85', lng: '21,02' } },
    { typed: { lat: '48,85', lng: '2,35' } },
    { typed: { x: '585123', y: '2325612', meridian: '105°00′', zone: 3 } },
    { typed: { x: '2325612', y: '585123', meridian: '', zone: 3 } },
    { lat: '__proto__', lng: {} },
  ],
  geoPolygon: (field) => [
    'x',
    7,
    [[21, 105]],
    polygon(['21', '105'], ['21', '105,001']),
    polygon(['21', '105'], ['21', '105,001'], ['21', '105']),
    polygon(['21', '105'], ['21,001', '105,001'], ['21,001', '105'], ['21', '105,001']),
    polygon(['21', '105'], ['21', '105,001'], ['21,001', '105'], ['21', '105,001']),
    polygon(['21', '105'], ['21', ''], ['21,001', '105']),
    polygon(['48', '2'], ['48', '2,001'], ['48,001', '2']),
    { typed: { points: [] } },
    { typed: { points: 'x' } },
    { typed: { ...polygon(['21', '105']), meridian: '', zone: 3 } },
    polygon(...manyCorners((field.maxVertices ?? 200) + 1)),
  ],
  signature: (field) => [
    'Nguyễn Văn A',
    7,
    { method: 'stamp' },
    { method: 'draw' },
    { method: 'name', name: ' ' },
    { method: 'name', name: 'x'.repeat(300) },
    { method: 'image', file: { ...file, type: 'application/x-msdownload' } },
    { method: 'image', file: { ...file, type: 'image/png', size: 2 ** 40 } },
    ...(field.methods?.includes('later') ? [] : [{ method: 'later' }]),
  ],
  table: (field) => [
    'x',
    7,
    { 0: {} },
    [1, 2],
    [null],
    ...(field.maxRows ? [emptyRows(field.maxRows + 1)] : []),
  ],
  group: () => ['x', 7, [1], true],
  person: (field) => [
    'Lê Văn Mẫu',
    7,
    true,
    [person],
    {},
    { ...person, ho_ten: undefined },
    ...['Lê Văn 3', 'x'.repeat(200), 7, {}, ['Lê']].map((ho_ten) => ({ ...person, ho_ten })),
    ...['2026-02-30', '2999-01-01', 7, {}, ['1990-01-01']].map((ngay_sinh) => ({ ...person, ngay_sinh })),
    ...(field.sex === true ? ['KHAC', '__proto__', 1, {}] : []).map((gioi_tinh) => ({
      ...person,
      gioi_tinh,
    })),
    ...((field.papers?.length ?? 0) > 1 ? ['THE_LA', 'constructor', 1] : []).map((giay_to) => ({
      ...person,
      giay_to,
    })),
    ...['02609800331', 'abc', {}, ['026098003310']].map((so) => ({ ...person, so })),
  ],
  appointment: () => [
    ...['2026-12-01 08:00', '08:00', 7, true, {}, ['2026-12-01', '08:00'], { date: '2026-12-01' }],
    ...['2026-02-30', 'hôm nay', 20261201, {}, ['2026-12-01'], null].map((date) => ({ date, from: '08:00' })),
    ...['24:00', 'trưa', '03:17', 8, {}, ['08:00'], null].map((from) => ({ date: '2026-12-01', from })),
  ],
  fraction: () => [
    ...['một phần ba', '1/0', '2/1', '1', 7, 0.5, true, {}, [1, 3]],
    ...[0, -1, 1.5, '1e3', NaN, Infinity, {}, [1], null].map((numerator) => ({ numerator, denominator: 3 })),
    ...[0, -3, 2.5, 1_000_001, 2 ** 60, 'ba', {}, [3], null].map((denominator) => ({
      numerator: 1,
      denominator,
    })),
    { numerator: 4, denominator: 3 },
  ],
};

const person = {
  ho_ten: 'Lê Văn Mẫu',
  ngay_sinh: '1985-07-21',
  gioi_tinh: 'NAM',
  giay_to: 'CAN_CUOC',
  so: '026085003311',
};

function polygon(...corners: readonly (readonly [string, string])[]): object {
  return { typed: { points: corners.map(([lat, lng]) => ({ lat, lng })) } };
}

/** Corners of a half circle, so that only their number is wrong. */
function manyCorners(count: number): (readonly [string, string])[] {
  return Array.from({ length: count }, (_one, index) => {
    const angle = (Math.PI * index) / count;
    return [`${21 + Math.sin(angle) / 100}`, `${105 + Math.cos(angle) / 100}`] as const;
  });
}

function longer(max: number | undefined): string[] {
  return max === undefined ? [] : ['ă'.repeat(max + 1)];
}

function shorter(min: number | undefined): string[] {
  return min === undefined || min < 2 ? [] : ['ă'.repeat(min - 1)];
}

function outside({ min, max }: Limits): number[] {
  return [...(typeof min === 'number' ? [min - 1] : []), ...(typeof max === 'number' ? [max + 1] : [])];
}

function dateOf(precision: string): string {
  return precision === 'day' ? '2020-05-06' : precision === 'month' ? '2020-05' : '2020';
}

function emptyRows(count: number): object[] {
  return Array.from({ length: count }, () => ({}));
}
