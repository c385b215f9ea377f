import type { Instant } from '../../../../engine/index.ts';
import type { Case } from '../../../../engine/index.ts';
import type { Account } from './account-store.ts';
import type { AnsweredCommand, CaseListing } from './case-store.ts';
import type { CatalogueRecord } from './catalogue-store.ts';
import type { Claim } from './claim-store.ts';
import type { DefinitionDraft } from './definition-draft-store.ts';
import type { DefinitionRecord } from './definition-store.ts';
import type { DraftPass } from './draft-pass-store.ts';
import type { ApplicationDraft } from './draft-store.ts';
import type { EffectRecord } from './effect-store.ts';
import type { FileRecord } from './file-record-store.ts';
import type { Migration, MigrationPage } from './migration-store.ts';
import type { Notice } from './notice-store.ts';
import type { SentMessage } from './outbox-store.ts';
import type { Page, PageRequest } from './paging.ts';
import type { RenderedPaper } from './paper-store.ts';
import type { ReadRecord } from './read-log-store.ts';
import type { SavedView } from './saved-view-store.ts';
import type { SessionRecord } from './session-store.ts';
import type { Substitution } from './substitution-store.ts';
import type { TypedInputRecord } from './typed-input-store.ts';

/** What a store is made of, whatever it is kept in; moved in this order, so that nothing names what is not there yet. */
export const movedKinds = [
  'catalogues',
  'definitions',
  'definition-drafts',
  'migrations',
  'migration-pages',
  'accounts',
  'substitutions',
  'saved-views',
  'sessions',
  'files',
  'drafts',
  'draft-passes',
  'claims',
  'cases',
  'effects',
  'typed-inputs',
  'papers',
  'notices',
  'outbox',
  'read-log',
] as const;

export type MovedKind = (typeof movedKinds)[number];

/** Kinds that exports of earlier releases do not have: there was nothing of them. */
export const laterKinds: readonly MovedKind[] = ['migrations', 'migration-pages'];

/** A document of each kind, as every store reads and writes it. */
export interface MovedShapes {
  readonly catalogues: CatalogueRecord;
  readonly definitions: DefinitionRecord;
  readonly 'definition-drafts': DefinitionDraft;
  readonly migrations: Migration;
  readonly 'migration-pages': MigrationPage;
  readonly accounts: Account;
  readonly substitutions: Substitution;
  readonly 'saved-views': MovedViews;
  readonly sessions: SessionRecord;
  readonly files: FileRecord;
  readonly drafts: ApplicationDraft;
  readonly 'draft-passes': DraftPass;
  readonly claims: Claim;
  readonly cases: MovedCase;
  readonly effects: EffectRecord;
  readonly 'typed-inputs': TypedInputRecord;
  readonly papers: RenderedPaper;
  readonly notices: Notice;
  readonly outbox: SentMessage;
  readonly 'read-log': ReadRecord;
}

/** The saved views of one account, in the order in which they were first saved. */
export interface MovedViews {
  readonly account: string;
  readonly views: readonly SavedView[];
}

/** A case with what stands beside it. Its tasks, payments and numbers follow from it; its effects move by themselves. */
export interface MovedCase {
  readonly case: Case;
  /** When it must be woken. */
  readonly wakeAt: Instant | null;
  /** What lists show of it; null where it has no open task, since nobody reads it then. */
  readonly listing: CaseListing | null;
  /** Every command that was answered, in the order of their ids. */
  readonly answers: readonly AnsweredCommand[];
}

/** A document on its way from one store to another. */
export interface Moved {
  /** By which it is told apart among those of its kind. */
  readonly key: string;
  readonly document: object;
}

/** What a store knows of documents that were brought into it. */
export interface ImportMark {
  /** Number that tells one export from another. */
  readonly from: number;
  /** Whether everything of the export is here. */
  readonly isDone: boolean;
}

/**
 * Reads a store whole and fills an empty one, document by document. Not for a store that somebody else writes
 * meanwhile. What is not moved: changes, whose readers begin anew, and claims that cases were barred from, since no
 * write that was under way in one store reaches another.
 */
export interface MovementStore {
  /**
   * A page of the documents of a kind, in the order of the keys of this store.
   *
   * Throws a StoreError `store-unreadable` where a document cannot be read.
   */
  page(kind: MovedKind, request: PageRequest): Promise<Page<Moved>>;
  /** What is stored under the keys of some documents; null where nothing is. */
  stored(kind: MovedKind, documents: readonly object[]): Promise<readonly (object | null)[]>;
  /** Writes documents whose keys are free, each as a whole. */
  insert(kind: MovedKind, documents: readonly object[]): Promise<void>;
  /** What was brought into this store; null for a store that began empty. */
  mark(): Promise<ImportMark | null>;
  /**
   * Notes how far an import is. Between the mark that it began and the one that it is done, a store is filled and not
   * searched: it may set its indexes aside, and has them again when the second mark is stored.
   */
  setMark(mark: ImportMark): Promise<void>;
  /** Names of tables or collections that nobody said how to move: none, unless one was forgotten. */
  forgotten(): Promise<readonly string[]>;
}
