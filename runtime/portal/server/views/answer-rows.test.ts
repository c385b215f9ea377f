import { expect, it } from 'vitest';
import { answerSection } from './answer-rows.ts';

it('keeps what a table adds up to, below its rows', () => {
  const amount = {
    pointer: '/tai_san/0/gia_tri',
    key: 'gia_tri',
    type: 'money' as const,
    label: 'Giá trị',
    value: '700.000.000 đồng',
  };
  const table = {
    pointer: '/tai_san',
    key: 'tai_san',
    type: 'table' as const,
    label: 'Tài sản',
    value: '',
    items: [{ pointer: '/tai_san/0', label: 'Tài sản 1', rows: [amount] }],
    totals: [{ label: 'Cộng giá trị', value: '700.000.000 đồng' }],
  };
  const section = answerSection({ key: 'p/s', page: 'p', pageTitle: 'Di sản', title: '', rows: [table] });
  expect(section.rows[0]?.totals).toEqual([
    {
      label: 'Cộng giá trị',
      value: '700.000.000 đồng',
      isCompared: false,
      files: [],
      members: null,
      items: null,
      totals: [],
    },
  ]);
  expect(section.rows[0]?.items?.[0]?.rows[0]?.totals).toEqual([]);
});

it('marks what the agency has compared, also inside a group', () => {
  const name = { pointer: '/me/ten', key: 'ten', type: 'text' as const, label: 'Tên', value: 'An' };
  const group = {
    pointer: '/me',
    key: 'me',
    type: 'group' as const,
    label: 'Mẹ',
    value: '',
    members: [name],
  };
  const section = { key: 'p/s', page: 'p', pageTitle: 'Mẹ', title: '', rows: [group] };
  const [row] = answerSection(section, new Set(['/me/ten'])).rows;
  expect([row?.isCompared, row?.members?.[0]?.isCompared]).toEqual([false, true]);
});
