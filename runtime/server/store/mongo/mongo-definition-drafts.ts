import type { Json } from '../../../../engine/index.ts';
import type {
  DefinitionDraft,
  DefinitionDraftHead,
  DefinitionDraftStore,
} from '../ports/definition-draft-store.ts';
import type { Collections, DefinitionDraftDocument } from './collections.ts';
import type { Documents } from './documents.ts';

/** Definitions under edit in MongoDB. The head and the document are two texts, so that a list reads no documents. */
export class MongoDefinitionDrafts implements DefinitionDraftStore {
  readonly #drafts: Documents<DefinitionDraftDocument>;

  constructor(collections: Collections) {
    this.#drafts = collections('definition_drafts');
  }

  async insert(draft: DefinitionDraft): Promise<'inserted' | 'exists'> {
    return (await this.#drafts.insert({ _id: draft.id, ...fieldsOf(draft) })) ? 'inserted' : 'exists';
  }

  async replace(draft: DefinitionDraft, expectedRevision: number): Promise<'replaced' | 'conflict'> {
    const over = { rev: expectedRevision };
    return (await this.#drafts.change(draft.id, over, { $set: fieldsOf(draft) })) ? 'replaced' : 'conflict';
  }

  async get(id: string): Promise<DefinitionDraft | null> {
    const found = await this.#drafts.get(id);
    return found && draftOf(found);
  }

  async list(): Promise<readonly DefinitionDraftHead[]> {
    return (await this.#drafts.find({}, { sort: { updatedAt: -1, _id: 1 }, only: ['head'] })).map(headOf);
  }

  async remove(id: string): Promise<boolean> {
    return this.#drafts.remove({ _id: id });
  }
}

/** The draft of a document. */
export function draftOf(found: DefinitionDraftDocument): DefinitionDraft {
  return { ...headOf(found), document: JSON.parse(found.text) as Json };
}

function fieldsOf({ document, ...head }: DefinitionDraft): Omit<DefinitionDraftDocument, '_id'> {
  const { revision: rev, updatedAt } = head;
  return { rev, updatedAt, head: JSON.stringify(head), text: JSON.stringify(document) };
}

function headOf({ head }: DefinitionDraftDocument): DefinitionDraftHead {
  return JSON.parse(head) as DefinitionDraftHead;
}
