import type { Json } from '../answers/answers.ts';
import type { Text } from '../text/text.ts';

/** A JSON object. */
export type JsonObject = Readonly<Record<string, Json>>;

/**
 * A definition that is being written: an object in the shape of one that may be unfinished or wrong anywhere. It is
 * never changed in place; an edit gives another one that shares what it did not touch, so that the earlier draft is
 * the undo and a screen tells by identity what to draw again.
 */
export type DraftDocument = JsonObject;

/** Whether a value is a JSON object, and no list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The members of an object; none where the draft holds something else there. */
export function membersOf(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}

/** The items of a list; none where the draft holds something else there. */
export function itemsOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

/** An own member of an object; undefined where there is none. */
export function memberOf(value: Json | undefined, name: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A member that is a text; undefined where it is none. */
export function textMember(value: Json | undefined, name: string): string | undefined {
  const member = memberOf(value, name);
  return typeof member === 'string' ? member : undefined;
}

/** A member that is a text in our languages; undefined while nothing is written there in Vietnamese. */
export function wordsMember(value: Json | undefined, name: string): Text | undefined {
  const member = memberOf(value, name);
  const vi = textMember(member, 'vi');
  const en = textMember(member, 'en');
  return vi === undefined || vi === '' ? undefined : { vi, ...(en === undefined || en === '' ? {} : { en }) };
}
