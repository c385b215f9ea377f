import type { Case, Instant, Json } from '../../../../engine/index.ts';
import type {
  AnsweredCommand,
  CaseFilter,
  CaseStore,
  CaseWrite,
  NumberPlace,
  PaymentPlace,
  ReadyWrite,
  StoredCase,
  WakeUp,
} from '../ports/case-store.ts';
import type { Claim } from '../ports/claim-store.ts';
import type { Page, PageRequest } from '../ports/paging.ts';
import { caseOf, checkRevision, rowsOf } from '../rows/case-rows.ts';
import { searchCases, type FoundCase } from './case-search.ts';
import { CaseConflict, insertCase, replaceCase } from './case-writer.ts';
import type { Database } from './database.ts';
import { endOf, pageOf, placeOf } from '../rows/page-cursor.ts';
import { KnownCases } from './known-cases.ts';
import type { WriteQueue } from './write-queue.ts';

interface CaseRow {
  readonly id: string;
  readonly submitted_at: string;
  readonly document: string;
}

/** Cases in SQLite. */
export class SqliteCases implements CaseStore {
  readonly #database: Database;
  readonly #queue: WriteQueue;
  readonly #known = new KnownCases();
  /** Changes when another connection has written the data file. */
  #version = 0;

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  async insert(write: CaseWrite): Promise<'inserted' | 'exists' | 'conflict'> {
    const rows = rowsOf(write);
    const outcome = await this.#queue
      .write(() => {
        const inserted = insertCase(this.#database, rows);
        if (inserted === 'inserted') this.#known.outdate(rows.id, rows.revision);
        return inserted;
      })
      .catch(conflictOrThrow);
    if (outcome === 'inserted') this.#known.keep(write.case);
    return outcome;
  }

  async replace(write: CaseWrite, expectedRevision: number): Promise<'replaced' | 'conflict'> {
    const outcome = await (await this.readyToReplace(write, expectedRevision)).write();
    if (outcome === 'replaced') this.#known.keep(write.case);
    return outcome;
  }

  async readyToReplace(write: CaseWrite, expectedRevision: number): Promise<ReadyWrite> {
    checkRevision(write, expectedRevision);
    const rows = rowsOf(write);
    const replace = (): 'replaced' | 'conflict' => {
      const replaced = replaceCase(this.#database, rows, expectedRevision);
      if (replaced === 'replaced') this.#known.outdate(rows.id, rows.revision);
      return replaced;
    };
    return { write: () => this.#queue.write(replace).catch(conflictOrThrow) };
  }

  async replaceReady({ write }: ReadyWrite): Promise<'replaced' | 'conflict'> {
    return write();
  }

  async get(id: string): Promise<Case | null> {
    this.#forgetOthers();
    const known = this.#known.get(id);
    if (known) return known;
    const read = this.#one('SELECT document FROM cases WHERE id = ?', id);
    if (read) this.#known.keep(read);
    return read;
  }

  async byReference(reference: string): Promise<Case | null> {
    return this.#one('SELECT document FROM cases WHERE reference = ?', reference);
  }

  async byCode(code: string): Promise<Case | null> {
    return this.#one('SELECT document FROM cases WHERE code = ?', code);
  }

  async byApplicant(account: string, { cursor, limit }: PageRequest): Promise<Page<Case>> {
    const place = placeOf(cursor, 2);
    const [from, id] = place ?? ['9999', ''];
    const rows = this.#database.all<CaseRow>(
      // Each branch reads an index in the order of the list; the first of both are merged.
      `SELECT id, submitted_at, document FROM (
         SELECT * FROM (SELECT id, submitted_at FROM cases WHERE account = ? AND (submitted_at, id) < (?, ?)
           ORDER BY submitted_at DESC, id DESC LIMIT ?)
         UNION
         SELECT * FROM (SELECT case_id AS id, submitted_at FROM case_members
           WHERE account = ? AND (submitted_at, case_id) < (?, ?)
           ORDER BY submitted_at DESC, case_id DESC LIMIT ?)
       ) JOIN (SELECT id, document FROM cases) USING (id) ORDER BY submitted_at DESC, id DESC LIMIT ?`,
      ...[account, from ?? '9999', id ?? '', limit + 1],
      ...[account, from ?? '9999', id ?? '', limit + 1],
      limit + 1,
    );
    return pageOf(rows, limit, caseOf, (row) => [row.submitted_at, row.id]);
  }

  async search({ cursor, limit, ...filter }: CaseFilter & PageRequest): Promise<Page<Case>> {
    const found = searchCases(this.#database, filter, placeOf(cursor, 2), limit + 1);
    const read = ({ no }: FoundCase): Case => {
      const row = this.#database.get<{ document: string }>('SELECT document FROM cases WHERE no = ?', no);
      if (!row) throw new Error(`case number ${no} is in the search and not among the cases`);
      return caseOf(row);
    };
    return pageOf(found, limit, read, (one) => [one.submitted_at, one.no]);
  }

  async inFlight(procedureId: string, page: PageRequest): Promise<Page<Case>> {
    return this.#ofProcedure(procedureId, 'ended_at IS NULL', page);
  }

  async ended(procedureId: string, page: PageRequest): Promise<Page<Case>> {
    return this.#ofProcedure(procedureId, 'ended_at IS NOT NULL', page);
  }

  #ofProcedure(
    procedureId: string,
    standing: 'ended_at IS NULL' | 'ended_at IS NOT NULL',
    { cursor, limit }: PageRequest,
  ): Page<Case> {
    const [after] = placeOf(cursor, 1) ?? [''];
    const rows = this.#database.all<CaseRow>(
      `SELECT id, submitted_at, document FROM cases WHERE procedure_id = ? AND ${standing} AND id > ?
         ORDER BY id LIMIT ?`,
      procedureId,
      after ?? '',
      limit + 1,
    );
    return pageOf(rows, limit, caseOf, (row) => [row.id]);
  }

  async stored({ cursor, limit }: PageRequest): Promise<Page<StoredCase>> {
    const [after] = placeOf(cursor, 1) ?? [''];
    const rows = this.#database.all<StoredCase>(
      'SELECT id, document FROM cases WHERE id > ? ORDER BY id LIMIT ?',
      after ?? '',
      limit + 1,
    );
    return pageOf(
      rows,
      limit,
      (row) => row,
      (row) => [row.id],
    );
  }

