import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../../../engine/index.ts';
import type {
  CaseList,
  CounterDrafts,
  CounterProcedures,
  Draft,
  DraftCheck,
  DraftCode,
  DraftList,
  FileReference,
  Submitted,
  Tracking,
} from '../../api/index.ts';
import { commandId, goodAnswers, sent } from '../testing/file-case.ts';
import { readPdf } from '../papers/read-pdf.fixture.ts';
import { smallProcedure, smallShipped } from '../testing/small-shipped.ts';
import { startTestServer, type Answer, type Person, type TestServer } from '../testing/test-server.ts';

const pdf = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';
const NUMBER = '026098003310';
const identity = { kind: 'citizenId', number: NUMBER } as const;
const person = { fullName: 'Lê Thị Mẫu', birthDate: '1998-02-14', phone: '0912345602' };
const order = { procedure: 'don-nho', unit: '08707', channel: '1', identity, person };

let server: TestServer;
let clerk: Person;
let colleague: Person;
let citizen: Person;
let elsewhere: Person;

beforeAll(async () => {
  server = await startTestServer({}, { ...smallShipped, procedures: [dearerAtTheCounter()] });
  const { accounts } = server.services.store;
  const far = await accounts.get('noi-khac');
  if (!far) throw new Error('no account noi-khac');
  await accounts.put({ ...far, grants: [{ role: 'mot_cua', unit: '00166' }] });
  clerk = await server.as('mot-cua');
  colleague = await server.as('mot-cua-2');
  citizen = await server.as('nguoi-nop');
  elsewhere = await server.as('noi-khac');
});
afterAll(() => server.close());
beforeEach(async () => {
  await identify('nguoi-nop', {}, 2);
  await identify('mot-cua', {}, 2);
});

/** The small procedure with a fee that is twice as high for those who come in person. */
function dearerAtTheCounter(): object {
  const procedure = smallProcedure();
  const [fee] = procedure.fees ?? [];
  const amount = 'coalesce(so_ban, 1) * muc_thu * (if case.channel = "1" then 2 else 1)';
  return { ...procedure, fees: [{ ...fee, amount }] };
}

/** Gives an account a proved identity. */
async function identify(id: string, claims: Record<string, unknown>, identityLevel: number): Promise<void> {
  const { accounts } = server.services.store;
  const account = await accounts.get(id);
  if (!account) throw new Error(`no account ${id}`);
  const { citizenId: _number, ...others } = account.claims;
  await accounts.put({ ...account, claims: { ...others, ...claims }, identityLevel });
}

async function begin(change: object = {}): Promise<Draft> {
  const answer = await clerk.post('/api/counter/drafts', { ...order, ...change });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.json<Draft>();
}

async function fill(id: string, answers: object = goodAnswers, by = clerk): Promise<Draft> {
  const { revision } = (await by.get(`/api/drafts/${id}`)).json<Draft>();
  const answer = await by.put(`/api/drafts/${id}`, { revision, answers });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json<Draft>();
}

async function sign(id: string, signed = true): Promise<Answer> {
  const { revision } = (await clerk.get(`/api/drafts/${id}`)).json<Draft>();
  return clerk.put(`/api/counter/drafts/${id}/signature`, { signed, revision });
}

const file = (id: string, by = clerk) => by.post(`/api/drafts/${id}/submit`, { commandId: commandId() });

/** Files for the person at the counter, and gives what came of it. */
async function filed(change: object = {}, answers: object = goodAnswers): Promise<Submitted> {
  const { id } = await begin(change);
  await fill(id, answers);
  await sign(id);
  const answer = await file(id);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json<Submitted>();
}

const codesOf = (answer: Answer) =>
  answer.problem().problems.map(({ code, pointer }) => `${pointer} ${code}`);

describe('procedures for the counter', () => {
  it('are those that a role of the clerk takes in first, found without marks', async () => {
    const found = (await clerk.get('/api/counter/procedures?q=giay+de+nghi')).json<CounterProcedures>();
    expect(found.items).toMatchObject([
      { id: 'don-nho', units: [{ code: '08707' }], channels: [{ code: '1', isDirect: true }] },
    ]);
    const leader = await server.as('lanh-dao');
    for (const other of [leader, citizen]) {
      expect((await other.get('/api/counter/procedures')).json<CounterProcedures>().items).toEqual([]);
    }
  });
});

