import type { AccountStore } from './ports/account-store.ts';
import type { CaseStore } from './ports/case-store.ts';
import type { CatalogueStore } from './ports/catalogue-store.ts';
import type { ChangeStore } from './ports/change-store.ts';
import type { ClaimStore } from './ports/claim-store.ts';
import type { DefinitionDraftStore } from './ports/definition-draft-store.ts';
import type { DefinitionStore } from './ports/definition-store.ts';
import type { DraftPassStore } from './ports/draft-pass-store.ts';
import type { DraftStore } from './ports/draft-store.ts';
import type { EffectStore } from './ports/effect-store.ts';
import type { FileRecordStore } from './ports/file-record-store.ts';
import type { MigrationStore } from './ports/migration-store.ts';
import type { MovementStore } from './ports/movement-store.ts';
import type { NoticeStore } from './ports/notice-store.ts';
import type { OutboxStore } from './ports/outbox-store.ts';
import type { PaperStore } from './ports/paper-store.ts';
import type { ReadLogStore } from './ports/read-log-store.ts';
import type { SavedViewStore } from './ports/saved-view-store.ts';
import type { SessionStore } from './ports/session-store.ts';
import type { SubstitutionStore } from './ports/substitution-store.ts';
import type { TaskStore } from './ports/task-store.ts';
import type { TypedInputStore } from './ports/typed-input-store.ts';

/** The parts of a store, each for documents of one kind. */
export interface StoreParts {
  readonly cases: CaseStore;
  readonly tasks: TaskStore;
  readonly effects: EffectStore;
  readonly claims: ClaimStore;
  /** Applications that citizens have begun. */
  readonly drafts: DraftStore;
  /** Codes that open them. */
  readonly draftPasses: DraftPassStore;
  readonly definitions: DefinitionStore;
  /** Definitions under edit. */
  readonly definitionDrafts: DefinitionDraftStore;
  /** Moves of cases under way to another version. */
  readonly migrations: MigrationStore;
  readonly catalogues: CatalogueStore;
  readonly accounts: AccountStore;
  /** Who stands in for whom. */
  readonly substitutions: SubstitutionStore;
  /** Lists that people have given a name. */
  readonly savedViews: SavedViewStore;
  /** What clerks have typed and not sent yet. */
  readonly typedInputs: TypedInputStore;
  /** That something was changed, for whoever waits for it. */
  readonly changes: ChangeStore;
  readonly sessions: SessionStore;
  readonly files: FileRecordStore;
  readonly papers: PaperStore;
  readonly notices: NoticeStore;
  /** Messages that were sent by mail and phone. */
  readonly outbox: OutboxStore;
  /** Looks of officials at personal data. */
  readonly readLog: ReadLogStore;
}

/**
 * Where everything is kept. A promise of a write resolves when the write would survive the death of the
 * process and of the machine; so would everything that a read gives, and it sees every write that resolved before it.
 *
 * Each method is one step on one document, found by a text key or by an index, so that the same port fits an
 * embedded file and a sharded cluster without transactions.
 */
export interface Store extends StoreParts {
  /**
   * The same parts, whose promises resolve as soon as something is written, before it is sure to be kept. Whoever uses
   * them lets nothing out of the process, neither an answer nor a question to others, before `kept`.
   */
  readonly early: StoreParts;
  /** Everything of the store, for its way into another one. */
  readonly movement: MovementStore;

  /**
   * Waits until nothing can be lost that was written up to now, by whomever; null where that is so already. Rejects with a
   * StoreError when it may be lost.
   */
  kept(): Promise<void> | null;
  /** Number of the last step that the stored shape has been through. */
  schemaVersion(): Promise<number>;
  /** Whether the store can be written now; for the readiness probe. */
  isReady(): Promise<boolean>;
  /** Waits for the writes under way, then lets go of the store. */
  close(): Promise<void>;
}
