export { backupStore, type BackedUp, type BackupSettings } from './backup-store.ts';
export { exportStore, type Exported, type ExportSettings } from './export-store.ts';
export { importStore, type Imported, type ImportSettings } from './import-store.ts';
export { MoveError } from './move-error.ts';
export type { MoveStage, Told } from './progress.ts';
export { restoreStore, type RestoreSettings } from './restore-store.ts';
