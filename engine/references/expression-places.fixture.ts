import type { DraftDocument } from '../draft/draft-document.ts';
import { valueAt } from '../draft/pointer.ts';
import { draftNames } from './draft-names.ts';
import { readForms, readLookups } from './names-of-forms.ts';
import { readParts } from './names-of-parts.ts';
import { readWorkflow } from './names-of-workflow.ts';
import type { NameWalk } from './name-walk.ts';

/** An expression of a draft with its place. */
interface PlacedExpression {
  readonly at: string;
  readonly text: string;
}

/** Every expression of a draft, each text once. */
export function expressionPlaces(draft: DraftDocument): readonly PlacedExpression[] {
  const found = new Map<string, PlacedExpression>();
  const walk: NameWalk = {
    names: draftNames(draft),
    wants: () => false,
    touches: () => true,
    tell: () => undefined,
    place: (at) => {
      const text = valueAt(draft, at);
      const isTemplate = /\/(template|subject|body|message)(\/|$)/.test(at);
      if (typeof text === 'string' && !isTemplate) found.set(text, { at, text });
    },
  };
  readForms(walk);
  readLookups(walk);
  readWorkflow(walk);
  readParts(walk);
  return [...found.values()];
}
