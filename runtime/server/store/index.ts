export type { Account, AccountStore } from './ports/account-store.ts';
export type {
  AnsweredCommand,
  CaseFilter,
  CaseListing,
  CaseStore,
  CaseWrite,
  NumberPlace,
  ReadyWrite,
  StoredCase,
  WakeUp,
} from './ports/case-store.ts';
export type { CatalogueRecord, CatalogueStore } from './ports/catalogue-store.ts';
export type { Change, ChangeStore } from './ports/change-store.ts';
export type { Claim, ClaimEnd, ClaimStore } from './ports/claim-store.ts';
export type {
  DefinitionDraft,
  DefinitionDraftHead,
  DefinitionDraftState,
  DefinitionDraftStore,
  DefinitionProposal,
} from './ports/definition-draft-store.ts';
export type {
  DefinitionRecord,
  DefinitionStatus,
  DefinitionStore,
  DefinitionSummary,
} from './ports/definition-store.ts';
export type { DraftPass, DraftPassStore } from './ports/draft-pass-store.ts';
export type {
  ApplicationDraft,
  CounterPerson,
  DraftAtCounter,
  DraftConfirmation,
  DraftParty,
  DraftStore,
  LeftOver,
} from './ports/draft-store.ts';
export type { EffectRecord, EffectResolution, EffectStore } from './ports/effect-store.ts';
export type { FileRecord, FileRecordStore } from './ports/file-record-store.ts';
export type {
  MigratedCase,
  Migration,
  MigrationGroup,
  MigrationOutcome,
  MigrationPage,
  MigrationPass,
  MigrationReason,
  MigrationStore,
  PassedCase,
} from './ports/migration-store.ts';
export { laterKinds, movedKinds } from './ports/movement-store.ts';
export type { ImportMark, Moved, MovedKind, MovedShapes, MovementStore } from './ports/movement-store.ts';
export type { Notice, NoticeStore } from './ports/notice-store.ts';
export type { OutboxStore, SentMessage } from './ports/outbox-store.ts';
export type { BoundedCount, Page, PageRequest } from './ports/paging.ts';
export type { PaperStore, RenderedPaper } from './ports/paper-store.ts';
export type { ReadFilter, ReadLogStore, ReadRecord } from './ports/read-log-store.ts';
export type { SavedView, SavedViewStore } from './ports/saved-view-store.ts';
export type { SessionRecord, SessionStore, Tally } from './ports/session-store.ts';
export type { Substitution, SubstitutionStore } from './ports/substitution-store.ts';
export type { TaskFilter, TaskQuery, TaskRow, TaskSort, TaskStore } from './ports/task-store.ts';
export type { TypedInputRecord, TypedInputStore } from './ports/typed-input-store.ts';
export { claimNumber, confirmNumber, releaseNumber, settleNumber } from './claim-number.ts';
export type { NumberStores } from './claim-number.ts';
export { claimPlace, freeNumber } from './claim-place.ts';
export type { PlaceRequest } from './claim-place.ts';
export { readMongoAddress } from './mongo/mongo-address.ts';
export { checkStore } from './check-store.ts';
export { storeBeside, type StoreBeside } from './store-beside.ts';
export { openStore, type StorePlace } from './open-store.ts';
export { copyDatabase, DatabaseFile, hasDatabase } from './sqlite/copy-database.ts';
export { DATABASE_FILE } from './sqlite/open-database.ts';
export { HALF_RESTORED, openSqliteStore } from './sqlite/open-sqlite-store.ts';
export { StoreError } from './store-error.ts';
export type { StoreErrorCode } from './store-error.ts';
export { storeProblems } from './store-problems.ts';
export type { Store, StoreParts } from './store.ts';
