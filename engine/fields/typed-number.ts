import { formatNumber } from '../words/index.ts';
import type { ValueProblem } from './field-kind.ts';

const VIETNAMESE = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;

/**
 * A number in stored shape. A text is read as Vietnam writes numbers: points between thousands, a comma before
 * decimals. What does not read as one stays as it is.
 *
 * @example readNumber('1.234,5') // 1234.5
 */
export function readNumber(value: unknown): unknown {
  if (typeof value === 'number') return value + 0;
  if (typeof value !== 'string') return value ?? null;
  const text = value.trim();
  if (text === '') return null;
  return VIETNAMESE.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) + 0 : text;
}

/** What is wrong with a number: not one, not whole, out of its limits. */
export function checkNumber(
  value: unknown,
  limits: { readonly whole: boolean; readonly min?: number | undefined; readonly max?: number | undefined },
): ValueProblem[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) return [{ code: 'number-unreadable' }];
  // Beyond this, neighbouring numbers are no longer told apart.
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return [{ code: 'number-too-great' }];
  if (limits.whole && !Number.isInteger(value)) return [{ code: 'number-not-whole' }];
  const { min, max } = limits;
  if (min !== undefined && value < min) return [{ code: 'number-below', params: { min: formatNumber(min) } }];
  if (max !== undefined && value > max) return [{ code: 'number-above', params: { max: formatNumber(max) } }];
  return [];
}

/** JSON Schema of a number within its limits. */
export function numberSchema(
  type: 'integer' | 'number',
  min: number | undefined,
  max: number | undefined,
): object {
  return {
    type,
    minimum: min ?? Number.MIN_SAFE_INTEGER,
    maximum: max ?? Number.MAX_SAFE_INTEGER,
  };
}
