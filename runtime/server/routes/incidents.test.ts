import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView } from '../../../engine/index.ts';
import type { IncidentList, IncidentResults, NoticeList, SentMessages } from '../../api/index.ts';
import { openMessageConnectors } from '../connectors/messages/index.ts';
import { startMailServer, type MailServer } from '../connectors/messages/smtp-server.fixture.ts';
import { fileCase, sent } from '../testing/file-case.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';

let mail: MailServer;
let server: TestServer;
let person: Person;
let clerk: Person;
let administrator: Person;
beforeAll(async () => {
  mail = await startMailServer();
  const settings = {
    host: '127.0.0.1',
    port: mail.port,
    isSecure: false,
    isLocal: true,
    from: 'mot-cua@tinh.example.vn',
  };
  server = await startTestServer({ messages: openMessageConnectors({ smtp: settings, isDemo: false }) });
  const account = await server.services.store.accounts.get('nguoi-nop');
  if (!account) throw new Error('nobody applies');
  await server.services.store.accounts.put({
    ...account,
    claims: { ...account.claims, email: 'nguoi-nop@example.com' },
  });
  [person, clerk, administrator] = (await Promise.all(
    ['nguoi-nop', 'mot-cua', 'quan-tri'].map((account) => server.as(account)),
  )) as [Person, Person, Person];
});
afterAll(async () => {
  await server.close();
  await mail.close();
});

/** An accepted case: its applicant is told by portal and mail. */
async function accepted(): Promise<string> {
  const { case: id } = await fileCase(person);
  const { tasks } = (await clerk.get(`/api/cases/${id}`)).json<CaseView>();
  await sent(clerk, id, { event: 'TIEP_NHAN', task: tasks[0]?.id ?? '' });
  return id;
}

/** Lets every retry come due, until what fails is given up. */
async function giveUp(): Promise<void> {
  for (let hour = 10; hour < 22; hour += 1) {
    server.setTime(`2026-11-20T${hour}:00:00+07:00`);
    await server.carryOut();
  }
}

const incidents = async (who: Person, url = '/api/incidents') =>
  (await who.get(url)).json<IncidentList>().items;

describe('an effect that cannot be done', () => {
  it('is an incident with words while the mail server is down, and is delivered once after all are tried again', async () => {
    const { port } = mail;
    await mail.close();
    const cases = [await accepted(), await accepted()];
    await giveUp();

    const found = await incidents(clerk);
    expect(found.map((one) => one.case).sort()).toEqual([...cases].sort());
    expect(found[0]).toMatchObject({
      kind: 'message',
      about: { vi: 'Đã tiếp nhận hồ sơ …' },
      attempts: 8,
      mayOpen: true,
      problem: {
        code: 'effect-send-unreachable',
        message: expect.stringContaining(
          'Không gửi được qua email: máy chủ gửi tin không trả lời (',
        ) as string,
        mend: 'Thử lại khi máy chủ gửi tin hoạt động.',
      },
    });
    // The portal had its notice at the first try, and gets no second one.
    expect((await person.get('/api/notices')).json<NoticeList>().items).toHaveLength(2);
    expect(await incidents(clerk, `/api/cases/${cases[0] ?? ''}/incidents`)).toHaveLength(1);

    mail = await startMailServer(port);
    const keys = found.map(({ key }) => key);
    const { results } = (await clerk.post('/api/incidents', { keys })).json<IncidentResults>();
    expect(results.map(({ result }) => result)).toEqual(['queued', 'queued']);
    const again = (await clerk.post('/api/incidents', { keys })).json<IncidentResults>();
    expect(again.results.map(({ result }) => result)).toEqual(['gone', 'gone']);
    await server.carryOut();
    expect(mail.mails.map(({ to }) => to)).toEqual([['nguoi-nop@example.com'], ['nguoi-nop@example.com']]);
    expect(await incidents(clerk)).toEqual([]);
    expect((await person.get('/api/notices')).json<NoticeList>().items).toHaveLength(2);
    const log = (await administrator.get('/api/sent-messages')).json<SentMessages>().items;
    expect(log.map(({ channel, address, provider }) => ({ channel, address, provider }))).toEqual(
      Array.from({ length: 2 }, () => ({ channel: 'email', address: 'n•••@example.com', provider: 'smtp' })),
    );
  });

  it('is closed by hand with a note, by those alone who may see to it', async () => {
    server.setTime('2026-11-20T09:10:00+07:00');
    const { port } = mail;
    await mail.close();
    const id = await accepted();
    await giveUp();
    mail = await startMailServer(port);
    const [incident] = await incidents(clerk);
    const keys = [incident?.key ?? ''];

    for (const stranger of [person, await server.as('noi-khac')]) {
      expect(await incidents(stranger)).toEqual([]);
      const answer = (await stranger.post('/api/incidents', { keys, note: 'xong' })).json<IncidentResults>();
      expect(answer.results).toEqual([{ key: keys[0], result: 'gone' }]);
    }
    expect((await server.visitor.get('/api/incidents')).status).toBe(401);
    expect((await clerk.get('/api/sent-messages')).status).toBe(403);
    // An administrator mends it without a look into the case.
    expect(await incidents(administrator)).toMatchObject([{ case: id, mayOpen: false }]);
    expect((await administrator.post('/api/incidents', { keys, note: ' ' })).status).toBe(400);

    const note = 'Đã gọi điện cho người nộp';
    const { results } = (await administrator.post('/api/incidents', { keys, note })).json<IncidentResults>();
    expect(results).toEqual([{ key: keys[0], result: 'closed' }]);
    expect(await server.services.store.effects.get(keys[0] ?? '')).toMatchObject({
      status: 'resolved',
      result: { by: 'quan-tri', note },
    });
    const taken = mail.mails.length;
    await giveUp();
    expect(mail.mails).toHaveLength(taken);
  });
});
