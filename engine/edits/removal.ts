import { changeAt } from '../draft/change-at.ts';
import type { DraftDocument } from '../draft/draft-document.ts';
import { isWithin, keysOf, parentOf, valueAt } from '../draft/pointer.ts';
import { sayPlace } from '../diff/say-place.ts';
import type { Problem } from '../problems/problem.ts';
import type { Occurrence, Reference } from '../references/index.ts';
import { declaredIn, keyOfName, labelOf, placesNaming, thingsWithin } from './declared-names.ts';
import { done, refuse, type EditOutcome } from './edit-outcome.ts';
import { consequenceFor, emptied, isEmptied, type Consequence } from './goes-along.ts';

/** A place that would name something that is no longer there. */
export interface Impact extends Reference {
  /** Where that is, in the titles and labels that its author knows. */
  readonly place: string;
  /** Whether the place goes along with a removal `withReferences`; else it must be changed by hand first. */
  readonly goesAlong: boolean;
}

/**
 * What would break if what stands at a pointer were gone: every place outside of it that names it, or something in it.
 *
 * @example impactOfRemoval(draft, '/roles/mot_cua').map(({ place }) => place) // ['Tiếp nhận › Vai trò thực hiện', …]
 */
export function impactOfRemoval(draft: DraftDocument, at: string): readonly Impact[] {
  return placesNaming(draft, thingsWithin(draft, at), at).map((found) => {
    const { word: _word, declares: _declares, outside: _outside, ...reference } = found;
    const goesAlong = !('needed' in consequenceFor(draft, [found]));
    return { ...reference, place: sayPlace(draft, found.at).vi, goesAlong };
  });
}

/**
 * Takes out what stands at a pointer. Where other places name it, that is refused, each place a problem; with
 * `withReferences` they go along, and what only served them, unless one of them is needed itself.
 */
export function removal(draft: DraftDocument, at: string, withReferences = false): EditOutcome {
  return removals(draft, [at], withReferences);
}

/** As `removal`, of several things at once: what they say of each other keeps none of them. */
export function removals(draft: DraftDocument, ats: readonly string[], withReferences = false): EditOutcome {
  const missing = ats.find((at) => at === '' || valueAt(draft, at) === undefined);
  if (missing !== undefined || ats.length === 0) return refuse('edit-nothing-there', missing ?? '');
  const impacts = placesLost(draft, new Set(ats));
  if (impacts.length > 0 && !withReferences) {
    return { problems: impacts.map((place) => problemAt(draft, place, 'edit-breaks')) };
  }
  const plan =
    impacts.length === 0 ? { gone: new Set(ats), written: new Map<string, string>() } : planned(draft, ats);
  return 'problems' in plan ? plan : done(carriedOut(draft, plan), null);
}

/** What a removal takes out, and which texts it writes anew. */
interface Plan {
  readonly gone: ReadonlySet<string>;
  readonly written: ReadonlyMap<string, string>;
}

/** The places that stay and name something of what goes. */
function placesLost(draft: DraftDocument, gone: ReadonlySet<string>): readonly Occurrence[] {
  const isGone = (pointer: string): boolean => [...gone].some((one) => isWithin(pointer, one));
  const all = declaredIn(draft);
  const staying = new Set(all.filter((one) => !isGone(one.at)).map(labelOf));
  const lost = all.filter((one) => isGone(one.at) && !staying.has(labelOf(one)));
  return placesNaming(draft, lost, null).filter((place) => !isGone(place.at));
}

/** Everything that goes along, found in rounds: what goes may itself be named elsewhere. */
function planned(
  draft: DraftDocument,
  ats: readonly string[],
): Plan | { readonly problems: readonly Problem[] } {
  const gone = new Set(ats);
  for (;;) {
    const places = placesLost(draft, gone);
    const written = new Map<string, string>();
    const before = gone.size;
    for (const group of byText(places)) {
      const [first] = group;
      const consequence = consequenceFor(draft, group);
      if ('write' in consequence) written.set(first.at, consequence.write);
      else if (!note(draft, consequence, gone))
        return { problems: [problemAt(draft, first, 'edit-still-needed')] };
    }
    if (gone.size === before) return { gone, written };
  }
}

/** Notes what goes, with the lists that it leaves empty; false where something is needed. */
function note(draft: DraftDocument, consequence: Consequence, gone: Set<string>): boolean {
  if (!('remove' in consequence)) return false;
  for (const pointer of consequence.remove) {
    gone.add(pointer);
    const { parent } = parentOf(pointer);
    const follows = isEmptied(draft, parent, gone) ? emptied(draft, parent) : null;
    if (follows !== null && !note(draft, follows, gone)) return false;
  }
  return true;
}

function byText(places: readonly Occurrence[]): (readonly [Occurrence, ...Occurrence[]])[] {
  const groups = new Map<string, [Occurrence, ...Occurrence[]]>();
  for (const place of places) {
    const group = groups.get(place.at);
    if (group) group.push(place);
    else groups.set(place.at, [place]);
  }
  return [...groups.values()];
}

function carriedOut(draft: DraftDocument, { gone, written }: Plan): DraftDocument {
  const texts = [...written].reduce<DraftDocument>(
    (one, [at, text]) => changeAt(one, at, () => text) ?? one,
    draft,
  );
  // Later items of a list first, so that the pointers of those before stay right.
  return [...gone]
    .filter((pointer) => ![...gone].some((other) => other !== pointer && isWithin(pointer, other)))
    .toSorted(backwards)
    .reduce<DraftDocument>((one, at) => changeAt(one, at, () => undefined) ?? one, texts);
}

function backwards(one: string, other: string): number {
  const [left, right] = [keysOf(one), keysOf(other)];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [a = '', b = ''] = [left[index], right[index]];
    if (a === b) continue;
    return /^\d+$/.test(a) && /^\d+$/.test(b) ? Number(b) - Number(a) : a < b ? 1 : -1;
  }
  return right.length - left.length;
}

/** The problem that a place names something, in words that its author knows. */
export function problemAt(
  draft: DraftDocument,
  place: Occurrence,
  code: 'edit-breaks' | 'edit-still-needed',
): Problem {
  const params = { name: keyOfName(place), place: sayPlace(draft, place.at).vi };
  return { code, pointer: place.at, severity: 'error', params };
}
