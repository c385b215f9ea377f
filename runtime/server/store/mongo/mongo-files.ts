import type { Instant } from '../../../../engine/index.ts';
import type { FileRecord, FileRecordStore } from '../ports/file-record-store.ts';
import type { Collections, FileDocument } from './collections.ts';
import type { Documents } from './documents.ts';

/** Records of uploaded files in MongoDB; their bytes lie in the data folder. */
export class MongoFiles implements FileRecordStore {
  readonly #files: Documents<FileDocument>;

  constructor(collections: Collections) {
    this.#files = collections('files');
  }

  async insert(record: FileRecord): Promise<void> {
    const { id, hash, name, type, size, owner, createdAt, attachedTo } = record;
    const file = { _id: id, hash, name, type, size, owner, createdAt, attachedTo };
    if (!(await this.#files.insert(file))) throw new Error(`there is a file record ${id} already`);
  }

  async get(id: string): Promise<FileRecord | null> {
    const found = await this.#files.get(id);
    return found && recordOf(found);
  }

  async attach(ids: readonly string[], holder: string): Promise<void> {
    if (ids.length === 0) return;
    await this.#files.changeAll({ _id: { $in: [...ids] } }, { $set: { attachedTo: holder } });
  }

  async detach(holder: string): Promise<void> {
    await this.#files.changeAll({ attachedTo: holder }, { $set: { attachedTo: null } });
  }

  async release(ids: readonly string[], holder: string): Promise<void> {
    if (ids.length === 0) return;
    const named = { _id: { $in: [...ids] }, attachedTo: holder };
    await this.#files.changeAll(named, { $set: { attachedTo: null } });
  }

  async sizeHeld(holder: string): Promise<number> {
    const [sum] = await this.#files.aggregate<{ size: number }>([
      { $match: { attachedTo: holder } },
      { $group: { _id: 'all', size: { $sum: '$size' } } },
    ]);
    return sum?.size ?? 0;
  }

  async orphans(createdBefore: Instant, limit: number): Promise<readonly FileRecord[]> {
    const found = await this.#files.find(
      { attachedTo: null, createdAt: { $lt: createdBefore } },
      { sort: { createdAt: 1 }, limit },
    );
    return found.map(recordOf);
  }

  async removeOrphan(id: string): Promise<boolean> {
    return this.#files.remove({ _id: id, attachedTo: null });
  }

  async isHashUsed(hash: string): Promise<boolean> {
    return (await this.#files.one({ hash }, { only: [] })) !== null;
  }
}

/** The record of a document. */
export function recordOf({ _id: id, ...record }: FileDocument): FileRecord {
  return { id, ...record };
}