describe('a draft at the counter', () => {
  it('is filled with what the person showed and said, and with nothing of the clerk', async () => {
    const draft = await begin();
    expect(draft.answers).toMatchObject({ ho_ten: 'Lê Thị Mẫu' });
    expect(draft.environment.claims).toEqual({
      fullName: 'Lê Thị Mẫu',
      birthDate: '1998-02-14',
      phone: '0912345602',
      citizenId: NUMBER,
    });
    expect(draft.counter).toMatchObject({
      applicant: 'Lê Thị Mẫu',
      mustSign: true,
      startedBy: 'Phạm Thu Hà',
    });
    expect((await clerk.get('/api/drafts')).json<DraftList>().items).toEqual([]);
  });

  it('is for clerks of the unit, each of whom goes on with it; for everybody else there is none', async () => {
    const { id } = await begin();
    expect((await fill(id, goodAnswers, colleague)).answers).toMatchObject({ loai: 'MOI' });
    const listed = async (who: Person) =>
      (await who.get('/api/counter/drafts')).json<CounterDrafts>().items.map((item) => item.id);
    expect(await listed(colleague)).toContain(id);
    for (const other of [citizen, elsewhere, await server.as('lanh-dao'), await server.as('quan-tri')]) {
      expect(await listed(other)).not.toContain(id);
      for (const answer of [
        await other.get(`/api/drafts/${id}`),
        await other.put(`/api/drafts/${id}`, { revision: 1, answers: {} }),
        await other.get(`/api/drafts/${id}/printout.pdf`),
        await other.put(`/api/counter/drafts/${id}/signature`, { signed: true, revision: 1 }),
        await other.put(`/api/counter/drafts/${id}`, { channel: '1', identity, person }),
        await other.upload(`/api/drafts/${id}/files/signed-print`, 'a.pdf', pdf),
        await file(id, other),
        await other.delete(`/api/drafts/${id}`),
      ]) {
        expect([answer.status, answer.problem().code]).toEqual([404, 'draft-unknown']);
      }
    }
  });

  it('is begun by nobody who may not take the procedure in there', async () => {
    for (const other of [citizen, elsewhere, await server.as('lanh-dao')]) {
      const answer = await other.post('/api/counter/drafts', order);
      expect(codesOf(answer)).toEqual(['/unit counter-not-yours']);
    }
    expect((await server.visitor.post('/api/counter/drafts', order)).status).toBe(401);
    expect((await server.visitor.get('/api/counter/drafts')).status).toBe(401);
  });

  it('names everything that is wrong with what was written down at once', async () => {
    const answer = await clerk.post('/api/counter/drafts', {
      ...order,
      channel: '2',
      identity: { kind: 'citizenId', number: '999' },
      person: { fullName: ' ', birthDate: '2027-01-01' },
    });
    expect(answer.problem().code).toBe('counter-refused');
    expect(codesOf(answer)).toEqual([
      '/channel channel-closed',
      '/identity/number counter-citizen-id',
      '/person/fullName counter-name',
      '/person/birthDate counter-birth',
    ]);
  });

  it('follows a correction of the name where nobody has written another one', async () => {
    const { id } = await begin();
    const change = { channel: '1', identity, person: { ...person, fullName: 'Lê Thị Mẫn' } };
    const mended = (await clerk.put(`/api/counter/drafts/${id}`, change)).json<Draft>();
    expect([mended.answers['ho_ten'], mended.counter?.applicant]).toEqual(['Lê Thị Mẫn', 'Lê Thị Mẫn']);
    await fill(id, { ...goodAnswers, ho_ten: 'Tên trên đơn' });
    const again = (await clerk.put(`/api/counter/drafts/${id}`, { ...change, person })).json<Draft>();
    expect(again.answers['ho_ten']).toBe('Tên trên đơn');
  });

  it('costs what its channel costs', async () => {
    const { id } = await begin();
    await fill(id);
    expect((await clerk.post(`/api/drafts/${id}/check`)).json<DraftCheck>().total).toBe(20_000);
    const own = (await citizen.post('/api/drafts', { procedure: 'don-nho' })).json<Draft>();
    await fill(own.id, goodAnswers, citizen);
    expect((await citizen.post(`/api/drafts/${own.id}/check`)).json<DraftCheck>().total).toBe(10_000);
    const { case: made } = await filed();
    expect((await clerk.get(`/api/cases/${made}`)).json<CaseView>().fees).toMatchObject([{ owed: 20_000 }]);
  });

  it('takes papers as they lie before the clerk: kept, or shown and given back', async () => {
    const { id } = await begin();
    await fill(id, { ...goodAnswers, loai: 'CAP_LAI', ly_do: 'mất' });
    const missing = (await clerk.post(`/api/drafts/${id}/check`)).json<DraftCheck>();
    expect(missing.problems.map(({ code }) => code)).toEqual(['component-missing']);
    expect(missing.components.find(({ key }) => key === 'TT02')?.deliver).toEqual([
      'file',
      'received',
      'shown',
    ]);
    await clerk.put(`/api/drafts/${id}/papers/TT02`, { way: 'shown' });
    expect((await clerk.post(`/api/drafts/${id}/check`)).json<DraftCheck>().problems).toEqual([]);
    const own = (await citizen.post('/api/drafts', { procedure: 'don-nho' })).json<Draft>();
    const refused = await citizen.put(`/api/drafts/${own.id}/papers/TT02`, { way: 'shown' });
    expect(refused.problem().code).toBe('file-place-unknown');
  });
});

