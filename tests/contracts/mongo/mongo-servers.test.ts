import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CommandReply,
  DefinitionEditors,
  Draft,
  Submitted,
  Upload,
} from '../../../runtime/api/index.ts';
import { createClient } from '../../../runtime/client/index.ts';
import { explainStart } from '../../../runtime/server/start-error.ts';
import { commandId, fileCase, goodAnswers, sent } from '../../../runtime/server/testing/file-case.ts';
import { smallProcedure, smallShipped } from '../../../runtime/server/testing/small-shipped.ts';
import type { Person } from '../../../runtime/server/testing/test-server.ts';
import { isAtomic, mongoServer } from './mongo-harness.ts';
import { startTwoServers, type TwoServers } from './two-servers.ts';

type Twice = readonly [Person, Person];

describe.skipIf(mongoServer === null)('two servers on one MongoDB store and one data folder', () => {
  let two: TwoServers;
  let citizen: Twice;
  let clerk: Twice;

  beforeAll(async () => {
    two = await startTwoServers();
    [citizen, clerk] = [await two.as('nguoi-nop'), await two.as('mot-cua')];
  }, 60_000);
  afterAll(() => two.dispose());

  it('show the same procedures', async () => {
    for (const { address } of two.servers) {
      const { items } = await createClient({ baseUrl: address }).procedures();
      expect(items.map(({ id }) => id)).toEqual(['don-nho']);
    }
  });

  it('know whoever has signed in at the other', async () => {
    const { headers } = clerk[0];
    const session = await fetch(`${two.servers[1].address}/api/session`, { headers });
    expect(await session.json()).toMatchObject({ account: 'mot-cua' });
  });

  it('count together how often somebody tries to sign in', async () => {
    const payload = { username: 'nguoi-khac', password: 'sai' };
    const tries = Array.from({ length: 12 }, (_, n) =>
      two.servers[n % 2 === 0 ? 0 : 1].app.inject({ method: 'POST', url: '/api/session', payload }),
    );
    const statuses = (await Promise.all(tries)).map(({ statusCode }) => statusCode).sort();
    if (isAtomic) expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
  });

  it('go on with a draft and with a file under way that were begun at the other', async () => {
    const draft = (await citizen[0].post('/api/drafts', { procedure: 'don-nho' })).json<Draft>();
    const content = Buffer.from(`%PDF-1.4\n${'x'.repeat(100)}\n%%EOF\n`);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const order = { name: 'giay.pdf', size: content.length, sha256, place: 'TT02' };
    const begun = (await citizen[0].post(`/api/drafts/${draft.id}/uploads`, order)).json<Upload>();
    const url = `/api/uploads/${begun.id}`;
    expect((await citizen[1].piece(url, 0, content.subarray(0, 50))).json<Upload>().offset).toBe(50);
    expect((await citizen[0].get(url)).json<Upload>().offset).toBe(50);
    // What one clears away is not what came to the other.
    await two.servers[0].services.files.sweep();
    const whole = await citizen[0].piece(url, 50, content.subarray(50));
    expect(whole.json<Upload>()).toMatchObject({ offset: content.length, file: { name: 'giay.pdf' } });
    const found = (await citizen[1].get(`/api/drafts/${draft.id}`)).json<Draft>();
    expect(JSON.stringify(found.dossier)).toContain('giay.pdf');
  });

  it('tell who edits a definition at the other', async () => {
    const [[first], [, second]] = [await two.as('quan-tri'), await two.as('quan-tri-2')];
    const order = { from: 'version', id: 'don-nho', version: 1, as: 'next' };
    const { head } = (await first.post('/api/definition-drafts', order)).json<{ head: { id: string } }>();
    const hear = async (person: Person, window: string, leaves = false): Promise<readonly string[]> => {
      const answer = await person.post(`/api/definition-drafts/${head.id}/editors`, { window, leaves });
      return answer.json<DefinitionEditors>().others.map(({ account }) => account);
    };
    expect(await hear(first, 'a')).toEqual([]);
    expect(await hear(second, 'b')).toEqual(['quan-tri']);
    expect(await hear(first, 'a')).toEqual(['quan-tri-2']);
    await hear(second, 'b', true);
    expect(await hear(first, 'a')).toEqual([]);
  });

  it('tell the desk at once what was done at the other', async () => {
    const ending = new AbortController();
    const answer = await fetch(`${two.servers[1].address}/api/desk/changes`, {
      headers: clerk[1].headers,
      signal: ending.signal,
    });
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    const { case: id } = await fileCase(citizen[0]);
    let heard = '';
    while (reader !== undefined && !heard.includes(id)) heard += (await reader.read()).value ?? '';
    ending.abort();
    expect(heard).toContain(`data: {"cases":["${id}"]}`);
  }, 10_000);

  it('carry out a command once, though it comes to both at once, and answer it alike', async () => {
    const draft = (await citizen[0].post('/api/drafts', { procedure: 'don-nho' })).json<Draft>();
    await citizen[0].put(`/api/drafts/${draft.id}`, { revision: draft.revision, answers: goodAnswers });
    const order = { commandId: commandId() };
    const filed = await Promise.all(citizen.map((one) => one.post(`/api/drafts/${draft.id}/submit`, order)));
    const [id, other] = filed.map((one) => one.json<Submitted>().case);
    expect(other).toBe(id);
    const command = { id: commandId(), type: 'act', revision: 1, event: 'TIEP_NHAN' };
    const accepted = await Promise.all(clerk.map((one) => one.post(`/api/cases/${id}/commands`, command)));
    expect(accepted.map(({ status }) => status)).toEqual([200, 200]);
    const [first, second] = accepted.map((one) => one.json<CommandReply>());
    expect(second?.revision).toBe(first?.revision);
    const stored = await two.harness.store.cases.get(id ?? '');
    expect(stored?.numbers).toHaveLength(1);
  });

  it('have a version that was published at the other at once', async () => {
    const [admin] = await two.as('quan-tri');
    const definition = { ...smallProcedure(), version: 2, title: { vi: 'Tên mới' } };
    const published = await admin.post('/api/definitions', { definition });
    expect(published.status, published.text).toBe(201);
    const page = await citizen[1].get('/api/procedures/don-nho');
    expect(page.json()).toMatchObject({ title: { vi: 'Tên mới' } });
    const { items } = await createClient({ baseUrl: two.servers[1].address }).procedures();
    expect(items.map(({ version, title }) => [version, title.vi])).toEqual([[2, 'Tên mới']]);
    const { case: id } = await fileCase(citizen[1]);
    expect((await two.harness.store.cases.get(id))?.procedure.version).toBe(2);
    const suspended = await admin.put('/api/definitions/don-nho/2/status', { status: 'suspended' });
    expect(suspended.status).toBe(204);
    expect((await citizen[1].get('/api/procedures/don-nho')).json()).not.toMatchObject({ version: 2 });
  });

  it('go on beside a newer release, with its definitions, its catalogues and its calendar', async () => {
    const name = { vi: 'Kênh của bản mới' };
    const shipped = {
      ...smallShipped,
      procedures: [{ ...smallProcedure(), version: 3 }],
      catalogues: smallShipped.catalogues.map((one) =>
        one.id === 'kenh' ? { ...one, version: '2026-12-01', title: name } : one,
      ),
      calendar: { ...smallShipped.calendar, version: '2026-12-01' },
    };
    const newer = await two.start(two.harness.address, shipped);
    const { procedures, documents, catalogues } = two.servers[0].services;
    const live = await procedures.live('don-nho', two.world.now());
    expect(live?.record.version).toBe(3);
    expect(live?.surroundings.catalogue('kenh')?.version).toBe('2026-12-01');
    await documents.look();
    expect(documents.calendarDocument.version).toBe('2026-12-01');
    expect(catalogues.document('kenh')?.title).toEqual(name);
    expect(catalogues.versions('kenh')).toHaveLength(2);
    await newer.stop();
  });

  it.skipIf(!isAtomic)(
    'carry out each effect once and fire each deadline once',
    async () => {
      const { store } = two.harness;
      const ids: string[] = [];
      for (let n = 0; n < 8; n += 1) {
        const { case: id } = await fileCase(citizen[n % 2 === 0 ? 0 : 1]);
        await sent(clerk[n % 2 === 0 ? 1 : 0], id, { event: 'TIEP_NHAN' });
        ids.push(id);
      }
      const effects = async () => (await Promise.all(ids.map((id) => store.effects.ofCase(id)))).flat();
      const areDone = async () => (await effects()).every(({ status }) => status === 'done');
      await expect.poll(areDone, { timeout: 15_000 }).toBe(true);

      // Less than a working day is left.
      two.world.moveTo('2026-11-25T17:00:00+07:00');
      const reminders = async () =>
        (await effects()).filter(({ effect }) => effect.params['message'] === 'nhac_han');
      await expect.poll(async () => (await reminders()).length, { timeout: 15_000 }).toBe(ids.length);
      await expect.poll(areDone, { timeout: 15_000 }).toBe(true);
      expect(new Set((await reminders()).map(({ effect }) => effect.caseId)).size).toBe(ids.length);
      for (const { effect, attempts } of await effects()) expect(attempts, effect.key).toBe(1);
      const told = await store.notices.ofAccount('nguoi-nop', { cursor: null, limit: 100 });
      expect(told.items.filter(({ caseId }) => ids.includes(caseId))).toHaveLength(ids.length);
    },
    60_000,
  );

  it('say in one line when the store cannot be reached', async () => {
    const started = two.start('mongodb://lan:bi-mat@127.0.0.1:1/tinh?serverSelectionTimeoutMS=50');
    const line = explainStart(await started.catch((error: unknown) => error), 'en');
    expect(line).toMatch(/^The database server 127\.0\.0\.1:1\/tinh cannot be reached \(.*\)\. See whether/);
  });
});
