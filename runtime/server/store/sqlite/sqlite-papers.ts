import type { PaperStore, RenderedPaper } from '../ports/paper-store.ts';
import type { Database } from './database.ts';
import type { WriteQueue } from './write-queue.ts';

/** A row, as the table holds it. */
export interface PaperRow {
  readonly key: string;
  readonly case_id: string;
  readonly html: string;
  readonly file_id: string | null;
  readonly rendered_at: string;
}

/** Rendered papers in SQLite. */
export class SqlitePapers implements PaperStore {
  readonly #database: Database;
  readonly #queue: WriteQueue;

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  async insert(paper: RenderedPaper): Promise<boolean> {
    return this.#queue.write(
      () =>
        this.#database.run(
          `INSERT INTO papers (key, case_id, html, file_id, rendered_at) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT DO NOTHING`,
          paper.key,
          paper.caseId,
          paper.html,
          paper.fileId,
          paper.renderedAt,
        ) === 1,
    );
  }

  async get(key: string): Promise<RenderedPaper | null> {
    const row = this.#database.get<PaperRow>('SELECT * FROM papers WHERE key = ?', key);
    return row && paperOf(row);
  }
}

/** The paper of a row. */
export function paperOf(row: PaperRow): RenderedPaper {
  const { key, case_id: caseId, html, file_id: fileId, rendered_at: renderedAt } = row;
  return { key, caseId, html, fileId, renderedAt };
}
