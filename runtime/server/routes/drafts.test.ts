import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView } from '../../../engine/index.ts';
import type { Draft, DraftCheck, DraftList, FileReference, Submitted } from '../../api/index.ts';
import { commandId, fileCase, goodAnswers } from '../testing/file-case.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';

const pdf = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let server: TestServer;
let person: Person;
let other: Person;
beforeAll(async () => {
  server = await startTestServer();
  person = await server.as('nguoi-nop');
  other = await server.as('nguoi-khac');
});
afterAll(() => server.close());

async function draft(): Promise<Draft> {
  return (await person.post('/api/drafts', { procedure: 'don-nho' })).json<Draft>();
}

async function save(id: string, answers: object): Promise<Draft> {
  const { revision } = (await person.get(`/api/drafts/${id}`)).json<Draft>();
  const answer = await person.put(`/api/drafts/${id}`, { revision, answers });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json<Draft>();
}

describe('a draft', () => {
  it('begins with what is known of the person, on the version that is live', async () => {
    const answer = await person.post('/api/drafts', { procedure: 'don-nho' });
    expect(answer.status).toBe(201);
    const begun = answer.json<Draft>();
    expect(begun).toMatchObject({ revision: 1, form: 'don', answers: { ho_ten: 'Lê Quốc Duy' } });
    expect(begun.procedure).toMatchObject({ id: 'don-nho', version: 1 });
    expect(begun.environment.today).toBe('2026-11-20');
    expect(answer.headers['location']).toBe(`/api/drafts/${begun.id}`);
  });

  it('needs somebody who is signed in, and a procedure that exists', async () => {
    expect((await server.visitor.post('/api/drafts', { procedure: 'don-nho' })).status).toBe(401);
    const answer = await person.post('/api/drafts', { procedure: 'khong-co' });
    expect([answer.status, answer.problem().code]).toEqual([404, 'procedure-unknown']);
  });

  it('is kept over the revision that was seen, by body or by If-Match', async () => {
    const { id } = await draft();
    const saved = await person.put(`/api/drafts/${id}`, { revision: 1, answers: { ho_ten: 'A' } });
    expect([saved.status, saved.headers['etag']]).toEqual([200, '"2"']);
    const stale = await person.put(`/api/drafts/${id}`, { revision: 1, answers: {} });
    expect(stale.problem()).toMatchObject({ status: 409, code: 'draft-changed', params: { revision: 2 } });
    const matched = await person.put(`/api/drafts/${id}`, { answers: {} }, { 'if-match': '"2"' });
    expect(matched.status).toBe(200);
    expect((await person.put(`/api/drafts/${id}`, { answers: {} })).problem().code).toBe('request-invalid');
  });

  it('does not keep what is not asked for', async () => {
    const { id } = await draft();
    const saved = await save(id, { loai: 'MOI', ly_do: 'ẩn', la: 1 });
    expect(saved.answers).toEqual({ loai: 'MOI' });
  });

  it('says at its place what it could not read and so has not kept', async () => {
    const { id } = await draft();
    const sent = { ho_ten: 'An', so_ban: { a: 1 }, dong: [{ ten: 'A', gia: [] }, 5] };
    const { answers, problems } = await save(id, sent);
    expect(answers).toMatchObject({ ho_ten: 'An', dong: [{ ten: 'A' }, {}] });
    expect(problems?.map(({ code, pointer }) => `${pointer} ${code}`)).toEqual([
      '/answers/so_ban value-unreadable',
      '/answers/dong value-unreadable',
      '/answers/dong/0/gia value-unreadable',
    ]);
    expect(problems?.every(({ message }) => message !== '')).toBe(true);
    expect((await save(id, { ho_ten: 'An', so_ban: 'hai' })).problems).toBeUndefined();
  });

  it('belongs to one person, and nobody else can tell that it is there', async () => {
    const { id } = await draft();
    for (const answer of [
      await other.get(`/api/drafts/${id}`),
      await other.put(`/api/drafts/${id}`, { revision: 1, answers: {} }),
      await other.post(`/api/drafts/${id}/check`),
      await other.post(`/api/drafts/${id}/submit`, { commandId: commandId() }),
      await other.delete(`/api/drafts/${id}`),
    ]) {
      expect([answer.status, answer.problem().code]).toEqual([404, 'draft-unknown']);
    }
    expect((await other.get('/api/drafts')).json<DraftList>().items).toEqual([]);
  });

  it('is gone when it is thrown away', async () => {
    const { id } = await draft();
    expect((await person.delete(`/api/drafts/${id}`)).status).toBe(204);
    expect((await person.get(`/api/drafts/${id}`)).status).toBe(404);
  });

  it('is looked through: what is missing in words, what it costs', async () => {
    const { id } = await draft();
    await save(id, { ...goodAnswers, loai: 'CAP_LAI', so_ban: 7 });
    const check = (await person.post(`/api/drafts/${id}/check`)).json<DraftCheck>();
    expect(check.problems.map(({ code, pointer }) => `${code} ${pointer}`).sort()).toEqual([
      'check-failed /answers/so_ban',
      'component-missing /dossier/TT02',
      'required /answers/ly_do',
    ]);
    expect(check.problems.map(({ message }) => message)).toContain('Nhiều nhất 5 bản, không phải 7.');
    expect(check.total).toBe(35_000);
    expect(check.components.map(({ key, required }) => [key, required])).toEqual([
      ['TT01', true],
      ['TT02', true],
    ]);
  });
});

