import type { DraftDocument } from '../draft/draft-document.ts';
import { draftNames } from './draft-names.ts';
import type { NameWalk } from './name-walk.ts';
import { readForms, readLookups } from './names-of-forms.ts';
import { readParts } from './names-of-parts.ts';
import { readWorkflow } from './names-of-workflow.ts';

/** Where templates stand, which are no expressions though they hold some. */
const template = /\/(template|subject|body|message)(\/|$)/;

/** The places at which a draft has, or may have, an expression: their JSON pointers, in the order of the draft. */
export function expressionPointers(draft: DraftDocument): ReadonlySet<string> {
  const found = new Set<string>();
  const walk: NameWalk = {
    names: draftNames(draft),
    wants: () => false,
    touches: () => true,
    tell: () => undefined,
    place: (at) => {
      if (!template.test(at)) found.add(at);
    },
  };
  readForms(walk);
  readLookups(walk);
  readWorkflow(walk);
  readParts(walk);
  return found;
}
