import { describe, expect, it } from 'vitest';
import { formOf } from '../../story-kit/compile-story.ts';
import { storyServices } from '../../story-kit/story-services.ts';
import { pastedRows, readPaste, suggestPlan } from './paste-plan.ts';
import { readCells } from './spreadsheet-text.ts';

const vi = (text: string) => ({ vi: text });
const form = formOf({
  key: 't',
  type: 'table',
  label: vi('Bảng'),
  fields: [
    { key: 'ten', type: 'text', label: vi('Họ và tên') },
    { key: 'ngay', type: 'date', label: vi('Ngày sinh') },
    { key: 'von', type: 'money', label: vi('Vốn góp') },
    { key: 'ty_le', type: 'number', label: vi('Tỷ lệ') },
    {
      key: 'gioi',
      type: 'radio',
      label: vi('Giới tính'),
      options: [
        { code: 'NAM', label: vi('Nam') },
        { code: 'NU', label: vi('Nữ') },
      ],
    },
    { key: 'chu', type: 'yesNo', label: vi('Là chủ hộ') },
    { key: 'nganh', type: 'catalogue', label: vi('Ngành'), catalogue: 'nganh-nghe' },
    { key: 'noi', type: 'address', label: vi('Nơi ở'), catalogue: 'don-vi' },
    { key: 'giay', type: 'file', label: vi('Giấy tờ') },
  ],
});
const columns = form.pages[0]?.sections[0]?.fields[0]?.fields ?? [];
const read = async (text: string, from?: string) => {
  const cells = readCells(text);
  const plan = suggestPlan(cells, columns, from);
  return { plan, pasted: await readPaste(cells, plan, columns, storyServices()) };
};
const take = async (
  text: string,
  rows: readonly Record<string, unknown>[] = [],
  at = rows.length,
  maxRows = 500,
) => {
  const { plan, pasted } = await read(text);
  return pastedRows(rows, pasted, plan.columns, { at, maxRows, newRow: () => ({ chu: false }) });
};

describe('cells of a spreadsheet', () => {
  it('are put under the columns that their first row names, in any order', async () => {
    const { plan } = await read('STT\tVốn góp\tHỌ VÀ TÊN\n1\t5\tA');
    expect(plan).toEqual({ header: true, columns: [null, 'von', 'ten'] });
    expect(await take('STT\tVốn góp\tHỌ VÀ TÊN\n1\t5\tA')).toEqual([{ chu: false, von: 5, ten: 'A' }]);
  });

  it('are put one column after the other where nothing names them, from the cell that has the focus', async () => {
    expect((await read('A\t1/2/1990')).plan).toEqual({ header: false, columns: ['ten', 'ngay'] });
    expect((await read('5\t2,5', 'von')).plan).toEqual({ header: false, columns: ['von', 'ty_le'] });
  });

  it.each([
    [
      'Ngày sinh\tVốn góp\tTỷ lệ\n5/3/1990\t1.250.000 đ\t12,5',
      { ngay: '1990-03-05', von: 1250000, ty_le: 12.5 },
    ],
    [
      'Ngày sinh\tVốn góp\tTỷ lệ\n1990-03-05\t1250000\t12.5',
      { ngay: '1990-03-05', von: 1250000, ty_le: 12.5 },
    ],
    ['Giới tính\tLà chủ hộ\nNỮ\tCó', { gioi: 'NU', chu: true }],
    ['Giới tính\tLà chủ hộ\nNAM\tx', { gioi: 'NAM', chu: true }],
    ['Ngành\n4723', { nganh: '4723' }],
    ['Ngành\n4722 – Bán lẻ thực phẩm trong các cửa hàng chuyên doanh', { nganh: '4722' }],
    [
      'Nơi ở\nSố 3, P. Tích Sơn, TP. Vĩnh Yên, Vĩnh Phúc',
      { noi: { tinh: '25', xa: '08707', chi_tiet: 'Số 3' } },
    ],
  ])('are read as people write them: %j', async (text, expected) => {
    expect(await take(text)).toEqual([{ chu: false, ...expected }]);
  });

  it.each([
    ['Vốn góp\nnhiều', 'number'],
    ['Ngày sinh\n31/02/1990', 'date'],
    ['Giới tính\nKhác', 'option'],
    ['Là chủ hộ\ncó lẽ', 'yesNo'],
    ['Ngành\n9999', 'entry'],
    ['Nơi ở\nđâu đó', 'address'],
  ])('that cannot be read are named and change nothing: %j', async (text, trouble) => {
    expect((await read(text)).pasted[0]?.cells).toEqual([{ trouble }]);
    expect(await take(text, [{ von: 7 }], 0)).toEqual([{ von: 7 }]);
  });

  it('lie over the rows from the focused one, and go on below, up to the greatest number of rows', async () => {
    expect(
      await take(
        'A\nB\nC',
        [
          { ten: 'x', von: 1 },
          { ten: 'y', von: 2 },
        ],
        1,
        3,
      ),
    ).toEqual([
      { ten: 'x', von: 1 },
      { ten: 'A', von: 2 },
      { chu: false, ten: 'B' },
    ]);
  });
});
