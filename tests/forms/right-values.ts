import type { Field } from '../../engine/index.ts';

interface Limits {
  readonly min?: unknown;
  readonly max?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly precision?: readonly string[];
  readonly format?: string;
  readonly level?: string;
  readonly detail?: string;
  readonly systems?: readonly string[];
  readonly methods?: readonly string[];
  readonly hours?: readonly { readonly days: readonly string[]; readonly from: string }[];
  readonly options?: readonly { readonly code: string; readonly visible?: unknown }[];
}

/** A date of each day of the week. */
const WEEK: Readonly<Record<string, string>> = {
  monday: '2026-11-30',
  tuesday: '2026-12-01',
  wednesday: '2026-12-02',
  thursday: '2026-12-03',
  friday: '2026-12-04',
  saturday: '2026-12-05',
  sunday: '2026-12-06',
};

const formats: Readonly<Record<string, readonly string[]>> = {
  personName: ['Nguyễn Thị Hồng Đào', 'Y Blô Niê', "H'Hen Niê", 'Thảo', 'Trần-Lê Văn A.'],
  passport: ['C1234567', 'B12345678'],
};

/**
 * Values that a field's kind must take, by what the documentation of the format says of it. Rules of the definition
 * may still refuse them.
 */
export function rightValues(field: Field): readonly unknown[] {
  return right[field.type]?.(field) ?? [];
}

const right: Partial<Record<Field['type'], (field: Field & Limits) => readonly unknown[]>> = {
  text: ({ format, minLength = 1, maxLength = 500 }) =>
    format === undefined
      ? [
          'ă'.repeat(maxLength),
          'ă'.repeat(Math.max(minLength, 1)),
          'Đường số 3 <b>"A" & B</b>'.slice(0, maxLength),
        ]
      : (formats[format] ?? []),
  longText: ({ minLength = 1, maxLength = 2000 }) => [
    'ă'.repeat(maxLength),
    'ă'.repeat(Math.max(minLength, 1)),
  ],
  integer: (field) =>
    [...bounds(field), '1.000'].filter((value) => typeof value === 'number' || isWithin(1000, field)),
  number: (field) => bounds(field),
  money: (field) => bounds(field),
  date: ({ precision = ['day'] }) =>
    precision.map((one) => ({ day: '1985-07-21', month: '1985-07', year: '1985' })[one]),
  time: () => ['08:30', '8h30', '8:30'],
  checkbox: () => [true, false],
  yesNo: () => [true, false],
  radio: ({ options = [] }) => options.map(({ code }) => code),
  select: ({ options = [] }) => options.map(({ code }) => code),
  citizenId: () => ['026098003310', '068 185 001 147', '001099000001'],
  phone: () => ['0912345601', '+84912345601', '84 912 345 601', '0912.345.601'],
  email: () => ['hanh.mau@example.com', 'a+b@x.gov.vn'],
  address: ({ level, detail }) => [
    level === 'province'
      ? { tinh: '25' }
      : { tinh: '25', xa: '08707', ...(detail === 'none' ? {} : { chi_tiet: 'Số 3 ngõ 5' }) },
  ],
  appointment: ({ hours = [] }) =>
    hours.flatMap(({ days, from }) => days.map((day) => ({ date: WEEK[day] ?? '', from }))),
  geoPoint: ({ systems = ['wgs84', 'vn2000'] }) => [
    ...(systems.includes('wgs84') ? [{ typed: { lat: '21°01′42″', lng: '105,854' } }] : []),
    ...(systems.includes('vn2000')
      ? [{ typed: { x: '2325612,35', y: '585.123,40', meridian: '105°00′', zone: 3 } }]
      : []),
  ],
  geoPolygon: ({ systems = ['wgs84', 'vn2000'] }) => [
    ...(systems.includes('wgs84')
      ? [polygon(['21', '105'], ['21', '105,001'], ['21,001', '105'], ['21', '105'])]
      : []),
    ...(systems.includes('vn2000')
      ? [
          {
            typed: {
              meridian: '105°45′',
              zone: 3,
              points: [
                { x: '2325600', y: '585100' },
                { x: '2.325.600,00', y: '585150' },
                { x: '2325640', y: '585100' },
              ],
            },
          },
        ]
      : []),
  ],
  signature: ({ methods = ['draw', 'image', 'name'] }) =>
    methods.map((method) =>
      method === 'later'
        ? { method }
        : method === 'name'
          ? { method, name: 'Nguyễn Thị Hồng Đào' }
          : { method, file: { id: 'f1', name: 'chu-ky.png', type: 'image/png', size: 1000 } },
    ),
};

function polygon(...corners: readonly (readonly [string, string])[]): object {
  return { typed: { points: corners.map(([lat, lng]) => ({ lat, lng })) } };
}

/** Numbers at the limits; where a side is open, an ordinary number. */
function bounds(field: Limits): number[] {
  const { min, max } = field;
  return [typeof min === 'number' ? min : 1, typeof max === 'number' ? max : 1000].filter((one) =>
    isWithin(one, field),
  );
}

function isWithin(value: number, { min, max }: Limits): boolean {
  return !(typeof min === 'number' && value < min) && !(typeof max === 'number' && value > max);
}
