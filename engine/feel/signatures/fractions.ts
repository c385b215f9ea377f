import type { Signatures } from './signature.ts';

export const fractionSignatures = {
  'sum of fractions': {
    params: 'fractions: list',
    returns: 'any',
    typeOf: () => ({ context: { numerator: 'number', denominator: 'number' } }),
    vi: 'Tổng chính xác của các phân số, tối giản: {numerator, denominator}',
    en: 'Exact sum of fractions in lowest terms: {numerator, denominator}',
    example: 'sum of fractions([{numerator: 1, denominator: 6}, {numerator: 1, denominator: 3}])',
  },
  'make a whole': {
    params: 'fractions: list',
    returns: 'boolean',
    vi: 'Các phân số cộng lại đúng bằng 1',
    en: 'Whether fractions add up to exactly 1',
    example: 'make a whole([{numerator: 1, denominator: 3}, {numerator: 2, denominator: 3}])',
  },
} satisfies Signatures;