describe('files of a draft', () => {
  it('go to a component, come back as they were, and are taken out again', async () => {
    const { id } = await draft();
    await save(id, { ...goodAnswers, loai: 'CAP_LAI', ly_do: 'mất' });
    const sent = await person.upload(`/api/drafts/${id}/files/TT02`, 'giấy cũ.pdf', pdf);
    expect(sent.status).toBe(201);
    const file = sent.json<FileReference>();
    expect(file).toMatchObject({ name: 'giấy cũ.pdf', type: 'application/pdf', size: pdf.length });
    expect((await person.get(`/api/drafts/${id}`)).json<Draft>().dossier).toEqual({ TT02: [file] });
    const back = await person.get(`/api/drafts/${id}/files/${file.id}`);
    expect(back.text).toBe(pdf);
    expect(back.headers['content-disposition']).toContain('attachment');
    expect(back.headers['x-content-type-options']).toBe('nosniff');
    expect((await other.get(`/api/drafts/${id}/files/${file.id}`)).status).toBe(404);
    await person.delete(`/api/drafts/${id}/files/TT02/${file.id}`);
    expect((await person.get(`/api/drafts/${id}`)).json<Draft>().dossier).toEqual({ TT02: [] });
  });

  it('must be of a type that the component takes, whatever their name', async () => {
    const { id } = await draft();
    const answer = await person.upload(`/api/drafts/${id}/files/TT02`, 'anh.pdf', png);
    expect(answer.problem()).toMatchObject({
      status: 422,
      code: 'file-refused',
      problems: [{ code: 'file-type-refused' }],
    });
  });

  it('have a place: not any, and not without end', async () => {
    const { id } = await draft();
    expect((await person.upload(`/api/drafts/${id}/files/TT99`, 'a.pdf', pdf)).problem().code).toBe(
      'file-place-unknown',
    );
    for (const name of ['1.pdf', '2.pdf']) await person.upload(`/api/drafts/${id}/files/TT02`, name, pdf);
    const third = await person.upload(`/api/drafts/${id}/files/TT02`, '3.pdf', pdf);
    expect(third.problem()).toMatchObject({ code: 'file-place-full', params: { max: 2 } });
  });

  it('of a field are named in the answers, as they were received', async () => {
    const { id } = await draft();
    const place = encodeURIComponent('field:/anh');
    const file = (
      await person.upload(`/api/drafts/${id}/files/${place}`, 'anh.png', png)
    ).json<FileReference>();
    const saved = await save(id, { ...goodAnswers, anh: [{ ...file, name: 'khác.exe', size: 1 }] });
    expect(saved.answers['anh']).toEqual([file]);
  });

  it('of somebody else cannot be named', async () => {
    const { id } = await draft();
    const foreign = (await other.post('/api/drafts', { procedure: 'don-nho' })).json<Draft>();
    const place = encodeURIComponent('field:/anh');
    const file = (
      await other.upload(`/api/drafts/${foreign.id}/files/${place}`, 'a.png', png)
    ).json<FileReference>();
    const answer = await person.put(`/api/drafts/${id}`, { revision: 1, answers: { anh: [file] } });
    expect(answer.problem().problems).toMatchObject([{ code: 'file-unknown', pointer: '/answers/anh/0' }]);
  });

  it('are not taken from what is no upload', async () => {
    const { id } = await draft();
    expect((await person.post(`/api/drafts/${id}/files/TT02`, { a: 1 })).status).toBe(415);
  });
});

