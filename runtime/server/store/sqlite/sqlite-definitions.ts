import type { Instant, Json, Text } from '../../../../engine/index.ts';
import type {
  DefinitionRecord,
  DefinitionStatus,
  DefinitionStore,
  DefinitionSummary,
} from '../ports/definition-store.ts';
import { KnownLive, type LiveVersions } from '../rows/known-live.ts';
import type { Database } from './database.ts';
import type { WriteQueue } from './write-queue.ts';

interface SummaryRow {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly code: string;
  readonly hash: string;
  readonly effective_from: string;
  readonly published_at: string;
  readonly published_by: string;
  readonly proposed_by: string;
  readonly note: string;
  readonly status: DefinitionStatus;
}

/** A row, as the table holds it. */
export interface RecordRow extends SummaryRow {
  readonly document: string;
}

const SUMMARY =
  'id, version, title, code, hash, effective_from, published_at, published_by, proposed_by, note, status';

/** Published definitions in SQLite. */
export class SqliteDefinitions implements DefinitionStore {
  readonly #database: Database;
  readonly #queue: WriteQueue;
  readonly #live = new KnownLive();

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  async insert(record: DefinitionRecord): Promise<boolean> {
    const document = JSON.stringify(record.document);
    return this.#change(
      `INSERT INTO definitions (${SUMMARY}, document) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      record.id,
      record.version,
      JSON.stringify(record.title),
      record.code,
      record.hash,
      record.effectiveFrom,
      record.publishedAt,
      record.publishedBy,
      record.proposedBy,
      record.note,
      record.status,
      document,
    );
  }

  async get(id: string, version: number): Promise<DefinitionRecord | null> {
    return this.#one('WHERE id = ? AND version = ?', id, version);
  }

  async byHash(hash: string): Promise<DefinitionRecord | null> {
    return this.#one('WHERE hash = ? LIMIT 1', hash);
  }

  async live(id: string, now: Instant): Promise<DefinitionRecord | null> {
    return this.#one(
      `WHERE id = ? AND status = 'active' AND effective_from <= ?
         ORDER BY effective_from DESC, version DESC LIMIT 1`,
      id,
      now,
    );
  }

  async listLive(now: Instant): Promise<readonly DefinitionSummary[]> {
    return this.#live.list(this.#generation(), now, async () => this.#readLive(now));
  }

  #readLive(from: Instant): LiveVersions {
    // All of it stands in one index. Without the plus SQLite takes that of the live versions, and reads each row for the
    // rest, where some columns stand behind the document.
    const rows = this.#database.all<SummaryRow>(
      `SELECT ${SUMMARY} FROM (
         SELECT ${SUMMARY}, row_number() OVER (PARTITION BY id ORDER BY effective_from DESC, version DESC) AS place
           FROM definitions WHERE +status = 'active' AND effective_from <= ?
       ) WHERE place = 1 ORDER BY id`,
      from,
    );
    const next = this.#database.get<{ until: Instant | null }>(
      `SELECT min(effective_from) AS until FROM definitions WHERE status = 'active' AND effective_from > ?`,
      from,
    );
    return { list: rows.map(summaryOf), until: next?.until ?? null };
  }

  async list(): Promise<readonly DefinitionSummary[]> {
    const sql = `SELECT ${SUMMARY} FROM definitions ORDER BY id, version DESC`;
    return this.#database.all<SummaryRow>(sql).map(summaryOf);
  }

  async ids(): Promise<readonly string[]> {
    const sql = 'SELECT DISTINCT id FROM definitions ORDER BY id';
    return this.#database.all<{ readonly id: string }>(sql).map(({ id }) => id);
  }

  async history(id: string): Promise<readonly DefinitionSummary[]> {
    const sql = `SELECT ${SUMMARY} FROM definitions WHERE id = ? ORDER BY version DESC`;
    return this.#database.all<SummaryRow>(sql, id).map(summaryOf);
  }

  async outlines(hashes: readonly string[], shape: number): Promise<ReadonlyMap<string, Json>> {
    const rows = this.#database.all<{ hash: string; outline: string }>(
      `SELECT hash, outline FROM definition_outlines
         WHERE shape = ? AND hash IN (SELECT value FROM json_each(?))`,
      shape,
      JSON.stringify(hashes),
    );
    return new Map(rows.map(({ hash, outline }) => [hash, JSON.parse(outline) as Json]));
  }

  async keepOutline(hash: string, shape: number, outline: Json): Promise<void> {
    const text = JSON.stringify(outline);
    await this.#queue.write(() =>
      this.#database.run(
        `INSERT INTO definition_outlines (hash, shape, outline) VALUES (?, ?, ?)
           ON CONFLICT DO UPDATE SET shape = excluded.shape, outline = excluded.outline`,
        ...[hash, shape, text],
      ),
    );
  }

  async setStatus(id: string, version: number, status: DefinitionStatus): Promise<boolean> {
    const sql = 'UPDATE definitions SET status = ? WHERE id = ? AND version = ?';
    return this.#change(sql, status, id, version);
  }

  async generation(): Promise<number> {
    return this.#generation();
  }

  #generation(): number {
    const sql = `SELECT value FROM meta WHERE key = 'definitions-generation'`;
    return this.#database.get<{ value: number }>(sql)?.value ?? 0;
  }

  async #change(sql: string, ...values: readonly (string | number)[]): Promise<boolean> {
    return this.#queue.write(() => {
      if (this.#database.run(sql, ...values) !== 1) return false;
      this.#database.run(`UPDATE meta SET value = value + 1 WHERE key = 'definitions-generation'`);
      return true;
    });
  }

  #one(where: string, ...values: readonly (string | number)[]): DefinitionRecord | null {
    const sql = `SELECT ${SUMMARY}, document FROM definitions ${where}`;
    const row = this.#database.get<RecordRow>(sql, ...values);
    return row && recordOf(row);
  }
}

/** The definition of a row. */
export function recordOf(row: RecordRow): DefinitionRecord {
  return { ...summaryOf(row), document: JSON.parse(row.document) as Json };
}

function summaryOf(row: SummaryRow): DefinitionSummary {
  return {
    id: row.id,
    version: row.version,
    title: JSON.parse(row.title) as Text,
    code: row.code,
    hash: row.hash,
    effectiveFrom: row.effective_from,
    publishedAt: row.published_at,
    publishedBy: row.published_by,
    proposedBy: row.proposed_by,
    note: row.note,
    status: row.status,
  };
}
