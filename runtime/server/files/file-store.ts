import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
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

  private constructor(settings: FileStoreSettings) {
    this.#settings = settings;
    this.#folder = new HashedFolder(settings.folder);
    this.#rules = settings.rules ?? usualFileRules;
  }

  /** A file store on a folder, which is made if there is none. */
  static async open(settings: FileStoreSettings): Promise<FileStore> {
    const store = new FileStore(settings);
    await store.#folder.prepare();
    return store;
  }

  /**
   * Receives a file, examines it and keeps it. Whatever is wrong with it comes back as a problem and leaves
   * nothing behind. When it resolves with a file, the bytes and the record are on the disk.
   */
  async save(upload: Upload): Promise<UploadOutcome> {
    const id = this.#settings.newId();
    const path = this.#folder.incomingPath(id);
    try {
      const maxSize = Math.min(upload.maxSize ?? Infinity, this.#rules.maxSize);
      const received = await receive(upload.bytes, path, maxSize);
      if (!received.isWhole) return refused('file-too-large', { max: inMegabytes(maxSize) });
      if (received.size === 0) return refused('upload-empty');
      const type = await sniffType(path);
      const problem = this.#typeProblem(type, upload.accept) ?? (await this.#scanProblem(path));
      if (problem) return problem;
      const file: FileRecord = {
        id,
        hash: received.hash,
        name: displayName(upload.name),
        type,
        size: received.size,
        owner: upload.owner,
        createdAt: this.#settings.now(),
        attachedTo: null,
      };
      await this.#keep(path, file);
      return { file, problem: null };
    } finally {
      await rm(path, { force: true });
    }
  }

  /** The record of a file and its bytes, null when there is none. Who may read it is for the caller to know. */
  async read(id: string): Promise<{ readonly file: FileRecord; readonly bytes: Readable } | null> {
    const file = await this.#settings.records.get(id);
    if (!file) return null;
    return { file, bytes: createReadStream(this.#folder.pathOf(file.hash)) };
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
): UploadOutcome {
  return { file: null, problem: { code, pointer: '', severity: 'error', params } };
}

function inMegabytes(size: number): number {
  return Math.round((size / MEGABYTE) * 10) / 10;
}
