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
    ]);
    expect(named('y kien')[0]).toMatchObject({
      print: '{{labels.phieu.y_kien}}',
      test: 'forms.phieu.y_kien',
    });
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
