import { epochOf, kindOfText } from './moments.ts';
import type { Meter } from './meter.ts';
import { isContext, isList, ownValue, type Value } from './values.ts';
import { isDuration } from './duration.ts';

/**
 * Whether two values are equal: null when they are of different kinds, so that nobody takes the number 1 for
 * the text "1". With null the answer is always known, as DMN says: `x = null` asks whether x is missing.
 */
export function equal(left: Value, right: Value, meter: Meter): boolean | null {
  if (left === null || right === null) return left === right;
  if (typeof left !== 'object' && typeof right !== 'object') {
    if (typeof left !== typeof right) return null;
    return left === right || (typeof left === 'string' && sameMoment(left, right as string));
  }
  if (isList(left) !== isList(right) || isContext(left) !== isContext(right)) return null;
  return same(left, right, meter);
}

function same(left: Value, right: Value, meter: Meter): boolean {
  meter.enter();
  const result = sameInside(left, right, meter);
  meter.leave();
  return result;
}

function sameInside(left: Value, right: Value, meter: Meter): boolean {
  if (isList(left)) {
    if (!isList(right) || left.length !== right.length) return false;
    return left.every((item, index) => same(item, right[index] ?? null, meter));
  }
  if (isContext(left)) {
    if (!isContext(right)) return false;
    const keys = Object.keys(left);
    if (keys.length !== Object.keys(right).length) return false;
    return keys.every(
      (key) => Object.hasOwn(right, key) && same(ownValue(left, key), ownValue(right, key), meter),
    );
  }
  return left === right || (typeof left === 'string' && typeof right === 'string' && sameMoment(left, right));
}

/** The same moment can be written with different offsets. */
function sameMoment(left: string, right: string): boolean {
  if (left.length < 16 || right.length < 16 || left.charCodeAt(10) !== 84) return false;
  const epoch = epochOf(left);
  return epoch !== null && epoch === epochOf(right);
}

/**
 * The order of two values: negative, 0 or positive; null when they have none (different kinds, null, lists,
 * durations that mix months and days).
 */
export function order(left: Value, right: Value): number | null {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') return orderOfTexts(left, right);
  if (left !== null && right !== null && isDuration(left) && isDuration(right)) {
    const [low, high] = [left, right];
    if (low.months !== 0 || high.months !== 0) {
      const onlyMonths = [low, high].every((value) => value.days === 0 && value.seconds === 0);
      return onlyMonths ? low.months - high.months : null;
    }
    return (low.days - high.days) * 86_400 + low.seconds - high.seconds;
  }
  return null;
}

function orderOfTexts(left: string, right: string): number | null {
  const kind = kindOfText(left);
  if (kind !== kindOfText(right)) return null;
  if (kind === 'dateTime') return (epochOf(left) ?? 0) - (epochOf(right) ?? 0);
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * A text that two values share exactly when they are equal: lets a set find duplicates in one pass.
 */
export function keyOf(value: Value, meter: Meter): string {
  meter.enter();
  const key = keyInside(value, meter);
  meter.leave();
  return key;
}

function keyInside(value: Value, meter: Meter): string {
  if (isList(value)) return meter.text(`[${value.map((item) => keyOf(item, meter)).join(',')}]`);
  if (isContext(value)) {
    const entries = Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${keyOf(ownValue(value, key), meter)}`);
    return meter.text(`{${entries.join(',')}}`);
  }
  if (typeof value === 'string') {
    const epoch = value.length < 16 ? null : epochOf(value);
    return epoch === null ? JSON.stringify(value) : `@${epoch}`;
  }
  return String(value);
}
