import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView, Field } from '../../../engine/index.ts';
import type { CaseLookups, CommandReply, ReadList } from '../../api/index.ts';
import type { RegistryDocument } from '../registries/index.ts';
import { commandId, fileCase, goodAnswers, send, sent } from '../testing/file-case.ts';
import { smallProcedure, smallShipped } from '../testing/small-shipped.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';

/** The small procedure, compared with a registry, with a form of a leader that one fills. */
function withRegistry() {
  const definition = smallProcedure();
  const fieldsOf = (form: string) => definition.forms[form]?.pages[0]?.sections[0]?.fields as Field[];
  fieldsOf(definition.application).push(
    { key: 'ma_so', type: 'text', label: { vi: 'Mã số' } },
    { key: 'ten', type: 'text', label: { vi: 'Tên' }, checkAgainst: { lookup: 'dkkd', value: 'ten' } },
  );
  fieldsOf('phieu').push({
    key: 'ten_doanh_nghiep',
    type: 'text',
    label: { vi: 'Tên doanh nghiệp' },
    prefill: { lookup: 'dkkd', value: 'ten', lock: true },
  });
  const lookups = {
    dkkd: {
      title: { vi: 'CSDL đăng ký kinh doanh' },
      connector: 'mau',
      input: { ma: 'ma_so' },
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
      { under: { ma: '1111' }, values: { ten: 'Công ty A' } },
      { under: { ma: '9999' }, values: {}, down: true },
    ],
  },
];

let server: TestServer;
let citizen: Person;
let clerk: Person;
let leader: Person;
beforeAll(async () => {
  server = await startTestServer({}, { ...smallShipped, procedures: [withRegistry()], registries });
  citizen = await server.as('nguoi-nop');
  clerk = await server.as('mot-cua');
  leader = await server.as('lanh-dao');
});
afterAll(() => server.close());

const filed = async (ma_so: string, ten: string) =>
  (await fileCase(citizen, { ...goodAnswers, ma_so, ten })).case;
const viewed = async (person: Person, id: string) => (await person.get(`/api/cases/${id}`)).json<CaseView>();
const compare = async (person: Person, id: string, more: object = {}) => {
  const { revision } = await viewed(clerk, id);
  return person.post(`/api/cases/${id}/checks`, { id: commandId(), revision, ...more });
};
const reads = async (id: string) =>
  (await (await server.as('quan-tri')).get(`/api/reads?case=${id}`)).json<ReadList>().items;

describe('comparing a case with registries', () => {
  it('asks them, notes what came of it, and writes the look down', async () => {
    const id = await filed('1111', 'Công ty B');
    const { view } = (await compare(clerk, id, { places: ['/ten'] })).json<CommandReply>();
    expect(view.checks['/ten']).toMatchObject({ result: 'mismatch', found: 'Công ty A' });
    expect(await reads(id)).toMatchObject([{ label: 'CSDL đăng ký kinh doanh', pointer: 'lookup:dkkd' }]);
    expect((await viewed(citizen, id)).checks).toMatchObject({ '/ten': { result: 'compared' } });
  });

  it('asks once for a command that is sent twice', async () => {
    const id = await filed('1111', 'Công ty A');
    const { revision } = await viewed(clerk, id);
    const order = { id: commandId(), revision };
    const first = (await clerk.post(`/api/cases/${id}/checks`, order)).json<CommandReply>();
    const second = (await clerk.post(`/api/cases/${id}/checks`, order)).json<CommandReply>();
    expect([first.revision, second.revision, (await reads(id)).length]).toEqual([2, 2, 1]);
  });

  it('leaves it to hands while the registry is down', async () => {
    const id = await filed('9999', 'Công ty B');
    const { view } = (await compare(clerk, id)).json<CommandReply>();
    expect(view.checks['/ten']).toMatchObject({ result: 'down', mayByHand: true });
    const byHand = { type: 'checkByHand', place: '/ten', result: 'match', reason: 'Bản giấy' } as const;
    const done = await sent(clerk, id, byHand);
    expect(done.view.checks['/ten']).toMatchObject({ result: 'match', byHand: 'Bản giấy' });
  });

  it('is for those who have work in the case: others ask nobody', async () => {
    const id = await filed('1111', 'Công ty B');
    expect((await compare(citizen, id)).status).toBe(403);
    expect((await compare(await server.as('nguoi-khac'), id)).status).toBe(404);
    expect(await reads(id)).toEqual([]);
  });
});

describe('a form of a task that a registry fills', () => {
  async function taken(ma_so: string) {
    const id = await filed(ma_so, 'Công ty B');
    const { view } = await sent(clerk, id, { event: 'TIEP_NHAN', task: 'tiep_nhan.1' });
    expect(view.stages).toHaveLength(1);
    return id;
  }
  const finish = { event: 'XONG', task: 'xu_ly.1' } as const;

  it('is asked with the answers of the case, and holds the value whatever is sent', async () => {
    const id = await taken('1111');
    const order = { form: 'phieu', task: 'xu_ly.1', answers: {} };
    const { registry } = (await leader.post(`/api/cases/${id}/lookups`, order)).json<CaseLookups>();
    expect(registry).toMatchObject([{ status: 'found', values: { ten: 'Công ty A' } }]);
    const done = await sent(leader, id, { ...finish, answers: { ten_doanh_nghiep: 'Bịa' } });
    expect(JSON.stringify(done.view.forms.at(-1))).toContain('Công ty A');
    expect(await reads(id)).toHaveLength(1);
    expect((await clerk.post(`/api/cases/${id}/lookups`, order)).status).toBe(404);
  });

  it('is typed with a reason while the registry is down', async () => {
    const id = await taken('9999');
    const answers = { ten_doanh_nghiep: 'Công ty B' };
    const refused = await send(leader, id, { ...finish, answers });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('manual-reason-missing');
    const done = await sent(leader, id, { ...finish, answers, manualReason: 'Theo bản giấy' });
    expect(JSON.stringify(done.view.forms.at(-1))).toContain('Theo bản giấy');
  });
});
