import { expect, test } from 'vitest';
import type { Definition } from '../../../engine/index.ts';
import { smallProcedure } from '../testing/small-shipped.ts';
import { changeDays } from './change-days.ts';

const withRows = (rows: readonly object[]): Definition => {
  const definition = smallProcedure();
  const parameter = definition.parameters?.['muc_thu'];
  if (parameter) parameter.rows = rows as typeof parameter.rows;
  return definition;
};

test('only the days from which a value is another count, not those of rows that merely end', () => {
  const before = withRows([{ from: '2016-01-01', value: 3000 }]);
  const after = withRows([
    { from: '2016-01-01', to: '2026-10-31', value: 3000 },
    { from: '2026-11-01', value: 5000 },
  ]);
  expect(changeDays(before, after, 'vi')).toEqual([{ from: '2026-11-01', parameter: 'Mức thu' }]);
  expect(changeDays(after, after, 'vi')).toEqual([]);
});

test('rows are told apart by their keys', () => {
  const before = withRows([{ key: ['A'], value: 1 }]);
  const after = withRows([
    { key: ['A'], from: '2026-01-01', value: 1 },
    { key: ['B'], from: '2026-03-01', value: 1 },
  ]);
  expect(changeDays(before, after, 'vi').map(({ from }) => from)).toEqual(['2026-03-01']);
});
