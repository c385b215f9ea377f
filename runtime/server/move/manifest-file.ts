import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from './durable-file.ts';
import { MoveError } from './move-error.ts';

/** The file that is written last into a folder, and without which the folder is not finished. */
export interface ManifestFile {
  readonly name: string;
  /** What was written, and in which version. */
  readonly format: string;
}

/** Writes a manifest. */
export async function writeManifestFile(
  folder: string,
  { name, format }: ManifestFile,
  content: object,
): Promise<void> {
  await writeDurably(join(folder, name), `${JSON.stringify({ format, ...content }, null, 2)}\n`);
}

/**
 * Reads a manifest and the text it stands in. Throws a MoveError where the folder is not finished, or was written by
 * another version of the program.
 */
export async function readManifestFile<Content>(
  folder: string,
  { name, format }: ManifestFile,
): Promise<{ readonly content: Content; readonly text: string }> {
  const file = join(folder, name);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new MoveError('move-unfinished', { folder, file: name }, error);
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new MoveError('move-damaged', { file }, error);
  }
  const found =
    typeof content === 'object' && content !== null && 'format' in content ? content.format : undefined;
  if (found !== format) throw new MoveError('move-format', { file, found: String(found), known: format });
  return { content: content as Content, text };
}
