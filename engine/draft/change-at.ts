import type { Json } from '../answers/answers.ts';
import { isList, isObject, type DraftDocument, type JsonObject } from './draft-document.ts';
import { childOf, indexOf, keysOf } from './pointer.ts';

/** What becomes of a value; undefined takes it out of its object or list. */
type Change = (value: Json | undefined) => Json | undefined;

/**
 * The document with another value at one place; everything that is not on the way there stays the same object.
 * Where nothing changes, the very document comes back.
 *
 * @returns null where the place does not exist: what is around it is missing, or neither an object nor a list.
 */
export function changeAt(document: DraftDocument, pointer: string, change: Change): DraftDocument | null {
  const changed = changedBelow(document, keysOf(pointer), change);
  return changed !== NOWHERE && isObject(changed) ? changed : null;
}

/** Stands for a place that does not exist, which is something else than a null in the document. */
const NOWHERE = Symbol('nowhere');

function changedBelow(
  value: Json | undefined,
  keys: readonly string[],
  change: Change,
): Json | undefined | typeof NOWHERE {
  const [key, ...rest] = keys;
  if (key === undefined) return change(value);
  if (!isList(value) && !isObject(value)) return NOWHERE;
  const inner = childOf(value, key);
  const next = changedBelow(inner, rest, change);
  if (next === inner || next === NOWHERE) return next === NOWHERE ? NOWHERE : value;
  return isList(value) ? withItem(value, key, next) : withMember(value, key, next);
}

function withItem(list: readonly Json[], key: string, item: Json | undefined): Json | typeof NOWHERE {
  const index = indexOf(key);
  if (index === null || index > list.length) return NOWHERE;
  return item === undefined ? list.toSpliced(index, 1) : list.toSpliced(index, 1, item);
}

/** The object with another member in the place of the one of that name, or a new one at the end. */
export function withMember(object: JsonObject, name: string, value: Json | undefined): JsonObject {
  if (value !== undefined) return { ...object, [name]: value };
  const { [name]: _gone, ...rest } = object;
  return rest;
}

/** The object with a member called otherwise, at the same place in its order. */
export function withMemberNamed(object: JsonObject, name: string, newName: string): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key === name ? newName : key, value]),
  );
}
