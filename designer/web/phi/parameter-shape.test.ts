import { expect, test } from 'vitest';
import type { Json } from '../../../engine/index.ts';
import { parameterShape, rowsInForce } from './parameter-shape.ts';

test('of rows with the same keys the first counts that is in force', () => {
  const rows: readonly Json[] = [
    { key: ['a'], from: '2026-07-01', value: 3 },
    { key: ['a'], value: 2 },
    { key: ['b'], to: '2026-06-30', value: 1 },
  ];
  expect([...rowsInForce(rows, '2026-06-30')]).toEqual([1, 2]);
  expect([...rowsInForce(rows, '2026-07-01')]).toEqual([0]);
});

test('a parameter that is hardly begun has the columns of a plain one', () => {
  const { columns, rows } = parameterShape({ parameters: { a: { rows: 'x' } } }, '/parameters/a', 'vi');
  expect(columns.map(({ below }) => below)).toEqual(['/from', '/to', '/value', '/source']);
  expect(rows).toEqual([]);
});
