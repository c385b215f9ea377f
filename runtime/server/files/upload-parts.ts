import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { MILLIS_PER_DAY, millisOf } from '../../../engine/index.ts';
import type { Instant } from '../../../engine/index.ts';
import { appendBytes, type Appended } from './append-bytes.ts';
import { readPart, type UploadAnnounced, type UploadPart } from './upload-part.ts';

export interface UploadPartsSettings {
  readonly folder: string;
  readonly now: () => Instant;
  readonly newId: () => string;
}

/** What became of a piece: taken, or not because it does not go on where the last one ended. */
export type PieceOutcome =
  (Appended & { readonly isElsewhere: false }) | { readonly size: number; readonly isElsewhere: true };

/** How long a file may be under way, and how long its end is remembered. */
const KEPT_MILLIS = 2 * MILLIS_PER_DAY;

/**
 * Files under way, each as a note and the bytes that have come, so that they outlive a lost line, a reload and a
 * killed process. Several processes may share the folder, and the next piece may come to any of them: what is known
 * of a file is in its note, and only notes that never change again are held in memory.
 */
export class UploadParts {
  readonly #settings: UploadPartsSettings;
  /** Those that have ended. */
  readonly #ended = new Map<string, UploadPart>();
  #beginning: Promise<unknown> = Promise.resolve();
  readonly #writers = new Map<string, { readonly bytes: Readable; readonly ended: Promise<unknown> }>();

  private constructor(settings: UploadPartsSettings) {
    this.#settings = settings;
  }

  /** Opens a folder, which is made if there is none. */
  static async open(settings: UploadPartsSettings): Promise<UploadParts> {
    await mkdir(settings.folder, { recursive: true, mode: 0o700 });
    return new UploadParts(settings);
  }

  /** Begins a file, or finds the same one under way: same sender, place and content, whatever its name. */
  async begin(announced: UploadAnnounced): Promise<UploadPart> {
    // One after the other, so that two tabs that begin the same file together find one.
    const begun = this.#beginning.then(() => this.#begin(announced));
    this.#beginning = begun.catch(() => undefined);
    return begun;
  }

  async #begin(announced: UploadAnnounced): Promise<UploadPart> {
    const { owner, holder, place, size, hash } = announced;
    const same = (await this.underWay(holder, owner)).find(
      (part) => part.place === place && part.size === size && part.hash === hash,
    );
    if (same) return same;
    const { now, newId } = this.#settings;
    const part: UploadPart = { id: newId(), file: newId(), ...announced, begunAt: now(), isDone: false };
    await this.#note(part);
    return part;
  }

  /** A file under way, or ended a short time ago, of a sender; nobody else can tell whether there is one. */
  async of(id: string, owner: string): Promise<UploadPart | null> {
    // Ids come from outside, and are looked up as names of files.
    const part = /^[\w-]+$/.test(id) ? await this.#read(id) : null;
    return part?.owner === owner ? part : null;
  }

  /** What a sender has under way for a holder. */
  async underWay(holder: string, owner: string): Promise<readonly UploadPart[]> {
    const parts = await this.#all(await readdir(this.#settings.folder));
    return parts
      .filter((part) => !part.isDone && part.holder === holder && part.owner === owner)
      .sort((a, b) => (`${a.begunAt} ${a.id}` < `${b.begunAt} ${b.id}` ? -1 : 1));
  }

  /** How many bytes of it have come. */
  async received({ id, size, isDone }: UploadPart): Promise<number> {
    if (isDone) return size;
    return stat(this.pathOf(id)).then(
      (found) => found.size,
      () => 0,
    );
  }

  /**
   * Takes a piece that begins at an offset. When another piece is still being read that stopped at this very byte,
   * its line has died without a word, and this one takes its place.
   */
  async add(part: UploadPart, offset: number, bytes: Readable): Promise<PieceOutcome> {
    for (;;) {
      const size = await this.received(part);
      if (size !== offset) return { size, isElsewhere: true };
      const other = this.#writers.get(part.id);
      if (!other) break;
      other.bytes.destroy();
      await other.ended;
    }
    const writing = appendBytes(this.pathOf(part.id), bytes, offset, part.size);
    const writer = { bytes, ended: writing.catch(() => undefined) };
    this.#writers.set(part.id, writer);
    try {
      return { ...(await writing), isElsewhere: false };
    } finally {
      if (this.#writers.get(part.id) === writer) this.#writers.delete(part.id);
    }
  }

  /** Whether what has come is what was announced. */
  async isIntact({ id, hash }: UploadPart): Promise<boolean> {
    const found = createHash('sha256');
    for await (const chunk of createReadStream(this.pathOf(id)) as AsyncIterable<Buffer>) found.update(chunk);
    return found.digest('hex') === hash;
  }

  /** Notes that the file has been kept, so that a sender who lost the answer can ask again. */
  async end(part: UploadPart): Promise<void> {
    const done = { ...part, isDone: true };
    await this.#note(done);
    this.#ended.set(part.id, done);
    await rm(this.pathOf(part.id), { force: true });
  }

  async remove({ id }: Pick<UploadPart, 'id'>): Promise<void> {
    const writer = this.#writers.get(id);
    writer?.bytes.destroy();
    await writer?.ended;
    this.#ended.delete(id);
    await rm(this.#notePath(id), { force: true });
    await rm(this.pathOf(id), { force: true });
  }

  /** Removes what was begun too long ago, and what has lain as long without a note. */
  async sweep(): Promise<void> {
    const before = millisOf(this.#settings.now()) - KEPT_MILLIS;
    const names = await readdir(this.#settings.folder);
    const parts = await this.#all(names);
    for (const part of parts) if (millisOf(part.begunAt) < before) await this.remove(part);
    const known = new Set(parts.map(({ id }) => id));
    for (const name of names.filter((one) => !known.has(one.split('.')[0] ?? ''))) {
      // Another process may be about to write the note.
      const path = join(this.#settings.folder, name);
      const touched = await stat(path).catch(() => null);
      if (touched !== null && touched.mtimeMs < before) await rm(path, { force: true });
    }
    for (const id of this.#ended.keys()) if (!known.has(id)) this.#ended.delete(id);
  }

  /** Those of the folder whose notes are whole. */
  async #all(names: readonly string[]): Promise<readonly UploadPart[]> {
    const ids = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
    const parts: UploadPart[] = [];
    for (const id of ids) {
      const part = this.#ended.get(id) ?? (await this.#read(id));
      if (part !== null) parts.push(part);
    }
    return parts;
  }

  async #read(id: string): Promise<UploadPart | null> {
    const text = await readFile(this.#notePath(id), 'utf8').catch(() => null);
    const part = text === null ? null : readPart(text);
    if (part?.isDone) this.#ended.set(id, part);
    return part;
  }

  /** Where the bytes lie. */
  pathOf(id: string): string {
    return join(this.#settings.folder, `${id}.bytes`);
  }

  #notePath(id: string): string {
    return join(this.#settings.folder, `${id}.json`);
  }

  /** Writes a note so that it is there whole or not at all. */
  async #note(part: UploadPart): Promise<void> {
    const written = join(this.#settings.folder, `${part.id}.${this.#settings.newId()}.new`);
    const file = await open(written, 'wx', 0o600);
    try {
      await file.writeFile(JSON.stringify(part));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(written, this.#notePath(part.id));
  }
}
