import { describe, expect, it } from 'vitest';
import type { Environment } from '../environment.ts';
import { testEnvironment, valueOf } from '../testing.ts';
import type { Value } from '../values.ts';

type Row = readonly [text: string, expected: Value];

const table = (title: string, rows: readonly Row[]): void => {
  describe(title, () => {
    it.each(rows)('%s gives %j', (text, expected) => expect(valueOf(text)).toEqual(expected));
  });
};

table('lists', [
  ['count([])', 0],
  ['count(null)', null],
  ['count(5)', null],
  ['sum([])', null],
  ['sum(1, 2, 3.3)', 6.3],
  ['sum([1, null])', null],
  ['sum([0.1, 0.2])', 0.3],
  ['mean([1, 2, 4])', 2.33333333333333],
  ['min([])', null],
  ['min([3, 1])', 1],
  ['max("2026-01-01", "2025-01-01")', '2026-01-01'],
  ['max([1, "A"])', null],
  ['all([])', true],
  ['all([true, null])', null],
  ['all([false, null])', false],
  ['any([])', false],
  ['any([true, null])', true],
  ['any([false, null])', null],
  ['list contains([1, null], null)', true],
  ['list contains(["1"], 1)', false],
  ['append([1], 2, 3)', [1, 2, 3]],
  ['concatenate([1], [2, [3]])', [1, 2, [3]]],
  ['concatenate([1], null)', null],
  ['flatten([1, [2, [3]]])', [1, 2, 3]],
  ['distinct values([1, 1, "1", {a: 1}, {a: 1}])', [1, '1', { a: 1 }]],
  ['unique(["A", null, null])', true],
  ['unique([{a: 1, b: 2}, {b: 2, a: 1}])', false],
  ['index of([1, 2, 1], 1)', [1, 3]],
  ['reverse([1, 2])', [2, 1]],
  ['sublist([1, 2, 3], 2)', [2, 3]],
  ['sublist([1, 2, 3], -2, 1)', [2]],
  ['sublist([1], 0)', null],
  ['sort([3, null, 1])', [1, 3, null]],
  ['sort([{a: 2}, {a: 1}], "a")', [{ a: 1 }, { a: 2 }]],
  ['sort([1, "A"])', null],
]);

const third = '{numerator: 1, denominator: 3}';
table('fractions', [
  [`make a whole([${third}, ${third}, ${third}])`, true],
  [`make a whole([${third}, ${third}])`, false],
  ['make a whole([])', null],
  [`make a whole([${third}, null])`, null],
  ['make a whole([{numerator: 1, denominator: 0}])', null],
  ['make a whole([{numerator: 0.5, denominator: 1}, {numerator: 1, denominator: 2}])', null],
  [`sum of fractions([${third}, {numerator: 1, denominator: 6}])`, { numerator: 1, denominator: 2 }],
  ['sum of fractions([{numerator: -1, denominator: 4}])', { numerator: -1, denominator: 4 }],
  ['sum of fractions(5)', null],
  ['sum of fractions(for n in 999999999999990..999999999999992 return {numerator: 1, denominator: n})', null],
]);

table('texts', [
  ['string length("Đỗ 😀")', 4],
  ['substring("KET_HON", 5)', 'HON'],
  ['substring("KET_HON", -3, 2)', 'HO'],
  ['substring("A", 0)', null],
  ['upper case("đỗ thị")', 'ĐỖ THỊ'],
  ['lower case("ĐỖ")', 'đỗ'],
  ['contains("Hà Nội", "Nội")', true],
  ['contains(null, "A")', null],
  ['starts with("KET_HON_1", "KET_HON")', true],
  ['ends with("A", 1)', null],
  ['split("A.B", ".")', ['A', 'B']],
  ['split("A", "")', null],
  ['string join(["A", null, "B"], ", ")', 'A, B'],
  ['string join(["A", 1])', null],
  ['trim("  a ")', 'a'],
  ['string(0.5)', '0.5'],
  ['string(true)', 'true'],
  ['string(duration("P1Y2M3DT4H"))', 'P1Y2M3DT4H'],
  ['string([1])', null],
  ['string(null)', null],
]);

table('numbers', [
  ['number("12.50")', 12.5],
  ['number("12,5")', null],
  ['number("0x10")', null],
  ['number("")', null],
  ['number(" 1")', null],
  ['floor(-1.5)', -2],
  ['ceiling(1.1)', 2],
  ['round half up(1.005, 2)', 1.01],
  ['round half up(-2.5)', -3],
  ['round half up(1250, -2)', 1300],
  ['round half up(1, 0.5)', null],
  ['abs(-5)', 5],
  ['modulo(-5, 3)', 1],
  ['modulo(5, 0)', null],
  ['format number(1234567.5)', '1.234.567,5'],
  ['money in words(105000)', 'Một trăm linh năm nghìn đồng'],
  ['money in words(1.5)', null],
]);

