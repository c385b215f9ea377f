import type { DraftDocument } from '../draft/draft-document.ts';
import { isWithin } from '../draft/pointer.ts';
import {
  declarationsIn,
  occurrencesMentioning,
  type Occurrence,
  type ReferenceKind,
} from '../references/index.ts';

/** A thing of a definition, by what it is and what it is called. */
export interface NamedThing {
  readonly kind: ReferenceKind;
  readonly name: string;
}

/** Kind and name as one text, to look it up. */
export function labelOf({ kind, name }: NamedThing): string {
  return `${kind} ${name}`;
}

/** The last key of a name: what an author writes. @example keyOfName({ kind: 'field', name: 'f.g.a' }) // 'a' */
export function keyOfName({ kind, name }: NamedThing): string {
  if (kind === 'option') return name.slice(name.indexOf('=') + 1);
  return name.slice(name.lastIndexOf('.') + 1);
}

const known = new WeakMap<DraftDocument, readonly Occurrence[]>();

/** Everything in a draft that has a name, without reading a single expression. */
export function declaredIn(draft: DraftDocument): readonly Occurrence[] {
  const found = known.get(draft) ?? declarationsIn(draft);
  known.set(draft, found);
  return found;
}

/** The thing whose name stands at a pointer, or which is the object there. */
export function thingAt(draft: DraftDocument, at: string): Occurrence | undefined {
  return declaredIn(draft).find((one) => one.at === at || one.at === `${at}/key` || one.at === `${at}/code`);
}

/** The things that are gone when what stands at a pointer is: those that stand nowhere else too. */
export function thingsWithin(draft: DraftDocument, at: string): Occurrence[] {
  const all = declaredIn(draft);
  const elsewhere = new Set(all.filter((one) => !isWithin(one.at, at)).map(labelOf));
  return all.filter((one) => isWithin(one.at, at) && !elsewhere.has(labelOf(one)));
}

/** Every place, outside of one, that names one of some things. */
export function placesNaming(
  draft: DraftDocument,
  things: readonly NamedThing[],
  outside: string | null,
): readonly Occurrence[] {
  if (things.length === 0) return [];
  const wanted = new Set(things.map(labelOf));
  const keys = [...new Set(things.map(keyOfName))];
  const found = occurrencesMentioning(draft, keys);
  return found.filter(
    (one) =>
      one.declares !== true && wanted.has(labelOf(one)) && (outside === null || !isWithin(one.at, outside)),
  );
}
