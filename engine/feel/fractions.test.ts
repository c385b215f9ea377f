import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOfFractions } from './fractions.ts';
import { FuelError, limits, Meter } from './meter.ts';

const share = fc.record({
  numerator: fc.integer({ min: 1, max: 1_000_000 }),
  denominator: fc.integer({ min: 1, max: 1_000_000 }),
});

describe('the sum of fractions', () => {
  it('is the same as over one common denominator, in 10,000 random lists', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 12 }), (shares) => {
        const common = shares.reduce((product, { denominator }) => product * BigInt(denominator), 1n);
        const over = shares.reduce(
          (sum, { numerator, denominator }) => sum + (BigInt(numerator) * common) / BigInt(denominator),
          0n,
        );
        const sum = sumOfFractions(shares, new Meter(limits.fuel));
        expect(sum).not.toBeNull();
        expect((sum?.numerator ?? 0n) * common).toBe(over * (sum?.denominator ?? 0n));
      }),
      { numRuns: 10_000, seed: 3 },
    );
  });

  it('is exactly one where a whole was cut at random, 10,000 times', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.array(fc.nat(1_000_000), { maxLength: 12 }),
        (denominator, cuts) => {
          const edges = [0, ...cuts.map((cut) => cut % (denominator + 1)), denominator].sort((a, b) => a - b);
          const shares = edges
            .slice(1)
            .map((edge, index) => ({ numerator: edge - (edges[index] ?? 0), denominator }));
          expect(sumOfFractions(shares, new Meter(limits.fuel))).toEqual({ numerator: 1n, denominator: 1n });
        },
      ),
      { numRuns: 10_000, seed: 5 },
    );
  });

  it('stops where denominators without common factors grow too long', () => {
    const shares = Array.from({ length: 5000 }, (_, index) => ({
      numerator: 1,
      denominator: 999_999 - index,
    }));
    expect(() => sumOfFractions(shares, new Meter(limits.fuel))).toThrow(FuelError);
  });
});
