import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TypeScope } from '../feel-type.ts';
import { valueOf } from '../testing.ts';
import type { Value } from '../values.ts';
import { renameInExpression } from './rename.ts';

describe('a renamed part', () => {
  it.each<[string, string, string, string]>([
    ['a + b', 'a', 'moi', 'moi + b'],
    ['a.b + b.a', 'a', 'moi', 'moi.b + b.a'],
    ['a.b + b', 'a.b', 'moi', 'a.moi + b'],
    ['x = "a" // a\n and a', 'a', 'moi', 'x = "a" // a\n and moi'],
    ['count( lich_su[ket_thuc = "CHET"] )', 'lich_su.ket_thuc', 'cach', 'count( lich_su[cach = "CHET"] )'],
    ['some k in ds satisfies k.xa != k.tinh', 'ds.xa', 'ma_xa', 'some k in ds satisfies k.ma_xa != k.tinh'],
    ['some k in ds satisfies k.xa = 1', 'ds', 'bang', 'some k in bang satisfies k.xa = 1'],
    ['some k in ds satisfies k.xa = k', 'k', 'moi', 'some k in ds satisfies k.xa = k'],
    ['some k in ds satisfies k.xa = x', 'x', 'k', 'some k_2 in ds satisfies k_2.xa = k'],
    ['sort(ds, "xa")[1].xa', 'ds.xa', 'ma', 'sort(ds, "ma")[1].ma'],
    ['get value(nhom, "khoa")', 'nhom.khoa', 'moi', 'get value(nhom, "moi")'],
    ['{ma: ds.ma, x: ma}', 'ma', 'moi', '{ma: ds.ma, x: ma}'],
    ['label(ds[1].ma)', 'ds.ma', 'moi', 'label(ds[1].moi)'],
    ['ds[item.ma = 1]', 'ds.ma', 'moi', 'ds[item.moi = 1]'],
    ['không đọc được +', 'không', 'moi', 'không đọc được +'],
  ])('%s: %s → %s', (text, path, name, expected) => {
    expect(renameInExpression(text, path.split('.'), name)).toBe(expected);
  });

  it('in a filter is told apart from an outer name by the types', () => {
    const scope: TypeScope = {
      names: { ds: { list: { context: { ma: 'string' } } }, ma: 'string', nam: 'number' },
    };
    expect(renameInExpression('ds[ma = "A" and nam > 1]', ['ma'], 'moi', scope)).toBe(
      'ds[ma = "A" and nam > 1]',
    );
    expect(renameInExpression('ds[ma = "A" and nam > 1]', ['ds', 'ma'], 'moi', scope)).toBe(
      'ds[moi = "A" and nam > 1]',
    );
    expect(renameInExpression('ds[ma = "A" and nam > 1]', ['nam'], 'moi', scope)).toBe(
      'ds[ma = "A" and moi > 1]',
    );
  });

  const number = fc.constantFrom('x', 'y', 'nhom.a', 'sum(ds.a)', 'count(ds[a > x])', '3');
  const text: fc.Arbitrary<string> = fc.letrec<{ any: string }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      number,
      fc
        .tuple(tie('any'), fc.constantFrom('+', '*', '-'), tie('any'))
        .map(([left, sign, right]) => `(${left} ${sign} ${right})`),
      fc.tuple(tie('any'), tie('any')).map(([left, right]) => `(if ${left} > ${right} then x else y)`),
      tie('any').map((inner) => `sum(for moi in ds return moi.a + ${inner})`),
      tie('any').map((inner) => `count(ds[a > ${inner} and item.b = y])`),
      tie('any').map((inner) => `{x: ${inner}, z: x}.z`),
    ),
  })).any;

  it('keeps the meaning of every expression', () => {
    const ds: Value = [
      { a: 1, b: 2 },
      { a: 5, b: 3 },
    ];
    const old: Record<string, Value> = { x: 2, y: 3, nhom: { a: 7 }, ds };
    const scope: TypeScope = {
      names: {
        x: 'number',
        y: 'number',
        nhom: { context: { a: 'number' } },
        ds: { list: { context: { a: 'number', b: 'number' } } },
      },
    };
    const renamed: readonly [string[], Record<string, Value>][] = [
      [['x'], { moi: 2, y: 3, nhom: { a: 7 }, ds }],
      [['nhom', 'a'], { ...old, nhom: { moi: 7 } }],
      [
        ['ds', 'b'],
        {
          ...old,
          ds: [
            { a: 1, moi: 2 },
            { a: 5, moi: 3 },
          ],
        },
      ],
      [['ds'], { x: 2, y: 3, nhom: { a: 7 }, moi: ds }],
    ];
    fc.assert(
      fc.property(text, fc.constantFrom(...renamed), (expression, [path, values]) => {
        const after = renameInExpression(expression, path, 'moi', scope);
        expect(valueOf(after, values)).toEqual(valueOf(expression, old));
      }),
      { numRuns: 500 },
    );
  });
});
