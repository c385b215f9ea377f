import type { FileReference, Upload, UploadBegin } from '../api/index.ts';
import { FIRST_PIECE, nextPieceSize } from './piece-size.ts';
import { codeOf, connectionProblem, ProblemError } from './problem-error.ts';
import { readAnswer, type Transport } from './transport.ts';
import { browserUploadTools, type UploadTools } from './upload-tools.ts';
import { upload as uploadAtOnce, type UploadOptions } from './upload.ts';

/** Where a file is announced, where it would go at once, and the place there. */
export interface UploadAddress {
  readonly announce: string;
  readonly atOnce: string;
  readonly place?: string | undefined;
}

/** Pauses before an upload goes on after a lost line, in milliseconds; after the last a person has to say so. */
const PAUSES = [500, 1000, 2000, 4000, 8000, 15_000, 30_000, 30_000];

/** Problems that go away: a lost line, a server that restarts, too many requests. */
const PASSING = [0, 429, 502, 503, 504];

/**
 * Sends a file piece by piece, so that a lost line costs only what was on it. After a break it goes on by itself from
 * the byte that arrived last; sent again after a reload, the same file goes on too. Throws a ProblemError when it
 * was refused, or when the line stays away.
 */
export async function uploadInPieces(
  transport: Transport,
  address: UploadAddress,
  file: File,
  options: UploadOptions = {},
  tools: UploadTools = browserUploadTools,
): Promise<FileReference> {
  const sha256 = await tools.digest(file);
  if (sha256 === null) return uploadAtOnce(transport, address.atOnce, file, options);
  const { place } = address;
  const order = { ...(place === undefined ? {} : { place }), name: file.name, size: file.size, sha256 };
  return new PiecewiseUpload(transport, address.announce, file, order, options, tools).run();
}

class PiecewiseUpload {
  readonly #transport: Transport;
  readonly #announce: string;
  readonly #file: File;
  readonly #order: UploadBegin;
  readonly #options: UploadOptions;
  readonly #tools: UploadTools;
  #upload: Upload | null = null;
  /** The offset is not known: the line broke while a piece was on it. */
  #isLost = false;
  #pieceSize = FIRST_PIECE;
  #furthest = 0;
  #tries = 0;
  #restarts = 0;

  constructor(
    transport: Transport,
    announce: string,
    file: File,
    order: UploadBegin,
    options: UploadOptions,
    tools: UploadTools,
  ) {
    this.#transport = transport;
    this.#announce = announce;
    this.#file = file;
    this.#order = order;
    this.#options = options;
    this.#tools = tools;
  }

  async run(): Promise<FileReference> {
    for (;;) {
      try {
        await this.#assertWanted();
        const upload = await this.#step();
        this.#upload = upload;
        if (upload.file !== null) return upload.file;
        this.#progress(upload.offset, false);
        if (upload.offset > this.#furthest) this.#tries = 0;
        this.#furthest = Math.max(this.#furthest, upload.offset);
      } catch (error) {
        await this.#assertWanted();
        await this.#recover(error);
      }
    }
  }

  /** One request: announce, ask how far it is, or send the next piece. */
  async #step(): Promise<Upload> {
    const known = this.#upload;
    if (known === null) {
      const call = { method: 'POST', path: this.#announce, body: this.#order, isRepeatable: true } as const;
      return this.#transport.send<Upload>(call);
    }
    if (this.#isLost) {
      const upload = await this.#transport.send<Upload>({ method: 'GET', path: pathOf(known) });
      this.#isLost = false;
      return upload;
    }
    return this.#sendPiece(known);
  }

  async #sendPiece(known: Upload): Promise<Upload> {
    const { clock, sendPiece } = this.#tools;
    const { offset } = known;
    const piece = this.#file.slice(offset, offset + this.#pieceSize);
    const began = clock();
    const answer = await sendPiece(
      this.#transport.urlOf(pathOf(known)),
      {
        ...(await this.#transport.headers()),
        'content-type': 'application/partial-upload',
        'upload-offset': String(offset),
      },
      piece,
      (bytes) => this.#progress(offset + bytes, false),
      this.#options.signal,
    );
    if (answer.status === 0) throw connectionProblem(0, this.#transport.language);
    const upload = readAnswer<Upload>(answer.status, answer.text, this.#transport.language);
    if (piece.size === this.#pieceSize) {
      this.#pieceSize = nextPieceSize(this.#pieceSize, { millis: clock() - began });
    }
    return upload;
  }

  /** Makes ready to go on after a problem, or throws it. */
  async #recover(error: unknown): Promise<void> {
    const code = codeOf(error);
    const pause = PAUSES[this.#tries];
    if (!(error instanceof ProblemError) || pause === undefined) throw error;
    if (code === 'token-refused') {
      // The session has been renewed in another window.
      this.#tries += 1;
      this.#transport.forgetToken();
    } else if (code === 'upload-unknown' || code === 'upload-damaged') {
      this.#restarts += 1;
      if (this.#restarts > 1) throw error;
      this.#upload = null;
      this.#isLost = false;
    } else if (code === 'upload-elsewhere' || PASSING.includes(error.status)) {
      this.#tries += 1;
      this.#isLost = this.#upload !== null;
      this.#pieceSize = nextPieceSize(this.#pieceSize, 'lost');
      this.#progress(this.#upload?.offset ?? 0, code !== 'upload-elsewhere');
      await this.#tools.wait(pause, this.#options.signal);
    } else throw error;
  }

  #progress(bytes: number, isWaiting: boolean): void {
    this.#options.onProgress?.(Math.min(1, bytes / this.#file.size), isWaiting);
  }

  /** Ends where nobody wants the file any more. One that was left, not given up, stays for another time. */
  async #assertWanted(): Promise<void> {
    const { signal } = this.#options;
    if (signal?.aborted !== true) return;
    if (this.#upload !== null && signal.reason !== 'left') {
      await this.#transport.send({ method: 'DELETE', path: pathOf(this.#upload) }).catch(() => undefined);
    }
    throw new DOMException('The upload was stopped', 'AbortError');
  }
}

function pathOf({ id }: Upload): string {
  return `/api/uploads/${encodeURIComponent(id)}`;
}
