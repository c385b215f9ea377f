import type { Value } from '../feel/index.ts';

/** Whether two values are the same, lists and objects by what they hold. */
export function sameValue(left: Value, right: Value): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  return JSON.stringify(left) === JSON.stringify(right);
}
