import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  DefinitionCheck,
  DefinitionDocument,
  DefinitionList,
  Draft,
  ProcedurePage,
  Published,
} from '../../api/index.ts';
import type { Definition } from '../../../engine/index.ts';
import { commandId, fileCase, goodAnswers } from '../testing/file-case.ts';
import { smallProcedure } from '../testing/small-shipped.ts';
import { installationKey } from '../definition-drafts/index.ts';
import { sandboxKey } from '../connectors/signing/index.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let admin: Person;
beforeAll(async () => {
  server = await startTestServer();
  admin = await server.as('quan-tri');
});
afterAll(() => server.close());

/** A version of the small procedure under an id of its own. */
function version(id: string, number: number, change: Partial<Definition> = {}): Definition {
  return { ...smallProcedure(), id, version: number, ...change };
}

const publish = (definition: unknown, more: object = {}) =>
  admin.post('/api/definitions', { definition, ...more });

describe('publishing', () => {
  it('makes a version live at once, on every path to it', async () => {
    const answer = await publish(version('moi', 1), { note: 'bản đầu' });
    expect(answer.status).toBe(201);
    expect(answer.json<Published>()).toMatchObject({ id: 'moi', version: 1, already: false });
    expect((await server.visitor.get('/api/procedures/moi')).json<ProcedurePage>().version).toBe(1);
    const { items } = (await admin.get('/api/definitions')).json<DefinitionList>();
    expect(items.find(({ id }) => id === 'moi')).toMatchObject({
      version: 1,
      live: true,
      note: 'bản đầu',
      publishedBy: 'Nguyễn Thị Quản Trị',
    });
  });

  it('the same content again changes nothing; other content under the same version is refused', async () => {
    const first = (await publish(version('giu', 1))).json<Published>();
    const again = await publish(version('giu', 1));
    expect(again.status).toBe(200);
    expect(again.json<Published>()).toEqual({ ...first, already: true });
    const changed = await publish(version('giu', 1, { title: { vi: 'Tên khác' } }));
    expect(changed.problem()).toMatchObject({
      status: 422,
      code: 'definition-refused',
      problems: [{ code: 'version-taken', pointer: '/version' }],
    });
  });

  it('warns of a look-up whose registry is not connected here, when it is checked and when it is published', async () => {
    const lookups = {
      dkkd: {
        title: { vi: 'CSDL đăng ký kinh doanh' },
        connector: 'khong-co',
        input: { ma: '"1111"' },
        output: { ten: 'text' as const },
      },
    };
    const definition = version('tra-cuu', 1, { lookups });
    const warning = { code: 'registry-unknown', pointer: '/lookups/dkkd/connector', severity: 'warning' };
    const check = (await admin.post('/api/definitions/check', { definition })).json<DefinitionCheck>();
    expect([check.ok, check.problems]).toMatchObject([
      true,
      expect.arrayContaining([expect.objectContaining(warning)]),
    ]);
    const published = (await publish(definition)).json<Published>();
    expect(published.problems).toEqual(expect.arrayContaining([expect.objectContaining(warning)]));
    expect((await publish(definition)).json<Published>()).toMatchObject({ already: true, problems: [] });
  });

  it('needs a greater version each time', async () => {
    await publish(version('lon', 3));
    expect((await publish(version('lon', 2))).problem().problems).toMatchObject([
      { code: 'version-not-greater', mend: 'Đặt số phiên bản 4.' },
    ]);
  });

  it('holds all of itself: templates are taken in, catalogues pinned', async () => {
    await publish(version('tron', 1));
    const { document } = (await admin.get('/api/definitions/tron/1')).json<DefinitionDocument>();
    expect(document.papers?.['tiep_nhan']).toMatchObject({ page: 'A5' });
    expect(document.papers?.['tiep_nhan']?.use).toBeUndefined();
    expect(document.catalogues?.map(({ id }) => id)).toContain('co-quan');
    expect(document.catalogues?.every(({ version: pinned }) => typeof pinned === 'string')).toBe(true);
  });

  it('for later waits for its moment; cases keep to the version they began with', async () => {
    const own = await startTestServer();
    const [administrator, person] = [await own.as('quan-tri'), await own.as('nguoi-nop')];
    const { case: old } = await fileCase(person);
    const draft = (await person.post('/api/drafts', { procedure: 'don-nho' })).json<Draft>();
    await person.put(`/api/drafts/${draft.id}`, { revision: 1, answers: goodAnswers });
    const next = { ...version('don-nho', 2), title: { vi: 'Bản mới' } };
    await administrator.post('/api/definitions', {
      definition: next,
      effectiveFrom: '2026-12-01T00:00:00+07:00',
    });
    const title = async () =>
      (await own.visitor.get('/api/procedures/don-nho')).json<ProcedurePage>().title.vi;
    expect(await title()).toBe('Cấp giấy đề nghị nhỏ');
    own.setTime('2026-12-01T00:00:00+07:00');
    expect(await title()).toBe('Bản mới');
    const again = await own.as('nguoi-nop');
    expect((await again.get(`/api/cases/${old}`)).json()).toMatchObject({ procedure: { version: 1 } });

    const submit = () => again.post(`/api/drafts/${draft.id}/submit`, { commandId: commandId() });
    const moved = (await submit()).problem();
    expect(moved).toMatchObject({ status: 409, code: 'definition-changed', params: { version: 2 } });
    expect((await again.get(`/api/drafts/${draft.id}`)).json<Draft>()).toMatchObject({
      answers: goodAnswers,
      procedure: { version: 2 },
    });
    expect((await submit()).status).toBe(200);
    await own.close();
  });

  it.each([
    ['2026-11-01T00:00:00+07:00', 'effective-past'],
    ['mai', 'effective-unreadable'],
    ['2026-02-30', 'effective-unreadable'],
  ])('from %s on is refused: %s', async (effectiveFrom, code) => {
    expect((await publish(version('khi', 1), { effectiveFrom })).problem().problems).toMatchObject([
      { code },
    ]);
  });

  it('is for administrators only', async () => {
    const clerk = await server.as('mot-cua');
    expect((await clerk.post('/api/definitions', { definition: {} })).problem().code).toBe('role-missing');
    expect((await clerk.get('/api/definitions')).status).toBe(403);
    expect((await server.visitor.post('/api/definitions/check', { definition: {} })).status).toBe(401);
    expect((await admin.get('/api/definitions/khong-co/1')).problem().code).toBe('definition-unknown');
  });
});

