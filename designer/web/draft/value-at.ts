import { keysOf, valueAt as valueIn } from '../../../engine/authoring/index.ts';
import type { Json } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';

/** The value at a JSON pointer; undefined where there is none, and where there is no draft. */
export function valueAt(document: DraftDocument | undefined, at: string): Json | undefined {
  return document === undefined ? undefined : valueIn(document, at);
}

/**
 * The document with another value at a place; what is not on the way there stays the same object. Objects that are
 * missing on the way are made.
 *
 * @param value undefined takes the member or item away.
 */
export function withValueAt(document: DraftDocument, at: string, value: Json | undefined): DraftDocument {
  const changed = changedBelow(document, keysOf(at), value);
  return (changed ?? {}) as DraftDocument;
}

function changedBelow(
  node: Json | undefined,
  keys: readonly string[],
  value: Json | undefined,
): Json | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(node)) {
    const list = node as readonly Json[];
    const index = key === '-' ? list.length : Number(key);
    const item = changedBelow(list[index], rest, value);
    return item === undefined ? list.toSpliced(index, 1) : list.toSpliced(index, 1, item);
  }
  const object = (typeof node === 'object' && node !== null ? node : {}) as Readonly<Record<string, Json>>;
  const member = changedBelow(object[key], rest, value);
  if (member !== undefined) return { ...object, [key]: member };
  const { [key]: _gone, ...others } = object;
  return others;
}
