import { describe, expect, it } from 'vitest';
import { FuelError, holds, scopeOf, type Value } from './index.ts';
import { parsed, testEnvironment, valueOf } from './testing.ts';

type Row = readonly [text: string, expected: Value, values?: Record<string, Value>];

const table = (title: string, rows: readonly Row[]): void => {
  describe(title, () => {
    for (const [text, expected, values] of rows) {
      it(`${text} gives ${JSON.stringify(expected)}`, () => {
        expect(valueOf(text, values)).toEqual(expected);
      });
    }
  });
};

table('literals', [
  ['null', null],
  ['true', true],
  ['12.5', 12.5],
  ['-3', -3],
  ['"Hà Nội"', 'Hà Nội'],
  ['"a\\"b\\n\\u00e0"', 'a"b\nà'],
  ['[1, "A", null]', [1, 'A', null]],
  ['{a: 1, "b c": a + 1}', { a: 1, 'b c': 2 }],
  ['@"2026-11-20"', '2026-11-20'],
  ['@"P1M"', { months: 1, days: 0, seconds: 0 }],
  ['// ghi chú\n1 /* hết */', 1],
]);

table('names and parts', [
  ['a.b.c', 3, { a: { b: { c: 3 } } }],
  ['a.b.c', null, { a: null }],
  ['thieu', null],
  ['tuổi', 18, { tuổi: 18 }],
  ['bang.cot', [1, null, 3], { bang: [{ cot: 1 }, {}, { cot: 3 }] }],
  ['ngay.year', 2026, { ngay: '2026-11-20' }],
  ['thang.month', 11, { thang: '2026-11' }],
  ['luc.day', 21, { luc: '2026-11-20T18:30:00.000Z' }],
  ['luc.hour', 1, { luc: '2026-11-20T18:30:00.000Z' }],
  ['gio.minute', 5, { gio: '09:05' }],
  ['duration("P14M").years', 1],
  ['duration("P14M").months', 2],
  ['(date(2026, 11, 20) - date(2026, 11, 1)).days', 19],
  ['ten.year', null, { ten: 'Lê Quốc Duy' }],
]);

describe('prototypes do not exist', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])('%s is null', (name) => {
    expect(valueOf(name)).toBeNull();
    expect(valueOf(`a.${name}`, { a: {} })).toBeNull();
    expect(valueOf(`a.${name}.${name}`, { a: {} })).toBeNull();
    expect(valueOf(`b.${name}`, { b: [1] })).toEqual([null]);
    expect(valueOf(`t.${name}`, { t: 'abc' })).toBeNull();
    expect(valueOf(`get value(a, "${name}")`, { a: {} })).toBeNull();
    expect(valueOf(`get value(a, ["${name}"])`, { a: {} })).toBeNull();
    expect(valueOf(`b[${name} = null]`, { b: [{}] })).toEqual([{}]);
    expect(valueOf(`sort(b, "${name}")`, { b: [{}] })).toEqual([{}]);
  });

  it('a key called __proto__ is a key like any other', () => {
    const value = valueOf('{__proto__: {a: 1}}') as object;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(valueOf('{__proto__: {a: 1}}.a')).toBeNull();
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  it('a loop may be called __proto__ and still sees only its items', () => {
    expect(valueOf('for __proto__ in [1, 2] return __proto__ + 1')).toEqual([2, 3]);
  });

  it('functions in the data of a careless caller are null', () => {
    expect(valueOf('f', { f: (() => 1) as unknown as Value })).toBeNull();
  });
});

