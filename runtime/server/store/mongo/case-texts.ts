import type { CalendarDate, Instant } from '../../../../engine/index.ts';
import type { NumberPlace, PaymentPlace, WakeUp } from '../ports/case-store.ts';

/*
 * What a case is found by besides its key, each as one text: a list of texts has an index that is read from one text to
 * another, which a list of objects has not on every server.
 */

/** Stands between parts and sorts before every sign that is in use. */
const THEN = '\u0001';
/** Sorts after every sign. */
const END = '\u{10ffff}';
const VERSION_DIGITS = 12;

/** A range of texts; for a text in a list, and for one alone. */
export interface TextRange {
  readonly $gte: string;
  readonly $lt: string;
}

/** A number that a case holds. It sorts by its scope first, also among scopes that begin alike. */
export function placeText({ scope, value }: NumberPlace): string {
  return `${scope}${THEN}${value}`;
}

/** The scope of a number that is held. */
export function scopeOf(place: string): string {
  return place.slice(0, place.lastIndexOf(THEN));
}

/** A claim that a case may not take any more. */
export function barredText(claim: NumberPlace & { readonly version: number }): string {
  return `${placeText(claim)}${THEN}${String(claim.version).padStart(VERSION_DIGITS, '0')}`;
}

/** The claims that bar a case from one: of the same number, this one and later ones. */
export function barredFrom(claim: NumberPlace & { readonly version: number }): TextRange {
  return { $gte: barredText(claim), $lt: `${placeText(claim)}${THEN}${END}` };
}

/** A payment of a case, by its day. */
export function paymentText(day: CalendarDate, id: string): string {
  return `${day} ${id}`;
}

/** The payments from the first to the last of some days. */
export function paymentsOf(from: CalendarDate, to: CalendarDate): TextRange {
  return { $gte: from, $lt: `${to} ${END}` };
}

/** Where a payment is to be found, from its text. */
export function paymentPlace(caseId: string, text: string): PaymentPlace {
  const [day, paymentId] = splitAtSpace(text);
  return { caseId, day, paymentId };
}

/** When a case must be woken. It sorts by time, then by case. */
export function wakeText(at: Instant, caseId: string): string {
  return `${at} ${caseId}`;
}

/** The wake-ups after one of them, up to and with a moment. */
export function wakesAfter(
  at: Instant,
  caseId: string,
  now: Instant,
): { readonly $gt: string; readonly $lt: string } {
  return { $gt: wakeText(at, caseId), $lt: `${now} ${END}` };
}

/** A wake-up, from its text. */
export function wakeUpOf(text: string): WakeUp {
  const [at, caseId] = splitAtSpace(text);
  return { at, caseId };
}

function splitAtSpace(text: string): readonly [string, string] {
  const space = text.indexOf(' ');
  return [text.slice(0, space), text.slice(space + 1)];
}
