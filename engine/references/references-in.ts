import type { DraftDocument } from '../draft/draft-document.ts';
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
  const found = known.get(draft) ?? occurrencesWith(draft, () => true);
  known.set(draft, found);
  return found;
}

/** As `occurrencesIn`, in expressions and templates only where the text is wanted: some words make no work. */
export function occurrencesWith(draft: DraftDocument, wants: NameWalk['wants']): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const walk: NameWalk = {
    names: draftNames(draft),
    wants,
    tell: (occurrence) => void found.push(occurrence),
  };
  readForms(walk);
  readLookups(walk);
  readWorkflow(walk);
  readParts(walk);
  readScenarios(walk);
  return found;
}
