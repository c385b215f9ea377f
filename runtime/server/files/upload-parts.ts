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
 * killed process. One process has the folder, so what is known of them is held in memory too.
 */
export class UploadParts {
  readonly #settings: UploadPartsSettings;
  readonly #parts = new Map<string, UploadPart>();
  readonly #writers = new Map<string, { readonly bytes: Readable; readonly ended: Promise<unknown> }>();

  private constructor(settings: UploadPartsSettings) {
    this.#settings = settings;
  }

  /** Opens a folder, which is made if there is none, and reads what was under way. */
  static async open(settings: UploadPartsSettings): Promise<UploadParts> {
    const parts = new UploadParts(settings);
    await mkdir(settings.folder, { recursive: true, mode: 0o700 });
    for (const name of await readdir(settings.folder)) {
      if (!name.endsWith('.json')) continue;
      const part = readPart(await readFile(join(settings.folder, name), 'utf8'));
      if (part !== null) parts.#parts.set(part.id, part);
    }
    return parts;
  }

  /** Begins a file, or finds the same one under way: same sender, place and content, whatever its name. */
  async begin(announced: UploadAnnounced): Promise<UploadPart> {
    const { owner, holder, place, size, hash } = announced;
    const same = [...this.#parts.values()].find(
      (part) =>
        !part.isDone &&
        part.owner === owner &&
        part.holder === holder &&
        part.place === place &&
        part.size === size &&
        part.hash === hash,
    );
    if (same) return same;
    const { now, newId } = this.#settings;
    const part: UploadPart = { id: newId(), file: newId(), ...announced, begunAt: now(), isDone: false };
    // At once, so that two tabs that begin the same file together find one.
    this.#parts.set(part.id, part);
    await this.#note(part);
    return part;
  }

  /** A file under way, or ended a short time ago, of a sender; nobody else can tell whether there is one. */
  of(id: string, owner: string): UploadPart | null {
    const part = this.#parts.get(id);
    return part?.owner === owner ? part : null;
  }

  /** What a sender has under way for a holder. */
  underWay(holder: string, owner: string): readonly UploadPart[] {
    return [...this.#parts.values()].filter(
      (part) => !part.isDone && part.holder === holder && part.owner === owner,
    );
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
    this.#parts.set(part.id, done);
    await this.#note(done);
    await rm(this.pathOf(part.id), { force: true });
  }

  async remove({ id }: Pick<UploadPart, 'id'>): Promise<void> {
    const writer = this.#writers.get(id);
    writer?.bytes.destroy();
    await writer?.ended;
    this.#parts.delete(id);
    await rm(this.#notePath(id), { force: true });
    await rm(this.pathOf(id), { force: true });
  }

  /** Removes what was begun too long ago, and bytes without a note. */
  async sweep(): Promise<void> {
    const before = millisOf(this.#settings.now()) - KEPT_MILLIS;
    for (const part of [...this.#parts.values()]) {
      if (millisOf(part.begunAt) < before) await this.remove(part);
    }
    for (const name of await readdir(this.#settings.folder)) {
      const [id = ''] = name.split('.');
      if (!this.#parts.has(id)) await rm(join(this.#settings.folder, name), { force: true });
    }
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
    const path = this.#notePath(part.id);
    const file = await open(`${path}.new`, 'w', 0o600);
    try {
      await file.writeFile(JSON.stringify(part));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${path}.new`, path);
  }
}
