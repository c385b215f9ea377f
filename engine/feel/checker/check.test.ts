import { describe, expect, it } from 'vitest';
import { feelProblems } from '../../problems/feel-problems.ts';
import type { FeelType, TypeScope } from '../feel-type.ts';
import { checkExpression, functionReference, parseExpression, type Checked } from '../parser/index.ts';
import { valueOf } from '../testing.ts';

const choice = (...codes: string[]): FeelType => ({ enum: codes.map((code) => ({ code })) });

const scope: TypeScope = {
  names: {
    ho_ten: 'string',
    so_ban: 'number',
    nop_thay: 'boolean',
    ngay_sinh: 'date',
    tu_thang: 'month',
    luc: 'dateTime',
    gioi_tinh: choice('NAM', 'NU'),
    tinh_trang: choice('CHUA_KET_HON', 'DA_LY_HON'),
    noi_o: { context: { xa: 'string', tinh: 'string' } },
    ds: { list: { context: { loai: choice('A', 'B'), so_tien: 'number', tu: 'date' } } },
    nhan: { list: choice('A', 'B') },
    gi_do: 'any',
  },
  outer: { names: { case: { context: { channel: choice('TRUC_TUYEN', 'TRUC_TIEP') } } } },
};

const check = (text: string, expected?: FeelType): Checked & { words: string[] } => {
  const parsed = parseExpression(text);
  if (parsed.ok === undefined) throw new Error(`<${text}> has ${JSON.stringify(parsed.problems)}`);
  const checked = checkExpression(parsed.ok, scope, expected, parsed.spans);
  return { ...checked, words: checked.problems.map(({ from, to }) => text.slice(from, to)) };
};

describe('the type of an expression', () => {
  it.each<[string, FeelType]>([
    ['so_ban * 2', 'number'],
    ['"A"', 'string'],
    ['if nop_thay then "A" else null', 'string'],
    ['gioi_tinh', choice('NAM', 'NU')],
    ['ngay_sinh + duration("P20Y")', 'date'],
    ['ngay_sinh + duration(if gioi_tinh = "NAM" then "P20Y" else "P18Y")', 'date'],
    ['today() - ngay_sinh', 'duration'],
    ['(today() - ngay_sinh).days', 'number'],
    ['ngay_sinh.year', 'number'],
    ['tu_thang + duration("P1M")', 'month'],
    ['ds.so_tien', { list: 'number' }],
    ['ds[loai = "A"][1].so_tien', 'number'],
    ['ds[count(ds)].so_tien', 'number'],
    ['for k in ds return k.tu', { list: 'date' }],
    ['{a: so_ban, b: a}', { context: { a: 'number', b: 'number' } }],
    ['max(ds.tu)', 'date'],
    ['coalesce(sum(ds.so_tien), 0)', 'number'],
    ['some k in ds satisfies k.so_tien > 0', 'boolean'],
    ['gi_do[ten = "A"].x', 'any'],
    ['"Tình trạng: " + label(tinh_trang)', 'string'],
    ['add months(tu_thang, 1)', 'month'],
    ['[]', { list: 'null' }],
  ])('%s', (text, type) => {
    expect(check(text)).toMatchObject({ type, problems: [] });
  });
});

describe('what is right passes', () => {
  it.each<[string, FeelType?]>([
    ['gioi_tinh = "NAM" and so_ban between 1 and 5', 'boolean'],
    ['starts with(tinh_trang, "DA")', 'boolean'],
    ['ngay_sinh < "2008-11-20"', 'boolean'],
    ['ngay_sinh in ["1990-01-01".."2000-01-01"]', 'boolean'],
    ['gioi_tinh in ("NAM", null)', 'boolean'],
    ['gioi_tinh in ["NAM", "NU"]', 'boolean'],
    ['list contains(nhan, "A")', 'boolean'],
    ['if nop_thay then "NAM" else "NU"', choice('NAM', 'NU')],
    ['so_ban != 1 and so_ban != 2', 'boolean'],
    ['gioi_tinh = "NAM" or gioi_tinh = "NU"', 'boolean'],
    ['true', 'boolean'],
    ['today() > ngay_sinh', 'boolean'],
    ['null', 'number'],
    ['"2026-11-20"', 'date'],
    ['every x in ds, y in ds satisfies x.so_tien <= y.so_tien', 'boolean'],
    ['so_ban > 1 and so_ban < 3 or so_ban > 10', 'boolean'],
    ['gaps(for k in ds return {from: k.tu, to: null}, ngay_sinh, today(), "day")', { list: 'any' }],
    ['case.channel = "TRUC_TUYEN"', 'boolean'],
    ['ds[tu > ngay_sinh and so_ban > so_tien]', { list: 'any' }],
  ])('%s', (text, expected) => expect(check(text, expected).problems).toEqual([]));
});

