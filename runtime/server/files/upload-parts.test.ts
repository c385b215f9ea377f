import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantOf } from '../../../engine/index.ts';
import type { UploadAnnounced } from './upload-part.ts';
import { UploadParts } from './upload-parts.ts';

const BYTES = Buffer.from('0123456789');
const DAY = 86_400_000;

describe('files under way', () => {
  let folder: string;
  let parts: UploadParts;
  let millis: number;
  let ids: number;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thutuc-parts-'));
    millis = 0;
    ids = 0;
    parts = await reopen();
  });
  afterEach(() => rm(folder, { recursive: true }));

  const reopen = () =>
    UploadParts.open({ folder, now: () => instantOf(millis), newId: () => `p${(ids += 1)}` });
  const announced: UploadAnnounced = {
    owner: 'an',
    holder: 'draft/1',
    place: 'TT01',
    name: 'a.pdf',
    size: BYTES.length,
    hash: createHash('sha256').update(BYTES).digest('hex'),
  };
  const piece = (from: number, to: number) => Readable.from([BYTES.subarray(from, to)]);

  it('outlive the process, also one that was killed while it wrote a note', async () => {
    millis = 10 * DAY;
    const part = await parts.begin(announced);
    await parts.add(part, 0, piece(0, 4));
    await writeFile(join(folder, 'p9.json'), '{"id":"p9","ow');
    await writeFile(join(folder, 'p8.p7.new'), '');
    parts = await reopen();
    const found = await parts.begin(announced);
    expect(found).toEqual(part);
    expect(await parts.received(found)).toBe(4);
    expect(await parts.underWay('draft/1', 'an')).toEqual([part]);
    await parts.add(found, 4, piece(4, 10));
    expect(await parts.isIntact(found)).toBe(true);
    // A note of which nobody knows the end yet may be another process's, just now; not so two days later.
    await parts.sweep();
    expect((await readdir(folder)).sort()).toEqual(['p1.bytes', 'p1.json', 'p8.p7.new', 'p9.json']);
    for (const name of ['p8.p7.new', 'p9.json']) await utimes(join(folder, name), 0, 0);
    await parts.sweep();
    expect((await readdir(folder)).sort()).toEqual(['p1.bytes', 'p1.json']);
  });

  it('go on at any process that shares the folder, none of which clears away what came to another', async () => {
    const other = await reopen();
    const [part, again] = [await parts.begin(announced), await other.begin(announced)];
    expect(again).toEqual(part);
    expect(await Promise.all([parts.begin(announced), other.underWay('draft/1', 'an')])).toEqual([
      part,
      [part],
    ]);
    await parts.add(part, 0, piece(0, 4));
    await other.sweep();
    await other.add(again, 4, piece(4, 10));
    expect(await parts.isIntact(part)).toBe(true);
    await other.end(again);
    expect((await parts.of(part.id, 'an'))?.isDone).toBe(true);
    expect(await parts.of('../p1', 'an')).toBeNull();
  });

  it('are begun once by two tabs together', async () => {
    const [first, second] = await Promise.all([parts.begin(announced), parts.begin(announced)]);
    expect(second).toEqual(first);
  });

  it('are removed two days after they were begun by the clock that was handed in, with their bytes', async () => {
    const part = await parts.begin(announced);
    await parts.add(part, 0, piece(0, 4));
    millis = 2 * DAY;
    await parts.sweep();
    expect(await parts.of(part.id, 'an')).not.toBeNull();
    millis = 2 * DAY + 1;
    await parts.sweep();
    expect(await parts.of(part.id, 'an')).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  it('keep what came before a sender broke off', async () => {
    const part = await parts.begin(announced);
    const broken = Readable.from(
      (async function* () {
        yield BYTES.subarray(0, 3);
        throw new Error('connection lost');
      })(),
    );
    expect(await parts.add(part, 0, broken)).toEqual({ size: 3, isTooLong: false, isElsewhere: false });
    expect(await parts.add(part, 2, piece(2, 10))).toEqual({ size: 3, isElsewhere: true });
  });

  it('take the place of a piece that stands still at the same byte', async () => {
    const part = await parts.begin(announced);
    const still = new Readable({ read: () => undefined });
    still.push(BYTES.subarray(0, 5));
    const first = parts.add(part, 0, still);
    while ((await parts.received(part)) < 5) await new Promise(setImmediate);
    expect(await parts.add(part, 5, piece(5, 10))).toMatchObject({ size: 10 });
    expect(still.destroyed).toBe(true);
    expect(await first).toMatchObject({ size: 5 });
    expect(await parts.isIntact(part)).toBe(true);
  });

  it('remember their end without the bytes', async () => {
    const part = await parts.begin(announced);
    await parts.add(part, 0, piece(0, 10));
    await parts.end(part);
    parts = await reopen();
    const done = await parts.of(part.id, 'an');
    expect(done?.isDone).toBe(true);
    expect(done && (await parts.received(done))).toBe(10);
    expect(await parts.underWay('draft/1', 'an')).toEqual([]);
    expect(await parts.of(part.id, 'binh')).toBeNull();
    expect(await readdir(folder)).toEqual(['p1.json']);
  });
});
