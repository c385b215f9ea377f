import type { Readable } from 'node:stream';
import { referenceTo } from '../cases/attached-files.ts';
import type { Upload, UploadBegin } from '../../api/index.ts';
import { displayName, type FileStore, type UploadPart } from '../files/index.ts';
import { RequestError } from '../problems/request-error.ts';
import type { FileRecordStore } from '../store/index.ts';
import type { UploadDestination } from './upload-destination.ts';

/** How many files one person may have under way for one draft or case. */
const MOST_UNDER_WAY = 100;

/**
 * Files that come piece by piece, so that a lost line costs no more than what was on it: announce the file, send
 * pieces from the offset that is told, and get the file with the answer to the last one. Announcing the same content
 * for the same place again finds what has come.
 */
export class UploadService {
  readonly #files: FileStore;
  readonly #records: FileRecordStore;

  constructor(files: FileStore, records: FileRecordStore) {
    this.#files = files;
    this.#records = records;
  }

  /** Announces a file. What cannot be taken is refused before its first byte. */
  async begin(destination: UploadDestination, owner: string, order: UploadBegin): Promise<Upload> {
    const { parts } = this.#files;
    const { holder } = destination;
    const { place = '', size, sha256 } = order;
    const rules = await destination.rulesAt(place);
    const problem = this.#files.sizeProblem(size, rules);
    if (problem) throw new RequestError('file-refused', { problems: [problem] });
    const announced = { owner, holder, place, size, hash: sha256, name: displayName(order.name) };
    const underWay = await parts.underWay(holder, owner);
    const isKnown = underWay.some((part) => part.place === place && part.hash === sha256);
    if (!isKnown) {
      if (underWay.length >= MOST_UNDER_WAY) {
        throw new RequestError('file-place-full', { params: { max: MOST_UNDER_WAY } });
      }
      await destination.assertRoomFor(underWay.reduce((sum, part) => sum + part.size, size));
    }
    return this.#tell(await parts.begin(announced));
  }

  /** A file of a sender. */
  async of(id: string, owner: string): Promise<Upload> {
    return this.#tell(await this.part(id, owner));
  }

  async underWay(holder: string, owner: string): Promise<Upload[]> {
    const parts = await this.#files.parts.underWay(holder, owner);
    return Promise.all(parts.map((part) => this.#tell(part)));
  }

  /** Takes a piece; the last one makes the file and hands it to its destination. */
  async add(
    destination: UploadDestination,
    part: UploadPart,
    offset: number,
    bytes: Readable,
  ): Promise<Upload> {
    const { parts } = this.#files;
    if (part.isDone) return this.#tell(part);
    const outcome = await parts.add(part, offset, bytes);
    if (outcome.isElsewhere) throw new RequestError('upload-elsewhere', { params: { offset: outcome.size } });
    if (outcome.isTooLong) {
      await parts.remove(part);
      throw new RequestError('upload-too-long');
    }
    if (outcome.size < part.size) return this.#tell(part);
    return this.#finish(destination, part);
  }

  /** Gives a file up that is under way. */
  async remove(part: UploadPart): Promise<void> {
    await this.#files.parts.remove(part);
  }

  async part(id: string, owner: string): Promise<UploadPart> {
    const part = await this.#files.parts.of(id, owner);
    if (!part) throw new RequestError('upload-unknown');
    return part;
  }

  async #finish(destination: UploadDestination, part: UploadPart): Promise<Upload> {
    const { parts } = this.#files;
    // The destination settles first: a place that filled up meanwhile must not cost the file. A file that is kept
    // already has its place, which the end of the process kept us from telling.
    const isKept = (await this.#records.get(part.file)) !== null;
    const rules = isKept ? {} : await destination.rulesAt(part.place);
    if (!(await parts.isIntact(part))) {
      await parts.remove(part);
      throw new RequestError('upload-damaged');
    }
    const { file: id, name, owner, hash, size } = part;
    const path = parts.pathOf(part.id);
    const saved = await this.#files.keepReceived({ ...rules, id, name, owner, hash, size, path });
    if (saved.file === null) {
      await parts.remove(part);
      throw new RequestError('file-refused', { problems: [saved.problem] });
    }
    await destination.take(part.place, saved.file);
    await parts.end(part);
    return this.#tell({ ...part, isDone: true });
  }

  async #tell(part: UploadPart): Promise<Upload> {
    const { id, place, name, size, isDone } = part;
    const record = isDone ? await this.#records.get(part.file) : null;
    const offset = await this.#files.parts.received(part);
    return { id, place, name, size, offset, file: record && referenceTo(record) };
  }
}
