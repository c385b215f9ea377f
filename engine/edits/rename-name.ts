import type { Json } from '../answers/answers.ts';
import { changeAt, withMemberNamed } from '../draft/change-at.ts';
import { isObject, type DraftDocument } from '../draft/draft-document.ts';
import { keysOf, parentOf, pointerOf } from '../draft/pointer.ts';
import { renameInExpression } from '../feel/parser/index.ts';
import { labelAt } from '../lint/label-at.ts';
import { occurrencesMentioning, type Occurrence } from '../references/index.ts';
import { declaredIn, keyOfName, labelOf, thingAt, type NamedThing } from './declared-names.ts';
import { done, refuse, type EditOutcome } from './edit-outcome.ts';
import { mistakeInKey } from './mistake-in-key.ts';

/** Where a thing stands, and what it is to be called. */
export interface RenameArgs {
  /** JSON pointer of the thing (its object), or of its key. */
  readonly at: string;
  /** The new key; of an option its code, of an event its name. */
  readonly key: string;
}

/**
 * Calls a thing of the definition by another key, here and wherever it is named: in expressions, templates, rules,
 * answers of scenarios. Refused where the new key is taken, where some place would come to mean something else, and
 * where somebody outside knows the thing by its name. A key that stands twice is changed here alone, since nobody
 * can tell which of the two is meant elsewhere.
 */
export function renameName(draft: DraftDocument, { at, key }: RenameArgs): EditOutcome {
  const thing = thingAt(draft, at);
  if (thing === undefined) return refuse('edit-nothing-there', at);
  const old = keyOfName(thing);
  if (key === old) return done(draft, at);
  const mistake = mistakeInKey(draft, thing, key);
  if (mistake) return mistake;
  const isTwice = declaredIn(draft).filter((one) => labelOf(one) === labelOf(thing)).length > 1;
  if (isTwice && thing.kind !== 'event')
    return done(applied(draft, [thing], key), pointerAfter(thing, at, key));
  const before = occurrencesMentioning(draft, [old, key]);
  const places = before.filter((one) => labelOf(one) === labelOf(thing));
  const known = places.find(({ outside }) => outside);
  if (known) return refuse('edit-name-outside', known.at, { key: old });
  const after = applied(draft, places, key);
  const changed = meaningChanged(before, after, thing, key);
  if (changed === null) return done(after, pointerAfter(thing, at, key));
  return refuse('edit-name-captured', changed.at, { key, place: labelAt(draft, changed.at) });
}

/** The pointer of the thing once its key is another: the keys of maps are parts of it. */
function pointerAfter({ at: own, within }: Occurrence, at: string, key: string): string {
  return within === 'key' ? pointerOf([...keysOf(own).slice(0, -1), key]) : at;
}

/** The draft with each of some places written anew; places that are keys come last, since pointers lead by them. */
function applied(draft: DraftDocument, places: readonly Occurrence[], key: string): DraftDocument {
  const texts = new Map<string, Occurrence[]>();
  for (const place of places) {
    const holder = `${place.ofKey ? 'key' : place.within} ${place.at}`;
    texts.set(holder, [...(texts.get(holder) ?? []), place]);
  }
  const groups = [...texts.values()].map((group) => ({ group, first: group[0] as Occurrence }));
  const isKey = ({ first }: { first: Occurrence }): boolean => first.within === 'key' || first.ofKey === true;
  const inTexts = groups.filter((one) => !isKey(one));
  // The deepest first: a key that is changed changes the pointers of all that is inside.
  const inKeys = groups.filter(isKey).sort((a, b) => keysOf(b.first.at).length - keysOf(a.first.at).length);
  const written = inTexts.reduce<DraftDocument>(
    (one, { group, first }) =>
      changeAt(one, first.at, (text) => (typeof text === 'string' ? rewritten(text, group, key) : text)) ??
      one,
    draft,
  );
  return inKeys.reduce<DraftDocument>((one, { group, first }) => {
    const { parent, key: member } = parentOf(first.at);
    const name = first.from === undefined ? key : rewritten(member, group, key);
    return (
      changeAt(one, parent, (map): Json | undefined =>
        isObject(map) ? withMemberNamed(map, member, name) : map,
      ) ?? one
    );
  }, written);
}

/** A text with the name replaced at some places of it. */
function rewritten(text: string, places: readonly Occurrence[], key: string): string {
  if (places.some(({ from }) => from === undefined)) return key;
  const words = places.filter(({ word }) => word !== undefined);
  const spans = places.filter(({ word }) => word === undefined);
  const plain = spans
    .toSorted((a, b) => (b.from ?? 0) - (a.from ?? 0))
    .reduce((result, { from = 0, to = 0 }) => result.slice(0, from) + key + result.slice(to), text);
  return words.length === 0 ? plain : withWords(plain, words, key, plain.length - text.length);
}

/** Expressions are renamed by what they read, so that loops which use the new name for their own give way. */
function withWords(text: string, words: readonly Occurrence[], key: string, grown: number): string {
  const expressions = new Map<number, Occurrence[]>();
  for (const one of words) {
    const from = one.word?.from ?? 0;
    expressions.set(from, [...(expressions.get(from) ?? []), one]);
  }
  return [...expressions]
    .toSorted(([a], [b]) => b - a)
    .reduce((result, [from, readings]) => {
      const to = (readings[0]?.word?.to ?? from) + (expressions.size === 1 ? grown : 0);
      const paths = new Map(readings.map(({ word }) => [word?.path.join('.'), word]));
      const renamed = [...paths.values()].reduce(
        (one, word) => (word ? renameInExpression(one, word.path, key, word.types) : one),
        result.slice(from, to),
      );
      return result.slice(0, from) + renamed + result.slice(to);
    }, text);
}

/** A place that names something else than before, apart from the new name; null where all mean the same. */
function meaningChanged(
  before: readonly Occurrence[],
  after: DraftDocument,
  thing: NamedThing,
  key: string,
): Occurrence | null {
  const rename = renamer(thing, key);
  const wanted = before.map((one) => labelOf({ kind: one.kind, name: rename(one) }));
  const found = occurrencesMentioning(after, [keyOfName(thing), key]);
  const place = before.find((_one, index) => {
    const now = found[index];
    return now === undefined || labelOf(now) !== wanted[index];
  });
  return place ?? (found.length > before.length ? (found[before.length] ?? null) : null);
}

/** What a name is once the thing is called otherwise: things inside it are called after it. */
function renamer(thing: NamedThing, key: string): (one: NamedThing) => string {
  const old = keyOfName(thing);
  const now = thing.name.slice(0, thing.name.length - old.length) + key;
  const families: Readonly<Record<string, readonly string[]>> = {
    form: ['form', 'page', 'section', 'field', 'option'],
    page: ['page', 'section'],
    field: ['field', 'option'],
    state: ['state'],
    task: ['task', 'item', 'systemValue'],
    lookup: ['lookup', 'lookupValue'],
    component: ['component', 'version'],
    paper: ['paper', 'paperValue'],
    message: ['message', 'messageValue'],
    deadline: ['deadline', 'rung'],
    fee: ['fee', 'waiver'],
  };
  const family = families[thing.kind] ?? [thing.kind];
  return ({ kind, name }) => {
    if (kind === thing.kind && name === thing.name) return now;
    const isInside =
      family.includes(kind) && (name.startsWith(`${thing.name}.`) || name.startsWith(`${thing.name}=`));
    return isInside ? now + name.slice(thing.name.length) : name;
  };
}