describe('ternary logic', () => {
  const words = { true: true, false: false, null: null } as const;
  const and = {
    true: { true: true, false: false, null: null },
    false: { true: false, false: false, null: false },
    null: { true: null, false: false, null: null },
  };
  const or = {
    true: { true: true, false: true, null: true },
    false: { true: true, false: false, null: null },
    null: { true: true, false: null, null: null },
  };
  for (const left of ['true', 'false', 'null'] as const) {
    for (const right of ['true', 'false', 'null'] as const) {
      it(`${left} and/or ${right}`, () => {
        const values = { l: words[left], r: words[right] };
        expect(valueOf('l and r', values)).toBe(and[left][right]);
        expect(valueOf('l or r', values)).toBe(or[left][right]);
      });
    }
  }
  it.each([
    ['not(true)', false],
    ['not(null)', null],
    ['not("A")', null],
    ['true and 1', null],
    ['false and 1', false],
    ['1 or true', true],
    ['if null then 1 else 2', 2],
    ['if "true" then 1 else 2', 2],
  ])('%s gives %j', (text, expected) => expect(valueOf(text)).toBe(expected));

  it('holds only when exactly true', () => {
    const ask = (text: string): boolean => holds(parsed(text), scopeOf(), testEnvironment);
    expect([ask('true'), ask('null'), ask('1'), ask('"true"'), ask('thieu < 2000000')]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

table('comparing', [
  ['x = null', true],
  ['x != null', false],
  ['x = "A"', false],
  ['x != "A"', true],
  ['x < 1', null],
  ['1 = "1"', null],
  ['1 < "2"', null],
  ['true < false', null],
  ['[1, {a: 2}] = [1, {a: 2}]', true],
  ['{a: 1} = {b: 1}', false],
  ['"B" > "A"', true],
  ['date("2026-02-28") < today()', true],
  ['"" < today()', null],
  ['"abc" < today()', null],
  ['"2026-02-30" < today()', null],
  ['"2026-10" < today()', null],
  ['@"2026-11-20T09:10:00+07:00" = now()', true],
  ['@"2026-11-20T09:11:00+07:00" > now()', true],
  ['duration("P1Y") = duration("P12M")', true],
  ['duration("P1M") < duration("P31D")', null],
  ['duration("PT24H") >= duration("P1D")', true],
  ['3 between 1 and 3', true],
  ['x between 1 and 3', null],
  ['5 in (1, 2)', false],
  ['2 in (1, 2)', true],
  ['x in (1, null)', true],
  ['x in (1, 2)', false],
  ['2 in [1, 2]', true],
  ['2 in ds', true, { ds: [1, 2] }],
  ['1 in [1..5]', true],
  ['1 in (1..5]', false],
  ['5 in [1..5)', false],
  ['x in [1..5]', null],
  ['7 in (< 3, >= 7)', true],
  ['"2026-05-01" in ["2026-01-01".."2026-12-31"]', true],
]);

table('calculating', [
  ['0.1 + 0.2', 0.3],
  ['1.1 * 3', 3.3],
  ['10 / 4', 2.5],
  ['1 / 0', null],
  ['2 ** 10', 1024],
  ['10 ** 400', null],
  ['2 + 3 * 4 - -1', 15],
  ['-x', -5, { x: 5 }],
  ['1 + null', null],
  ['"a" + "b"', 'ab'],
  ['"a" + 1', null],
  ['date("2026-01-31") + duration("P1M")', '2026-02-28'],
  ['date("2024-02-29") - duration("P1Y")', '2023-02-28'],
  ['duration("P1D") + date("2026-12-31")', '2027-01-01'],
  ['thang + duration("P2M")', '2027-01', { thang: '2026-11' }],
  ['thang + duration("P2D")', null, { thang: '2026-11' }],
  ['now() + duration("P1D")', '2026-11-21T02:10:00.000Z'],
  ['now() + duration("P1MT1H")', '2026-12-20T03:10:00.000Z'],
  ['date("9999-12-31") + duration("P1D")', null],
  ['date("2026-11-20") - date("2026-11-01")', { months: 0, days: 19, seconds: 0 }],
  ['duration("P1Y") + duration("P1D")', { months: 12, days: 1, seconds: 0 }],
  ['duration("P1M") * 3', { months: 3, days: 0, seconds: 0 }],
  ['-duration("P1M")', { months: -1, days: 0, seconds: 0 }],
  ['{a: 1} + 1', null],
  ['0 * -1', 0],
]);

const bang = [
  { ma: 'A', so: 1 },
  { ma: 'B', so: 2 },
  { ma: null, so: 3 },
];
table('lists', [
  ['bang[1].ma', 'A', { bang }],
  ['bang[-1].so', 3, { bang }],
  ['bang[4]', null, { bang }],
  ['bang[0]', null, { bang }],
  ['bang[1.5]', null, { bang }],
  ['bang[count(bang)].so', 3, { bang }],
  ['bang[ma != "A"].so', [2, 3], { bang }],
  ['bang[so > nguong].so', [3], { bang, nguong: 2 }],
  ['bang[item.so = 1].ma', ['A'], { bang }],
  ['[5, 6, 7][item > 5]', [6, 7]],
  ['bang[ma]', [], { bang }],
  ['thieu[so = 1]', null],
  ['5[item = 5]', [5]],
  ['for k in bang return k.so * 2', [2, 4, 6], { bang }],
  ['for i in 1..3, j in [10, 20] return i * j', [10, 20, 20, 40, 30, 60]],
  ['for i in 3..1 return i', [3, 2, 1]],
  ['for i in 1..x return i', null],
  ['for k in thieu return k', null],
  ['some k in bang satisfies k.ma = "B"', true, { bang }],
  ['every k in bang satisfies k.so > 0', true, { bang }],
  ['some k in bang satisfies k.ma > "Z"', null, { bang }],
  ['every k in bang satisfies k.ma > "0"', null, { bang }],
  ['some k in [] satisfies true', false],
  ['every k in [] satisfies false', true],
  ['some k in thieu satisfies true', null],
  ['for k in [[1, 2], [3]], i in k return i', [1, 2, 3]],
]);

describe('limits', () => {
  it('stops a loop that would take a thousand million steps', () => {
    const text = 'for a in 1..1000, b in 1..1000, c in 1..1000 return a';
    expect(() => valueOf(text)).toThrow(FuelError);
    expect(() => valueOf('some a in 1..9000000000 satisfies a < 0')).toThrow(
      expect.objectContaining({ code: 'feel-out-of-fuel' }) as Error,
    );
  });

  it('takes the fuel of the caller', () => {
    const env = { ...testEnvironment, fuel: 20 };
    expect(valueOf('1 + 1', {}, env)).toBe(2);
    expect(() => valueOf('for a in 1..100 return a', {}, env)).toThrow(FuelError);
  });

  it('adds up a hundred thousand amounts', () => {
    const so_tien = Array.from({ length: 100_000 }, () => 0.1);
    expect(valueOf('sum(so_tien)', { so_tien })).toBe(10_000);
    expect(valueOf('count(so_tien[item > 0])', { so_tien })).toBe(100_000);
  });

  it('stops data that is nested without end', () => {
    let deep: Value = [];
    for (let level = 0; level < 5_000; level++) deep = [deep];
    for (const text of ['deep = deep', 'flatten(deep)', 'distinct values(deep)', 'deep.x']) {
      expect(() => valueOf(text, { deep })).toThrow(
        expect.objectContaining({ code: 'feel-too-deep' }) as Error,
      );
    }
  });

  it('stops a text that doubles itself', () => {
    const doubled = `${'(for x in [t] return x + x)[1]'.repeat(1)}`;
    const long = 'x'.repeat(150_000);
    expect(() => valueOf(doubled, { t: long })).toThrow(
      expect.objectContaining({ code: 'feel-text-too-long' }) as Error,
    );
  });

  it('searches one text in many places without quadratic growth', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => `ma-${index}`);
    expect(valueOf('unique(many)', { many })).toBe(true);
    expect(valueOf('count(distinct values(many))', { many })).toBe(50_000);
  });
});
