import type { FeelFunction, Run } from '../environment.ts';
import { sumOfFractions, type Fraction } from '../fractions.ts';
import { isList, type Value } from '../values.ts';

const ofFractions =
  (work: (sum: Fraction) => Value): FeelFunction =>
  ([list = null], { meter }: Run) => {
    if (!isList(list) || list.length === 0) return null;
    meter.burn(list.length);
    const sum = sumOfFractions(list, meter);
    return sum === null ? null : work(sum);
  };

/** Functions on fractions {numerator, denominator}, e.g. shares of an estate. Nothing is rounded. */
export const fractionFunctions = {
  'sum of fractions': ofFractions(({ numerator, denominator }) => {
    const [over, under] = [Number(numerator), Number(denominator)];
    const isExact = Number.isSafeInteger(over) && Number.isSafeInteger(under);
    return isExact ? { numerator: over, denominator: under } : null;
  }),
  'make a whole': ofFractions(({ numerator, denominator }) => numerator === denominator),
} satisfies Record<string, FeelFunction>;
