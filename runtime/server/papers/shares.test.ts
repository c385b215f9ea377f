import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesOf } from './shares.ts';

describe('columns side by side', () => {
  it.each<[string[][], number[]]>([
    [
      [[], []],
      [0.5, 0.5],
    ],
    [
      [['w-40'], [], []],
      [0.4, 0.3, 0.3],
    ],
    [
      [['center', 'w-25'], ['w-75']],
      [0.25, 0.75],
    ],
    [
      [['w-20'], ['w-20']],
      [0.5, 0.5],
    ],
    [
      [['w-95'], ['w-95'], []],
      [0.95 / 1.95, 0.95 / 1.95, 0.05 / 1.95],
    ],
    [[], []],
  ])('with the classes %j share %j', (columns, shares) => {
    sharesOf(columns).forEach((share, i) => expect(share).toBeCloseTo(shares[i] ?? -1, 10));
    expect(sharesOf(columns)).toHaveLength(shares.length);
  });

  it('always share the whole width, and each has some', () => {
    const classes = fc.oneof(
      fc.constant([]),
      fc.integer({ min: 1, max: 19 }).map((n) => [`w-${n * 5}`]),
    );
    fc.assert(
      fc.property(fc.array(classes, { minLength: 1, maxLength: 12 }), (columns) => {
        const shares = sharesOf(columns);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
        expect(Math.min(...shares)).toBeGreaterThan(0);
      }),
      { seed: 20261120 },
    );
  });
});
