import type { Json } from '../answers/answers.ts';
import { isObject, type DraftDocument } from '../draft/draft-document.ts';
import { draftNames } from './draft-names.ts';
import { readForms, readLookups } from './names-of-forms.ts';
import { readParts } from './names-of-parts.ts';
import { readScenarios } from './names-of-scenarios.ts';
import { readWorkflow } from './names-of-workflow.ts';
import type { NameWalk } from './name-walk.ts';
import type { Occurrence, Reference } from './reference.ts';

const known = new WeakMap<DraftDocument, readonly Occurrence[]>();

/**
 * Every place of a draft that names something of it: in keys, texts, expressions and templates. The things themselves
 * are not among them; see `namesIn`. A draft may be unfinished: what cannot be read names nothing.
 *
 * @example referencesIn(draft).filter(({ kind, name }) => kind === 'role' && name === 'mot_cua')
 */
export function referencesIn(draft: DraftDocument): readonly Reference[] {
  return occurrencesIn(draft)
    .filter(({ declares }) => declares !== true)
    .map(asReference);
}

/** Every thing of a draft that has a name, where it stands; see `referencesIn`. */
export function namesIn(draft: DraftDocument): readonly Reference[] {
  return occurrencesIn(draft)
    .filter(({ declares }) => declares === true)
    .map(asReference);
}

/** A place without what only a rename has to know. */
function asReference({
  word: _word,
  outside: _outside,
  declares: _declares,
  ...reference
}: Occurrence): Reference {
  return reference;
}

/** Everything with a name and every place that names it; worked out once for each draft. */
export function occurrencesIn(draft: DraftDocument): readonly Occurrence[] {
  const found = known.get(draft) ?? walked(draft, { wants: () => true, touches: () => true });
  known.set(draft, found);
  return found;
}

/**
 * As `occurrencesIn`, of those parts alone in which one of some words stands. What another edit has left as it was is
 * not even looked through: its text is remembered with it.
 */
export function occurrencesMentioning(draft: DraftDocument, words: readonly string[]): readonly Occurrence[] {
  const mentions = (text: string): boolean => words.some((word) => text.includes(word));
  return walked(draft, { wants: mentions, touches: (part) => mentions(textOf(part)) });
}

/** The things of a draft that have a name, without reading what they say. */
export function declarationsIn(draft: DraftDocument): readonly Occurrence[] {
  const nothing = (): boolean => false;
  return walked(draft, { wants: nothing, touches: (part) => isDeclaring(part) }).filter(
    ({ declares }) => declares === true,
  );
}

/** Scenarios declare nothing but themselves, and hold most of what names fields. */
function isDeclaring(part: Json): boolean {
  return !isObject(part) || part['submittedAt'] === undefined;
}

function walked(draft: DraftDocument, how: Pick<NameWalk, 'wants' | 'touches'>): Occurrence[] {
  const found: Occurrence[] = [];
  const walk: NameWalk = {
    ...how,
    names: draftNames(draft),
    tell: (occurrence) => void found.push(occurrence),
  };
  readForms(walk);
  readLookups(walk);
  readWorkflow(walk);
  readParts(walk);
  readScenarios(walk);
  return found;
}

const texts = new WeakMap<object, string>();

function textOf(part: Json): string {
  if (typeof part !== 'object' || part === null) return String(part);
  const found = texts.get(part) ?? JSON.stringify(part);
  texts.set(part, found);
  return found;
}
