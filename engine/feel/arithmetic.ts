import { daysBetween } from '../dates/index.ts';
import { daysLater, monthAt, monthIndex, monthsLater } from './calendar-arithmetic.ts';
import { exact } from './decimal.ts';
import { duration, isDuration, type Duration } from './duration.ts';
import type { ArithmeticOperator } from './expression.ts';
import type { Meter } from './meter.ts';
import { epochOf, kindOfText, momentAt, momentOfWallClock, wallClock } from './moments.ts';
import type { Value } from './values.ts';

/** The result of an arithmetic operator; null for operands it does not know. */
export function calculate(operator: ArithmeticOperator, left: Value, right: Value, meter: Meter): Value {
  if (left === null || right === null) return null;
  if (typeof left === 'number' && typeof right === 'number') return ofNumbers(operator, left, right);
  switch (operator) {
    case '+':
      return add(left, right, meter);
    case '-':
      return subtract(left, right);
    case '*':
      if (typeof left === 'number') return scaled(right, left);
      return typeof right === 'number' ? scaled(left, right) : null;
    case '/':
      return typeof right === 'number' && right !== 0 ? scaled(left, 1 / right) : null;
    case '**':
      return null;
  }
}

/** The opposite of a number or a duration. */
export function negative(value: Value): Value {
  if (typeof value === 'number') return exact(-value);
  return value !== null && isDuration(value) ? opposite(value) : null;
}

function ofNumbers(operator: ArithmeticOperator, left: number, right: number): number | null {
  switch (operator) {
    case '+':
      return exact(left + right);
    case '-':
      return exact(left - right);
    case '*':
      return exact(left * right);
    case '/':
      return right === 0 ? null : exact(left / right);
    case '**':
      return exact(left ** right);
  }
}

function add(left: Value, right: Value, meter: Meter): Value {
  if (typeof left === 'string') {
    if (typeof right === 'string') return meter.text(left + right);
    return isDuration(right) ? later(left, right) : null;
  }
  if (!isDuration(left)) return null;
  if (typeof right === 'string') return later(right, left);
  if (!isDuration(right)) return null;
  return parts(left.months + right.months, left.days + right.days, left.seconds + right.seconds);
}

function subtract(left: Value, right: Value): Value {
  if (isDuration(right)) {
    if (typeof left === 'string') return later(left, opposite(right));
    if (!isDuration(left)) return null;
    return parts(left.months - right.months, left.days - right.days, left.seconds - right.seconds);
  }
  return typeof left === 'string' && typeof right === 'string' ? between(right, left) : null;
}

/** The time from one moment to another of the same kind. */
function between(from: string, to: string): Value {
  const kind = kindOfText(to);
  if (kind !== kindOfText(from)) return null;
  switch (kind) {
    case 'date':
      return duration(0, daysBetween(from, to), 0);
    case 'month':
      return duration(monthIndex(to) - monthIndex(from), 0, 0);
    case 'dateTime':
      return duration(0, 0, Math.trunc(((epochOf(to) ?? 0) - (epochOf(from) ?? 0)) / 1000));
    default:
      return null;
  }
}

/** A moment moved by a duration: months first, then days, then seconds, as the Civil Code counts. */
function later(moment: string, by: Duration): Value {
  switch (kindOfText(moment)) {
    case 'date': {
      // A date has no hours: less than a day is lost, as FEEL says.
      const date = monthsLater(moment, by.months);
      return date === null ? null : daysLater(date, by.days + Math.trunc(by.seconds / 86_400));
    }
    case 'month':
      return by.days === 0 && by.seconds === 0 ? monthAt(monthIndex(moment) + by.months) : null;
    case 'dateTime':
      return laterMoment(moment, by);
    default:
      return null;
  }
}

function laterMoment(moment: string, by: Duration): string | null {
  const epoch = epochOf(moment);
  if (epoch === null) return null;
  const clock = wallClock(epoch);
  const month = monthsLater(clock.date, by.months);
  const date = month === null ? null : daysLater(month, by.days);
  const moved = date === null ? null : epochOf(momentOfWallClock(date, clock.millis) ?? '');
  return moved === null ? null : momentAt(moved + by.seconds * 1000);
}

function scaled(value: Value, factor: number): Value {
  if (value === null || !isDuration(value)) return null;
  const by = (part: number): number => Math.trunc(exact(part * factor) ?? Number.NaN);
  return parts(by(value.months), by(value.days), by(value.seconds));
}

/** A duration, unless its parts have left the range in which whole numbers are exact. */
function parts(months: number, days: number, seconds: number): Duration | null {
  return [months, days, seconds].every(Number.isSafeInteger) ? duration(months, days, seconds) : null;
}

function opposite(value: Duration): Duration {
  return duration(-value.months, -value.days, -value.seconds);
}
