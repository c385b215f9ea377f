import { createHash } from 'node:crypto';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft, Upload, UploadList } from '../../api/index.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';

const PDF = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(2000, 'a'), Buffer.from('\n%%EOF\n')]);
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

let server: TestServer;
let person: Person;
let other: Person;
beforeAll(async () => {
  server = await startTestServer();
  person = await server.as('nguoi-nop');
  other = await server.as('nguoi-khac');
});
afterAll(() => server.close());

const newDraft = async (): Promise<string> =>
  (await person.post('/api/drafts', { procedure: 'don-nho' })).json<Draft>().id;
const announce = (draft: string, parts: object = {}) =>
  person.post(`/api/drafts/${draft}/uploads`, {
    place: 'TT02',
    name: 'giấy cũ.pdf',
    size: PDF.length,
    sha256: hashOf(PDF),
    ...parts,
  });
const begin = async (draft: string, parts: object = {}): Promise<Upload> =>
  (await announce(draft, parts)).json<Upload>();
const dossierOf = async (draft: string) => (await person.get(`/api/drafts/${draft}`)).json<Draft>().dossier;

describe('a file that comes piece by piece', () => {
  it('is whole with the last piece, and then stands at its place', async () => {
    const draft = await newDraft();
    const answer = await announce(draft);
    expect([answer.status, answer.headers['upload-offset'], answer.headers['upload-complete']]).toEqual([
      201,
      '0',
      '?0',
    ]);
    const { id } = answer.json<Upload>();
    expect(answer.headers['location']).toBe(`/api/uploads/${id}`);
    const first = await person.piece(`/api/uploads/${id}`, 0, PDF.subarray(0, 500));
    expect(first.json<Upload>()).toMatchObject({ offset: 500, file: null });
    expect(await dossierOf(draft)).toEqual({});
    const last = (await person.piece(`/api/uploads/${id}`, 500, PDF.subarray(500))).json<Upload>();
    expect(last).toMatchObject({
      offset: PDF.length,
      file: { name: 'giấy cũ.pdf', type: 'application/pdf' },
    });
    expect(await dossierOf(draft)).toEqual({ TT02: [last.file] });
    const back = await person.get(`/api/drafts/${draft}/files/${last.file?.id}`);
    expect(back.bytes.equals(PDF)).toBe(true);
  });

  it('goes on where it stopped when the same content is announced again, under whatever name', async () => {
    const draft = await newDraft();
    const { id } = await begin(draft);
    await person.piece(`/api/uploads/${id}`, 0, PDF.subarray(0, 700));
    expect(await begin(draft, { name: 'ban-sao.pdf' })).toMatchObject({ id, offset: 700 });
    expect((await begin(draft, { place: 'TT01' })).id).not.toBe(id);
    const list = (await person.get(`/api/drafts/${draft}/uploads`)).json<UploadList>();
    expect(list.items.map(({ place, offset }) => [place, offset])).toEqual([
      ['TT02', 700],
      ['TT01', 0],
    ]);
  });

  it('tells its end again to a sender who lost the answer, and stands at its place once', async () => {
    const draft = await newDraft();
    const { id } = await begin(draft);
    const last = (await person.piece(`/api/uploads/${id}`, 0, PDF)).json<Upload>();
    expect((await person.get(`/api/uploads/${id}`)).json<Upload>()).toEqual(last);
    expect((await person.piece(`/api/uploads/${id}`, 0, PDF)).json<Upload>()).toEqual(last);
    expect((await dossierOf(draft))['TT02']).toHaveLength(1);
    expect((await begin(draft)).id).not.toBe(id);
  });

  it.each([
    [1, 409, 'upload-elsewhere'],
    [PDF.length, 409, 'upload-elsewhere'],
    [Number.MAX_SAFE_INTEGER, 409, 'upload-elsewhere'],
    [-1, 400, 'request-invalid'],
    [1.5, 400, 'request-invalid'],
    ['1e400', 400, 'request-invalid'],
    ['abc', 400, 'request-invalid'],
  ])('takes nothing at the hostile offset %s', async (offset, status, code) => {
    const { id } = await begin(await newDraft());
    const answer = await person.piece(`/api/uploads/${id}`, offset, PDF);
    expect([answer.status, answer.problem().code]).toEqual([status, code]);
    expect((await person.get(`/api/uploads/${id}`)).json<Upload>().offset).toBe(0);
  });

  it('tells at a wrong offset from where to go on', async () => {
    const { id } = await begin(await newDraft());
    await person.piece(`/api/uploads/${id}`, 0, PDF.subarray(0, 300));
    const answer = await person.piece(`/api/uploads/${id}`, 0, PDF);
    expect(answer.problem()).toMatchObject({ code: 'upload-elsewhere', params: { offset: 300 } });
  });

  it('is given up when more comes than was announced, or something else', async () => {
    const draft = await newDraft();
    const { id } = await begin(draft, { size: 100 });
    expect((await person.piece(`/api/uploads/${id}`, 0, PDF)).problem().code).toBe('upload-too-long');
    const { id: second } = await begin(draft);
    const wrong = await person.piece(`/api/uploads/${second}`, 0, Buffer.alloc(PDF.length, 'b'));
    expect([wrong.status, wrong.problem().code]).toEqual([422, 'upload-damaged']);
    for (const gone of [id, second]) expect((await person.get(`/api/uploads/${gone}`)).status).toBe(404);
    expect(await dossierOf(draft)).toEqual({});
  });

  it('is refused before the first byte where it is too large, has no place, or no room', async () => {
    const draft = await newDraft();
    const large = await announce(draft, { size: 1_000_001 });
    expect(large.problem()).toMatchObject({ code: 'file-refused', problems: [{ code: 'file-too-large' }] });
    expect((await announce(draft, { size: 0 })).problem().problems[0]?.code).toBe('upload-empty');
    expect((await announce(draft, { place: 'TT99' })).problem().code).toBe('file-place-unknown');
    expect((await announce(draft, { sha256: '../../etc' })).status).toBe(400);
    for (const name of ['1.pdf', '2.pdf']) await person.upload(`/api/drafts/${draft}/files/TT02`, name, PDF);
    expect((await announce(draft)).problem().code).toBe('file-place-full');
  });

  it('is refused for its content in words that people know', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const { id } = await begin(await newDraft(), { size: png.length, sha256: hashOf(png) });
    const answer = await person.piece(`/api/uploads/${id}`, 0, png);
    expect(answer.problem().problems[0]?.message).toBe('Không nhận ảnh PNG. Chỉ nhận tệp PDF.');
  });

  it('belongs to its sender, and nobody else can tell that it is there', async () => {
    const draft = await newDraft();
    const { id } = await begin(draft);
    for (const answer of [
      await other.get(`/api/uploads/${id}`),
      await other.piece(`/api/uploads/${id}`, 0, PDF),
      await other.delete(`/api/uploads/${id}`),
      await other.get(`/api/drafts/${draft}/uploads`),
    ]) {
      expect(answer.status).toBe(404);
    }
    expect((await server.visitor.get(`/api/uploads/${id}`)).status).toBe(401);
    expect((await person.delete(`/api/uploads/${id}`)).status).toBe(204);
    expect((await person.get(`/api/uploads/${id}`)).status).toBe(404);
  });

  it('keeps what came before a line broke, and two tabs end with one file', async () => {
    const draft = await newDraft();
    const { id } = await begin(draft);
    await server.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = server.app.server.address() as AddressInfo;
    const broken = request({
      port,
      method: 'PATCH',
      path: `/api/uploads/${id}`,
      headers: {
        ...person.headers,
        'content-type': 'application/partial-upload',
        'content-length': PDF.length,
        'upload-offset': 0,
      },
    });
    broken.on('error', () => undefined);
    broken.write(PDF.subarray(0, 800));
    // The line is dead but nobody has told: the piece of the other tab begins where this one stopped.
    let offset = 0;
    while (offset < 800) offset = (await person.get(`/api/uploads/${id}`)).json<Upload>().offset;
    const last = await person.piece(`/api/uploads/${id}`, 800, PDF.subarray(800));
    expect(last.json<Upload>().file?.size).toBe(PDF.length);
    broken.destroy();
    expect((await dossierOf(draft))['TT02']).toEqual([last.json<Upload>().file]);
  });

  it('does not count what was taken out for the total of a draft', async () => {
    const draft = await newDraft();
    const { id } = await begin(draft);
    const { file } = (await person.piece(`/api/uploads/${id}`, 0, PDF)).json<Upload>();
    expect(await server.services.store.files.sizeHeld(draft)).toBe(PDF.length);
    await person.delete(`/api/drafts/${draft}/files/TT02/${file?.id}`);
    expect(await server.services.store.files.sizeHeld(draft)).toBe(0);
    await server.services.store.files.insert({
      id: 'to',
      hash: 'x',
      name: 'to.pdf',
      type: 'application/pdf',
      size: 200 * 1024 * 1024 - PDF.length,
      owner: 'nguoi-nop',
      createdAt: server.services.world.now(),
      attachedTo: draft,
    });
    expect((await announce(draft)).status).toBe(201);
    const over = await announce(draft, { sha256: 'a'.repeat(64) });
    expect(over.problem()).toMatchObject({ code: 'files-full', params: { max: 200 } });
  });
});