  async endOfStored({ cursor, limit }: PageRequest): Promise<string | null> {
    const [after] = placeOf(cursor, 1) ?? [''];
    const sql = 'SELECT id FROM cases WHERE id > ? ORDER BY id LIMIT ?';
    const rows = this.#database.all<{ readonly id: string }>(sql, after ?? '', limit + 1);
    return endOf(rows, limit, ({ id }) => [id]);
  }

  async storedAs(id: string): Promise<StoredCase | null> {
    return this.#database.get<StoredCase>('SELECT id, document FROM cases WHERE id = ?', id);
  }

  async payments({ from, to, units, limit }: Parameters<CaseStore['payments']>[0]): Promise<PaymentPlace[]> {
    const marks = (units ?? []).map(() => '?').join(', ');
    const ofUnits = units === null ? '' : `AND (unit IN (${marks}) OR receiving_unit IN (${marks}))`;
    const rows = this.#database.all<{ case_id: string; payment_id: string; day: string }>(
      `SELECT case_id, payment_id, day FROM payments WHERE day BETWEEN ? AND ? ${ofUnits}
         ORDER BY day, case_id, payment_id LIMIT ?`,
      from,
      to,
      ...(units === null ? [] : [...units, ...units]),
      limit,
    );
    return rows.map(({ case_id: caseId, payment_id: paymentId, day }) => ({ caseId, paymentId, day }));
  }

  async commandAnswer(caseId: string, commandId: string): Promise<AnsweredCommand | null> {
    const row = this.#database.get<{ answer: string }>(
      'SELECT answer FROM command_answers WHERE case_id = ? AND command_id = ?',
      caseId,
      commandId,
    );
    return row && { id: commandId, answer: JSON.parse(row.answer) as Json };
  }

  async wakeable(now: Instant, { cursor, limit }: PageRequest): Promise<Page<WakeUp>> {
    const [after, id] = placeOf(cursor, 2) ?? ['', ''];
    const rows = this.#database.all<{ id: string; wake_at: string }>(
      `SELECT id, wake_at FROM cases WHERE wake_at <= ? AND (wake_at, id) > (?, ?)
         ORDER BY wake_at, id LIMIT ?`,
      now,
      after ?? '',
      id ?? '',
      limit + 1,
    );
    const item = (row: { id: string; wake_at: string }): WakeUp => ({ caseId: row.id, at: row.wake_at });
    return pageOf(rows, limit, item, (row) => [row.wake_at, row.id]);
  }

  async bar(caseId: string, claim: Claim): Promise<'barred' | 'held'> {
    const { scope, value, version } = claim;
    return this.#queue.write(() => {
      if (this.#holder(scope, value) === caseId) return 'held';
      this.#database.run(
        `INSERT INTO barred_claims (case_id, scope, value, version) VALUES (?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET version = max(version, excluded.version)`,
        caseId,
        scope,
        value,
        version,
      );
      return 'barred';
    });
  }

  async holderOf({ scope, value }: NumberPlace): Promise<string | null> {
    return this.#holder(scope, value);
  }

  async heldBetween(from: string, before: string): Promise<ReadonlyMap<string, number>> {
    const rows = this.#database.all<{ scope: string; count: number }>(
      'SELECT scope, count(*) AS count FROM held_numbers WHERE scope >= ? AND scope < ? GROUP BY scope',
      from,
      before,
    );
    return new Map(rows.map(({ scope, count }) => [scope, count]));
  }

  #holder(scope: string, value: number): string | null {
    const sql = 'SELECT case_id FROM held_numbers WHERE scope = ? AND value = ?';
    return this.#database.get<{ case_id: string }>(sql, scope, value)?.case_id ?? null;
  }

  /** Another program should not write the data file; where one has, what it wrote counts. */
  #forgetOthers(): void {
    const version = this.#database.get<{ data_version: number }>('PRAGMA data_version')?.data_version ?? 0;
    if (version !== this.#version) this.#known.clear();
    this.#version = version;
  }

  #one(sql: string, key: string): Case | null {
    const row = this.#database.get<{ document: string }>(sql, key);
    return row && caseOf(row);
  }
}

function conflictOrThrow(error: unknown): 'conflict' {
  if (error instanceof CaseConflict) return 'conflict';
  throw error;
}
