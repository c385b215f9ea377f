import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Case, CaseView, Definition, Json } from '../../../engine/index.ts';
import type { HandOverList, TaskList } from '../../api/index.ts';
import { SandboxSystem, type SystemDocument } from '../connectors/systems/index.ts';
import type { SentCallback } from '../connectors/callbacks/index.ts';
import { fileCase, goodAnswers, send, sent } from '../testing/file-case.ts';
import { smallProcedure, smallShipped } from '../testing/small-shipped.ts';
import { startTestServer, type Answer, type Person, type TestServer } from '../testing/test-server.ts';

/** The small procedure, asking a system first. Its name says how the sandbox behaves. */
function askingProcedure(): Definition {
  const small = smallProcedure();
  const { workflow } = small;
  return {
    ...small,
    forms: {
      ...small.forms,
      tra_loi: {
        title: { vi: 'Trả lời' },
        pages: [
          {
            key: 'p',
            title: { vi: 'Trả lời' },
            sections: [
              {
                key: 's',
                fields: [{ key: 'ket_qua', type: 'text', label: { vi: 'Kết quả' }, required: true }],
              },
            ],
          },
        ],
      },
    },
    deadlines: {
      ...small.deadlines,
      cho_thue: { title: { vi: 'Chờ thuế' }, amount: 2, unit: 'calendarDay', effect: 'none' },
    },
    workflow: {
      ...workflow,
      initial: 'hoi_thue',
      states: {
        ...workflow.states,
        hoi_thue: {
          meta: {
            title: { vi: 'Hỏi thuế' },
            status: '2',
            tasks: [
              {
                key: 'hoi',
                title: { vi: 'Hỏi hệ thống thuế' },
                role: 'mot_cua',
                form: 'tra_loi',
                system: {
                  connector: 'thue',
                  title: { vi: 'Hệ thống thuế' },
                  input: { ten: 'ho_ten' },
                  output: { ket_qua: 'text' },
                  then: 'DA_TRA_LOI',
                  wait: 'cho_thue',
                  again: 1,
                },
              },
            ],
          },
          on: {
            DA_TRA_LOI: { target: 'tiep_nhan', meta: { label: { vi: 'Ghi trả lời' } } },
            RUT: { target: 'rut', meta: { label: { vi: 'Rút' }, roles: ['applicant'] } },
          },
        },
      },
    },
    scenarios: [],
  };
}

const document: SystemDocument = {
  format: 1,
  id: 'thue',
  latency: 1,
  does: [
    { when: { ten: 'Từ Chối$' }, refuses: 'T01' },
    { when: { ten: 'Im Lặng$' }, silent: 9, values: {} },
    { when: { ten: 'Chập Chờn$' }, down: 1, values: { ket_qua: 'Đồng ý' } },
    { when: { ten: 'Hỏng Hẳn$' }, down: 9, values: {} },
    { values: { ket_qua: 'Đồng ý' } },
  ],
};

let server: TestServer;
let applicant: Person;
let clerk: Person;
let system: SandboxSystem;
let id: string;

beforeEach(async () => {
  system = new SandboxSystem(document, {
    now: () => server.services.world.now(),
    wait: () => Promise.resolve(),
  });
  server = await startTestServer(
    { systems: new Map([['thue', system]]) },
    { ...smallShipped, procedures: [askingProcedure()] },
  );
  applicant = await server.as('nguoi-nop');
  clerk = await server.as('mot-cua');
});
afterEach(() => server.close());

const file = async (name: string): Promise<void> => {
  id = (await fileCase(applicant, { ...goodAnswers, ho_ten: name })).case;
};
const settle = async (): Promise<void> => {
  await server.carryOut();
  await system.idle();
};
const stored = async (): Promise<Case> => {
  const current = await server.services.store.cases.get(id);
  if (current === null) throw new Error(`No case ${id}`);
  return current;
};
const seen = async (person = clerk): Promise<CaseView> =>
  (await person.get(`/api/cases/${id}`)).json<CaseView>();
const callback = ({ body, headers }: SentCallback, connector = 'thue'): Promise<Answer> =>
  server.visitor.post(`/api/connectors/${connector}/callbacks`, Buffer.from(body), { ...headers });
const says = (values: Record<string, Json>, request = `${id}/hoi.1`): SentCallback =>
  system.sign({ request, values });
const lateNotes = async (): Promise<number> =>
  (await stored()).history.filter(({ notes }) => notes?.some((one) => 'did' in one && one.did === 'late'))
    .length;

it('sends, takes the answer once though it comes twice, and notes a late one without harm', async () => {
  await file('Lê Văn Đủ');
  expect((await seen(applicant)).asked).toEqual([{ vi: 'Hệ thống thuế' }]);
  await settle();
  const answered = await stored();
  expect(answered.states).toEqual(['tiep_nhan']);
  expect(answered.answers['tra_loi']).toEqual({ ket_qua: 'Đồng ý' });
  expect(answered.tasks[0]).toMatchObject({
    handOver: { state: 'answered' },
    closed: { how: 'done', by: null },
  });
  expect((await callback(says({ ket_qua: 'Đồng ý' }))).status).toBe(200);
  expect((await stored()).revision).toBe(answered.revision);
  for (let times = 0; times < 2; times += 1) {
    expect((await callback(says({ ket_qua: 'Từ chối' }))).status).toBe(200);
  }
  expect([await lateNotes(), (await stored()).answers['tra_loi']]).toEqual([1, { ket_qua: 'Đồng ý' }]);
  const row = (await seen()).forms.find(({ form }) => form === 'tra_loi')?.sections[0]?.rows[0];
  expect(row?.source).toMatchObject({ kind: 'registry', title: { vi: 'Hệ thống thuế' } });
});

