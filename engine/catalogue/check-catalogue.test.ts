import { describe, expect, test } from 'vitest';
import { catalogueProblems } from '../problems/catalogue-problems.ts';
import type { CatalogueDocument, CatalogueEntry } from './catalogue-document.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { checkCode } from './check-code.ts';
import { compileCatalogue } from './compile-catalogue.ts';

const name = { vi: 'Tên' };

function document(entries: CatalogueEntry[], more: Partial<CatalogueDocument> = {}): CatalogueDocument {
  return { format: 1, id: 'mau', version: '1', title: name, source: [name], entries, ...more };
}

function found(entries: CatalogueEntry[], more: Partial<CatalogueDocument> = {}): readonly string[] {
  return checkCatalogue(document(entries, more), (id) =>
    id === 'moi' ? document([{ code: 'n1', name }]) : undefined,
  ).map(({ code, pointer }) => `${code} ${pointer}`);
}

describe('checkCatalogue', () => {
  test.each<[string, CatalogueEntry[], readonly string[]]>([
    [
      'a sound list',
      [
        { code: '1', name, successors: ['2'], to: '2025-01-01' },
        { code: '2', name, parent: '1' },
      ],
      [],
    ],
    [
      'a code twice',
      [
        { code: '1', name },
        { code: '1', name },
      ],
      ['catalogue-code-twice /entries/1/code'],
    ],
    ['an unknown parent', [{ code: '1', name, parent: '9' }], ['catalogue-parent-unknown /entries/0/parent']],
    [
      'an unknown successor',
      [
        { code: '1', name },
        { code: '2', name, successors: ['1', '9'] },
      ],
      ['catalogue-successor-unknown /entries/1/successors/1'],
    ],
    [
      'a ring of parents, but not those that hang from it',
      [
        { code: '1', name, parent: '2' },
        { code: '2', name, parent: '1' },
        { code: '3', name, parent: '1' },
      ],
      ['catalogue-ring /entries/0/parent', 'catalogue-ring /entries/1/parent'],
    ],
    ['its own successor', [{ code: '1', name, successors: ['1'] }], ['catalogue-ring /entries/0/successors']],
    [
      'a period that runs backwards',
      [{ code: '1', name, from: '2025-01-02', to: '2025-01-01' }],
      ['catalogue-period-reversed /entries/0/to'],
    ],
    [
      'former names in the wrong order',
      [
        {
          code: '1',
          name,
          formerly: [
            { to: '2026-01-01', name },
            { to: '2025-01-01', name },
          ],
        },
      ],
      ['catalogue-former-order /entries/0/formerly'],
    ],
    [
      'a former name from before the code',
      [{ code: '1', name, from: '2026-01-01', formerly: [{ to: '2025-12-31', name }] }],
      ['catalogue-former-order /entries/0/formerly'],
    ],
  ])('reports %s', (_what, entries, expected) => {
    expect(found(entries)).toEqual(expected);
  });

  test('looks for successors in the catalogue that is named, even under the same code', () => {
    const entries = [
      { code: '1', name, successors: ['n1'] },
      { code: 'n1', name, successors: ['n1', '1'] },
    ];
    expect(found(entries, { successorsIn: 'moi' })).toEqual([
      'catalogue-successor-unknown /entries/1/successors/1',
    ]);
    expect(found(entries, { successorsIn: 'khong-co' })).toEqual([]);
  });
});

describe('checkCode', () => {
  const fresh = compileCatalogue(document([{ code: 'n1', name: { vi: 'Phường Mới' } }], { id: 'moi' }));
  const old = compileCatalogue(
    document(
      [
        { code: '1', name: { vi: 'Xã Cũ' }, from: '2000-01-01', to: '2025-06-30', successors: ['n1'] },
        { code: '2', name: { vi: 'Xã Hết' }, to: '2025-06-30' },
      ],
      { successorsIn: 'moi' },
    ),
  );

  test('has nothing against a code in use', () => {
    expect(checkCode(old, '1', '2025-06-30', '/xa')).toBeUndefined();
  });

  test('says what took the place of a closed code', () => {
    expect(checkCode(old, '1', '2026-11-21', '/xa', fresh)).toEqual({
      code: 'catalogue-code-closed',
      pointer: '/xa',
      severity: 'error',
      params: { code: '1', name: 'Xã Cũ', to: '30/06/2025', successors: 'Phường Mới' },
    });
    expect(checkCode(old, '1', '2026-11-21', '/xa')?.params?.['successors']).toBe('n1');
    expect(checkCode(old, '2', '2026-11-21', '/xa', fresh)?.params?.['successors']).toBe('–');
  });

  test('tells an unknown code and an early one', () => {
    expect(checkCode(old, '9', '2026-11-21', '/xa')?.code).toBe('catalogue-code-unknown');
    expect(checkCode(old, '1', '1999-12-31', '/xa')).toMatchObject({
      code: 'catalogue-code-early',
      params: { from: '01/01/2000' },
    });
  });
});

describe('catalogueProblems', () => {
  test('has both languages for every text, with the same places', () => {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const { says, mend } of Object.values(catalogueProblems)) {
      expect(places(says.en)).toEqual(places(says.vi));
      expect(places(mend.en)).toEqual(places(mend.vi));
    }
  });
});
