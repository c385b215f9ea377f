import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { basename } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { ContentDigest, type Content } from './content-digest.ts';
import { putInPlace, syncFile } from './durable-file.ts';
import { MoveError } from './move-error.ts';

/** A part as it was written. */
export interface WrittenPart extends Content {
  readonly file: string;
  readonly sha256: string;
}

/** Writes lines into a compressed file as they come; it has its name only when all of them are on the disk. */
export async function writePart(
  path: string,
  groups: AsyncIterable<readonly string[]>,
): Promise<WrittenPart> {
  const digest = new ContentDigest();
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const texts = async function* (): AsyncGenerator<string> {
    for await (const lines of groups) {
      for (const line of lines) digest.add(line);
      if (lines.length > 0) yield `${lines.join('\n')}\n`;
    }
  };
  const unfinished = `${path}.new`;
  await pipeline(
    Readable.from(texts()),
    createGzip(),
    hashing,
    createWriteStream(unfinished, { mode: 0o600 }),
  );
  await syncFile(unfinished);
  await putInPlace(unfinished, path);
  return { file: basename(path), sha256: hash.digest('hex'), ...digest.content };
}

/** Reads the lines of a part, some at a time. Throws a MoveError where it cannot be read to its end. */
export async function* readPart(path: string, atOnce: number): AsyncGenerator<readonly string[]> {
  const source = createReadStream(path);
  const bytes = createGunzip();
  source.on('error', (error) => bytes.destroy(error));
  let lines: string[] = [];
  try {
    for await (const line of linesOf(source.pipe(bytes))) {
      lines.push(line);
      if (lines.length < atOnce) continue;
      yield lines;
      lines = [];
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
      throw new MoveError('move-damaged', { file: path }, error);
    }
    throw error;
  } finally {
    source.destroy();
  }
  if (lines.length > 0) yield lines;
}

/** Lines end with a line feed and nothing else: texts of documents may hold other signs that end lines elsewhere. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of bytes) {
    const texts = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\n');
    rest = texts.pop() ?? '';
    yield* texts;
  }
  if (rest !== '') yield rest;
}
