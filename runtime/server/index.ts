/** The server as a library: build it, start it, and what the command line and pages need of it. */
export { buildApp, type AppOptions } from './app.ts';
export { readShipped, type Shipped } from './catalogues/shipped.ts';
export { verifyAll } from './cases/verify-all.ts';
export { partOf, verifyStored, type VerifiedCase, type VerifiedPart } from './cases/verify-cases.ts';
export { checkDefinition, isError, type CheckedDefinition } from './definitions/check-definition.ts';
export { learnOwnKinds, ownKind, type OwnKind } from './definitions/own-kinds.ts';
export { publish, type PublicationOutcome } from './definitions/publish.ts';
export {
  backupStore,
  exportStore,
  importStore,
  MoveError,
  restoreStore,
  type MoveStage,
  type Told,
} from './move/index.ts';
export { openLog } from './log/index.ts';
export { checkStart } from './operation/index.ts';
export { packageRoot } from './package-root.ts';
export { sayProblems } from './problems/say-problems.ts';
export { servicesOn, startServer, type RunningServer, type StartOptions } from './server.ts';
export type { Services } from './services.ts';
export { readSettings, type Settings } from './settings.ts';
export { explainStart } from './start-error.ts';
export { openStore, type Store } from './store/index.ts';
export { pageAssets, readWebAssets, type EntryAssets, type WebAssets } from './web-assets.ts';
export { realWorld, type World } from './world.ts';
export { demoPeopleOf, type DemoPerson } from './accounts/demo-people.ts';
export { hashPassword } from './accounts/passwords.ts';
export { calendarLibrary } from './catalogues/calendar-library.ts';
export { catalogueLibrary } from './catalogues/catalogue-library.ts';
export type { CheckSurroundings } from './definitions/check-definition.ts';