it('is marked on the list and offered to nobody, until it falls to people', async () => {
  await file('Lê Văn Từ Chối');
  const listed = async () => {
    const { items } = (await clerk.get('/api/tasks')).json<TaskList>();
    return items.find((one) => one.case === id);
  };
  expect(await listed()).toMatchObject({
    system: { title: { vi: 'Hệ thống thuế' }, times: 1, sentAt: (await stored()).submittedAt },
    actions: [],
  });
  await settle();
  expect(await listed()).toMatchObject({ system: null });
});

it('tries again while the system is down, and shows why', async () => {
  await file('Lê Văn Chập Chờn');
  await server.carryOut();
  const sendings = (await clerk.get(`/api/cases/${id}/hand-overs`)).json<HandOverList>().items;
  expect(sendings).toMatchObject([{ task: 'hoi.1', attempts: 1, isDelivered: false }]);
  expect(sendings[0]?.problem?.message).toContain('503');
  expect((await applicant.get(`/api/cases/${id}/hand-overs`)).status).toBe(404);
  server.setTime('2026-11-20T09:20:00+07:00');
  await settle();
  expect((await stored()).states).toEqual(['tiep_nhan']);
});

it('leaves to people what is refused or cannot be reached, who send it again or do it by hand', async () => {
  await file('Lê Văn Hỏng Hẳn');
  await server.carryOut();
  server.setTime('2026-11-20T09:20:00+07:00');
  await settle();
  const failed = (await seen()).tasks[0]?.handOver;
  expect(failed).toMatchObject({ state: 'failed', mayResend: true });
  expect(failed?.fault?.says.vi).toContain('503');
  await file('Lê Văn Từ Chối');
  await settle();
  expect((await seen()).tasks[0]?.handOver?.fault?.says.vi).toContain('T01');
  await sent(clerk, id, { type: 'resend', task: 'hoi.1' });
  expect((await stored()).tasks[0]?.handOver?.state).toBe('asked');
  await settle();
  expect((await stored()).tasks[0]?.handOver).toMatchObject({ state: 'failed', tries: 1 });
  await sent(clerk, id, { event: 'DA_TRA_LOI', task: 'hoi.1', answers: { ket_qua: 'Hỏi qua điện thoại' } });
  const done = await stored();
  expect([done.states, done.tasks[0]?.closed?.by?.name]).toEqual([['tiep_nhan'], 'Phạm Thu Hà']);
});

it('sends again when the system is silent, then lets a clerk take it over', async () => {
  await file('Lê Văn Im Lặng');
  await settle();
  expect(
    (await send(clerk, id, { event: 'DA_TRA_LOI', task: 'hoi.1', answers: { ket_qua: 'x' } })).status,
  ).toBe(422);
  server.setTime('2026-11-25T09:10:00+07:00');
  // Sessions have ended meanwhile.
  clerk = await server.as('mot-cua');
  await server.services.cases.wake(id);
  await settle();
  expect((await stored()).tasks[0]?.handOver).toMatchObject({ state: 'asked', tries: 2 });
  await sent(clerk, id, { type: 'byHand', task: 'hoi.1', reason: 'Thuế hẹn trả lời qua công văn' });
  expect((await send(clerk, id, { type: 'byHand', task: 'hoi.1' })).status).toBe(422);
  await sent(clerk, id, { event: 'DA_TRA_LOI', task: 'hoi.1', answers: { ket_qua: 'Theo công văn' } });
  expect((await callback(says({ ket_qua: 'Muộn' }))).status).toBe(200);
  expect([await lateNotes(), (await stored()).answers['tra_loi']]).toEqual([1, { ket_qua: 'Theo công văn' }]);
});

it('believes nothing that is not signed by the very system, and knows only its own requests', async () => {
  await file('Lê Văn Im Lặng');
  await settle();
  const { body, headers } = says({ ket_qua: 'Giả' });
  const forged = await callback({ body: body.replace('Giả', 'Khác'), headers });
  expect([forged.status, forged.problem().code]).toEqual([401, 'callback-signature']);
  server.setTime('2026-11-20T09:30:00+07:00');
  expect((await callback({ body, headers })).problem().code).toBe('callback-time');
  expect((await callback(says({}), 'khac')).problem().code).toBe('connector-unknown');
  expect((await callback(says({ ket_qua: 'x' }, 'khong-co/hoi.1'))).problem().code).toBe('request-unknown');
  expect((await callback(system.sign({ request: 'x' }))).problem().code).toBe('answer-malformed');
  expect((await stored()).states).toEqual(['hoi_thue']);
});
