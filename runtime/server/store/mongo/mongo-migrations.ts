import {
  isUnderWay,
  type Migration,
  type MigrationPage,
  type MigrationStore,
} from '../ports/migration-store.ts';
import { endOfBeginning } from '../rows/end-of-beginning.ts';
import type { Collections, MigrationDocument, TextDocument } from './collections.ts';
import type { Documents } from './documents.ts';

/** Moves of cases in MongoDB. */
export class MongoMigrations implements MigrationStore {
  readonly #migrations: Documents<MigrationDocument>;
  readonly #pages: Documents<TextDocument>;

  constructor(collections: Collections) {
    this.#migrations = collections('migrations');
    this.#pages = collections('migration_pages');
  }

  async insert(migration: Migration): Promise<'inserted' | 'exists'> {
    const isNew = await this.#migrations.insert({ _id: migration.id, ...fieldsOf(migration) });
    return isNew ? 'inserted' : 'exists';
  }

  async replace(migration: Migration, expectedRevision: number): Promise<'replaced' | 'conflict'> {
    const change = { $set: fieldsOf(migration) };
    const isWritten = await this.#migrations.change(migration.id, { rev: expectedRevision }, change);
    return isWritten ? 'replaced' : 'conflict';
  }

  async get(id: string): Promise<Migration | null> {
    const found = await this.#migrations.get(id);
    return found && migrationOf(found);
  }

  async ofProcedure(procedure: string): Promise<readonly Migration[]> {
    const found = await this.#migrations.find({ procedure }, { sort: { createdAt: -1, _id: -1 } });
    return found.map(migrationOf);
  }

  async underWay(): Promise<readonly Migration[]> {
    return (await this.#migrations.find({ isUnderWay: true }, { sort: { _id: 1 } })).map(migrationOf);
  }

  async remove(id: string): Promise<boolean> {
    return this.#migrations.remove({ _id: id });
  }

  async putPage(page: MigrationPage): Promise<void> {
    await this.#pages.put(page.id, { text: JSON.stringify(page) });
  }

  async pages(beginning: string, after: string, limit: number): Promise<readonly MigrationPage[]> {
    const from = after > beginning ? after : beginning;
    const found = await this.#pages.find(
      { _id: { $gt: from, $lt: endOfBeginning(beginning) } },
      { sort: { _id: 1 }, limit },
    );
    return found.map(({ text }) => JSON.parse(text) as MigrationPage);
  }

  async removePages(beginning: string): Promise<void> {
    await this.#pages.removeAll({ _id: { $gte: beginning, $lt: endOfBeginning(beginning) } });
  }
}

function fieldsOf(migration: Migration): Omit<MigrationDocument, '_id'> {
  const { revision: rev, procedure, createdAt } = migration;
  return { rev, procedure, createdAt, isUnderWay: isUnderWay(migration), text: JSON.stringify(migration) };
}

function migrationOf({ text }: MigrationDocument): Migration {
  return JSON.parse(text) as Migration;
}