describe('what is wrong is named and shown', () => {
  it.each<[string, string, string, FeelType?, Record<string, unknown>?]>([
    ['so_ben > 1', 'feel-unknown-name-near', 'so_ben', 'boolean', { suggestion: 'so_ban' }],
    ['qwerty > 1', 'feel-unknown-name', 'qwerty'],
    ['giới_tính = "NAM"', 'feel-unknown-name-near', 'giới_tính', undefined, { suggestion: 'gioi_tinh' }],
    ['noi_o.xã = "1"', 'feel-unknown-part-near', 'xã', undefined, { suggestion: 'xa' }],
    ['ds[1].constructor', 'feel-unknown-part', 'constructor'],
    ['ds[khong_co = 1]', 'feel-unknown-name', 'khong_co'],
    ['ngay_sinh.tuoi', 'feel-unknown-part', 'tuoi'],
    ['ho_ten.year', 'feel-no-parts', 'year'],
    ['gioi_tinh = "NAMM"', 'feel-not-an-option-near', '"NAMM"', 'boolean', { suggestion: 'NAM' }],
    ['"KHAC" = gioi_tinh', 'feel-not-an-option', '"KHAC"'],
    ['gioi_tinh != "KHAC"', 'feel-not-an-option', '"KHAC"'],
    ['gioi_tinh in ("NAM", "KHAC")', 'feel-not-an-option', '"KHAC"'],
    ['gioi_tinh in ["NAM", "KHAC"]', 'feel-not-an-option', '["NAM", "KHAC"]'],
    ['ds[loai = "C"]', 'feel-not-an-option', '"C"'],
    ['list contains(nhan, "C")', 'feel-not-an-option', '"C"'],
    ['starts with(tinh_trang, "KET_HON")', 'feel-no-such-option', '"KET_HON"'],
    ['gioi_tinh = tinh_trang', 'feel-no-common-option', 'tinh_trang'],
    [
      'if nop_thay then "NAM" else "KHAC"',
      'feel-not-an-option',
      'if nop_thay then "NAM" else "KHAC"',
      choice('NAM', 'NU'),
    ],
    ['so_ban = "1"', 'feel-cannot-compare', '"1"'],
    ['ngay_sinh < "hôm nay"', 'feel-cannot-compare', '"hôm nay"'],
    ['ngay_sinh < tu_thang', 'feel-cannot-compare', 'tu_thang'],
    ['ngay_sinh < now()', 'feel-cannot-compare', 'now()'],
    ['ds > 1', 'feel-cannot-compare', '1'],
    ['nop_thay > true', 'feel-no-order', 'true'],
    ['so_ban > null', 'feel-order-with-null', 'null'],
    ['ho_ten + so_ban', 'feel-cannot-join', 'ho_ten + so_ban'],
    ['ngay_sinh + 20', 'feel-cannot-calculate', 'ngay_sinh + 20'],
    ['ngay_sinh + luc', 'feel-cannot-calculate', 'ngay_sinh + luc'],
    ['-ho_ten', 'feel-not-a-number', 'ho_ten'],
    ['for k in so_ban return k', 'feel-not-a-list', 'so_ban'],
    ['so_ban and nop_thay', 'feel-not-a-condition', 'so_ban'],
    ['if ho_ten then 1 else 2', 'feel-not-a-condition', 'ho_ten'],
    ['some k in ds satisfies k.so_tien', 'feel-not-a-condition', 'k.so_tien'],
    ['ds[loai]', 'feel-not-a-filter', 'loai'],
    ['so_ban', 'feel-wrong-type', 'so_ban', 'boolean', { found: 'số', expectedEn: 'true/false condition' }],
    ['count(ds, 1)', 'feel-wrong-count', 'count(ds, 1)', undefined, { usage: 'count(list: list)' }],
    ['substring(ho_ten)', 'feel-wrong-count', 'substring(ho_ten)'],
    ['count(so_ban)', 'feel-wrong-argument', 'so_ban'],
    ['sum(ds)', 'feel-wrong-argument', 'ds'],
    ['starts with(so_ban, "1")', 'feel-wrong-argument', 'so_ban'],
    ['years between(ho_ten, today())', 'feel-wrong-argument', 'ho_ten'],
    ['label(so_ban)', 'feel-label-of-no-field', 'so_ban'],
    ['duration("20 năm")', 'feel-not-a-duration', '"20 năm"'],
    ['date("2026-02-30")', 'feel-not-a-date', '"2026-02-30"'],
    ['time("25:00")', 'feel-not-a-time', '"25:00"'],
    ['date(2026, 11)', 'feel-date-of-two', 'date(2026, 11)'],
    ['gioi_tinh = "NAM" and gioi_tinh = "NU"', 'feel-contradiction', 'gioi_tinh = "NU"'],
    ['so_ban > 5 and ho_ten != "" and so_ban < 3', 'feel-contradiction', 'so_ban < 3'],
    ['so_ban > 5 and so_ban <= 5', 'feel-contradiction', 'so_ban <= 5'],
    ['so_ban = 1 and so_ban in (2, 3)', 'feel-contradiction', 'so_ban in (2, 3)'],
    ['so_ban between 5 and 1 and nop_thay', 'feel-contradiction', 'so_ban between 5 and 1'],
    ['nop_thay and not(nop_thay)', 'feel-contradiction', 'not(nop_thay)'],
    [
      'ngay_sinh > "2026-01-01" and ngay_sinh < "2025-01-01"',
      'feel-contradiction',
      'ngay_sinh < "2025-01-01"',
    ],
    ['gioi_tinh != "NAM" or gioi_tinh != "NU"', 'feel-or-always-true', 'gioi_tinh != "NU"'],
    ['so_ban < 5 or so_ban >= 5', 'feel-or-always-true', 'so_ban >= 5'],
    ['1 = 1', 'feel-always-true', '1 = 1', 'boolean'],
    ['so_ban = so_ban', 'feel-always-true', 'so_ban = so_ban', 'boolean'],
    ['nop_thay and "A" = "B"', 'feel-never-true', '"A" = "B"'],
    ['ds[1 > 2]', 'feel-never-true', '1 > 2'],
  ])('%s: %s at %s', (text, code, words, expected, params = {}) => {
    const checked = check(text, expected);
    expect(checked.problems[0]).toMatchObject({ code, params });
    expect(checked.words[0]).toBe(words);
    expect(checked.problems).toHaveLength(1);
  });
});

