import type { InsertParts } from '../insert-moved.ts';
import type { Store } from '../store.ts';
import type { Collections } from './collections.ts';
import type { FinishWrites } from './finish-writes.ts';
import { MongoAccounts } from './mongo-accounts.ts';
import { MongoCases } from './mongo-cases.ts';
import { MongoCatalogues } from './mongo-catalogues.ts';
import type { MongoChanges } from './mongo-changes.ts';
import { MongoClaims } from './mongo-claims.ts';
import { MongoDefinitionDrafts } from './mongo-definition-drafts.ts';
import { MongoDefinitions } from './mongo-definitions.ts';
import { MongoDraftPasses } from './mongo-draft-passes.ts';
import { MongoDrafts } from './mongo-drafts.ts';
import { MongoEffects } from './mongo-effects.ts';
import { MongoFiles } from './mongo-files.ts';
import { MongoMigrations } from './mongo-migrations.ts';
import { MongoNotices } from './mongo-notices.ts';
import { MongoOutbox } from './mongo-outbox.ts';
import { MongoPapers } from './mongo-papers.ts';
import { MongoReadLog } from './mongo-read-log.ts';
import { MongoSavedViews } from './mongo-saved-views.ts';
import { MongoSessions } from './mongo-sessions.ts';
import { MongoSubstitutions } from './mongo-substitutions.ts';
import { MongoTasks } from './mongo-tasks.ts';
import { MongoTypedInputs } from './mongo-typed-inputs.ts';

/** What the parts of a store share. */
export interface PartsSettings {
  readonly collections: Collections;
  readonly changes: MongoChanges;
  readonly finish: FinishWrites;
  readonly place: string;
  /** Closes a part together with the store. */
  readonly guard: <Part extends object>(part: Part) => Part;
}

/** The parts of a store over its collections. */
export function mongoParts({ collections, changes, finish, place, guard }: PartsSettings): InsertParts {
  return {
    cases: guard(new MongoCases(collections, finish)),
    tasks: guard(new MongoTasks(collections, finish)),
    effects: guard(new MongoEffects(collections, finish)),
    claims: guard(new MongoClaims(collections)),
    drafts: guard(new MongoDrafts(collections)),
    draftPasses: guard(new MongoDraftPasses(collections, place)),
    definitions: guard(new MongoDefinitions(collections)),
    definitionDrafts: guard(new MongoDefinitionDrafts(collections)),
    migrations: guard(new MongoMigrations(collections)),
    catalogues: guard(new MongoCatalogues(collections)),
    accounts: guard(new MongoAccounts(collections)),
    substitutions: guard(new MongoSubstitutions(collections)),
    savedViews: guard(new MongoSavedViews(collections)),
    typedInputs: guard(new MongoTypedInputs(collections)),
    changes: guard<Store['changes']>(changes),
    sessions: guard(new MongoSessions(collections)),
    files: guard(new MongoFiles(collections)),
    papers: guard(new MongoPapers(collections)),
    notices: guard(new MongoNotices(collections, changes)),
    outbox: guard(new MongoOutbox(collections)),
    readLog: guard(new MongoReadLog(collections)),
  };
}
