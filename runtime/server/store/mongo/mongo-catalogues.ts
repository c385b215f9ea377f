import type { Json } from '../../../../engine/index.ts';
import type { CatalogueRecord, CatalogueStore } from '../ports/catalogue-store.ts';
import type { CatalogueDocument, Collections } from './collections.ts';
import type { Documents } from './documents.ts';

type CatalogueHead = Omit<CatalogueRecord, 'document'>;

const HEAD = ['id', 'version', 'hash', 'publishedAt', 'publishedBy'] as const;

/** Versions of catalogues and calendars in MongoDB. */
export class MongoCatalogues implements CatalogueStore {
  readonly #catalogues: Documents<CatalogueDocument>;

  constructor(collections: Collections) {
    this.#catalogues = collections('catalogues');
  }

  async insert({ document, ...head }: CatalogueRecord): Promise<boolean> {
    const text = JSON.stringify(document);
    return this.#catalogues.insert({ _id: keyOf(head.id, head.version), ...headOf(head), text });
  }

  async get(id: string, version: number): Promise<CatalogueRecord | null> {
    const found = await this.#catalogues.get(keyOf(id, version));
    return found && recordOf(found);
  }

  async latest(id: string): Promise<CatalogueRecord | null> {
    const found = await this.#catalogues.one({ id }, { sort: { version: -1 } });
    return found && recordOf(found);
  }

  async list(): Promise<readonly CatalogueHead[]> {
    // In the order of the index: to sort them the server would take all their texts into memory, which it may refuse.
    const found = await this.#catalogues.find({}, { sort: { id: -1, version: 1 }, only: HEAD });
    return found.map(headOf).sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  }
}

/** The key of a version. */
export function keyOf(id: string, version: number): string {
  return `${id}/${version}`;
}

/** The catalogue of a document. */
export function recordOf(found: CatalogueDocument): CatalogueRecord {
  return { ...headOf(found), document: JSON.parse(found.text) as Json };
}

function headOf({ id, version, hash, publishedAt, publishedBy }: CatalogueHead): CatalogueHead {
  return { id, version, hash, publishedAt, publishedBy };
}
