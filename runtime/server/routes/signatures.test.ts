import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView } from '../../../engine/index.ts';
import type {
  PublicPaper,
  SandboxConfirmed,
  SandboxOrders,
  SignatureList,
  SignatureResults,
} from '../../api/index.ts';
import { signedCallback, type SentCallback } from '../connectors/callbacks/index.ts';
import { readPdf } from '../papers/read-pdf.fixture.ts';
import { fileCase, sent } from '../testing/file-case.ts';
import { signedProcedure } from '../testing/signed-procedure.ts';
import { smallShipped } from '../testing/small-shipped.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let person: Person;
let clerk: Person;
let leader: Person;
beforeAll(async () => {
  server = await startTestServer({}, { ...smallShipped, procedures: [signedProcedure()] });
  [person, clerk, leader] = (await Promise.all(
    ['nguoi-nop', 'mot-cua', 'lanh-dao'].map((account) => server.as(account)),
  )) as [Person, Person, Person];
});
afterAll(() => server.close());

const look = async (who: Person, id: string) => (await who.get(`/api/cases/${id}`)).json<CaseView>();
const taskOf = async (who: Person, id: string) =>
  (await look(who, id)).tasks.find(({ mine, closed }) => mine && closed === null)?.id ?? '';
const orders = async () => (await leader.get('/api/sandbox/signing')).json<SandboxOrders>();

/** A case whose result waits for its signature. */
async function waiting(): Promise<string> {
  const { case: id } = await fileCase(person);
  await sent(clerk, id, { event: 'TIEP_NHAN', task: await taskOf(clerk, id) });
  await sent(leader, id, { event: 'XONG', task: await taskOf(leader, id), answers: { y_kien: 'Đồng ý' } });
  return id;
}

/** Asks for signatures and lets the effects run. */
async function ask(papers: readonly { case: string; paper: string }[]): Promise<SignatureResults> {
  const answer = (await leader.post('/api/signatures', { papers })).json<SignatureResults>();
  await server.carryOut();
  return answer;
}

async function confirm(order: { ids: readonly string[]; pin?: string }): Promise<SandboxConfirmed> {
  const answer = (await leader.post('/api/sandbox/signing', order)).json<SandboxConfirmed>();
  await server.services.signingSandbox?.idle();
  return answer;
}

