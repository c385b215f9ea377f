import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Upload } from '../api/index.ts';
import { codeOf } from './problem-error.ts';
import { Transport } from './transport.ts';
import { uploadInPieces } from './upload-in-pieces.ts';
import { uploadVerdict } from './upload-verdict.ts';
import type { SendPiece } from './upload-tools.ts';

const MEGABYTE = 1024 * 1024;
const address = { announce: '/api/drafts/d/uploads', atOnce: '/api/drafts/d/files/TT01', place: 'TT01' };
const problem = (status: number, code: string, title = 'Lỗi.') =>
  JSON.stringify({ type: 'x', title, status, code, problems: [] });

/** A server of one file, and a line to it that breaks when the test says so. */
class Line {
  readonly calls: string[] = [];
  readonly pauses: number[] = [];
  bytes = Buffer.alloc(0);
  /** What happens to the next pieces: how many of their bytes arrive, or what the server says instead. */
  script: (number | { status: number; text: string })[] = [];
  size = 0;

  readonly transport = new Transport({
    wait: () => Promise.resolve(),
    fetch: async (input, init) => {
      const path = String(input);
      const method = init?.method ?? 'GET';
      if (path === '/api/session') return Response.json({ csrf: 't' });
      this.calls.push(method);
      if (method === 'DELETE') return new Response('');
      if (method === 'POST') this.size = (JSON.parse(String(init?.body)) as { size: number }).size;
      return Response.json(this.state());
    },
  });

  readonly sendPiece: SendPiece = async (_url, headers, piece, onSent) => {
    this.calls.push(`PATCH ${headers['upload-offset']}`);
    const planned = this.script.shift();
    if (typeof planned === 'object') return planned;
    const bytes = Buffer.from(await piece.arrayBuffer()).subarray(0, planned);
    onSent(bytes.length);
    this.bytes = Buffer.concat([this.bytes, bytes]);
    return planned === undefined
      ? { status: 200, text: JSON.stringify(this.state()) }
      : { status: 0, text: '' };
  };

  state(): Upload {
    const file = { id: 'f', name: 'a.pdf', type: 'application/pdf', size: this.size };
    const offset = this.bytes.length;
    const about = { id: 'u', place: 'TT01', name: 'a.pdf', size: this.size, offset };
    return { ...about, file: offset === this.size ? file : null };
  }

  async upload(file: File, signal?: AbortSignal, onProgress = (_part: number, _isWaiting: boolean) => {}) {
    return uploadInPieces(
      this.transport,
      address,
      file,
      { onProgress, ...(signal ? { signal } : {}) },
      {
        digest: async (blob) =>
          createHash('sha256')
            .update(Buffer.from(await blob.arrayBuffer()))
            .digest('hex'),
        sendPiece: this.sendPiece,
        wait: (millis) => {
          this.pauses.push(millis);
          return Promise.resolve();
        },
        clock: () => 0,
      },
    );
  }
}

const fileOf = (size: number): File =>
  new File([Uint8Array.from({ length: size }, (_, index) => index % 251)], 'a.pdf');

describe('an upload in pieces', () => {
  it('sends larger pieces on a quick line', async () => {
    const line = new Line();
    const file = fileOf(4 * MEGABYTE);
    expect((await line.upload(file)).id).toBe('f');
    expect(line.calls).toEqual(['POST', 'PATCH 0', `PATCH ${MEGABYTE}`, `PATCH ${3 * MEGABYTE}`]);
    expect(line.bytes.equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
  });

  it('asks after a break how far it is, and goes on from that byte with smaller pieces', async () => {
    const line = new Line();
    line.script = [1000];
    const told: [number, boolean][] = [];
    const file = fileOf(300_000);
    await line.upload(file, undefined, (part, isWaiting) => told.push([part, isWaiting]));
    expect(line.calls).toEqual(['POST', 'PATCH 0', 'GET', 'PATCH 1000', 'PATCH 263144']);
    expect(line.bytes.equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
    expect(line.pauses).toEqual([500]);
    expect(told.filter(([, isWaiting]) => isWaiting)).toHaveLength(1);
    expect(told.at(-1)?.[1]).toBe(false);
  });

  it('does not give up while something arrives, and gives up when nothing does', async () => {
    const line = new Line();
    line.script = Array.from({ length: 20 }, () => 10);
    await line.upload(fileOf(5000));
    expect(line.bytes).toHaveLength(5000);
    const dead = new Line();
    dead.script = Array.from({ length: 20 }, () => 0);
    const error: unknown = await dead.upload(fileOf(5000)).catch((caught: unknown) => caught);
    expect(codeOf(error)).toBe('no-connection');
    expect(dead.pauses).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 30_000, 30_000]);
  });

  it('goes on from where another tab has brought it', async () => {
    const line = new Line();
    line.script = [{ status: 409, text: problem(409, 'upload-elsewhere') }];
    await line.upload(fileOf(100));
    expect(line.calls).toEqual(['POST', 'PATCH 0', 'GET', 'PATCH 0']);
  });

  it('begins anew once when the server has lost what came', async () => {
    const line = new Line();
    const gone = { status: 404, text: problem(404, 'upload-unknown') };
    line.script = [gone];
    await line.upload(fileOf(100));
    expect(line.calls).toEqual(['POST', 'PATCH 0', 'POST', 'PATCH 0']);
    line.bytes = Buffer.alloc(0);
    line.script = [gone, gone];
    expect(codeOf(await line.upload(fileOf(100)).catch((error: unknown) => error))).toBe('upload-unknown');
  });

  it.each([
    ['given up', 'x', true],
    ['left', 'left', false],
  ])('that is %s takes what came with it: %s', async (_word, reason, isRemoved) => {
    const line = new Line();
    const stop = new AbortController();
    line.script = [10];
    const done = line.upload(fileOf(100), stop.signal, (part) => {
      if (part > 0) stop.abort(reason);
    });
    await expect(done).rejects.toThrow('stopped');
    expect(line.calls.includes('DELETE')).toBe(isRemoved);
  });

  it.each([
    [422, 'file-refused', true],
    [404, 'file-place-unknown', true],
    [409, 'file-place-full', false],
    [409, 'files-full', false],
    [401, 'sign-in-needed', false],
    [500, 'server-failed', false],
  ])('ends at once with %d %s; refused for good: %s', async (status, code, isRefused) => {
    const line = new Line();
    line.script = [{ status, text: problem(status, code, 'Vì thế.') }];
    const error: unknown = await line.upload(fileOf(100)).catch((caught: unknown) => caught);
    expect(uploadVerdict(error)).toEqual({ isRefused, message: 'Vì thế.' });
    expect(line.pauses).toEqual([]);
  });
});
