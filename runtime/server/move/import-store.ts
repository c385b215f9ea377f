import { join } from 'node:path';
import { movedKinds, StoreError, type FileRecord, type MovedKind, type Store } from '../store/index.ts';
import { allOf } from './all-of.ts';
import { ContentDigest, lineOf } from './content-digest.ts';
import { hashOfFile } from './durable-file.ts';
import { readManifest, type ExportManifest, type ExportPart } from './export-manifest.ts';
import { bringKeys } from './key-files.ts';
import { moveBytes } from './move-bytes.ts';
import { MoveError } from './move-error.ts';
import { readPart } from './part-file.ts';
import type { Told } from './progress.ts';

export interface ImportSettings {
  /** A store that nobody else writes: an empty one, or one into which this export was half brought. */
  readonly store: Store;
  /** Where its uploads and keys come to lie. */
  readonly dataFolder: string;
  /** The export. */
  readonly folder: string;
  readonly tell: Told;
}

/** What was brought in. */
export interface Imported {
  readonly documents: number;
  /** How many of them were there already. */
  readonly present: number;
  /** SHA-256 of uploads whose bytes the export does not have. */
  readonly lost: readonly string[];
}

/** As many documents are written at once. */
const AT_ONCE = 200;

/**
 * Brings an export into a store. Every part is looked at before the first document is written, and the store is read
 * whole when the last one is: there must be as many of each kind, with the same content. May be broken off anywhere
 * and called again; what is there and the same is left. Once it came to its end, another call only looks.
 *
 * Throws a MoveError where the export is not whole, or the store is not empty or holds something else.
 */
export async function importStore(settings: ImportSettings): Promise<Imported> {
  const { store, dataFolder, folder, tell } = settings;
  const { manifest, number } = await readManifest(folder);
  await checkParts(folder, manifest, tell);
  const isDone = await begin(store, number);

  const lost = await moveBytes(recordsIn(folder, manifest), folder, dataFolder, tell);
  const refused = lost.find((hash) => !manifest.lost.includes(hash));
  if (refused !== undefined) throw new MoveError('move-damaged', { file: join(folder, 'files', refused) });
  let present = 0;
  for (const part of manifest.parts) present += isDone ? part.documents : await bringIn(settings, part);
  await bringKeys(folder, dataFolder, manifest.keys);
  for (const part of manifest.parts) await checkStored(store, part, tell);
  if (!isDone) await store.movement.setMark({ from: number, isDone: true });
  const documents = manifest.parts.reduce((sum, part) => sum + part.documents, 0);
  return { documents, present, lost };
}

/** Notes that this export is being brought in; true where it was brought in whole before. */
async function begin(store: Store, number: number): Promise<boolean> {
  const mark = await store.movement.mark();
  if (mark?.from === number && mark.isDone) return true;
  if (mark?.from !== number) {
    if (mark !== null && !mark.isDone) throw new MoveError('move-other-import', {});
    await refuseFilled(store);
  }
  // Also where it goes on: the store makes itself ready to be filled.
  await store.movement.setMark({ from: number, isDone: false });
  return false;
}

async function checkParts(folder: string, { parts }: ExportManifest, tell: Told): Promise<void> {
  for (const [index, { file, sha256 }] of parts.entries()) {
    if ((await hashOfFile(join(folder, file))) !== sha256) throw new MoveError('move-damaged', { file });
    tell('check', index + 1, index + 1 === parts.length);
  }
}

async function refuseFilled({ movement }: Store): Promise<void> {
  for (const kind of movedKinds) {
    const { items } = await movement.page(kind, { cursor: null, limit: 1 });
    if (items.length > 0) throw new MoveError('move-not-empty', { kind });
  }
}

/** Writes the documents of a part that are not there yet; how many were. */
async function bringIn(
  { store: { movement }, folder, tell }: ImportSettings,
  part: ExportPart,
): Promise<number> {
  const { kind, file } = part;
  let done = 0;
  let present = 0;
  for await (const lines of readPart(join(folder, file), AT_ONCE)) {
    const documents = lines.map((line) => JSON.parse(line) as object);
    const stored = await movement.stored(kind, documents);
    const missing = documents.filter((document, index) => {
      const found = stored[index] ?? null;
      if (found !== null && lineOf(found) !== lineOf(document)) throw differs(kind, document);
      return found === null;
    });
    await insert(movement, kind, missing);
    present += documents.length - missing.length;
    done += documents.length;
    tell(kind, done, false);
  }
  tell(kind, done, true);
  return present;
}

async function insert(
  movement: Store['movement'],
  kind: MovedKind,
  documents: readonly object[],
): Promise<void> {
  try {
    await movement.insert(kind, documents);
  } catch (error) {
    // Trouble with the store itself says what to do; anything else is about what was to be written.
    if (error instanceof StoreError) throw error;
    const [first = {}] = documents;
    if (documents.length === 1) {
      const detail = error instanceof Error ? error.message : String(error);
      throw new MoveError('move-refused', { kind, key: nameOf(first), detail }, error);
    }
    // One by one, to name the one that is in the way.
    for (const document of documents) {
      const [stored] = await movement.stored(kind, [document]);
      if (stored === null) await insert(movement, kind, [document]);
    }
  }
}

async function checkStored({ movement }: Store, part: ExportPart, tell: Told): Promise<void> {
  const { kind, documents: expected, digest } = part;
  const found = new ContentDigest();
  for await (const group of allOf(movement, kind)) {
    for (const { document } of group) found.add(lineOf(document));
    tell('check', found.content.documents, false);
  }
  const { documents, digest: stored } = found.content;
  if (documents !== expected) throw new MoveError('move-count-differs', { kind, found: documents, expected });
  if (stored !== digest) throw new MoveError('move-content-differs', { kind });
}

/** The records of uploads in an export. */
async function* recordsIn(folder: string, { parts }: ExportManifest): AsyncGenerator<readonly FileRecord[]> {
  for (const { kind, file } of parts) {
    if (kind !== 'files') continue;
    for await (const lines of readPart(join(folder, file), AT_ONCE)) {
      yield lines.map((line) => JSON.parse(line) as FileRecord);
    }
  }
}

function differs(kind: MovedKind, document: object): MoveError {
  return new MoveError('move-document-differs', { kind, key: nameOf(document) });
}

/** How a document is called in a message: its key as far as it stands on top. */
function nameOf(document: object): string {
  const fields: Readonly<Record<string, unknown>> = { ...document };
  const inner = fields['case'] ?? fields['effect'] ?? {};
  const { id, key, hash, scope, value, account } = { ...fields, ...inner } as Readonly<
    Record<string, unknown>
  >;
  const named = id ?? key ?? (scope === undefined ? (hash ?? account) : `${String(scope)}/${String(value)}`);
  return String(named);
}
