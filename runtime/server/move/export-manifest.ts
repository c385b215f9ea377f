import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Instant } from '../../../engine/index.ts';
import { laterKinds, movedKinds, type MovedKind } from '../store/index.ts';
import type { Content } from './content-digest.ts';
import type { CopiedKey } from './key-files.ts';
import { readManifestFile, writeManifestFile, type ManifestFile } from './manifest-file.ts';
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
  readonly exportedAt: Instant;
  /** One for each kind that the release knew, in the order in which they are brought in. */
  readonly parts: readonly ExportPart[];
  readonly keys: readonly CopiedKey[];
  /** SHA-256 of uploads whose bytes were missing or damaged already where they came from. */
  readonly lost: readonly string[];
}

/** Name of the file that makes an export whole. */
export const EXPORT_MANIFEST = 'export.json';

const FILE: ManifestFile = { name: EXPORT_MANIFEST, format: 'thutuc-export/1' };

/** Writes the manifest, which ends an export. */
export function writeManifest(folder: string, manifest: ExportManifest): Promise<void> {
  return writeManifestFile(folder, FILE, manifest);
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
  const { content: manifest, text } = await readManifestFile<ExportManifest>(folder, FILE);
  const kinds = new Set<string>(manifest.parts.map(({ kind }) => kind));
  const known = new Set<string>(movedKinds);
  const isWhole = movedKinds.every((kind) => kinds.has(kind) || laterKinds.includes(kind));
  if (!isWhole || [...kinds].some((kind) => !known.has(kind))) {
    const [found, wanted] = [[...kinds].join(', '), movedKinds.join(', ')];
    throw new MoveError('move-format', { file: join(folder, EXPORT_MANIFEST), found, known: wanted });
  }
  const hash = createHash('sha256').update(text).digest('hex');
  return { manifest, number: Number.parseInt(hash.slice(0, DIGITS), 16) };
}
