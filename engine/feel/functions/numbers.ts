import { formatNumber } from '../../words/index.ts';
import { exact, roundHalfUp } from '../decimal.ts';
import { durationText, isDuration } from '../duration.ts';
import type { FeelFunction } from '../environment.ts';
import { isContext, type Value } from '../values.ts';

const ofNumber =
  (calculation: (number: number) => Value): FeelFunction =>
  ([number]) =>
    typeof number === 'number' ? calculation(number) : null;

/** Functions on numbers. */
export const numberFunctions = {
  floor: ofNumber((number) => exact(Math.floor(number))),
  ceiling: ofNumber((number) => exact(Math.ceil(number))),
  'round half up': ([number, scale = 0]) =>
    typeof number === 'number' && typeof scale === 'number' ? roundHalfUp(number, scale) : null,
  abs: ofNumber((number) => Math.abs(number)),
  modulo: ([number, divisor]) =>
    typeof number === 'number' && typeof divisor === 'number' && divisor !== 0
      ? exact(number - divisor * Math.floor(number / divisor))
      : null,
  number: ([text]) => {
    if (typeof text === 'number') return text;
    return typeof text === 'string' && /^-?\d{1,300}(\.\d{1,300})?$/.test(text) ? exact(Number(text)) : null;
  },
  string: ([value = null]) => {
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return isContext(value) && isDuration(value) ? durationText(value) : null;
  },
  'format number': ofNumber((number) => formatNumber(number)),
} satisfies Record<string, FeelFunction>;
