import type { Db } from 'mongodb';
import type { Claim } from '../ports/claim-store.ts';
import type { DefinitionStatus } from '../ports/definition-store.ts';
import type { FileRecord } from '../ports/file-record-store.ts';
import type { RenderedPaper } from '../ports/paper-store.ts';
import type { CaseDocument, TaskFields } from './case-document.ts';
import { Documents, type Keyed } from './documents.ts';
import type { Patience } from './patience.ts';

/** An open task; or what is left of one that was closed, so that a late writer cannot bring it back. */
export interface TaskDocument extends Keyed, Partial<TaskFields> {
  readonly caseId: string;
  /** The revision of the case that it shows. */
  readonly rev: number;
  /** When it was closed; nothing but `caseId` and `rev` is set then. */
  readonly gone?: string;
}

export interface EffectDocument extends Keyed {
  readonly caseId: string;
  readonly status: 'pending' | 'done' | 'incident' | 'resolved';
  readonly attempts: number;
  /** Absent where none was told of; processes of an earlier release leave it alone. */
  readonly failures?: number;
  readonly lease: number;
  readonly dueAt: string;
  readonly text: string;
  readonly result: string | null;
  readonly lastError: string | null;
}

export interface ClaimDocument extends Keyed, Claim {}

export interface DraftDocument extends Keyed {
  readonly rev: number;
  readonly accounts: readonly string[];
  /** The unit of the counter; empty for a draft that is filled elsewhere. */
  readonly unit: string;
  readonly updatedAt: string;
  readonly text: string;
}

/** The place of a code of a draft for one purpose and party; `hash` is the code that opens it now. */
export interface PassDocument extends Keyed {
  readonly hash: string;
  readonly draftId: string;
  readonly expiresAt: string;
  readonly text: string;
}

/** What lists read of a definition, by its hash. */
export interface OutlineDocument extends Keyed {
  readonly shape: number;
  readonly text: string;
}

export interface DefinitionDocument extends Keyed {
  readonly id: string;
  readonly version: number;
  /** The title in its languages, as JSON text. */
  readonly title: string;
  readonly code: string;
  readonly hash: string;
  readonly effectiveFrom: string;
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly proposedBy: string;
  readonly note: string;
  readonly status: DefinitionStatus;
  /** How often it was touched: once when it was published, and at each change of its status. */
  readonly touched: number;
}

/** A text that is large beside what lists show of it. */
export interface TextDocument extends Keyed {
  readonly text: string;
}

export interface DefinitionDraftDocument extends Keyed {
  readonly rev: number;
  readonly updatedAt: string;
  readonly head: string;
  readonly text: string;
}

export interface MigrationDocument extends Keyed {
  readonly rev: number;
  readonly procedure: string;
  readonly createdAt: string;
  readonly isUnderWay: boolean;
  readonly text: string;
}

export interface CatalogueDocument extends Keyed {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly text: string;
}

export interface AccountDocument extends Keyed {
  readonly hasGrants: boolean;
  readonly citizenId: string | null;
  readonly text: string;
}

export interface SubstitutionDocument extends Keyed {
  readonly absent: string;
  readonly substitute: string;
  readonly from: string;
  readonly until: string;
  /** How it was ended, as JSON text; null while it was not. */
  readonly ended: string | null;
  readonly text: string;
}

/** The saved views of an account, as JSON text. */
export interface ViewsDocument extends Keyed {
  readonly rev: number;
  readonly text: string;
}

export interface TypedInputDocument extends Keyed {
  readonly account: string;
  readonly caseId: string;
  readonly key: string;
  readonly task: string;
  readonly text: string;
}

/** A change; its key is its number, with zeros before it so that it sorts. */
export interface ChangeDocument extends Keyed {
  readonly caseId: string | null;
  readonly audience: readonly string[];
}

export interface SessionDocument extends Keyed {
  readonly text: string;
  /** Only of what is counted. */
  readonly count?: number;
  readonly expiresAt: string;
}

export interface FileDocument extends Keyed, Omit<FileRecord, 'id'> {}

export interface PaperDocument extends Keyed, Omit<RenderedPaper, 'key'> {}

export interface NoticeDocument extends Keyed {
  readonly account: string;
  readonly sentAt: string;
  readonly readAt: string | null;
  readonly text: string;
}

export interface OutboxDocument extends Keyed {
  readonly sentAt: string;
  readonly text: string;
}

export interface ReadLogDocument extends Keyed {
  readonly at: string;
  readonly caseId: string;
  readonly account: string;
  readonly text: string;
}

/** What is known of the store itself. */
export interface MetaDocument extends Keyed {
  readonly step: number;
}

/** What each collection holds. */
export interface Shapes {
  readonly cases: CaseDocument;
  readonly tasks: TaskDocument;
  readonly effects: EffectDocument;
  readonly claims: ClaimDocument;
  readonly drafts: DraftDocument;
  readonly draft_passes: PassDocument;
  readonly definitions: DefinitionDocument;
  readonly definition_texts: TextDocument;
  readonly definition_outlines: OutlineDocument;
  readonly definition_drafts: DefinitionDraftDocument;
  readonly migrations: MigrationDocument;
  readonly migration_pages: TextDocument;
  readonly catalogues: CatalogueDocument;
  readonly accounts: AccountDocument;
  readonly substitutions: SubstitutionDocument;
  readonly saved_views: ViewsDocument;
  readonly typed_inputs: TypedInputDocument;
  readonly changes: ChangeDocument;
  readonly sessions: SessionDocument;
  readonly files: FileDocument;
  readonly papers: PaperDocument;
  readonly notices: NoticeDocument;
  readonly outbox: OutboxDocument;
  readonly read_log: ReadLogDocument;
  readonly meta: MetaDocument;
}

export type CollectionName = keyof Shapes;

/** Gives the collections of a database. */
export type Collections = <Name extends CollectionName>(name: Name) => Documents<Shapes[Name]>;

export function collectionsOf(database: Db, patience: Patience): Collections {
  return (name) => new Documents(database.collection<Shapes[typeof name]>(name), patience);
}
