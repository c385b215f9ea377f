import type { Instant } from '../../../engine/index.ts';
import type { CopiedKey } from './key-files.ts';
import { readManifestFile, writeManifestFile, type ManifestFile } from './manifest-file.ts';

/** What a backup holds beside its uploads. It is written last: a backup without it is not finished. */
export interface BackupManifest {
  /** When it was begun; what was written later may be missing. */
  readonly takenAt: Instant;
  /** SHA-256 of the data file in lower-case hexadecimal. */
  readonly sha256: string;
  readonly uploads: number;
  readonly keys: readonly CopiedKey[];
  /** SHA-256 of uploads whose bytes were missing or damaged in the data folder. */
  readonly lost: readonly string[];
}

/** The file that makes a backup whole. */
const FILE: ManifestFile = { name: 'backup.json', format: 'thutuc-backup/1' };

/** Writes the manifest, which ends a backup. */
export function writeBackupManifest(folder: string, manifest: BackupManifest): Promise<void> {
  return writeManifestFile(folder, FILE, manifest);
}

/** Reads the manifest of a backup. Throws a MoveError where it is not finished, or of another version. */
export async function readBackupManifest(folder: string): Promise<BackupManifest> {
  return (await readManifestFile<BackupManifest>(folder, FILE)).content;
}
