import { describe, expect, test } from 'vitest';
import { guessRoles, readPasted, type PasteTarget } from './pasted-table.ts';

const target: PasteTarget = { keys: ['tinh', 'kenh'], type: 'money' };

function pasted(text: string, into: PasteTarget = target) {
  const cells = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const roles = guessRoles(cells, into);
  return { roles, ...readPasted(cells, roles, into) };
}

describe('rows out of a spreadsheet', () => {
  test('are read in the order of the table', () => {
    expect(pasted('01\t2\t0\n01\t*\t100.000\n').rows).toEqual([
      { key: ['01', '2'], value: 0 },
      { key: ['01', '*'], value: 100000 },
    ]);
  });

  test('are read by their headings, in whatever order', () => {
    const { roles, rows } = pasted('Mức thu\tTỉnh\tKênh\tTừ ngày\tGhi chú\n100.000\t01\t\t25/7/2026\tabc');
    expect(roles).toEqual(['value', 'key0', 'key1', 'from', '']);
    expect(rows).toEqual([{ key: ['01', '*'], from: '2026-07-25', value: 100000 }]);
  });

  test('with a mistake are left out, and told cell by cell', () => {
    const { cells, rows, mistakes } = pasted('01\t2\tmiễn\n01\t3\t\n01\t1\t5.000');
    expect(mistakes).toBe(2);
    expect(cells.map((row) => row.map(({ mistake }) => mistake))).toEqual([
      [null, null, 'notNumber'],
      [null, null, 'missing'],
      [null, null, null],
    ]);
    expect(rows).toEqual([{ key: ['01', '1'], value: 5000 }]);
  });

  test('of plain values have windows of time', () => {
    const plain: PasteTarget = { keys: [], type: 'money' };
    expect(
      pasted('01/7/2024\t30/6/2026\t500.000\tNĐ 76/2024\n01/7/2026\t\t540.000\tNĐ 335/2026', plain).rows,
    ).toEqual([
      { from: '2024-07-01', to: '2026-06-30', value: 500000, source: 'NĐ 76/2024' },
      { from: '2026-07-01', value: 540000, source: 'NĐ 335/2026' },
    ]);
  });

  test('without a column of values are a mistake as a whole', () => {
    expect(readPasted([['01']], ['key0'], target).mistakes).toBe(1);
  });

  test('may name keys as people call them', () => {
    const choices = [null, [{ value: '2', label: 'Trực tuyến' }]];
    const named: PasteTarget = { keys: ['tinh', 'kenh'], type: 'money', choices };
    expect(pasted('01\ttruc tuyen\t0\n01\t9\t5', named).rows).toEqual([
      { key: ['01', '2'], value: 0 },
      { key: ['01', '9'], value: 5 },
    ]);
  });
});