describe('the print that is signed', () => {
  it('is no draft any more, names the applicant, and is asked for before the case is filed', async () => {
    const { id } = await begin();
    await fill(id);
    const print = await clerk.get(`/api/drafts/${id}/printout.pdf`);
    const text = readPdf(new Uint8Array(print.bytes)).pages.join(' ').replace(/\s+/g, ' ');
    expect(text).toContain('Bản in để người nộp đọc và ký');
    expect(text).not.toContain('BẢN NHÁP');
    const unsigned = await file(id);
    expect(codesOf(unsigned)).toEqual(['/signed counter-unsigned']);
    await sign(id);
    expect((await file(id)).status).toBe(200);
  });

  it('is signed anew where the form says something else since', async () => {
    const { id } = await begin();
    await fill(id);
    await sign(id);
    await fill(id, { ...goodAnswers, so_ban: 3 });
    const { counter } = (await clerk.get(`/api/drafts/${id}`)).json<Draft>();
    expect(counter?.signed).toMatchObject({ by: 'Phạm Thu Hà', holds: false });
    expect(codesOf(await file(id))).toEqual(['/signed counter-unsigned']);
  });

  it('is not signed for a revision that nobody has printed', async () => {
    const { id } = await begin();
    await fill(id);
    const answer = await clerk.put(`/api/counter/drafts/${id}/signature`, { signed: true, revision: 1 });
    expect(answer.problem().code).toBe('draft-changed');
  });
});

describe('a case filed at the counter', () => {
  it('says who filed for whom and on which channel, with the papers and the scan', async () => {
    const { id } = await begin();
    await fill(id, { ...goodAnswers, loai: 'CAP_LAI', ly_do: 'mất' });
    await clerk.put(`/api/drafts/${id}/papers/TT02`, { way: 'received' });
    await sign(id);
    const scan = (
      await clerk.upload(`/api/drafts/${id}/files/signed-print`, 'don da ky.pdf', pdf)
    ).json<FileReference>();
    const { case: made } = (await file(id)).json<Submitted>();
    const view = (await clerk.get(`/api/cases/${made}`)).json<CaseView>();
    expect(view.filing).toMatchObject({
      channel: { code: '1' },
      by: 'Phạm Thu Hà',
      unit: { vi: expect.stringContaining('Vĩnh Yên') as string },
      identity: { kind: 'citizenId', number: '•••••••••310' },
      signed: { files: [{ id: scan.id }] },
    });
    expect(view.applicant.name).toBe('Lê Thị Mẫu');
    expect(view.receivingUnit.code).toBe('08707');
    const [submitted] = view.history;
    expect(submitted).toMatchObject({
      who: 'Phạm Thu Hà',
      notes: [{ vi: 'Nộp thay cho Lê Thị Mẫu, kênh nộp: trực tiếp' }],
    });
    expect(view.dossier.find(({ key }) => key === 'TT02')?.receipt).toMatchObject({
      state: 'received',
      copies: 1,
      by: 'Phạm Thu Hà',
    });
    expect((await clerk.get(`/api/cases/${made}/files/${scan.id}`)).text).toBe(pdf);
    expect((await elsewhere.get(`/api/cases/${made}`)).status).toBe(404);
    // The same clerk accepts on the spot, and gives the paper back later.
    await sent(clerk, made, { event: 'TIEP_NHAN', task: 'tiep_nhan.1' });
    await sent(clerk, made, { type: 'paper', component: 'TT02', state: 'returned' });
    const after = (await clerk.get(`/api/cases/${made}`)).json<CaseView>();
    expect(after.dossier.find(({ key }) => key === 'TT02')?.receipt?.state).toBe('returned');
  });

  it('is one case, however often it is filed and by whom of the unit', async () => {
    const { id } = await begin();
    await fill(id);
    await sign(id);
    const both = await Promise.all([file(id), file(id)]);
    const third = await file(id, colleague);
    expect(new Set([...both, third].map((answer) => answer.text)).size).toBe(1);
    expect((await file(id, citizen)).status).toBe(404);
  });

  it('is followed by its reference before anybody has adopted it', async () => {
    const { reference } = await filed();
    const tracked = (await server.visitor.get(`/api/track/${reference}`)).json<Tracking>();
    expect(tracked.view.status.code).toBe('1');
  });

  it('goes through the counter only for a clerk who begins it there', async () => {
    const own = (await clerk.post('/api/drafts', { procedure: 'don-nho' })).json<Draft>();
    await fill(own.id);
    const answer = await clerk.post(`/api/drafts/${own.id}/submit`, { commandId: commandId(), channel: '1' });
    expect(codesOf(answer)).toEqual(['/channel channel-not-yours']);
  });
});

