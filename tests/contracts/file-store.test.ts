import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileStore } from '../../runtime/server/files/index.ts';
import type { FileStoreSettings, Upload, UploadOutcome } from '../../runtime/server/files/index.ts';
import { openSqliteStore } from '../../runtime/server/store/index.ts';
import type { FileRecord, Store } from '../../runtime/server/store/index.ts';
import { at } from './sample-case.ts';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const DAY = 86_400;

describe('the store of files', () => {
  let folder: string;
  let store: Store;
  let files: FileStore;
  let seconds: number;
  let ids: number;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thutuc-files-'));
    store = openSqliteStore(folder);
    seconds = 0;
    ids = 0;
    files = await openFiles();
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const openFiles = (parts: Partial<FileStoreSettings> = {}): Promise<FileStore> =>
    FileStore.open({
      folder: join(folder, 'files'),
      records: store.files,
      now: () => at(seconds),
      newId: () => `f${(ids += 1)}`,
      ...parts,
    });
  const save = (bytes: Uint8Array, parts: Partial<Upload> = {}): Promise<UploadOutcome> =>
    files.save({ name: 'giấy.pdf', owner: 'an', bytes: inChunks(bytes), ...parts });
  const onDisk = async (): Promise<readonly string[]> =>
    (await readdir(join(folder, 'files'), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);

  it('keeps a file with its hash, size and the type of its content, and gives it back', async () => {
    const { file } = await save(PDF, { name: 'anh.png' });
    const hash = createHash('sha256').update(PDF).digest('hex');
    expect(file).toEqual({
      id: 'f1',
      hash,
      name: 'anh.png',
      type: 'application/pdf',
      size: PDF.length,
      owner: 'an',
      createdAt: at(0),
      attachedTo: null,
    });
    const read = await files.read('f1');
    expect(Buffer.concat((await read?.bytes.toArray()) ?? [])).toEqual(PDF);
    expect(read?.file).toEqual(file);
    expect(await files.read('f2')).toBeNull();
    expect(await onDisk()).toEqual([hash]);
  });

  it('keeps the same bytes once, under two records', async () => {
    await Promise.all([save(PDF), save(PDF)]);
    expect(await onDisk()).toHaveLength(1);
    expect(await store.files.get('f2')).not.toBeNull();
  });

  it('stops reading a file that is too large and leaves nothing behind', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1;
        yield Buffer.alloc(1_000, 65);
      }
    }
    const { problem } = await save(PDF, { bytes: endless(), maxSize: 10_000 });
    expect(problem).toMatchObject({ code: 'file-too-large' });
    expect(given).toBe(11);
    expect(await onDisk()).toEqual([]);
    expect((await save(PDF, { maxSize: PDF.length })).problem).toBeNull();
    expect((await save(PDF, { maxSize: PDF.length - 1 })).problem).not.toBeNull();
  });

  it('does not let one upload ask for more than the house allows', async () => {
    files = await openFiles({ rules: { maxSize: 10, accept: ['application/pdf'] } });
    expect((await save(PDF, { maxSize: 1_000 })).problem).toMatchObject({ code: 'file-too-large' });
    files = await openFiles({ rules: { maxSize: 1_000, accept: ['application/pdf'] } });
    expect((await save(PNG, { accept: ['image/png'] })).problem).toMatchObject({
      code: 'file-type-refused',
      params: { found: 'image/png', accepted: '' },
    });
  });

  it('knows a type by content, not by name, and text only when it is text', async () => {
    const typeOf = async (bytes: Uint8Array): Promise<string> => {
      const { file, problem } = await save(bytes);
      return file?.type ?? String(problem?.params?.['found']);
    };
    expect(await typeOf(PNG)).toBe('image/png');
    expect(await typeOf(Buffer.from('Đơn đề nghị\r\n\tKính gửi'))).toBe('text/plain');
    expect(await typeOf(Buffer.from('<html><script>alert(1)</script>'))).toBe('text/plain');
    expect(await typeOf(Buffer.from([0xff, 0xfe, 0xfa, 0x41]))).not.toBe('text/plain');
    expect(await typeOf(Buffer.from('a\u0000b'))).toBe('application/octet-stream');
    expect(await typeOf(Buffer.from('MZ\u0090\u0000\u0003'))).not.toBe('text/plain');
    expect((await save(PNG, { accept: ['application/pdf'] })).problem).toMatchObject({
      params: { found: 'image/png', accepted: 'application/pdf' },
    });
  });

  it('refuses an empty file', async () => {
    expect((await save(new Uint8Array())).problem).toMatchObject({ code: 'upload-empty' });
    expect(await onDisk()).toEqual([]);
  });

  it('lets a scanner refuse a file before it is kept', async () => {
    files = await openFiles({ scan: async () => 'Eicar-Test' });
    expect((await save(PDF)).problem).toMatchObject({
      code: 'file-unsafe',
      params: { finding: 'Eicar-Test' },
    });
    expect(await onDisk()).toEqual([]);
    expect(await store.files.get('f1')).toBeNull();
  });

  it('leaves nothing behind when the sender breaks off', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield PDF;
      throw new Error('connection lost');
    }
    await expect(save(PDF, { bytes: broken() })).rejects.toThrow('connection lost');
    expect(await onDisk()).toEqual([]);
  });

  it('never uses the name of a file as a path', async () => {
    const { file } = await save(PDF, { name: '../../../etc/passwd' });
    expect(file?.name).toBe('passwd');
    expect(await onDisk()).toEqual([file?.hash]);
  });

  it('removes what nobody attached within a day, and only the bytes that nobody else has', async () => {
    await save(PDF);
    await save(PDF);
    await save(PNG);
    await store.files.attach(['f2'], 'case-1');
    seconds = DAY;
    expect(await files.sweep()).toBe(0);
    seconds = DAY + 1;
    expect(await files.sweep()).toBe(2);
    expect(await onDisk()).toHaveLength(1);
    expect((await (await files.read('f2'))?.bytes.toArray())?.length).toBe(1);
    expect(await files.read('f1')).toBeNull();
  });

  it('keeps bytes that are sent again while they are being swept away', async () => {
    await save(PDF);
    seconds = DAY + 1;
    const isHashUsed = store.files.isHashUsed.bind(store.files);
    let asked = 0;
    const records = Object.create(store.files, {
      isHashUsed: {
        value: async (hash: string) => {
          const isUsed = await isHashUsed(hash);
          asked += 1;
          // Just after the sweep has found the bytes unused, somebody sends them again.
          if (asked === 1) await save(PDF);
          return isUsed;
        },
      },
    }) as Store['files'];
    for (const key of ['orphans', 'removeOrphan'] as const) {
      Object.defineProperty(records, key, { value: store.files[key].bind(store.files) });
    }
    const sweeping = await openFiles({ records });
    expect(await sweeping.sweep()).toBe(1);
    expect(asked).toBe(2);
    const read = await files.read('f2');
    expect(Buffer.concat((await read?.bytes.toArray()) ?? [])).toEqual(PDF);
    expect(await onDisk()).toHaveLength(1);
  });

  it('clears away uploads that broke off with their process', async () => {
    const left = join(folder, 'files', 'incoming', 'left-over');
    await writeFile(left, 'half');
    await utimes(left, 0, 0);
    await writeFile(join(folder, 'files', 'incoming', 'coming'), 'half');
    await files.sweep();
    expect(await onDisk()).toEqual(['coming']);
  });

  it('gives ids to the record and never derives them from the bytes', async () => {
    const [first, second] = [await save(PDF), await save(PDF)].map(({ file }) => file as FileRecord);
    expect(first?.hash).toBe(second?.hash);
    expect(first?.id).not.toBe(second?.id);
  });
});

async function* inChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 16) yield bytes.subarray(from, from + 16);
}