describe('the catalogue', () => {
  it('has a text in both languages for every problem, and a way to mend it', () => {
    for (const text of Object.values(feelProblems)) {
      expect(text.says.vi && text.says.en && text.mend.vi && text.mend.en).toBeTruthy();
    }
  });

  it('has every code that the checks above and the parser can give', async () => {
    const { readdirSync, readFileSync } = await import('node:fs');
    const folder = new URL('..', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
    );
    const used = files.flatMap(
      (file) => readFileSync(new URL(file, folder), 'utf8').match(/'feel-[a-z-]+'/g) ?? [],
    );
    const codes = new Set(used.map((code) => code.slice(1, -1)));
    const known = new Set<string>(Object.keys(feelProblems));
    expect([...codes].filter((code) => !known.has(code))).toEqual([]);
    expect([...known].filter((code) => !codes.has(code) && !codes.has(code.replace(/-near$/, '')))).toEqual(
      [],
    );
  });
});

describe('the reference of functions', () => {
  it.each(functionReference())(
    '$name has an example that is right and gives a value',
    ({ example, vi, en }) => {
      expect(vi && en).toBeTruthy();
      const { problems } = check(example.replace('label(gioi_tinh)', 'label(gioi_tinh)'));
      expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
      expect(() => valueOf(example)).not.toThrow();
    },
  );
});
