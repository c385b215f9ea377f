import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, formatNumber } from './format-number.ts';

describe('a number in figures', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [1234.5, '1.234,5'],
    [-1234567.25, '-1.234.567,25'],
    [0.1 + 0.2, '0,3'],
    [0.0000001, '0,0000001'],
    [1e21, '1.000.000.000.000.000.000.000'],
    [1.5e22, '15.000.000.000.000.000.000.000'],
    [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991'],
    [-1e-7, '-0,0000001'],
  ])('prints %d as %s', (n, text) => {
    expect(formatNumber(n)).toBe(text);
  });

  it('reads back to the same whole number', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(Number(formatNumber(n).replaceAll('.', ''))).toBe(n === 0 ? 0 : n);
      }),
      { seed: 20261120 },
    );
  });

  it('prints money with its unit', () => {
    expect(formatMoney(6000)).toBe('6.000 đồng');
    expect(formatMoney(0)).toBe('0 đồng');
  });
});
