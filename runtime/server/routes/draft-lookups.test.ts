import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView, Field } from '../../../engine/index.ts';
import type { DefinitionCheck, Draft, DraftLookups, Submitted } from '../../api/index.ts';
import type { RegistryDocument } from '../registries/index.ts';
import { commandId, goodAnswers } from '../testing/file-case.ts';
import { smallProcedure, smallShipped } from '../testing/small-shipped.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';

/** The small procedure with a company that a registry knows. */
function withRegistry() {
  const definition = smallProcedure();
  const [page] = definition.forms[definition.application]?.pages ?? [];
  const fields = page?.sections[0]?.fields as Field[];
  fields.push(
    { key: 'ma_so', type: 'text', label: { vi: 'Mã số' } },
    { key: 'ten', type: 'text', label: { vi: 'Tên' }, prefill: { lookup: 'dkkd', value: 'ten', lock: true } },
  );
  const lookups = {
    dkkd: {
      title: { vi: 'CSDL đăng ký kinh doanh' },
      connector: 'mau',
      input: { ma: 'ma_so' },
      when: 'string length(ma_so) = 4',
      output: { ten: 'text' as const },
    },
  };
  return { ...definition, lookups };
}

const registries: RegistryDocument[] = [
  {
    format: 1,
    id: 'mau',
    records: [
      { under: { ma: '1111' }, values: { ten: 'Công ty A', bi_mat: 'không khai báo' } },
      { under: { ma: '9999' }, values: {}, down: true },
    ],
  },
];

let server: TestServer;
let person: Person;
beforeAll(async () => {
  server = await startTestServer({}, { ...smallShipped, procedures: [withRegistry()], registries });
  person = await server.as('nguoi-nop');
});
afterAll(() => server.close());

const begin = async () => (await person.post('/api/drafts', { procedure: 'don-nho' })).json<Draft>();
const ask = async (id: string, answers: object) =>
  (await person.post(`/api/drafts/${id}/lookups`, { answers })).json<DraftLookups>();

async function submitted(draft: Draft, more: object): Promise<CaseView> {
  const answers = { ...goodAnswers, ...more };
  const { revision } = (await person.get(`/api/drafts/${draft.id}`)).json<Draft>();
  await person.put(`/api/drafts/${draft.id}`, { revision, answers });
  const filed = await person.post(`/api/drafts/${draft.id}/submit`, { commandId: commandId() });
  if (filed.status !== 200) throw new Error(filed.text);
  return (await person.get(`/api/cases/${filed.json<Submitted>().case}`)).json<CaseView>();
}

function row(view: CaseView, key: string) {
  return view.forms[0]?.sections.flatMap(({ rows }) => rows).find((one) => one.key === key);
}

describe('what registries say to a draft', () => {
  it('is asked once the question is whole, declared values only, and kept with the draft as it is', async () => {
    const draft = await begin();
    expect((await ask(draft.id, { ma_so: '11' })).registry).toEqual([]);
    const { registry, revision } = await ask(draft.id, { ma_so: '1111' });
    expect(revision).toBe(draft.revision);
    expect(registry).toMatchObject([
      { lookup: 'dkkd', key: '{"ma":"1111"}', status: 'found', values: { ten: 'Công ty A' } },
    ]);
    expect(registry[0]?.values).not.toHaveProperty('bi_mat');
    const { environment } = (await person.get(`/api/drafts/${draft.id}`)).json<Draft>();
    expect(environment.registry).toEqual(registry);
  });

  it('says that nothing is known, or that the registry is down; the latter is asked again', async () => {
    const draft = await begin();
    expect((await ask(draft.id, { ma_so: '2222' })).registry).toMatchObject([{ status: 'none', values: {} }]);
    const [, down] = (await ask(draft.id, { ma_so: '9999' })).registry;
    expect(down).toMatchObject({ status: 'down', key: '{"ma":"9999"}' });
    const again = (await ask(draft.id, { ma_so: '9999' })).registry;
    expect(again).toHaveLength(2);
    expect(again[1]?.at).not.toBe(down?.at);
  });

  it('belongs to one person', async () => {
    const draft = await begin();
    const other = await server.as('nguoi-khac');
    const answer = await other.post(`/api/drafts/${draft.id}/lookups`, { answers: { ma_so: '1111' } });
    expect(answer.status).toBe(404);
    expect((await server.visitor.post(`/api/drafts/${draft.id}/lookups`, { answers: {} })).status).toBe(401);
  });

  it('is what a case holds where it is locked, even if the client never asked', async () => {
    const view = await submitted(await begin(), { ma_so: '1111', ten: 'Bịa' });
    expect(row(view, 'ten')).toMatchObject({
      value: 'Công ty A',
      source: { kind: 'registry', title: { vi: 'CSDL đăng ký kinh doanh' } },
    });
    expect(row(view, 'ho_ten')?.source).toEqual({ kind: 'identity' });
    expect(row(view, 'ma_so')).not.toHaveProperty('source');
  });

  it('never holds an application up: with the registry down the value is declared', async () => {
    const view = await submitted(await begin(), { ma_so: '9999', ten: 'Công ty tự khai' });
    expect(row(view, 'ten')).toMatchObject({ value: 'Công ty tự khai' });
    expect(row(view, 'ten')).not.toHaveProperty('source');
  });
});

it('warns of no registry that is connected', async () => {
  const admin = await server.as('quan-tri');
  const check = await admin.post('/api/definitions/check', { definition: withRegistry() });
  expect(check.json<DefinitionCheck>().problems).toEqual([]);
});
