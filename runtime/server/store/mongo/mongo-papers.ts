import type { PaperStore, RenderedPaper } from '../ports/paper-store.ts';
import type { Collections, PaperDocument } from './collections.ts';
import type { Documents } from './documents.ts';

/** Rendered papers in MongoDB. */
export class MongoPapers implements PaperStore {
  readonly #papers: Documents<PaperDocument>;

  constructor(collections: Collections) {
    this.#papers = collections('papers');
  }

  async insert({ key, caseId, html, fileId, renderedAt }: RenderedPaper): Promise<boolean> {
    return this.#papers.insert({ _id: key, caseId, html, fileId, renderedAt });
  }

  async get(key: string): Promise<RenderedPaper | null> {
    const found = await this.#papers.get(key);
    return found && paperOf(found);
  }
}

/** The paper of a document. */
export function paperOf({ _id: key, caseId, html, fileId, renderedAt }: PaperDocument): RenderedPaper {
  return { key, caseId, html, fileId, renderedAt };
}
