/** Cases under way that are moved to another version. */
export { passCsv } from './pass-csv.ts';
export type { PassName } from './passed-cases.ts';
export { MigrationService } from './migration-service.ts';
export { migrationView } from './migration-view.ts';
export { MigrationWorker } from './migration-worker.ts';
