import { expect, test } from 'vitest';
import { shareEqual } from './share-equal.ts';

const before = { a: { x: [1, { y: 2 }] }, b: [3], c: 'c' };
const copy = (): typeof before => structuredClone(before);

test('what is equal stays the same object', () => {
  expect(shareEqual(before, copy())).toBe(before);
  const after = { ...copy(), b: [4] };
  const shared = shareEqual(before, after) as typeof before;
  expect(shared).toEqual(after);
  expect(shared.a).toBe(before.a);
});

test('another order of members is another document', () => {
  const { a, ...rest } = copy();
  const shared = shareEqual(before, { ...rest, a });
  expect(Object.keys(shared as object)).toEqual(['b', 'c', 'a']);
});

test('a list in place of an object is none of it', () => {
  expect(shareEqual({ 0: 'x' }, ['x'])).toEqual(['x']);
});
