import { describe, expect, it } from 'vitest';
import { compiled, environment, formOf } from '../form/form.fixture.ts';
import { formState } from '../form/state-of-form.ts';
import type { Field } from '../generated/definition-types.ts';
import { percentOf } from './fraction.ts';

const heirs: Field = {
  key: 'thua_ke',
  type: 'table',
  label: { vi: 'Người thừa kế' },
  fields: [{ key: 'phan', type: 'fraction', label: { vi: 'Phần' } }],
  checks: [
    {
      that: 'make a whole(thua_ke.phan)',
      message: { vi: 'Các phần phải cộng lại đúng bằng cả di sản.' },
    },
  ],
};
const form = compiled(formOf([heirs]));
const codes = (...shares: unknown[]): string[] =>
  formState(form, { thua_ke: shares.map((phan) => ({ phan })) }, environment).problems.map(
    ({ code }) => code,
  );

describe('shares of an estate', () => {
  it('are whole where three heirs have a third each', () => {
    expect(codes('1/3', '1/3', { numerator: 1, denominator: 3 })).toEqual([]);
    expect(codes('1/2', '1/3', '1/6')).toEqual([]);
  });

  it('are not whole where anything is missing or too much', () => {
    expect(codes('1/3', '1/3')).toEqual(['check-failed']);
    expect(codes('333333/1000000', '333333/1000000', '333333/1000000')).toEqual(['check-failed']);
    expect(codes('2/3', '1/2')).toEqual(['check-failed']);
  });

  it('are kept as they were written', () => {
    const { answers } = formState(form, { thua_ke: [{ phan: ' 2 / 6 ' }, { phan: '4/6' }] }, environment);
    expect(answers['thua_ke']).toEqual([
      { phan: { numerator: 2, denominator: 6 } },
      { phan: { numerator: 4, denominator: 6 } },
    ]);
  });

  it.each([
    ['0/3', 'fraction-unreadable'],
    ['1/0', 'fraction-unreadable'],
    ['một phần ba', 'fraction-unreadable'],
    [{ numerator: 1 }, 'fraction-unreadable'],
    [{ numerator: 1.5, denominator: 3 }, 'fraction-unreadable'],
    ['1/1000001', 'fraction-too-fine'],
    ['4/3', 'fraction-above-one'],
  ])('refuse %j: %s', (typed, code) => {
    expect(codes(typed)).toContain(code);
  });

  it.each([
    [1, 1, '100%'],
    [1, 4, '25%'],
    [1, 8, '12,5%'],
    [1, 3, '≈ 33,33%'],
    [2, 3, '≈ 66,67%'],
    [1, 1_000_000, '≈ 0%'],
  ])('%i/%i is read as %s', (numerator, denominator, percent) => {
    expect(percentOf(numerator, denominator)).toBe(percent);
  });
});