describe('a definition is refused', () => {
  const change = (edit: (definition: Definition) => Definition) => edit(version('hong', 1));

  it.each<[string, unknown, string, string]>([
    ['without a format', { id: 'x' }, 'format-missing', '/format'],
    ['of a later format', { format: 99 }, 'format-newer', '/format'],
    ['without approval', change(({ approval: _approval, ...rest }) => rest), 'approval-missing', '/approval'],
    [
      'with an unknown shared template',
      change((one) => ({
        ...one,
        papers: { ...one.papers, tiep_nhan: { title: { vi: 'x' }, kind: 'receipt', use: 'khong/co' } },
      })),
      'template-unknown',
      '/papers/tiep_nhan/use',
    ],
    [
      'with a template that reads a field that is not there',
      change((one) => ({
        ...one,
        papers: {
          ...one.papers,
          ket_qua: { title: { vi: 'x' }, kind: 'result', template: '<p>{{answers.ho_tn}}</p>' },
        },
      })),
      'paper-path-unknown',
      '/papers/ket_qua/template',
    ],
    [
      'with a template that reads a part that a person does not have',
      change((one) => ({
        ...one,
        papers: {
          ...one.papers,
          ket_qua: { title: { vi: 'x' }, kind: 'result', template: '<p>{{labels.noi_o.xa}}</p>' },
        },
      })),
      'paper-part-unknown',
      '/papers/ket_qua/template',
    ],
    [
      'with a template that writes raw values',
      change((one) => ({
        ...one,
        papers: {
          ...one.papers,
          ket_qua: { title: { vi: 'x' }, kind: 'result', template: '<p>{{{answers.ho_ten}}}</p>' },
        },
      })),
      'paper-raw-output',
      '/papers/ket_qua/template',
    ],
    [
      'with answers in a message',
      change((one) => ({
        ...one,
        messages: {
          ...one.messages,
          da_nhan: {
            to: 'applicant',
            channels: ['portal'],
            subject: { vi: 'x' },
            body: { vi: '{{answers.ho_ten}}' },
          },
        },
      })),
      'message-answers',
      '/messages/da_nhan/body/vi',
    ],
    [
      'with tags in a message',
      change((one) => ({
        ...one,
        messages: {
          ...one.messages,
          da_nhan: { to: 'applicant', channels: ['portal'], subject: { vi: 'x' }, body: { vi: '<b>x</b>' } },
        },
      })),
      'message-markup',
      '/messages/da_nhan/body/vi',
    ],
    [
      'whose scenario fails',
      change((one) => ({ ...one, fees: one.fees?.map((fee) => ({ ...fee, amount: '1' })) })),
      'scenario-failed',
      '/scenarios/0/expect/fee',
    ],
  ])('%s', async (_name, definition, code, pointer) => {
    const { problems } = (await publish(definition)).problem();
    expect(problems).toContainEqual(expect.objectContaining({ code, pointer, severity: 'error' }));
    expect(problems.every(({ message }) => message !== '')).toBe(true);
    expect((await server.visitor.get('/api/procedures/hong')).status).toBe(404);
  });

  it('with all that is wrong at once, each with its place in words', async () => {
    const { ok, problems, scenarios } = (
      await admin.post('/api/definitions/check', {
        definition: { ...version('hong', 1), application: 'khong-co-don', authority: undefined },
      })
    ).json<DefinitionCheck>();
    expect([ok, scenarios]).toEqual([false, []]);
    expect(problems.length).toBeGreaterThan(1);
  });

  it('not when it is good: a check says so and runs the scenarios', async () => {
    const answer = await admin.post('/api/definitions/check', { definition: version('tot', 1) });
    expect(answer.json<DefinitionCheck>()).toMatchObject({
      ok: true,
      scenarios: [{ key: 'tron_vong', passed: true }],
    });
  });
});

it('finds at a second start what it published at the first, and changes nothing', async () => {
  const before = (await admin.get('/api/definitions')).json<DefinitionList>().items.length;
  const { openServices } = await import('../services.ts');
  const { smallShipped } = await import('../testing/small-shipped.ts');
  const notes: string[] = [];
  const { store, files, world, publicUrl } = server.services;
  const keys = mkdtempSync(join(tmpdir(), 'thutuc-key-'));
  const [signingKey, packageKey] = [sandboxKey(keys), installationKey(keys)];
  const onNote = (note: string) => notes.push(note);
  const parts = { store, files, world, publicUrl, isDemo: true, signingKey, packageKey, onNote };
  await openServices({ ...parts, shipped: smallShipped });
  expect(notes).toEqual([]);
  const changed = { ...smallProcedure(), title: { vi: 'Sửa lén' } };
  await openServices({ ...parts, shipped: { ...smallShipped, procedures: [changed] } });
  expect(notes).toEqual(['a stored version differs from the shipped one and is kept']);
  expect((await admin.get('/api/definitions')).json<DefinitionList>().items.length).toBe(before);
});
