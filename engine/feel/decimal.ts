/**
 * Brings the result of a calculation to 15 significant digits, so that 0.1 + 0.2 is 0.3 as on paper. A result
 * that is no finite number is unknown: null.
 */
export function exact(result: number): number | null {
  const digits = Number.isSafeInteger(result) ? result : Number(result.toPrecision(15));
  // The greatest numbers round up to no number. Adding 0 turns -0 into 0, which no official ever wrote.
  return Number.isFinite(digits) ? digits + 0 : null;
}

/**
 * Rounds half away from zero to a number of decimals (may be negative: -3 rounds to thousands).
 *
 * @example roundHalfUp(1.005, 2) // 1.01
 */
export function roundHalfUp(value: number, scale: number): number | null {
  if (!Number.isInteger(scale) || Math.abs(scale) > 15) return null;
  const rounded = shift(Math.round(shift(Math.abs(value), scale)), -scale);
  return exact(value < 0 ? -rounded : rounded);
}

/** Moves the decimal point in the written number, because a multiplication would already round. */
function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
