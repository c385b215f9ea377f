import { describe, expect, test } from 'vitest';
import type { CatalogueDocument, CatalogueEntry } from './catalogue-document.ts';
import { compileCatalogue } from './compile-catalogue.ts';

function catalogue(entries: CatalogueEntry[], more: Partial<CatalogueDocument> = {}) {
  return compileCatalogue({
    format: 1,
    id: 'don-vi',
    version: '1',
    title: { vi: 'Đơn vị' },
    source: [{ vi: 'Mẫu' }],
    entries,
    ...more,
  });
}

const units = catalogue([
  {
    code: '75',
    name: { vi: 'Thành phố Đồng Nai', en: 'Đồng Nai City' },
    from: '2025-07-01',
    attributes: { kind: 'city', level: 1 },
    formerly: [
      { to: '2025-12-31', name: { vi: 'Tỉnh Đồng Nai Cũ' }, attributes: { kind: 'old' } },
      { to: '2026-04-29', name: { vi: 'Tỉnh Đồng Nai' }, attributes: { kind: 'province' } },
    ],
  },
  { code: '26041', name: { vi: 'Phường Trấn Biên' }, parent: '75', from: '2025-07-01' },
  { code: 'a', name: { vi: 'Xã A' }, parent: '75', to: '2020-12-31', successors: ['b', 'c'] },
  { code: 'b', name: { vi: 'Xã B' }, parent: '75', from: '2021-01-01', to: '2022-12-31', successors: ['d'] },
  { code: 'c', name: { vi: 'Xã C' }, parent: '75', from: '2021-01-01' },
  { code: 'd', name: { vi: 'Xã D' }, parent: '75', from: '2023-01-01' },
]);

describe('compileCatalogue', () => {
  test('reads an entry as it is now, or as it was on a day', () => {
    expect(units.entry('75')?.name.vi).toBe('Thành phố Đồng Nai');
    expect(units.entry('75', '2025-12-31')?.name.vi).toBe('Tỉnh Đồng Nai Cũ');
    expect(units.entry('75', '2026-01-01')?.name.vi).toBe('Tỉnh Đồng Nai');
    expect(units.entry('75', '2026-04-29')?.attributes).toEqual({ kind: 'province', level: 1 });
    expect(units.entry('75', '2026-04-30')?.attributes).toEqual({ kind: 'city', level: 1 });
    expect(units.entry('99')).toBeUndefined();
  });

  test('counts both ends of a period as inside', () => {
    const at = ['2020-12-31', '2021-01-01', '2022-12-31', '2023-01-01'];
    expect(at.map((date) => units.isValidAt('b', date))).toEqual([false, true, true, false]);
    expect(units.isValidAt('zz', '2022-01-01')).toBe(false);
  });

  test('lists the open entries of a day below a parent, or those with nothing above them', () => {
    const codes = (date: string, parent?: string | null) =>
      units.entriesAt(date, parent === undefined ? {} : { parent }).map(({ code }) => code);
    expect(codes('2021-06-01', '75')).toEqual(['b', 'c']);
    expect(codes('2026-01-01', null)).toEqual(['75']);
    expect(codes('2020-01-01')).toEqual(['a']);
    expect(codes('2026-01-01', 'nowhere')).toEqual([]);
  });

  test('filters by an attribute as it was on the day, whatever its type', () => {
    const codes = (date: string, name: string, value: string) =>
      units.entriesAt(date, { attribute: { name, value } }).map(({ code }) => code);
    expect(codes('2026-04-29', 'kind', 'province')).toEqual(['75']);
    expect(codes('2026-04-30', 'kind', 'province')).toEqual([]);
    expect(codes('2026-04-30', 'level', '1')).toEqual(['75']);
    expect(codes('2026-04-30', 'constructor', 'Object')).toEqual([]);
  });

  test('follows successors to the end of every chain', () => {
    expect(units.successorsOf('a')).toEqual(['c', 'd']);
    expect(units.successorsOf('c')).toEqual([]);
    expect(units.successorsOf('zz')).toEqual([]);
  });

  test('does not follow successors into itself when they stand in another catalogue', () => {
    const old = catalogue(
      [
        { code: '1', name: { vi: 'Một' }, successors: ['2'] },
        { code: '2', name: { vi: 'Hai' }, successors: ['3'] },
      ],
      { successorsIn: 'moi' },
    );
    expect(old.successorsOf('1')).toEqual(['2']);
    expect(old.successorsIn).toBe('moi');
  });

  test('comes back from a ring of successors', () => {
    const ring = catalogue([
      { code: '1', name: { vi: 'Một' }, successors: ['2'] },
      { code: '2', name: { vi: 'Hai' }, successors: ['1'] },
    ]);
    expect(ring.successorsOf('1')).toEqual([]);
  });

  test('finds by code before name, by English name, by alias, in any composition', () => {
    const list = catalogue([
      { code: 'Kinh', name: { vi: 'Mã trùng tên' } },
      { code: '01', name: { vi: 'Kinh', en: 'Viet' }, aliases: ['Việt'] },
    ]);
    expect(list.find('Kinh')?.code).toBe('Kinh');
    expect(list.find('Viet')?.code).toBe('01');
    expect(list.find(' Việt '.normalize('NFD'))?.code).toBe('01');
    expect(list.find('kinh')).toBeUndefined();
  });

  test('finds a name again on the day of the one that is open', () => {
    const list = catalogue([
      { code: 'x1', name: { vi: 'Tân Phú' }, to: '2025-06-30' },
      { code: 'x2', name: { vi: 'Tân Phú' }, from: '2025-07-01' },
    ]);
    expect(list.find('Tân Phú', '2025-06-30')?.code).toBe('x1');
    expect(list.find('Tân Phú', '2025-07-01')?.code).toBe('x2');
    expect(list.find('x1', '2025-07-01')).toBeUndefined();
  });

  test('names a code in the language asked for, and shows an unknown code as it is', () => {
    expect(units.name('75', 'en')).toBe('Đồng Nai City');
    expect(units.name('26041', 'en')).toBe('Phường Trấn Biên');
    expect(units.name('?')).toBe('?');
  });

  test('throws the code that is listed twice', () => {
    expect(() =>
      catalogue([
        { code: '1', name: { vi: 'A' } },
        { code: '1', name: { vi: 'B' } },
      ]),
    ).toThrow(/don-vi.* 1 twice/);
  });
});
