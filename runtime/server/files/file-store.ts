import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { instantOf, MILLIS_PER_DAY, millisOf } from '../../../engine/index.ts';
import type { Instant, Problem } from '../../../engine/index.ts';
import type { FileRecord, FileRecordStore } from '../store/index.ts';
import { displayName } from './display-name.ts';
import { usualFileRules } from './file-rules.ts';
import type { FileRules } from './file-rules.ts';
import type { fileProblems } from './file-problems.ts';
import { HashedFolder } from './hashed-folder.ts';
import { receive } from './incoming-file.ts';
import { sniffType } from './sniff-type.ts';
import { UploadParts } from './upload-parts.ts';

export interface FileStoreSettings {
  readonly folder: string;
  readonly records: FileRecordStore;
  readonly now: () => Instant;
  /** Makes ids that cannot be guessed. */
  readonly newId: () => string;
  readonly rules?: FileRules;
  readonly scan?: FileScanner;
}

/** Looks at a received file before it is kept; null when nothing is wrong with it, or what was found. */
export type FileScanner = (path: string) => Promise<string | null>;

export interface Upload {
  readonly name: string;
  readonly owner: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Narrower rules of the place the file is for. */
  readonly maxSize?: number;
  readonly accept?: readonly string[];
}

/** Bytes that lie on the disk already, all of them, and the id of the file that they become. */
export interface ReceivedUpload extends Omit<Upload, 'bytes'> {
  readonly id: string;
  readonly path: string;
  readonly hash: string;
  readonly size: number;
}

export type UploadOutcome =
  { readonly file: FileRecord; readonly problem: null } | { readonly file: null; readonly problem: Problem };

const MEGABYTE = 1024 * 1024;
/** How long an upload may wait to be attached to a draft or a case. */
const UNATTACHED_MILLIS = MILLIS_PER_DAY;
const SWEPT = 500;

/** Uploaded files on the disk, by the hash of their bytes, with a record of each in the store. */
export class FileStore {
  readonly #settings: FileStoreSettings;
  readonly #folder: HashedFolder;
  readonly #rules: FileRules;
  /** Files that come piece by piece. */
  readonly parts: UploadParts;

  private constructor(settings: FileStoreSettings, parts: UploadParts) {
    this.#settings = settings;
    this.parts = parts;
    this.#folder = new HashedFolder(settings.folder);
    this.#rules = settings.rules ?? usualFileRules;
  }

  /** A file store on a folder, which is made if there is none. */
  static async open(settings: FileStoreSettings): Promise<FileStore> {
    const { folder, now, newId } = settings;
    const parts = await UploadParts.open({ folder: join(folder, 'parts'), now, newId });
    const store = new FileStore(settings, parts);
    await store.#folder.prepare();
    return store;
  }

  /**
   * Receives a file, examines it and keeps it. Whatever is wrong with it comes back as a problem and leaves
   * nothing behind. When it resolves with a file, the bytes and the record are on the disk.
   */
  async save({ bytes, ...upload }: Upload): Promise<UploadOutcome> {
    const id = this.#settings.newId();
    const path = this.#folder.incomingPath(id);
    try {
      const maxSize = this.#maxSize(upload);
      const received = await receive(bytes, path, maxSize);
      if (!received.isWhole) return refused('file-too-large', { max: inMegabytes(maxSize) });
      return await this.keepReceived({ ...upload, ...received, id, path });
    } finally {
      await rm(path, { force: true });
    }
  }

  /** Whether a file of a size may come at all; asked before the first byte. */
  sizeProblem(size: number, upload: Pick<Upload, 'maxSize'>): Problem | null {
    const maxSize = this.#maxSize(upload);
    if (size === 0) return refused('upload-empty').problem;
    return size > maxSize ? refused('file-too-large', { max: inMegabytes(maxSize) }).problem : null;
  }

  /** Examines bytes that are on the disk and keeps them; the caller removes `path`. Once kept, keeps nothing new. */
  async keepReceived(upload: ReceivedUpload): Promise<UploadOutcome> {
    const { id, path, hash, size, name, owner, accept } = upload;
    const known = await this.#settings.records.get(id);
    if (known) return { file: known, problem: null };
    const sizeProblem = this.sizeProblem(size, upload);
    if (sizeProblem) return { file: null, problem: sizeProblem };
    const type = await sniffType(path);
    const problem = this.#typeProblem(type, accept) ?? (await this.#scanProblem(path));
    if (problem) return problem;
    const createdAt = this.#settings.now();
    const file: FileRecord = {
      id,
      hash,
      name: displayName(name),
      type,
      size,
      owner,
      createdAt,
      attachedTo: null,
    };
    await this.#keep(path, file);
    return { file, problem: null };
  }

  /** The record of a file and its bytes, null when there is none. Who may read it is for the caller to know. */
  async read(id: string): Promise<{ readonly file: FileRecord; readonly bytes: Readable } | null> {
    const file = await this.#settings.records.get(id);
    if (!file) return null;
    return { file, bytes: createReadStream(this.#folder.pathOf(file.hash)) };
  }

  /** Whether a file can be received now. */
  isWritable(): Promise<boolean> {
    return this.#folder.isWritable();
  }

  /** Removes files nobody attached within a day, and uploads that broke off. The number of files removed. */
  async sweep(): Promise<number> {
    const { records, now } = this.#settings;
    const before = millisOf(now()) - UNATTACHED_MILLIS;
    let removed = 0;
    for (const { id, hash } of await records.orphans(instantOf(before), SWEPT)) {
      if (!(await records.removeOrphan(id))) continue;
      removed += 1;
      if (!(await records.isHashUsed(hash))) await this.#folder.putAside(hash);
    }
    await this.#settleAside();
    await this.#folder.removeIncomingBefore(before);
    await this.parts.sweep();
    return removed;
  }

  /**
   * Keeps the bytes, then the record. A sweep may take the same bytes away in between, so they are looked for
   * once more when the record, which holds sweeps off, is in.
   */
  async #keep(path: string, file: FileRecord): Promise<void> {
    await this.#folder.keep(path, file.hash);
    await this.#settings.records.insert(file);
    if (!(await this.#folder.has(file.hash))) await this.#folder.keep(path, file.hash);
  }

  /** The other half: bytes that were put aside come back if a record names them by now. */
  async #settleAside(): Promise<void> {
    for (const hash of await this.#folder.asideHashes()) {
      if (await this.#settings.records.isHashUsed(hash)) await this.#folder.bringBack(hash);
      else await this.#folder.removeAside(hash);
    }
  }

  #maxSize({ maxSize = Infinity }: Pick<Upload, 'maxSize'>): number {
    return Math.min(maxSize, this.#rules.maxSize);
  }

  #typeProblem(found: string, accept: readonly string[] | undefined): UploadOutcome | null {
    const accepted = this.#rules.accept.filter((type) => accept === undefined || accept.includes(type));
    if (accepted.includes(found)) return null;
    return refused('file-type-refused', { found, accepted: accepted.join(', ') });
  }

  async #scanProblem(path: string): Promise<UploadOutcome | null> {
    const finding = (await this.#settings.scan?.(path)) ?? null;
    return finding === null ? null : refused('file-unsafe', { finding });
  }
}

function refused(
  code: keyof typeof fileProblems,
  params: Readonly<Record<string, string | number>> = {},
): UploadOutcome & { readonly file: null } {
  return { file: null, problem: { code, pointer: '', severity: 'error', params } };
}

function inMegabytes(size: number): number {
  return Math.round((size / MEGABYTE) * 10) / 10;
}
