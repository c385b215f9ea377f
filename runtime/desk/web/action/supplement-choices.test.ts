import { describe, expect, test } from 'vitest';
import type { CaseView, DisplayRow } from '../../../../engine/index.ts';
import { supplementGroups, supplementItems } from './supplement-choices.ts';

const row = (pointer: string, about: Partial<DisplayRow> = {}): DisplayRow => ({
  pointer,
  key: pointer.split('/').at(-1) ?? '',
  type: 'text',
  label: `Nhãn ${pointer}`,
  value: 'Đã khai',
  ...about,
});

const VIEW = {
  forms: [
    {
      form: 'to_khai',
      title: { vi: 'Tờ khai' },
      sections: [
        {
          key: 'p/s',
          page: 'p',
          pageTitle: 'Trang',
          title: '',
          rows: [
            row('/ho_ten'),
            row('/tong', { type: 'computed' }),
            row('/cu_tru', {
              type: 'table',
              items: [{ pointer: '/cu_tru/0', label: 'Kỳ 1', rows: [row('/cu_tru/0/noi', { value: '' })] }],
            }),
          ],
        },
        { key: 'p/t', page: 'p', pageTitle: 'Trang', title: 'Tính', rows: [row('/x', { type: 'computed' })] },
      ],
    },
    { form: 'phieu', title: { vi: 'Phiếu' }, sections: [] },
  ],
  dossier: [
    { key: 'TK', title: { vi: 'Tờ khai' }, kind: 'form', satisfied: 'form', files: [] },
    { key: 'HN02', title: { vi: 'Bản án' }, kind: 'copy', satisfied: 'file', files: [{ name: 'a.pdf' }] },
  ],
  components: [
    { key: 'HN02', title: { vi: 'Bản án' } },
    { key: 'HN03', title: { vi: 'Giấy chứng tử' } },
  ],
} as unknown as CaseView;

describe('what an applicant can be asked for', () => {
  const groups = supplementGroups(VIEW, 'vi', 'Thành phần hồ sơ');

  test('is every answer that somebody gave, cell by cell, and every paper of the definition', () => {
    expect(
      groups.map(({ title, choices }) => [title, choices.map(({ key, depth }) => [key, depth])]),
    ).toEqual([
      [
        'Trang',
        [
          ['/ho_ten', 0],
          ['/cu_tru', 0],
          ['/cu_tru/0/noi', 1],
        ],
      ],
      [
        'Thành phần hồ sơ',
        [
          ['dossier:HN02', 0],
          ['dossier:HN03', 0],
        ],
      ],
    ]);
  });

  test('says which files were given for a paper', () => {
    expect(groups[1]?.choices.map(({ given }) => given)).toEqual(['a.pdf', '']);
  });

  test('names the row of a cell', () => {
    expect(groups[0]?.choices[2]?.label).toBe('Kỳ 1: Nhãn /cu_tru/0/noi');
  });

  test('is sent in the order of the screen, each with its reason', () => {
    const reasons = { 'dossier:HN02': ' Thiếu trang 2. ', '/ho_ten': 'Sai dấu.', '/gone': 'Không còn' };
    expect(supplementItems(groups, reasons)).toEqual([
      { field: '/ho_ten', reason: 'Sai dấu.' },
      { component: 'HN02', reason: 'Thiếu trang 2.' },
    ]);
  });

  test('is nothing where nothing was chosen', () => {
    expect(supplementItems(groups, {})).toEqual([]);
  });
});
