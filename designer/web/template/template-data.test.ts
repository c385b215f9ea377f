import { describe, expect, test } from 'vitest';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { dataNamed, templateData, type DataPlace } from './template-data.ts';

const document: DraftDocument = {
  application: 'don',
  forms: {
    phieu: {
      title: { vi: 'Phiếu thẩm định' },
      pages: [{ sections: [{ fields: [{ key: 'y_kien', type: 'text', label: { vi: 'Ý kiến' } }] }] }],
    },
    don: {
      title: { vi: 'Đơn' },
      pages: [
        {
          sections: [
            {
              fields: [
                { key: 'ho_ten', type: 'text', label: { vi: 'Họ tên' } },
                { key: 'cha', type: 'person', sex: true, label: { vi: 'Người cha' } },
                { key: 'noi_o', type: 'address', label: { vi: 'Nơi ở' } },
                { key: 'vay', type: 'money', label: { vi: 'Số tiền vay' } },
                { key: 'lai', type: 'computed', as: 'money', value: 'vay', label: { vi: 'Tiền lãi' } },
                {
                  key: 'loai',
                  type: 'select',
                  label: { vi: 'Loại' },
                  options: [{ code: 'MOI', label: { vi: 'Mới' } }],
                },
                {
                  key: 'con',
                  type: 'table',
                  label: { vi: 'Các con' },
                  fields: [{ key: 'ten', type: 'text', label: { vi: 'Tên < 30' } }],
                },
                null,
              ],
            },
          ],
        },
      ],
    },
  },
};
const at = (text: string, change: Partial<DataPlace> = {}) =>
  templateData({
    document,
    language: 'vi',
    kind: 'paper',
    names: ['han'],
    text,
    place: text.length,
    ...change,
  });
const named = (words: string, text = '', change: Partial<DataPlace> = {}) =>
  dataNamed(at(text, change), words);

describe('data of a template', () => {
  test('are found by the label of a field, without marks, and printed in words', () => {
    expect(named('ho ten don').map(({ print, test }) => [print, test])).toEqual([
      ['{{labels.ho_ten}}', 'answers.ho_ten'],
      ['{{answers.cha.ho_ten}}', 'answers.cha.ho_ten'],
    ]);
    expect(named('y kien')[0]).toMatchObject({
      print: '{{labels.phieu.y_kien}}',
      test: 'forms.phieu.y_kien',
    });
  });

  test('are the parts of a person too, each by its name', () => {
    expect(named('nguoi cha').map(({ label, print }) => [label, print])).toEqual([
      ['Người cha', '{{labels.cha}}'],
      ['Người cha: họ, chữ đệm và tên', '{{answers.cha.ho_ten}}'],
      ['Người cha: ngày sinh', '{{date answers.cha.ngay_sinh}}'],
      [
        'Người cha: giới tính',
        '{{#if (eq answers.cha.gioi_tinh "NAM")}}nam{{/if}}{{#if (eq answers.cha.gioi_tinh "NU")}}nữ{{/if}}',
      ],
      ['Người cha: giới tính là “nam”', null],
      ['Người cha: giới tính là “nữ”', null],
      ['Người cha: số định danh cá nhân', '{{answers.cha.so}}'],
    ]);
    expect(named('nguoi cha gioi tinh').map(({ id }) => id)).toEqual([
      'answers.cha.gioi_tinh',
      '(eq answers.cha.gioi_tinh "NAM")',
      '(eq answers.cha.gioi_tinh "NU")',
    ]);
    expect(named('noi o so nha duong')[0]?.print).toBe('{{answers.noi_o.chi_tiet}}');
  });

  test('are amounts in words of every answer and value that is one', () => {
    expect(named('bang chu', '', { amounts: ['han'] }).map(({ label, print }) => [label, print])).toEqual([
      ['Tổng phí, lệ phí (bằng chữ)', '{{moneyInWords fees.total}}'],
      ['Số tiền của biên lai (bằng chữ)', '{{payment.amountInWords}}'],
      ['Số tiền vay (bằng chữ)', '{{moneyInWords answers.vay}}'],
      ['Tiền lãi (bằng chữ)', '{{moneyInWords answers.lai}}'],
      ['han (bằng chữ)', '{{moneyInWords values.han}}'],
    ]);
    expect(named('han số tiền', '', { amounts: ['han'] })[0]?.print).toBe('{{money values.han}}');
  });

  test('ask for an option by its words', () => {
    expect(named('loai la moi')[0]).toMatchObject({ print: null, test: '(eq answers.loai "MOI")' });
  });

  test('put a table with a heading for each column', () => {
    const [table] = named('cac con');
    expect(table?.print?.split('\n').map((line) => line.trim())).toEqual([
      '<table>',
      '<thead><tr><th>Tên &lt; 30</th></tr></thead>',
      '<tbody>',
      '{{#each labels.con}}',
      '<tr><td>{{this.ten}}</td></tr>',
      '{{/each}}',
      '</tbody>',
      '</table>',
    ]);
  });

  test('inside of a list begin with its row, and name the rest from the top', () => {
    const inside = '{{#each labels.con}}';
    expect(at(inside)[1]).toMatchObject({ label: 'Tên < 30', print: '{{this.ten}}' });
    expect(named('ngày hết hạn', inside)[0]?.print).toBe('{{date @root.case.dueDate}}');
  });

  test('of a message hold no answers, and say what may not leave the portal', () => {
    expect(named('họ tên đơn', '', { kind: 'message' })).toEqual([]);
    expect(named('điện thoại', '', { kind: 'message' }).map(({ isPrivate }) => isPrivate)).toEqual([true]);
  });
});