table('dates', [
  ['date("2026-02-29")', null],
  ['date("2026-11-20")', '2026-11-20'],
  ['date(2026, 2, 29)', null],
  ['date(2026, 11, 2)', '2026-11-02'],
  ['date(now())', '2026-11-20'],
  ['date(@"2026-11-20T17:30:00Z")', '2026-11-21'],
  ['date and time(date(2026, 11, 20), time("09:10"))', '2026-11-20T02:10:00.000Z'],
  ['time("24:00")', null],
  ['duration("P")', null],
  ['duration("P1W")', { months: 0, days: 7, seconds: 0 }],
  ['duration("-P1Y")', { months: -12, days: 0, seconds: 0 }],
  ['year(today())', 2026],
  ['day("2026-11")', null],
  ['years between(date(2008, 11, 21), today())', 17],
  ['years between(date(2008, 11, 20), today())', 18],
  ['months between("2026-01", "2026-11")', 10],
  ['days between(date(2026, 11, 1), now())', 19],
  ['day of week(today())', 'Friday'],
  ['add days(today(), 11)', '2026-12-01'],
  ['add days(today(), 1e12)', null],
  ['add days(today(), 0.5)', null],
  ['add months(date(2026, 1, 31), 1)', '2026-02-28'],
  ['add years(date(2024, 2, 29), 1)', '2025-02-28'],
  ['add months("2026-12", 1)', '2027-01'],
  ['last day of month("2028-02")', '2028-02-29'],
  ['format date(date(2026, 11, 2))', '02/11/2026'],
  ['format date("2026-11")', '11/2026'],
  ['format date("A")', null],
  ['date in words(date(2026, 11, 2))', 'Ngày mùng hai tháng mười một năm hai nghìn không trăm hai mươi sáu'],
]);

table('missing values', [
  ['is defined(null)', false],
  ['is defined(false)', true],
  ['coalesce(null, null, 0, 1)', 0],
  ['coalesce()'.replace('()', '(null)'), null],
  ['get or else(null, 5)', 5],
  ['get or else(false, true)', false],
  ['get value({a: {b: 2}}, ["a", "b"])', 2],
  ['get value({a: 1}, "b")', null],
  ['get value(null, "b")', null],
]);

table('periods', [
  ['gaps([], "2020-01", "2020-03", "month")', [{ from: '2020-01', to: '2020-03' }]],
  ['gaps([{from: "2019-01", to: null}], "2020-01-05", today())', []],
  [
    'gaps([{from: "2020-01", to: "2020-02"}], "2020-01-01", "2020-03-02")',
    [{ from: '2020-03-01', to: '2020-03-02' }],
  ],
  [
    'gaps([{from: "2020-02-02", to: "2020-02-03"}, {from: "2020-01-01", to: "2020-02-10"}], "2020-01-01", "2020-02-11")',
    [{ from: '2020-02-11', to: '2020-02-11' }],
  ],
  [
    'gaps([{from: null, to: null}, {from: "2020-05", to: "2020-01"}, 7], "2020-01", "2020-01", "month")',
    [{ from: '2020-01', to: '2020-01' }],
  ],
  ['gaps([], null, today())', null],
  ['gaps([], "2020-01", "2020-03", "year")', null],
  ['gaps([], "2020-03", "2020-01", "month")', []],
  ['overlaps([{from: "2020-01", to: "2020-03"}, {from: "2020-03", to: null}])', true],
  ['overlaps([{from: "2020-01", to: "2020-02"}, {from: "2020-03", to: null}])', false],
  ['overlaps([{from: "2020-05-01", to: "2020-05-02"}, {from: "2020-01-01", to: "2020-12-31"}])', true],
  ['overlaps([{from: "2020-01", to: null}, {from: "2021-01", to: null}])', true],
  ['overlaps(null)', null],
]);

describe('what the caller hands in', () => {
  const env: Environment = {
    ...testEnvironment,
    calendar: {
      addWorkingDays: (date, days) => `${date.slice(0, 8)}${Number(date.slice(8)) + days}`,
      isWorkingDay: (date) => date !== '2026-11-22',
      workingDaysBetween: () => {
        throw new RangeError('no rules for that year');
      },
    },
    lookup: (table, keys) => (table === 'le_phi' && keys[0] === 'TRUC_TUYEN' ? 5000 : null),
    label: (path, value) => (path.join('.') === 'bang.loai' && value === 'A' ? 'Loại A' : null),
  };

  it.each<[string, Value]>([
    ['working days after(today(), 3)', '2026-11-23'],
    ['is working day(date(2026, 11, 22))', false],
    ['working days between(today(), date(2026, 11, 25))', null],
    ['lookup("le_phi", "TRUC_TUYEN")', 5000],
    ['lookup("khac")', null],
    ['for k in bang return label(k.loai)', ['Loại A', null]],
    ['bang[label(loai) = "Loại A"].loai', ['A']],
  ])('%s', (text, expected) => {
    expect(valueOf(text, { bang: [{ loai: 'A' }, { loai: 'B' }] }, env)).toEqual(expected);
  });

  it('without it the answer is unknown', () => {
    expect(valueOf('working days after(today(), 3)')).toBeNull();
    expect(valueOf('lookup("le_phi")')).toBeNull();
    expect(valueOf('label(x)', { x: 'A' })).toBeNull();
  });
});
