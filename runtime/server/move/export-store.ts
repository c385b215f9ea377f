import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../../../engine/index.ts';
import { movedKinds, type FileRecord, type MovedKind, type Store } from '../store/index.ts';
import { allOf } from './all-of.ts';
import { lineOf } from './content-digest.ts';
import { writeDurably } from './durable-file.ts';
import { EXPORT_MANIFEST, writeManifest, type ExportPart } from './export-manifest.ts';
import { copyKeys } from './key-files.ts';
import { moveBytes } from './move-bytes.ts';
import { MoveError } from './move-error.ts';
import { writePart } from './part-file.ts';
import type { Told } from './progress.ts';

export interface ExportSettings {
  /** A store that nobody writes meanwhile. */
  readonly store: Store;
  /** Where its uploads and keys are. */
  readonly dataFolder: string;
  /** What is written: a folder that is new or empty, or holds an export that did not come to its end. */
  readonly folder: string;
  readonly now: () => Instant;
  readonly tell: Told;
}

/** What was exported. */
export interface Exported {
  readonly documents: number;
  /** SHA-256 of uploads whose bytes are missing or damaged in the data folder. */
  readonly lost: readonly string[];
}

/** Stands in a folder from the first byte to the last, so that a folder of somebody else is not written over. */
const UNFINISHED = 'export.unfinished';

/**
 * Writes everything that a store keeps, with the uploads and keys beside it, into a folder. The manifest comes last:
 * without it the folder is not taken for an export. When it is called again after it was broken off, uploads that are
 * there are not copied again.
 *
 * Throws a MoveError where the folder is taken, or the store was written meanwhile.
 */
export async function exportStore(settings: ExportSettings): Promise<Exported> {
  const { store, dataFolder, folder, now, tell } = settings;
  await prepareFolder(folder);
  const before = await stateOf(store);
  const parts: ExportPart[] = [];
  for (const kind of movedKinds) parts.push(await exportKind(settings, kind));
  const lost = await moveBytes(recordsOf(store), dataFolder, folder, tell);
  const keys = await copyKeys(dataFolder, folder);
  if ((await stateOf(store)) !== before) throw new MoveError('move-source-changed', {});
  await writeManifest(folder, { exportedAt: now(), parts, keys, lost });
  await rm(join(folder, UNFINISHED), { force: true });
  return { documents: parts.reduce((sum, { documents }) => sum + documents, 0), lost };
}

async function exportKind({ store, folder, tell }: ExportSettings, kind: MovedKind): Promise<ExportPart> {
  let done = 0;
  const lines = async function* (): AsyncGenerator<readonly string[]> {
    for await (const group of allOf(store.movement, kind)) {
      yield group.map(({ document }) => lineOf(document));
      done += group.length;
      tell(kind, done, false);
    }
  };
  const part = await writePart(join(folder, `${kind}.jsonl.gz`), lines());
  tell(kind, done, true);
  return { kind, ...part };
}

/** The records of uploads. */
async function* recordsOf(store: Store): AsyncGenerator<readonly FileRecord[]> {
  for await (const group of allOf(store.movement, 'files')) {
    yield group.map(({ document }) => document as FileRecord);
  }
}

async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const names = await readdir(folder);
  const isOurs = names.length === 0 || names.includes(UNFINISHED);
  if (!isOurs || existsSync(join(folder, EXPORT_MANIFEST)))
    throw new MoveError('move-folder-taken', { folder });
  await writeDurably(join(folder, UNFINISHED), '');
}

/** What changes with every command and publication. */
async function stateOf({ changes, definitions }: Store): Promise<string> {
  return `${await changes.end()}/${await definitions.generation()}`;
}
