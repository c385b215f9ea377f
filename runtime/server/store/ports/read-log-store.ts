import type { Instant } from '../../../../engine/index.ts';
import type { Page, PageRequest } from './paging.ts';

/** A look of an official at personal data that are shown masked: who saw which answer of which case, when and why. */
export interface ReadRecord {
  readonly id: string;
  readonly at: Instant;
  readonly account: string;
  readonly name: string;
  readonly caseId: string;
  /** Dossier code, or the reference where the case has none yet. */
  readonly caseName: string;
  readonly form: string;
  /** JSON pointer of the answer in its form. */
  readonly pointer: string;
  /** What the field is called, in Vietnamese. */
  readonly label: string;
  readonly reason: string | null;
}

/** The log of looks at personal data. Nothing in it is ever changed or taken away. */
export interface ReadLogStore {
  /** False when a record of this id is there already. */
  insert(record: ReadRecord): Promise<boolean>;
  /** Newest first. */
  find(filter: ReadFilter, page: PageRequest): Promise<Page<ReadRecord>>;
}

export interface ReadFilter {
  readonly caseId?: string | undefined;
  readonly account?: string | undefined;
  /** Only looks of these accounts; absent: of all. */
  readonly among?: readonly string[] | undefined;
  /** From this moment on. */
  readonly from?: Instant | undefined;
  /** Up to and with this moment. */
  readonly until?: Instant | undefined;
}