describe('the person for whom it was filed', () => {
  const listOf = async (who: Person) =>
    (await who.get('/api/cases')).json<CaseList>().items.map(({ id }) => id);

  it('finds it among their cases once they have proved the number, and not by typing it', async () => {
    const number = '026098003328';
    const made = (await filed({ identity: { ...identity, number } })).case;
    expect(await listOf(citizen)).not.toContain(made);
    await identify('nguoi-nop', { citizenId: number }, 1);
    expect(await listOf(citizen)).not.toContain(made);
    await identify('nguoi-nop', { citizenId: number }, 2);
    const back = await server.as('nguoi-nop');
    expect(await listOf(back)).toContain(made);
    const view = (await back.get(`/api/cases/${made}`)).json<CaseView>();
    expect(view.reach).toBe('applicant');
    expect(view.filing).toMatchObject({ by: '', identity: { number } });
    expect(view.history.at(-1)?.what.vi).toBe('Hồ sơ được gắn với tài khoản của người nộp');
    expect(await listOf(await server.as('nguoi-khac'))).not.toContain(made);
  });

  it('has it at once where the account was there before', async () => {
    const number = '026098003336';
    await identify('nguoi-nop', { citizenId: number }, 2);
    const made = (await filed({ identity: { ...identity, number } })).case;
    expect((await citizen.get(`/api/cases/${made}`)).json<CaseView>().reach).toBe('applicant');
  });

  it('is never the clerk who takes it in, whatever the level of their identity', async () => {
    await identify('mot-cua', { citizenId: NUMBER }, 0);
    const answer = await clerk.post('/api/counter/drafts', order);
    expect(codesOf(answer)).toEqual(['/identity/number counter-own']);
  });

  it('is refused as the official of their own case from the moment at which they sign in', async () => {
    const number = '026098003344';
    const made = (await filed({ identity: { ...identity, number } })).case;
    await identify('mot-cua', { citizenId: number }, 2);
    const own = await server.as('mot-cua');
    const view = (await own.get(`/api/cases/${made}`)).json<CaseView>();
    expect([view.reach, view.ownCase]).toEqual(['applicant', true]);
    expect(view.offers.map(({ event }) => event)).toEqual(['RUT']);
  });
});

describe('what a citizen began online', () => {
  async function halfDone(): Promise<{ draft: Draft; code: string }> {
    const draft = (await citizen.post('/api/drafts', { procedure: 'don-nho' })).json<Draft>();
    await fill(draft.id, goodAnswers, citizen);
    const { code } = (await citizen.post(`/api/drafts/${draft.id}/transfers`)).json<DraftCode>();
    return { draft, code };
  }
  const resume = (code: string, number: string, by = clerk) =>
    by.post('/api/counter/transfers', {
      code,
      unit: '08707',
      channel: '1',
      identity: { ...identity, number },
    });

  it('goes on at the counter by its code, for the person who shows the number of the account', async () => {
    await identify('nguoi-nop', { citizenId: NUMBER }, 2);
    const { draft, code } = await halfDone();
    expect(codesOf(await resume(code, '026098003310', elsewhere))).toEqual(['/unit counter-not-yours']);
    expect(codesOf(await resume(code, '026098003328'))).toEqual([
      '/identity/number counter-identity-differs',
    ]);
    const open = (await resume(code, NUMBER)).json<Draft>();
    expect([open.id, open.answers['ho_ten'], open.counter?.person]).toEqual([
      draft.id,
      'Lê Quốc Duy',
      undefined,
    ]);
    expect((await resume(code, NUMBER)).problem().code).toBe('code-unknown');
    await sign(draft.id);
    const { case: made } = (await file(draft.id)).json<Submitted>();
    const view = (await citizen.get(`/api/cases/${made}`)).json<CaseView>();
    expect([view.reach, view.filing?.channel.code]).toEqual(['applicant', '1']);
  });

  it('stays theirs: they go on online, and it is not lost where the counter lets go of it', async () => {
    const { draft, code } = await halfDone();
    await resume(code, NUMBER);
    expect((await citizen.get(`/api/drafts/${draft.id}`)).json<Draft>().counter).toBeUndefined();
    expect((await clerk.delete(`/api/drafts/${draft.id}`)).status).toBe(204);
    expect((await clerk.get(`/api/drafts/${draft.id}`)).status).toBe(404);
    const { case: made } = (await file(draft.id, citizen)).json<Submitted>();
    expect((await citizen.get(`/api/cases/${made}`)).json<CaseView>().filing).toBeNull();
  });
});
