import { describe, expect, it } from 'vitest';
import type { TypeScope } from './feel-type.ts';
import { readsOf } from './reads.ts';
import { parsed } from './testing.ts';

const paths = (text: string, scope?: TypeScope): string[] =>
  readsOf(parsed(text), scope)
    .map((path) => path.join('.'))
    .sort();

describe('what an expression reads', () => {
  it.each<[string, string[]]>([
    ['1 + 2', []],
    ['a.b.c + a.b', ['a.b', 'a.b.c']],
    ['case.channel = "TRUC_TUYEN"', ['case.channel']],
    ['some ky in cu_tru satisfies ky.xa != noi.xa', ['cu_tru', 'cu_tru.xa', 'noi.xa']],
    ['for a in x, b in a.ds return b.c', ['x', 'x.ds', 'x.ds.c']],
    ['for i in 1..n return i', ['n']],
    ['bang[-1].cot', ['bang.cot']],
    ['{a: x, b: a.y}', ['x', 'x.y']],
    ['sort(bang, "cot")[1].ten', ['bang', 'bang.cot', 'bang.ten']],
    ['get value(nhom, "khoa")', ['nhom', 'nhom.khoa']],
    ['(if a then b else c).d', ['a', 'b.d', 'c.d']],
    ['x in ("A", y, [lo..hi])', ['hi', 'lo', 'x', 'y']],
    ['"open" in (a)', ['a']],
    ['label(k.loai)', ['k.loai']],
    ['bang[item.cot = 1]', ['bang', 'bang.cot']],
  ])('%s', (text, expected) => expect(paths(text)).toEqual(expected));

  it('gives both meanings of a bare name in a filter, since nothing may be missed', () => {
    expect(paths('ds[cot = x]')).toEqual(['cot', 'ds', 'ds.cot', 'ds.x', 'x']);
  });

  it('gives the exact meaning where the types are known', () => {
    const scope: TypeScope = {
      names: { ds: { list: { context: { cot: 'string' } } }, x: 'string', cot: 'number' },
    };
    expect(paths('ds[cot = x]', scope)).toEqual(['ds', 'ds.cot', 'x']);
  });

  it('does not double with every loop', () => {
    const loops = Array.from({ length: 40 }, (_, index) => `k${index + 1} in [k${index}, k${index}]`).join(
      ', ',
    );
    expect(paths(`for k0 in a, ${loops} return k40.b`)).toEqual(['a', 'a.b']);
  });
});
