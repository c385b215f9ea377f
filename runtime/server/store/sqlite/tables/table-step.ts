import type { Database } from '../database.ts';

/** One step in the shape of the tables. A step that was released never changes; the next one has the next number. */
export interface TableStep {
  readonly number: number;
  readonly sql: string;
  /** Fills new tables from what is stored, where SQL alone cannot. */
  readonly fill?: (database: Database) => void;
}
