import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView } from '../../../engine/index.ts';
import type {
  CaseForm,
  CommandReply,
  CommandRequest,
  Draft,
  FileReference,
  Submitted,
} from '../../api/index.ts';
import { commandId, fileCase, goodAnswers, send, sent } from '../testing/file-case.ts';
import { smallShipped } from '../testing/small-shipped.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';

const pdf = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';
const identity = { kind: 'citizenId', number: '026098003310' } as const;
const forApplicant = { identity, signed: true };
const bring: Partial<CommandRequest> = {
  event: 'NOP_BO_SUNG',
  task: 'bo_sung.1',
  answers: { ...goodAnswers, so_ban: 3, loai: 'CAP_LAI' },
  promised: { TT02: 'received' },
  forApplicant,
};

let server: TestServer;
let clerk: Person;
let colleague: Person;
let citizen: Person;
let leader: Person;

beforeAll(async () => {
  server = await startTestServer({}, smallShipped);
  clerk = await server.as('mot-cua');
  colleague = await server.as('mot-cua-2');
  citizen = await server.as('nguoi-nop');
  leader = await server.as('lanh-dao');
});
afterAll(() => server.close());

const viewFor = async (who: Person, id: string) => (await who.get(`/api/cases/${id}`)).json<CaseView>();

/** Files at the counter for somebody without an account, and asks for a paper and another number of copies. */
async function asked(): Promise<string> {
  const person = { fullName: 'Lê Thị Mẫu' };
  const order = { procedure: 'don-nho', unit: '08707', channel: '1', identity, person };
  const { id, revision } = (await clerk.post('/api/counter/drafts', order)).json<Draft>();
  const draft = (await clerk.put(`/api/drafts/${id}`, { revision, answers: goodAnswers })).json<Draft>();
  await clerk.put(`/api/counter/drafts/${id}/signature`, { signed: true, revision: draft.revision });
  const filed = await clerk.post(`/api/drafts/${id}/submit`, { commandId: commandId() });
  return ask(filed.json<Submitted>().case);
}

async function ask(made: string): Promise<string> {
  await sent(clerk, made, {
    event: 'YEU_CAU_BO_SUNG',
    task: 'tiep_nhan.1',
    supplement: [
      { component: 'TT02', reason: 'Chưa có' },
      { field: '/so_ban', reason: 'Thiếu một bản' },
    ],
  });
  return made;
}

describe('a supplement that is brought to the counter', () => {
  it('is filled by a clerk in the form of the applicant, where only what was asked is open', async () => {
    const made = await asked();
    const view = await viewFor(clerk, made);
    expect(view.offers).toEqual([]);
    expect(view.forApplicant).toMatchObject([{ event: 'NOP_BO_SUNG', corrects: true, answers: null }]);
    const form = (await clerk.get(`/api/counter/cases/${made}/form/don`)).json<CaseForm>();
    expect(form.editable).toEqual(['/so_ban']);
    expect(form.answers).toMatchObject({ so_ban: 2 });
    // What the clerk may not read of a case is not shown to them here either.
    expect(form.answers).not.toHaveProperty('ho_ten');
    const { view: after } = await sent(clerk, made, bring);
    expect(after.stages).toEqual([{ vi: 'Tiếp nhận' }]);
    expect(after.dossier.find(({ key }) => key === 'TT02')?.receipt).toMatchObject({
      state: 'received',
      by: 'Phạm Thu Hà',
    });
    expect(JSON.stringify(after.forms)).toContain('"3"');
    expect(after.history.at(-1)).toMatchObject({
      who: 'Phạm Thu Hà',
      notes: [{ vi: expect.stringContaining('Làm thay người nộp Lê Thị Mẫu tại quầy') as string }],
    });
  });

  it('comes scanned as well, by any clerk who takes cases in there', async () => {
    const made = await asked();
    const scan = (
      await colleague.upload(`/api/cases/${made}/files?component=TT02`, 'giay.pdf', pdf)
    ).json<FileReference>();
    const { promised: _none, ...rest } = bring;
    const { view } = await sent(colleague, made, { ...rest, dossier: { TT02: [scan] } });
    expect(view.dossier.find(({ key }) => key === 'TT02')?.files).toMatchObject([{ id: scan.id }]);
  });

  it('is taken once, however often the same command comes', async () => {
    const made = await asked();
    const { revision } = await viewFor(clerk, made);
    const command = { id: commandId(), type: 'act', revision, ...bring };
    const twice = await Promise.all([1, 2].map(() => clerk.post(`/api/cases/${made}/commands`, command)));
    expect(twice.map((answer) => answer.json<CommandReply>().revision)).toEqual([revision + 1, revision + 1]);
    expect((await viewFor(clerk, made)).revision).toBe(revision + 1);
  });

  it('is not taken without the paper that was seen and the signature', async () => {
    const made = await asked();
    const codes = async (change: object) =>
      (await send(clerk, made, { ...bring, forApplicant: { ...forApplicant, ...change } }))
        .problem()
        .problems.map(({ code }) => code);
    expect(await codes({ signed: false })).toEqual(['serving-unsigned']);
    expect(await codes({ identity: { kind: 'passport', number: '' } })).toEqual(['counter-identity']);
    expect(await codes({ identity: { ...identity, number: '001098000001' } })).toEqual([
      'serving-identity-differs',
    ]);
  });

  it('is taken for somebody with an account too, who sees that it was done for them', async () => {
    const made = await ask((await fileCase(citizen)).case);
    await sent(clerk, made, {
      ...bring,
      forApplicant: { identity: { kind: 'passport', number: 'B123' }, signed: true },
    });
    const { history } = await viewFor(citizen, made);
    expect(history.at(-1)).toMatchObject({ who: '', role: { vi: 'Bộ phận Một cửa' } });
    expect(history.at(-1)?.notes[0]?.vi).toContain('Giấy tờ đã xem: hộ chiếu');
  });

  it("is for nobody else: no leader, no citizen, no other unit, and not with the clerk's own case", async () => {
    const made = await asked();
    const far = await server.as('noi-khac');
    for (const [who, status, code] of [
      [leader, 422, 'serving-not-yours'],
      [citizen, 404, 'case-not-found'],
      [far, 404, 'case-not-found'],
    ] as const) {
      const { revision } = await viewFor(clerk, made);
      const answer = await who.post(`/api/cases/${made}/commands`, {
        id: commandId(),
        type: 'act',
        revision,
        ...bring,
      });
      const { code: whole, problems = [] } = answer.problem();
      expect([answer.status, problems[0]?.code ?? whole]).toEqual([status, code]);
      const form = await who.get(`/api/counter/cases/${made}/form/don`);
      expect(form.status).toBe(404);
      const slots = { form: 'don', pointer: '/ngay', answers: {} };
      expect((await who.post(`/api/counter/cases/${made}/slots`, slots)).status).toBe(404);
    }
    expect((await server.visitor.get(`/api/counter/cases/${made}/form/don`)).status).toBe(401);
    const own = (await fileCase(clerk)).case;
    expect((await viewFor(clerk, own)).forApplicant).toEqual([]);
    const answer = await send(clerk, own, { event: 'RUT', forApplicant });
    expect(answer.problem().problems[0]?.code).toBe('own-case');
  });

  it('opens no form that nobody asks of the applicant', async () => {
    const made = await asked();
    expect((await clerk.get(`/api/counter/cases/${made}/form/phieu`)).status).toBe(404);
  });
});
