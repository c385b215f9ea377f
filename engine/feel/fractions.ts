import type { Meter } from './meter.ts';
import { isContext, ownValue, type Value } from './values.ts';

/** A fraction in lowest terms; the denominator is above zero. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The exact sum of fractions {numerator, denominator}; null when one of them is none. Nothing is rounded: three
 * thirds are one. Long numbers cost fuel, since denominators without common factors multiply.
 */
export function sumOfFractions(list: readonly Value[], meter: Meter): Fraction | null {
  let total: Fraction = { numerator: 0n, denominator: 1n };
  for (const item of list) {
    const fraction = readFraction(item);
    if (fraction === null) return null;
    total = reduced(
      total.numerator * fraction.denominator + fraction.numerator * total.denominator,
      total.denominator * fraction.denominator,
      meter,
    );
  }
  return total;
}

/** A fraction of whole numbers, as a field or an expression gives it. */
function readFraction(value: Value): Fraction | null {
  if (!isContext(value)) return null;
  const [numerator, denominator] = [ownValue(value, 'numerator'), ownValue(value, 'denominator')];
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) return null;
  return (denominator as number) > 0
    ? { numerator: BigInt(numerator as number), denominator: BigInt(denominator as number) }
    : null;
}

function reduced(numerator: bigint, denominator: bigint, meter: Meter): Fraction {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  // Steps and cost of a step both grow with the length of the numbers.
  const words = denominator.toString(16).length >> 4;
  meter.burn(1 + words * words);
  while (b > 0n) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}
