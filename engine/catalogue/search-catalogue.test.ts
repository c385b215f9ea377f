import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CatalogueEntry } from './catalogue-document.ts';
import { compileCatalogue } from './compile-catalogue.ts';

const entries: CatalogueEntry[] = [
  { code: '01', name: { vi: 'Thành phố Hà Nội' }, from: '2025-07-01' },
  { code: '48', name: { vi: 'Thành phố Đà Nẵng' }, from: '2025-07-01' },
  {
    code: '00004',
    name: { vi: 'Phường Ba Đình' },
    parent: '01',
    from: '2025-07-01',
    attributes: { kind: 'phuong' },
  },
  { code: '14776', name: { vi: 'Phường Ba Đình Thượng' }, parent: '48', from: '2025-07-01' },
  { code: '00166', name: { vi: 'Phường Cầu Giấy' }, parent: '01', from: '2025-07-01' },
  { code: '00175', name: { vi: 'Ba Đình Xưa', en: 'Old Ba Dinh' }, parent: '01', to: '2025-06-30' },
  { code: '20194', name: { vi: 'Xã Giấy Cầu' }, parent: '48', from: '2025-07-01', aliases: ['Làng Nghề'] },
];

const { search } = compileCatalogue({
  format: 1,
  id: 'don-vi',
  version: '1',
  title: { vi: 'Đơn vị' },
  source: [{ vi: 'Mẫu' }],
  entries,
});

const codes = (query: string, options = {}) => search(query, options).map(({ code }) => code);

describe('search', () => {
  test('puts the same code first, then codes that start so', () => {
    expect(codes('00004')).toEqual(['00004']);
    expect(codes('001')).toEqual(['00166', '00175']);
    expect(codes('48')).toEqual(['48']);
  });

  test('does not mind marks or case, in the query or in the name', () => {
    expect(codes('CAU GIAY')[0]).toBe('00166');
    expect(codes('cầu giấy'.normalize('NFD'))[0]).toBe('00166');
    expect(codes('đa năng')[0]).toBe('48');
  });

  test('ranks a name that starts so before one that ends so before one that holds it', () => {
    expect(codes('ba dinh')).toEqual(['00175', '00004', '14776']);
  });

  test('finds words in another order after words in the same order', () => {
    expect(codes('giay cau')).toEqual(['20194', '00166']);
  });

  test('begins at the start of a word only', () => {
    expect(codes('inh')).toEqual([]);
    expect(codes('din')).toEqual(['00004', '14776', '00175']);
  });

  test('takes a word that is missing from the names above', () => {
    expect(codes('ba dinh da nang')).toEqual(['14776']);
    expect(codes('ha noi')).toEqual(['01']);
  });

  test('leaves out what is closed on the day', () => {
    expect(codes('ba dinh', { date: '2026-11-21' })).toEqual(['00004', '14776']);
    expect(codes('ba dinh', { date: '2025-06-30' })).toEqual(['00175']);
  });

  test('keeps to a parent and to an attribute', () => {
    expect(codes('ba dinh', { parent: '48' })).toEqual(['14776']);
    expect(codes('ba dinh', { attribute: { name: 'kind', value: 'phuong' } })).toEqual(['00004']);
  });

  test('finds other names and English names', () => {
    expect(codes('lang nghe')).toEqual(['20194']);
    expect(codes('old ba')).toEqual(['00175']);
  });

  test('lists in order when nothing is asked, and nothing for mere signs', () => {
    expect(codes('', { limit: 2 })).toEqual(['01', '48']);
    expect(codes('  ', { parent: '01', date: '2026-11-21' })).toEqual(['00004', '00166']);
    expect(codes('|')).toEqual([]);
    expect(codes(' - ')).toEqual([]);
  });

  test('lets the marks that are typed decide between names that differ in nothing else', () => {
    const { search: find } = compileCatalogue({
      format: 1,
      id: 'xa',
      version: '1',
      title: { vi: 'Xã' },
      source: [{ vi: 'Mẫu' }],
      entries: ['Xã Ba Dinh', 'Xã Bà Đình', 'Phường Ba Đình'].map((vi, index) => ({
        code: `${index}x`,
        name: { vi },
      })),
    });
    const names = (query: string) => find(query).map(({ name }) => name.vi);
    expect(names('ba dinh')).toEqual(['Xã Ba Dinh', 'Xã Bà Đình', 'Phường Ba Đình']);
    expect(names('Ba Đình')).toEqual(['Phường Ba Đình', 'Xã Ba Dinh', 'Xã Bà Đình']);
    expect(names('bà đình'.normalize('NFD'))[0]).toBe('Xã Bà Đình');
  });

  test('takes letters for a name before it takes them for a code', () => {
    const { search: find } = compileCatalogue({
      format: 1,
      id: 'co-quan',
      version: '1',
      title: { vi: 'Cơ quan' },
      source: [{ vi: 'Mẫu' }],
      entries: [
        { code: 'CA-01', name: { vi: 'Công an' } },
        { code: 'CA', name: { vi: 'Ca-na-đa' } },
        { code: 'x', name: { vi: 'Xã Cà Mau' } },
      ],
    });
    expect(find('ca').map(({ code }) => code)).toEqual(['CA', 'x', 'CA-01']);
    expect(find('ca-0').map(({ code }) => code)).toEqual(['CA-01']);
  });

  test('takes only the last word for unfinished', () => {
    expect(codes('cau gi')).toEqual(['00166', '20194']);
    expect(codes('gi cau')).toEqual([]);
    expect(codes('giay ca')).toEqual(['20194', '00166']);
  });

  test('gives no more than asked for', () => {
    expect(codes('ba', { limit: 1 })).toEqual(['00175']);
  });

  test('finds every entry by its own name, whatever the entries', () => {
    const name = fc.stringMatching(/^[a-zđăâêôơư]{1,6}( [a-zđăâêôơư]{1,6}){0,3}$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 30 }), (names) => {
        const list = compileCatalogue({
          format: 1,
          id: 'x',
          version: '1',
          title: { vi: 'X' },
          source: [{ vi: 'X' }],
          entries: names.map((vi, index) => ({ code: `#${index}`, name: { vi } })),
        });
        return names.every((vi) => list.search(vi, { limit: 100 }).some((entry) => entry.name.vi === vi));
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });
});
