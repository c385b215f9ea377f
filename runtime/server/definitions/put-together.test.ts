import { describe, expect, it } from 'vitest';
import { toCurrentFormat, type FormatStep } from './format-migrations.ts';
import { pinCatalogues } from './pin-catalogues.ts';
import { inlineShared } from './shared-parts.ts';

describe('the format of a document', () => {
  const steps = new Map<number, FormatStep>([
    [1, (document) => ({ ...document, title: { vi: 'từ 1' } })],
    [2, (document) => ({ ...document, summary: { vi: 'từ 2' } })],
  ]);

  it('is brought to the current one through every step in between', () => {
    const { document } = toCurrentFormat({ format: 1, id: 'a' }, steps, 3);
    expect(document).toEqual({ format: 3, id: 'a', title: { vi: 'từ 1' }, summary: { vi: 'từ 2' } });
  });

  it.each([
    [{}, 'format-missing'],
    [{ format: '1' }, 'format-missing'],
    [{ format: 1.5 }, 'format-missing'],
    [{ format: 4 }, 'format-newer'],
    [{ format: 0 }, 'format-too-old'],
  ])('of %j is a problem: %s', (document, code) => {
    expect(toCurrentFormat(document, steps, 3).problem).toMatchObject({ code, pointer: '/format' });
  });
});

describe('shared parts', () => {
  const shared = {
    paper: (id: string) => (id === 'mau-01' ? { page: 'A5', template: ['<p>x</p>'] } : undefined),
    fragment: (id: string) => (id === 'nguoi' ? [{ key: 'ho_ten', type: 'text' }] : undefined),
  };

  it('take the place of what names them, and keep what the definition says itself', () => {
    const { document, problems } = inlineShared(
      {
        papers: { nhan: { title: { vi: 'Giấy' }, use: 'mau-01', page: 'A4' } },
        forms: {
          don: { pages: [{ fields: [{ key: 'a', type: 'group', use: 'nguoi', fields: [{ key: 'b' }] }] }] },
        },
      },
      shared,
    );
    expect(problems).toEqual([]);
    expect(document).toEqual({
      papers: { nhan: { title: { vi: 'Giấy' }, page: 'A4', template: ['<p>x</p>'] } },
      forms: {
        don: {
          pages: [
            {
              fields: [{ key: 'a', type: 'group', fields: [{ key: 'ho_ten', type: 'text' }, { key: 'b' }] }],
            },
          ],
        },
      },
    });
  });

  it('that do not exist are named with their place', () => {
    const { problems } = inlineShared(
      { papers: { nhan: { use: 'mau-99' } }, forms: { don: [{ type: 'group', use: 'ai' }] } },
      shared,
    );
    expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['template-unknown', '/papers/nhan/use'],
      ['fragment-unknown', '/forms/don/0/use'],
    ]);
  });
});

describe('the catalogues of a definition', () => {
  const versions: Record<string, string[]> = { 'co-quan': ['1', '2'], kenh: ['1'], 'dan-toc': ['7'] };
  const find = (id: string, version?: string) =>
    version === undefined ? versions[id]?.at(-1) : versions[id]?.find((one) => one === version);
  const document = {
    authority: { units: 'co-quan' },
    service: { channels: 'kenh', levels: 'khong-co' },
    forms: { don: { pages: [{ fields: [{ type: 'catalogue', catalogue: 'dan-toc' }] }] } },
  };

  it('are pinned to the latest versions, those of fields too; unknown ones are left to the linter', () => {
    expect(pinCatalogues(document, find)).toEqual({
      document: {
        ...document,
        catalogues: [
          { id: 'co-quan', version: '2' },
          { id: 'dan-toc', version: '7' },
          { id: 'kenh', version: '1' },
        ],
      },
      problems: [],
    });
  });

  it('keep the version that the author names, and those of an earlier publication', () => {
    const named = { ...document, catalogues: [{ id: 'co-quan', version: '1' }] };
    expect(pinCatalogues(named, find).document['catalogues']).toContainEqual({ id: 'co-quan', version: '1' });
    const pinned = new Map([['co-quan', '1']]);
    expect(pinCatalogues(document, find, pinned).document['catalogues']).toContainEqual({
      id: 'co-quan',
      version: '1',
    });
  });

  it('in a version that does not exist are a problem', () => {
    const named = { ...document, catalogues: [{ id: 'co-quan', version: '9' }] };
    expect(pinCatalogues(named, find).problems).toMatchObject([
      { code: 'catalogue-version-unknown', pointer: '/catalogues/0/version' },
    ]);
  });
});
