import { describe, expect, test } from 'vitest';
import { readCell, writeCell, type CellKind } from './parameter-cell.ts';

describe('a cell of a parameter table', () => {
  test.each([
    ['540.000', 'money', 540000],
    ['540.000 đ', 'money', 540000],
    ['1 200 000', 'money', 1200000],
    ['1,200,000', 'money', 1200000],
    ['0', 'money', 0],
    ['1.234,5', 'number', 1234.5],
    ['0,5', 'number', 0.5],
    ['1.5', 'number', 1.5],
    ['25/7/2026', 'date', '2026-07-25'],
    ['2026-07-25', 'date', '2026-07-25'],
    ['Có', 'boolean', true],
    ['FALSE', 'boolean', false],
    ['', 'key', '*'],
    [' 01 ', 'key', '01'],
    ['', 'money', undefined],
    ['đô thị', 'text', 'đô thị'],
  ] as const)('reads “%s” as %s', (typed, kind, value) => {
    expect(readCell(typed, kind)).toEqual({ value });
  });

  test.each([
    ['miễn', 'money', 'notNumber'],
    ['0,5', 'money', 'notWhole'],
    ['31/02/2026', 'date', 'notDate'],
    ['có lẽ', 'boolean', 'notBoolean'],
  ] as const)('says of “%s” in a column of %s: %s', (typed, kind, mistake) => {
    expect(readCell(typed, kind)).toEqual({ mistake });
  });

  test.each<[CellKind, string | number]>([
    ['money', 1200000],
    ['number', 1234.5],
    ['date', '2026-07-25'],
    ['key', '01'],
  ])('of %s is read again as it was written', (kind, value) => {
    expect(readCell(writeCell(value, kind), kind)).toEqual({ value });
  });
});
