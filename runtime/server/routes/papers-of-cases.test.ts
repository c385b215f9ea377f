import type { FastifyBaseLogger } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView, Definition } from '../../../engine/index.ts';
import type { Draft, Submitted } from '../../api/index.ts';
import { commandId, goodAnswers, send, sent } from '../testing/file-case.ts';
import { smallProcedure, smallShipped } from '../testing/small-shipped.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';

const pdf = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';

/** The small procedure with a paper that may be brought, one in two versions, and one that can only be brought. */
function withPapers(): Definition {
  const small = smallProcedure();
  return {
    ...small,
    // Those of the small procedure hand in none of these papers.
    scenarios: [],
    dossier: {
      receivers: ['mot_cua'],
      components: [
        ...small.dossier.components,
        {
          key: 'UQ',
          title: { vi: 'Văn bản ủy quyền' },
          kind: 'original',
          required: true,
          deliver: ['file', 'counter'],
        },
        {
          key: 'BC',
          title: { vi: 'Báo cáo' },
          kind: 'copy',
          required: false,
          versions: [
            { key: 'day_du', title: { vi: 'Bản đầy đủ' }, readers: ['lanh_dao'] },
            { key: 'cong_khai', title: { vi: 'Bản công khai' }, required: false },
          ],
        },
        { key: 'GOC', title: { vi: 'Bản gốc' }, kind: 'original', required: false, deliver: ['counter'] },
      ],
    },
  };
}

const log: { readonly audit?: string; readonly [name: string]: unknown }[] = [];
const quiet = (): void => undefined;
const logger: FastifyBaseLogger = {
  level: 'info',
  info: (about: unknown) => {
    if (typeof about === 'object' && about !== null) log.push(about as (typeof log)[number]);
  },
  warn: quiet,
  error: quiet,
  fatal: quiet,
  debug: quiet,
  trace: quiet,
  silent: quiet,
  child: () => logger,
};

let server: TestServer;
let citizen: Person;
let clerk: Person;
let leader: Person;
beforeAll(async () => {
  server = await startTestServer({ logger }, { ...smallShipped, procedures: [withPapers()] });
  citizen = await server.as('nguoi-nop');
  clerk = await server.as('mot-cua');
  leader = await server.as('lanh-dao');
});
afterAll(() => server.close());

async function begin(): Promise<Draft> {
  const begun = await citizen.post('/api/drafts', { procedure: 'don-nho' });
  if (begun.status !== 201) throw new Error(begun.text);
  const draft = begun.json<Draft>();
  await citizen.put(`/api/drafts/${draft.id}`, { revision: draft.revision, answers: goodAnswers });
  return draft;
}

const submit = (id: string) => citizen.post(`/api/drafts/${id}/submit`, { commandId: commandId() });
const promise = (id: string, place: string, way: string) =>
  citizen.put(`/api/drafts/${id}/papers/${encodeURIComponent(place)}`, { way });

describe('a paper that will be brought', () => {
  it('is promised in the draft, taken back, and awaited by the case', async () => {
    const { id } = await begin();
    expect((await submit(id)).problem().problems?.map(({ code }) => code)).toEqual(['component-missing']);
    expect((await promise(id, 'UQ', 'counter')).status).toBe(204);
    expect((await citizen.get(`/api/drafts/${id}`)).json<Draft>().promised).toEqual({ UQ: 'counter' });
    await promise(id, 'UQ', 'file');
    expect((await submit(id)).status).toBe(422);
    await promise(id, 'UQ', 'counter');
    const filed = (await submit(id)).json<Submitted>();
    const seen = (await clerk.get(`/api/cases/${filed.case}`)).json<CaseView>();
    const paper = seen.dossier.find(({ key }) => key === 'UQ');
    expect([paper?.satisfied, paper?.receipt?.state]).toEqual(['promised', 'awaited']);

    expect((await send(leader, filed.case, { type: 'paper', component: 'UQ', state: 'shown' })).status).toBe(
      403,
    );
    expect((await send(citizen, filed.case, { type: 'paper', component: 'UQ', state: 'shown' })).status).toBe(
      403,
    );
    const missing = await send(clerk, filed.case, { type: 'paper', component: 'UQ', state: 'missing' });
    expect(missing.problem().problems).toMatchObject([{ code: 'reason-missing', pointer: '/reason' }]);
    const { view } = await sent(clerk, filed.case, {
      type: 'paper',
      component: 'UQ',
      state: 'shown',
      copies: 1,
    });
    expect(view.dossier.find(({ key }) => key === 'UQ')?.receipt).toMatchObject({
      state: 'shown',
      copies: 1,
    });
  });

  it.each([
    ['UQ', 'post'],
    ['TT02', 'counter'],
    ['BC', 'file'],
    ['BC.khac', 'file'],
    ['khong_co', 'counter'],
    ['__proto__', 'counter'],
  ])('is not promised at %s by %s', async (place, way) => {
    const { id } = await begin();
    const answer = await promise(id, place, way);
    expect([answer.status, answer.problem().code]).toEqual([404, 'file-place-unknown']);
  });

  it('takes no file where it can only be brought, and is nobody else’s to promise', async () => {
    const { id } = await begin();
    const upload = await citizen.upload(`/api/drafts/${id}/files/GOC`, 'goc.pdf', pdf);
    expect(upload.problem().code).toBe('file-place-unknown');
    expect((await clerk.put(`/api/drafts/${id}/papers/UQ`, { way: 'counter' })).status).toBe(404);
  });
});

describe('a confidential version', () => {
  it('is downloaded by its readers alone, and every reading of it is written down', async () => {
    const { id } = await begin();
    await promise(id, 'UQ', 'counter');
    await citizen.upload(`/api/drafts/${id}/files/BC.day_du`, 'bi-mat.pdf', pdf);
    await citizen.upload(`/api/drafts/${id}/files/BC.cong_khai`, 'cong-khai.pdf', `${pdf}%2\n`);
    const { case: filed } = (await submit(id)).json<Submitted>();
    const own = (await citizen.get(`/api/cases/${filed}`)).json<CaseView>();
    const fileAt = (key: string) => own.dossier.find((one) => one.key === key)?.files[0]?.id ?? '';
    const [secret, open] = [fileAt('BC.day_du'), fileAt('BC.cong_khai')];

    const answer = await clerk.get(`/api/cases/${filed}`);
    expect(answer.text).not.toContain('bi-mat');
    expect(answer.json<CaseView>().dossier.find(({ key }) => key === 'BC.day_du')).toMatchObject({
      withheld: true,
      files: [],
      satisfied: 'file',
    });

    log.length = 0;
    const read = async (person: Person, file: string) =>
      (await person.get(`/api/cases/${filed}/files/${file}`)).status;
    expect(await read(clerk, secret)).toBe(404);
    expect(await read(clerk, open)).toBe(200);
    expect(log.filter(({ audit }) => audit === 'confidential-read')).toEqual([]);
    expect([await read(leader, secret), await read(citizen, secret)]).toEqual([200, 200]);
    expect(log.filter(({ audit }) => audit === 'confidential-read')).toMatchObject([
      { case: filed, component: 'BC.day_du', file: secret },
      { case: filed, component: 'BC.day_du', file: secret },
    ]);
  });
});
