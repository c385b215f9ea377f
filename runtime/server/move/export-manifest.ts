import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../../../engine/index.ts';
import { movedKinds, type MovedKind } from '../store/index.ts';
import type { Content } from './content-digest.ts';
import { writeDurably } from './durable-file.ts';
import type { CopiedKey } from './key-files.ts';
import { MoveError } from './move-error.ts';

/** The documents of one kind, as lines of JSON, compressed with gzip. */
export interface ExportPart extends Content {
  readonly kind: MovedKind;
  readonly file: string;
  /** SHA-256 of the bytes of the file in lower-case hexadecimal. */
  readonly sha256: string;
}

/** What an export holds. It is written last: an export without it is not finished. */
export interface ExportManifest {
  readonly format: typeof FORMAT;
  readonly exportedAt: Instant;
  /** One for each kind, in the order in which they are brought in. */
  readonly parts: readonly ExportPart[];
  readonly keys: readonly CopiedKey[];
  /** SHA-256 of uploads whose bytes were missing or damaged already where they came from. */
  readonly lost: readonly string[];
}

const FORMAT = 'thutuc-export/1';

/** Name of the file that makes an export whole. */
export const EXPORT_MANIFEST = 'export.json';

/** Writes the manifest, which ends an export. */
export async function writeManifest(folder: string, manifest: Omit<ExportManifest, 'format'>): Promise<void> {
  const text = JSON.stringify({ format: FORMAT, ...manifest }, null, 2);
  await writeDurably(join(folder, EXPORT_MANIFEST), `${text}\n`);
}

/** A manifest and the number that tells this export from others. */
export interface ReadManifest {
  readonly manifest: ExportManifest;
  readonly number: number;
}

/** Digits of the SHA-256 of the manifest that make up its number: as many as a number can hold. */
const DIGITS = 12;

/** Reads the manifest of an export. Throws a MoveError where it is not finished, or of another version. */
export async function readManifest(folder: string): Promise<ReadManifest> {
  const file = join(folder, EXPORT_MANIFEST);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new MoveError('move-unfinished', { folder, file: EXPORT_MANIFEST }, error);
  });
  const manifest = parsed(text, file);
  const kinds = new Set(manifest.parts.map(({ kind }) => kind));
  if (movedKinds.some((kind) => !kinds.has(kind)) || kinds.size !== movedKinds.length) {
    throw new MoveError('move-format', { file, found: [...kinds].join(), known: movedKinds.join() });
  }
  const hash = createHash('sha256').update(text).digest('hex');
  return { manifest, number: Number.parseInt(hash.slice(0, DIGITS), 16) };
}

function parsed(text: string, file: string): ExportManifest {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    throw new MoveError('move-damaged', { file }, error);
  }
  const format = typeof found === 'object' && found !== null && 'format' in found ? found.format : undefined;
  if (format !== FORMAT) throw new MoveError('move-format', { file, found: String(format), known: FORMAT });
  return found as ExportManifest;
}
