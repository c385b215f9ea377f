import { expect, test } from 'vitest';
import type { CalendarDate, Json } from '../../../engine/index.ts';
import { changedFrom, rowBefore } from './changed-from.ts';

const day = (text: string): CalendarDate => text;
const change = { from: day('2026-07-01'), value: 540000, source: 'Nghị định 335/2026/NĐ-CP' };

test('a new value begins on its day, and the old one ends the day before', () => {
  const rows: readonly Json[] = [{ from: '2024-07-01', value: 500000, source: 'Nghị định 76/2024/NĐ-CP' }];
  expect(changedFrom(rows, 0, change)).toEqual([
    { from: '2024-07-01', to: '2026-06-30', value: 500000, source: 'Nghị định 76/2024/NĐ-CP' },
    { from: '2026-07-01', value: 540000, source: 'Nghị định 335/2026/NĐ-CP' },
  ]);
});

test('a row of a table is changed alone, and keeps its end', () => {
  const rows: readonly Json[] = [
    { key: ['01', '2'], value: 1 },
    { key: ['01', '*'], to: '2026-12-31', value: 2 },
  ];
  expect(changedFrom(rows, 1, { from: day('2026-07-25'), value: 0 })).toEqual([
    { key: ['01', '2'], value: 1 },
    { key: ['01', '*'], to: '2026-07-24', value: 2 },
    { key: ['01', '*'], from: '2026-07-25', to: '2026-12-31', value: 0 },
  ]);
});

test('a new value stands where its day belongs: last, or first where the newest is named first', () => {
  const older = { to: '2024-06-30', value: 360000 };
  const newer = { from: '2024-07-01', value: 500000 };
  const valuesOf = (rows: readonly Json[], index: number): unknown[] | undefined =>
    changedFrom(rows, index, change)?.map((row) => (row as { readonly value: Json }).value);
  expect(valuesOf([older, newer], 1)).toEqual([360000, 500000, 540000]);
  expect(valuesOf([newer, older], 0)).toEqual([540000, 500000, 360000]);
});

test('on the day on which the row begins, its value is replaced', () => {
  expect(changedFrom([{ from: '2026-07-01', value: 1 }], 0, { from: day('2026-07-01'), value: 2 })).toEqual([
    { from: '2026-07-01', value: 2 },
  ]);
});

test('a day on which the row does not count changes nothing', () => {
  expect(changedFrom([{ to: '2026-06-30', value: 1 }], 0, change)).toBeNull();
  expect(changedFrom([{ from: '2027-01-01', value: 1 }], 0, change)).toBeNull();
});

test('what a row stands for is changed in part by a row before it', () => {
  const rows: readonly Json[] = [
    { key: ['68', '2'], value: 1 },
    { key: ['*', '*'], value: 2 },
  ];
  const narrower = { from: day('2026-12-01'), value: 0, key: ['25', '2'] };
  expect(changedFrom(rows, 1, narrower)).toEqual([
    { key: ['68', '2'], value: 1 },
    { key: ['25', '2'], from: '2026-12-01', value: 0 },
    { key: ['*', '*'], value: 2 },
  ]);
  // the same keys are the row itself, which ends
  expect(changedFrom(rows, 1, { ...narrower, key: ['*', '*'] })).toHaveLength(3);
  expect(changedFrom(rows, 1, { ...narrower, key: ['*', '*'] })?.[1]).toEqual({
    key: ['*', '*'],
    to: '2026-11-30',
    value: 2,
  });
});

test('a row that comes first for the same keys is the one to be changed', () => {
  const rows: readonly Json[] = [
    { key: ['01', '2'], to: '2026-11-30', value: 1 },
    { key: ['68', '*'], value: 1 },
    { key: ['*', '*'], value: 2 },
  ];
  expect(rowBefore(rows, 2, ['68', '2'], day('2026-12-01'))).toBe(1);
  expect(rowBefore(rows, 2, ['25', '2'], day('2026-12-01'))).toBe(-1);
  // what has ended by then is no matter
  expect(rowBefore(rows, 2, ['01', '2'], day('2026-12-01'))).toBe(-1);
  expect(rowBefore(rows, 2, ['01', '2'], day('2026-11-30'))).toBe(0);
});
