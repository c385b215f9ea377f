import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

describe('a typed number', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1234,5', 1234.5],
    ['1.000', 1000],
    ['12.000.000', 12_000_000],
    ['2.5', 2.5],
    ['1 500 000', 1_500_000],
    ['-3,25', -3.25],
    ['0', 0],
    ['', null],
    ['  ', null],
    ['12,', '12,'],
    ['1.23.4', '1.23.4'],
    ['ba trăm', 'ba trăm'],
    ['1e5', '1e5'],
    ['--1', '--1'],
  ])('<%s> is read as %s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });
});