describe('handing in', () => {
  it('makes a case that the person finds again, and ends the draft', async () => {
    const { reference, case: id } = await fileCase(person);
    expect(reference).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    const view = (await person.get(`/api/cases/${id}`)).json<CaseView>();
    expect(view).toMatchObject({
      reach: 'applicant',
      reference,
      code: null,
      applicant: { name: 'Lê Quốc Duy' },
    });
    expect(view.fees).toMatchObject([{ key: 'le_phi', amount: 10_000 }]);
  });

  it('twice, by the same command or by another, makes one case', async () => {
    const { id } = await draft();
    await save(id, goodAnswers);
    const order = { commandId: commandId() };
    const first = (await person.post(`/api/drafts/${id}/submit`, order)).json<Submitted>();
    const again = (await person.post(`/api/drafts/${id}/submit`, order)).json<Submitted>();
    const another = (
      await person.post(`/api/drafts/${id}/submit`, { commandId: commandId() })
    ).json<Submitted>();
    expect([again, another]).toEqual([first, first]);
    expect((await other.post(`/api/drafts/${id}/submit`, order)).status).toBe(404);
  });

  it('at the same moment from two windows makes one case', async () => {
    const { id } = await draft();
    await save(id, goodAnswers);
    const submit = () => person.post(`/api/drafts/${id}/submit`, { commandId: commandId() });
    const [one, two] = await Promise.all([submit(), submit()]);
    expect([one?.status, two?.status]).toEqual([200, 200]);
    expect(one?.text).toBe(two?.text);
  });

  it('is refused with everything that is still wrong, and the draft stays', async () => {
    const { id } = await draft();
    const answer = await person.post(`/api/drafts/${id}/submit`, { commandId: commandId() });
    expect(answer.problem()).toMatchObject({ status: 422, code: 'application-refused' });
    expect(answer.problem().problems.map(({ pointer }) => pointer)).toContain('/answers/noi_o');
    expect((await person.get(`/api/drafts/${id}`)).status).toBe(200);
  });

  it('through the counter is for officers', async () => {
    const { id } = await draft();
    await save(id, goodAnswers);
    const answer = await person.post(`/api/drafts/${id}/submit`, { commandId: commandId(), channel: '1' });
    expect(answer.problem().problems).toMatchObject([{ code: 'channel-not-yours' }]);
  });

  it('carries the files along', async () => {
    const { id } = await draft();
    await save(id, { ...goodAnswers, loai: 'CAP_LAI', ly_do: 'mất' });
    const file = (await person.upload(`/api/drafts/${id}/files/TT02`, 'cu.pdf', pdf)).json<FileReference>();
    const filed = (
      await person.post(`/api/drafts/${id}/submit`, { commandId: commandId() })
    ).json<Submitted>();
    expect((await person.get(`/api/cases/${filed.case}/files/${file.id}`)).text).toBe(pdf);
    expect((await other.get(`/api/cases/${filed.case}/files/${file.id}`)).status).toBe(404);
    const clerk = await server.as('mot-cua');
    expect((await clerk.get(`/api/cases/${filed.case}/files/${file.id}`)).text).toBe(pdf);
    expect((await server.services.store.files.get(file.id))?.attachedTo).toBe(filed.case);
  });
});
