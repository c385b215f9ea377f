import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyInWords } from './money-in-words.ts';
import { canBeWords, numberInWords } from './number-in-words.ts';

const NUMBERS: readonly (readonly [number, string])[] = [
  [0, 'không'],
  [-0, 'không'],
  [1, 'một'],
  [4, 'bốn'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [55, 'năm mươi lăm'],
  [91, 'chín mươi mốt'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [104, 'một trăm linh bốn'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [111, 'một trăm mười một'],
  [115, 'một trăm mười lăm'],
  [999, 'chín trăm chín mươi chín'],
  [1000, 'một nghìn'],
  [1001, 'một nghìn không trăm linh một'],
  [1010, 'một nghìn không trăm mười'],
  [1055, 'một nghìn không trăm năm mươi lăm'],
  [1998, 'một nghìn chín trăm chín mươi tám'],
  [105000, 'một trăm linh năm nghìn'],
  [1000000, 'một triệu'],
  [1000005, 'một triệu không trăm linh năm'],
  [1005000, 'một triệu không trăm linh năm nghìn'],
  [300000001, 'ba trăm triệu không trăm linh một'],
  [1000000000, 'một tỷ'],
  [1000000001, 'một tỷ không trăm linh một'],
  [1015000000, 'một tỷ không trăm mười lăm triệu'],
  [1000000000000, 'một nghìn tỷ'],
  [1005000000000, 'một nghìn không trăm linh năm tỷ'],
  [1000000000000000, 'một triệu tỷ'],
  [1000005000000000, 'một triệu không trăm linh năm tỷ'],
  [2000000000000021, 'hai triệu tỷ không trăm hai mươi mốt'],
  [-7, 'âm bảy'],
  [-1024, 'âm một nghìn không trăm hai mươi tư'],
];

describe('a number in words', () => {
  it.each(NUMBERS)('writes %d as "%s"', (n, words) => {
    expect(numberInWords(n)).toBe(words);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    'refuses %d, which has no exact words',
    (n) => {
      expect(canBeWords(n)).toBe(false);
      expect(() => numberInWords(n)).toThrow(RangeError);
    },
  );

  it('can be read back to the same number, whatever its size', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(readBack(numberInWords(n))).toBe(BigInt(n));
      }),
      { numRuns: 5000, seed: 20261120 },
    );
  });

  it('is different for different numbers', () => {
    const words = Array.from({ length: 20_000 }, (_, n) => numberInWords(n * 37));
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('money in words', () => {
  it.each([
    [0, 'Không đồng'],
    [6000, 'Sáu nghìn đồng'],
    [105000, 'Một trăm linh năm nghìn đồng'],
    [300000001, 'Ba trăm triệu không trăm linh một đồng'],
    [-5000, 'Âm năm nghìn đồng'],
  ])('writes %d đồng as "%s"', (amount, words) => {
    expect(moneyInWords(amount)).toBe(words);
  });
});

/** A reader that shares nothing with the writer: it adds up the words it sees. */
function readBack(words: string): bigint {
  const negative = words.startsWith('âm ');
  const units: Record<string, bigint> = {
    không: 0n,
    một: 1n,
    mốt: 1n,
    hai: 2n,
    ba: 3n,
    bốn: 4n,
    tư: 4n,
    năm: 5n,
    lăm: 5n,
    sáu: 6n,
    bảy: 7n,
    tám: 8n,
    chín: 9n,
  };
  let billions = 0n;
  let whole = 0n;
  let group = 0n;
  let pending = 0n;
  for (const word of words.replace('âm ', '').split(' ')) {
    if (word === 'linh') continue;
    else if (word === 'trăm') [group, pending] = [group + pending * 100n, 0n];
    else if (word === 'mươi') [group, pending] = [group + pending * 10n, 0n];
    else if (word === 'mười') group += 10n;
    else if (word === 'nghìn') [whole, group, pending] = [whole + (group + pending) * 1000n, 0n, 0n];
    else if (word === 'triệu') [whole, group, pending] = [whole + (group + pending) * 1_000_000n, 0n, 0n];
    else if (word === 'tỷ') {
      billions = whole + group + pending;
      [whole, group, pending] = [0n, 0n, 0n];
    } else {
      const unit = units[word];
      if (unit === undefined) throw new Error(`unknown word <${word}>`);
      pending = unit;
    }
  }
  const n = billions * 1_000_000_000n + whole + group + pending;
  return negative ? -n : n;
}
