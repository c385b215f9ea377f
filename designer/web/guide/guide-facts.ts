import { draftStates, draftTransitions } from '../../../engine/authoring/index.ts';
import type { DraftDocument } from '../../../engine/authoring/index.ts';
import type { DefinitionDraftHead } from '../../../runtime/api/index.ts';
import { valueAt } from '../draft/value-at.ts';

/** What the guide looks at to see what was done: plain values, so that they can be kept. */
export interface GuideFacts {
  readonly code: string;
  readonly legalBasis: string;
  readonly fields: number;
  readonly required: number;
  readonly components: number;
  readonly states: number;
  readonly ways: number;
  readonly deadlines: string;
  readonly scenarios: number;
  readonly isProposed: boolean;
}

/** The facts of a draft as it is now. */
export function guideFacts(document: DraftDocument, head: Pick<DefinitionDraftHead, 'state'>): GuideFacts {
  const states = draftStates(document['workflow']);
  const fields = fieldsIn(document['forms']);
  const code = valueAt(document, '/code');
  return {
    code: typeof code === 'string' ? code : '',
    legalBasis: JSON.stringify(document['legalBasis'] ?? null),
    fields: fields.length,
    required: fields.filter(({ required = false }) => required !== false).length,
    components: countAt(document, '/dossier/components'),
    states: states.length,
    ways: draftTransitions(document['workflow'], states).length,
    deadlines: JSON.stringify(document['deadlines'] ?? null),
    scenarios: countAt(document, '/scenarios'),
    isProposed: head.state !== 'editing',
  };
}

function countAt(document: DraftDocument, at: string): number {
  const list = valueAt(document, at);
  return Array.isArray(list) ? list.length : 0;
}

/** Everything in the forms that has a type and a key, however deep. */
function fieldsIn(node: unknown): { readonly required?: unknown }[] {
  if (typeof node !== 'object' || node === null) return [];
  const record = node as Readonly<Record<string, unknown>>;
  const own = typeof record['type'] === 'string' && typeof record['key'] === 'string' ? [record] : [];
  return [...own, ...Object.values(record).flatMap(fieldsIn)];
}
