import type { Json } from '../answers/answers.ts';
import { isList, membersOf, type DraftDocument } from '../draft/draft-document.ts';
import { parentOf, valueAt } from '../draft/pointer.ts';
import type { Edit } from '../edits/index.ts';

/** Puts a value in the place of another: a member of an object, or an item of a list. */
export function put(draft: DraftDocument, at: string, value: Json): [Edit, ...Edit[]] {
  const { parent, key } = parentOf(at);
  if (!isList(valueAt(draft, parent))) return [{ name: 'setMember', args: { at: parent, name: key, value } }];
  return [
    { name: 'removeItem', args: { at } },
    { name: 'insertItem', args: { at: parent, item: value, index: Number(key) } },
  ];
}

/** Takes out what stands at a place; the list or object around it too where nothing else is in it. */
export function takeOut(draft: DraftDocument, at: string, withReferences = false): Edit {
  const { parent } = parentOf(at);
  const holder = valueAt(draft, parent);
  const isLast = isList(holder) ? holder.length === 1 : membersOf(holder).length === 1;
  return {
    name: 'removeItem',
    args: { at: isLast ? parent : at, ...(withReferences ? { withReferences } : {}) },
  };
}
