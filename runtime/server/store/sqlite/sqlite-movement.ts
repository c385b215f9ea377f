import { StoreError } from '../store-error.ts';
import { insertsOver, writeOfMoved, type Inserts, type InsertParts } from '../insert-moved.ts';
import type { ImportMark, Moved, MovedKind, MovedShapes, MovementStore } from '../ports/movement-store.ts';
import type { Page, PageRequest } from '../ports/paging.ts';
import { rowsOf } from '../rows/case-rows.ts';
import { pageOf, placeOf, type Place } from '../rows/page-cursor.ts';
import { insertCase } from './case-writer.ts';
import type { Database, SqlValue } from './database.ts';
import { Filling } from './filling.ts';
import { movedTables, unmovedTables, type MovedTable } from './moved-tables.ts';
import type { WriteQueue } from './write-queue.ts';

type Row = Readonly<Record<string, SqlValue>>;

/** What the movement of an embedded store works on. */
export interface SqliteMovementSettings {
  readonly database: Database;
  readonly queue: WriteQueue;
  /** How the store is called in messages. */
  readonly folder: string;
  readonly parts: InsertParts;
}

/** The mark of an import in the table of what the store knows of itself. */
const FROM = 'import-from';
const DONE = 'import-done';

/** Reads an embedded store whole, and fills an empty one. */
export class SqliteMovement implements MovementStore {
  readonly #database: Database;
  readonly #queue: WriteQueue;
  readonly #folder: string;
  readonly #filling: Filling;
  readonly #inserts: Omit<Inserts, 'cases'>;

  constructor({ database, queue, folder, parts }: SqliteMovementSettings) {
    this.#database = database;
    this.#queue = queue;
    this.#folder = folder;
    this.#filling = new Filling(database, queue);
    this.#inserts = {
      ...insertsOver(parts),
      effects: (one) => this.#insertEffect(one),
      'saved-views': (one) => this.#insertViews(one),
    };
  }

  async page(kind: MovedKind, { cursor, limit }: PageRequest): Promise<Page<Moved>> {
    const table = movedTables[kind];
    const after = placeOf(cursor, table.key.length);
    const key = `(${table.key.join(', ')})`;
    const where = after === null ? '' : `WHERE ${key} > (${after.map(() => '?').join(', ')})`;
    const rows = this.#database.all<Row>(
      `SELECT ${columnsOf(table)} FROM ${table.from} ${where} ORDER BY ${table.key.join(', ')} LIMIT ?`,
      ...(after ?? []),
      limit + 1,
    );
    const place = (row: Row): Place => table.key.map((column) => row[column] ?? '');
    return pageOf(rows, limit, (row) => this.#moved(kind, row), place);
  }

  async stored(kind: MovedKind, documents: readonly object[]): Promise<readonly (object | null)[]> {
    const table = movedTables[kind];
    const where = table.key.map((column) => `${column} = ?`).join(' AND ');
    const sql = `SELECT ${columnsOf(table)} FROM ${table.from} WHERE ${where}`;
    return documents.map((document) => {
      const row = this.#database.get<Row>(sql, ...table.place(document as never));
      return row && this.#moved(kind, row).document;
    });
  }

  async insert(kind: MovedKind, documents: readonly object[]): Promise<void> {
    if (kind === 'cases') return this.#insertCases(documents as readonly MovedShapes['cases'][]);
    const insert = this.#inserts[kind];
    await Promise.all(documents.map((document) => insert(document as never)));
  }

  async mark(): Promise<ImportMark | null> {
    const from = this.#meta(FROM);
    return from === null ? null : { from, isDone: this.#meta(DONE) === from };
  }

  async setMark({ from, isDone }: ImportMark): Promise<void> {
    // A store whose mark says that all is here has its indexes, whenever a process dies.
    if (isDone) await this.#filling.end();
    const sql =
      'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value';
    await this.#queue.write(() => {
      this.#database.run(sql, FROM, from);
      if (isDone) this.#database.run(sql, DONE, from);
    });
    if (!isDone) await this.#filling.begin();
  }

  async forgotten(): Promise<readonly string[]> {
    const known = new Set([...Object.values(movedTables).flatMap(({ tables }) => tables), ...unmovedTables]);
    const sql = `SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`;
    return this.#database.all<{ name: string }>(sql).flatMap(({ name }) => (known.has(name) ? [] : [name]));
  }

  #moved(kind: MovedKind, row: Row): Moved {
    const table = movedTables[kind];
    const key = table.key.map((column) => row[column]).join('/');
    try {
      return { key, document: table.shape(row as never) };
    } catch (error) {
      throw new StoreError('store-unreadable', { folder: this.#folder, kind, key }, error);
    }
  }

  #meta(key: string): number | null {
    const sql = 'SELECT value FROM meta WHERE key = ?';
    return this.#database.get<{ value: number }>(sql, key)?.value ?? null;
  }

  /** Writes cases in one go: all of them, or none. */
  async #insertCases(moved: readonly MovedShapes['cases'][]): Promise<void> {
    const all = moved.map((one) => ({
      rows: rowsOf(writeOfMoved(one)),
      answers: one.answers.map(({ id, answer }) => [id, JSON.stringify(answer)] as const),
    }));
    const sql = 'INSERT INTO command_answers (case_id, command_id, answer) VALUES (?, ?, ?)';
    await this.#queue.write(() => {
      for (const { rows, answers } of all) {
        if (insertCase(this.#database, rows) === 'exists') continue;
        // The write of a case has one command; here are all of them, or none.
        this.#database.run('DELETE FROM command_answers WHERE case_id = ?', rows.id);
        for (const [id, answer] of answers) this.#database.run(sql, rows.id, id, answer);
      }
    });
  }

  #insertEffect({
    effect,
    status,
    attempts,
    failures = 0,
    lease,
    dueAt,
    result,
    lastError,
  }: MovedShapes['effects']): Promise<unknown> {
    const sql = `INSERT INTO effects (key, status, attempts, failures, lease, due_at, effect, result, last_error)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;
    const counts = [attempts, failures, lease];
    const values = [status, ...counts, dueAt, JSON.stringify(effect), resultText(result), lastError];
    return this.#queue.write(() => this.#database.run(sql, effect.key, ...values));
  }

  #insertViews({ account, views }: MovedShapes['saved-views']): Promise<void> {
    const sql = 'INSERT INTO saved_views (account, name, query) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
    return this.#queue.write(() => {
      for (const { name, query } of views) this.#database.run(sql, account, name, query);
    });
  }
}

function columnsOf({ key, columns }: MovedTable): string {
  return columns === undefined ? '*' : `${key.join(', ')}, ${columns}`;
}

function resultText(result: unknown): string | null {
  return result === null ? null : JSON.stringify(result);
}
