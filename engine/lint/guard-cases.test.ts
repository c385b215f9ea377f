import { describe, expect, it } from 'vitest';
import { parseExpression } from '../feel/parser/index.ts';
import type { Expression, TypeScope } from '../feel/index.ts';
import { guardCases } from './guard-cases.ts';

const scope: TypeScope = {
  names: {
    loai: { enum: [{ code: 'MOI' }, { code: 'CAP_LAI' }] },
    uu_tien: 'boolean',
    so_ban: 'number',
    ten: 'string',
    ngay: 'date',
    phieu: { context: { dat: 'boolean' } },
  },
};
const parsed = (text: string): Expression => {
  const { ok } = parseExpression(text);
  if (ok === undefined) throw new Error(`Not an expression: ${text}`);
  return ok;
};
const cases = (...texts: string[]) => guardCases(texts.map(parsed), scope);
const sureTexts = (...texts: string[]): string[] | undefined =>
  cases(...texts)?.flatMap(({ isSure, text }) => (isSure ? [text] : []));

describe('the cases of conditions', () => {
  it('are the choices of the fields that they read, and no answer at all', () => {
    expect(cases('loai = "MOI"')).toEqual([
      { holds: [true], isSure: true, isFilled: true, reads: ['loai'], text: 'loai = "MOI"' },
      { holds: [false], isSure: true, isFilled: true, reads: ['loai'], text: 'loai = "CAP_LAI"' },
      { holds: [false], isSure: false, isFilled: false, reads: ['loai'], text: 'loai = null' },
    ]);
  });

  it('are all combinations, by the path of what is read', () => {
    expect(sureTexts('phieu.dat and loai = "MOI"', 'not(phieu.dat)')).toEqual([
      'phieu.dat = true, loai = "MOI"',
      'phieu.dat = true, loai = "CAP_LAI"',
      'phieu.dat = false, loai = "MOI"',
      'phieu.dat = false, loai = "CAP_LAI"',
    ]);
  });

  it('take of numbers those that are named and whole ones between: a field may not allow others', () => {
    expect(sureTexts('so_ban < 3', 'so_ban in [7..8]')).toEqual([
      'so_ban = 3',
      'so_ban = 7',
      'so_ban = 8',
      'so_ban = 5',
    ]);
  });

  it.each([
    'ten = "A"',
    'ngay > today()',
    'so_ban + 1 > 3',
    'so_ban > 2 and working days between(today(), ngay) > 1',
    'some x in [1, 2] satisfies so_ban = x',
  ])('are not said for %s', (text) => {
    expect(cases(text)).toBe(null);
  });
});
