import { describe, expect, it } from 'vitest';
import type { TableField } from '../generated/definition-types.ts';
import type { CompiledField } from './compiled-form.ts';
import { compileForm } from './compiler/index.ts';
import { displayForm } from './display-form.ts';
import { environment, formOf } from './form.fixture.ts';
import { formState } from './state-of-form.ts';
import { tableTotals } from './table-totals.ts';

const vi = (text: string) => ({ vi: text });
const table: TableField = {
  key: 't',
  type: 'table',
  label: vi('Bảng'),
  fields: [
    { key: 'ten', type: 'text', label: vi('Tên') },
    { key: 'von', type: 'money', label: vi('Vốn góp') },
    { key: 'm2', type: 'number', label: vi('Diện tích'), unit: vi('m²') },
    { key: 'doi', type: 'computed', as: 'money', label: vi('Gấp đôi'), value: 'von * 2' },
  ],
  totals: [
    { column: 'von', function: 'sum' },
    { column: 'm2', function: 'sum', label: vi('Cộng') },
    { column: 'm2', function: 'average', unit: vi('m² một dòng') },
    { column: 'm2', function: 'max' },
    { column: 'm2', function: 'min' },
    { column: 'ten', function: 'count' },
    { column: 'doi', function: 'sum' },
  ],
};
const { form, problems } = compileForm('f', formOf([table]), '');
const compiled = form.pages[0]?.sections[0]?.fields[0] as CompiledField<TableField>;
const rows = [
  { ten: 'A', von: 1_500_000, m2: 0.1 },
  { ten: '', von: 500_000, m2: 0.2 },
  { ten: 'C', von: 'nhiều' },
];

describe('the figures below a table', () => {
  it('add up exactly, and leave out what is no number', () => {
    expect(problems).toEqual([]);
    expect(
      tableTotals(compiled, rows, 'vi', environment).map(({ label, value }) => `${label}: ${value}`),
    ).toEqual([
      'Tổng vốn góp: 2.000.000 đồng',
      'Cộng: 0,3 m²',
      'Bình quân diện tích: 0,15 m² một dòng',
      'Cao nhất diện tích: 0,2 m²',
      'Thấp nhất diện tích: 0,1 m²',
      'Số dòng có tên: 2',
      'Tổng gấp đôi: 0 đồng',
    ]);
  });

  it('say nothing where there is nothing to compare, and nothing to add is nothing', () => {
    const figures = tableTotals(compiled, [], 'vi', environment);
    expect(figures.map(({ value }) => value)).toEqual(['0 đồng', '0 m²', '', '', '', '0', '0 đồng']);
  });

  it('stand with the rows wherever answers are shown, computed columns included', () => {
    const state = formState(form, { t: [{ von: 2 }, { von: 3 }] }, environment);
    const [row] = displayForm(form, state, 'vi', environment)[0]?.rows ?? [];
    expect(row?.totals?.[0]).toEqual({ label: 'Tổng vốn góp', value: '5 đồng' });
    expect(row?.totals?.at(-1)).toEqual({ label: 'Tổng gấp đôi', value: '10 đồng' });
  });
});
