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
  // Keys are looked up among the words of a part; what holds other signs is looked for in its text.
  const [keys, others] = [words.filter((word) => KEY.test(word)), words.filter((word) => !KEY.test(word))];
  const wanted = new Set(keys);
  const wants = (text: string): boolean =>
    others.some((word) => text.includes(word)) || (text.match(WORDS) ?? []).some((word) => wanted.has(word));
  const touches = (part: Json): boolean => {
    if (typeof part !== 'object' || part === null) return wants(String(part));
    const read = wordsOf(part);
    return keys.some((key) => read.words.has(key)) || others.some((word) => read.text.includes(word));
  };
  return walked(draft, { wants, touches });
}

const KEY = /^\w+$/;
const WORDS = /\w+/g;

/**
 * The things of a draft that have a name, without reading what they say. Most edits change one page of one form: what
 * the other pages, and everything beside the forms, declares is remembered.
 */
export function declarationsIn(draft: DraftDocument): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const walk: NameWalk = {
    names: draftNames(draft),
    tell: (occurrence) => void (occurrence.declares === true && found.push(occurrence)),
    wants: () => false,
    touches: (part) => isDeclaring(part),
    page: (page, at, form, read) => {
      const known = isObject(page) ? pages.get(page) : undefined;
      if (known?.at === at && known.form === form) {
        found.push(...known.found);
        return;
      }
      const from = found.length;
      read();
      if (isObject(page)) pages.set(page, { at, form, found: found.slice(from) });
    },
  };
  readForms(walk);
  const inForms = found.splice(0);
  const { forms: _forms, ...rest } = draft;
  const members = Object.entries(rest);
  const isSame =
    beside !== null &&
    members.length === beside.members.length &&
    members.every(
      ([name, value], index) => beside?.members[index]?.[0] === name && beside.members[index]?.[1] === value,
    );
  if (beside === null || !isSame) {
    readBesideForms(walk);
    beside = { members, found: found.splice(0) };
  }
  return [...inForms, ...beside.found];
}

/** What pages declare, by the page as it stands at a place. */
const pages = new WeakMap<
  object,
  { readonly at: string; readonly form: string; readonly found: readonly Occurrence[] }
>();

/** What the parts beside the forms declared in the draft that was looked at last. */
let beside: {
  readonly members: readonly (readonly [string, Json])[];
  readonly found: readonly Occurrence[];
} | null = null;

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
  readBesideForms(walk);
  return found;
}

function readBesideForms(walk: NameWalk): void {
  readLookups(walk);
  readWorkflow(walk);
  readParts(walk);
  readScenarios(walk);
}

interface ReadPart {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

const parts = new WeakMap<object, ReadPart>();

/** The text of a part and the words in it; both are remembered with it. */
function wordsOf(part: object): ReadPart {
  const known = parts.get(part);
  if (known !== undefined) return known;
  const text = JSON.stringify(part);
  const read = { text, words: new Set(text.match(WORDS)) };
  parts.set(part, read);
  return read;
}
