import type { FieldState } from '../../../engine/index.ts';

/**
 * Whether two states of a field draw the same. The engine makes new states on every key; comparing them keeps the
 * other 199 fields of a form still.
 */
export function sameFieldState(a: FieldState | undefined, b: FieldState | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return (
    a.pointer === b.pointer &&
    a.required === b.required &&
    a.readonly === b.readonly &&
    sameJson(a.lockedParts, b.lockedParts) &&
    a.source === b.source &&
    sameJson(a.value, b.value) &&
    sameJson(a.problems, b.problems) &&
    sameJson(a.choices, b.choices) &&
    sameJson(a.options, b.options)
  );
}

function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  return JSON.stringify(a) === JSON.stringify(b);
}