describe('a paper that is to be signed', () => {
  it('is signed by its signer with several others at once, moves its case, and is verified by anybody', async () => {
    const ids = [await waiting(), await waiting()];
    const list = (await leader.get('/api/signatures')).json<SignatureList>();
    expect(list.items.map((one) => one.case).sort()).toEqual([...ids].sort());
    // What is not signed is a draft.
    expect((await look(person, ids[0] ?? '')).papers.map(({ id }) => id)).toEqual(['tiep_nhan-1']);

    const papers = list.items.map(({ case: id, paper }) => ({ case: id, paper }));
    expect((await ask(papers)).results).toEqual(papers);
    const again = await ask(papers);
    expect(again.results.map(({ problem }) => problem?.code)).toEqual(['signature-asked', 'signature-asked']);
    const { items, pin } = await orders();
    expect(items).toHaveLength(2);
    expect(await confirm({ ids: items.map(({ id }) => id), pin })).toEqual({ result: 'taken' });

    for (const id of ids) {
      const view = await look(clerk, id);
      expect(view).toMatchObject({ outcome: 'granted' });
      expect(view.history.map(({ what }) => what.vi).slice(-3)).toEqual([
        'Yêu cầu ký số',
        'Đã ký số',
        'Chuyển bước sau khi ký số: Giấy kết quả',
      ]);
    }
    const [paper] = (await look(person, ids[0] ?? '')).papers.filter(({ id }) => id === 'ket_qua-1');
    expect(paper?.signature).toMatchObject({ status: 'signed', by: 'Đỗ Văn Thành', mine: false });
    const pdf = await person.get(`/api/cases/${ids[0] ?? ''}/papers/ket_qua-1.pdf`);
    const text = readPdf(pdf.bytes).pages.join('\n');
    expect(text).toContain('Ký số bởi: Đỗ Văn Thành');
    const url = /kiem-tra\/([\w.-]+)/.exec(text.replace(/\s/g, ''))?.[1] ?? '';
    const known = (await server.visitor.get(`/api/papers/${url}`)).json<PublicPaper>();
    expect(known).toMatchObject({
      title: 'Giấy kết quả',
      signer: 'Đỗ Văn Thành',
      digest: createHash('sha256').update(pdf.bytes).digest('hex'),
      isGenuine: true,
      isReplaced: false,
    });
    expect(JSON.stringify(known)).not.toContain('Lê Quốc Duy');
    expect((await server.visitor.get(`/api/papers/${url.slice(0, -1)}x`)).status).toBe(404);
  });

  it('may be asked for again where the signer refused, mistyped the PIN too often, or let it wait', async () => {
    const id = await waiting();
    const papers = [{ case: id, paper: 'ket_qua-1' }];
    await ask(papers);
    const only = async () => (await orders()).items.map((one) => one.id);
    await confirm({ ids: await only() });
    const state = async () =>
      (await look(leader, id)).papers.find((one) => one.id === 'ket_qua-1')?.signature;
    expect(await state()).toMatchObject({
      status: 'refused',
      reason: 'Người ký từ chối trên trang xác nhận',
      mine: true,
    });

    await ask(papers);
    const wrong = { ids: await only(), pin: '000000' };
    expect(await confirm(wrong)).toEqual({ result: 'wrong-pin', left: 2 });
    await confirm(wrong);
    expect(await confirm(wrong)).toEqual({ result: 'locked' });
    expect(await state()).toMatchObject({ status: 'refused' });

    await ask(papers);
    const [old = ''] = await only();
    server.setTime('2026-11-20T10:00:00+07:00');
    expect(await only()).toEqual([]);
    await server.services.signingSandbox?.idle();
    expect(await state()).toMatchObject({ status: 'refused', reason: 'Hết thời gian xác nhận' });

    await ask(papers);
    expect(await only()).not.toContain(old);
    await confirm({ ids: await only(), pin: (await orders()).pin });
    expect(await state()).toMatchObject({ status: 'signed' });
  });

  it('is signed by nobody else, and takes no answer that proves nothing', async () => {
    const id = await waiting();
    const papers = [{ case: id, paper: 'ket_qua-1' }];
    for (const stranger of [clerk, person, await server.as('noi-khac')]) {
      const { results } = (await stranger.post('/api/signatures', { papers })).json<SignatureResults>();
      expect(results[0]?.problem?.code).toBe('signature-not-yours');
    }
    await ask(papers);
    const sandbox = server.services.signingSandbox;
    const seal = {
      digest: 'a'.repeat(64),
      value: '',
      algorithm: 'Ed25519',
      certificate: { subject: '', issuer: '', serial: '', publicKey: '' },
      reference: '',
    };
    const said = { id: `${id}~ket_qua-1~1`, status: 'signed', seal };
    const now = server.services.world.now();
    const call = async (sent: SentCallback | undefined) => {
      const { body = '', headers = {} } = sent ?? {};
      const url = '/api/connectors/signing-sandbox/callbacks';
      const answer = await server.app.inject({ method: 'POST', url, headers, payload: body });
      return [answer.statusCode, answer.json<{ code: string }>().code];
    };
    // Another secret, a seal over another file, one that lacks a part, and a question that nobody asked.
    expect(await call(signedCallback('somebody', said, now))).toEqual([401, 'callback-signature']);
    expect(await call(sandbox?.sign(said))).toEqual([401, 'callback-unproven']);
    expect(await call(sandbox?.sign({ ...said, seal: { digest: 'a' } }))).toEqual([400, 'signing-malformed']);
    expect(await call(sandbox?.sign({ ...said, id: 'x~y~1' }))).toEqual([404, 'callback-unknown']);
    const old = sandbox?.sign(said);
    const later = '2026-11-20T23:00:00+07:00';
    server.setTime(later);
    expect(await call(old)).toEqual([401, 'callback-time']);
    server.setTime(now);
    expect((await look(leader, id)).papers.find((one) => one.id === 'ket_qua-1')?.signature).toMatchObject({
      status: 'asked',
    });
    await confirm({ ids: (await orders()).items.map((one) => one.id), pin: (await orders()).pin });
  });
});
