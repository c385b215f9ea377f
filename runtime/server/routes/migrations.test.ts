import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView, Definition } from '../../../engine/index.ts';
import type { CaseMigration, MigrationCases, MigrationList, TaskList } from '../../api/index.ts';
import { verifyPart } from '../cases/verify-cases.ts';
import { MigrationWorker } from '../migrations/index.ts';
import { fileCase, sent } from '../testing/file-case.ts';
import { smallProcedure } from '../testing/small-shipped.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';
import { approved, published } from '../testing/two-people.ts';

let server: TestServer;
let first: Person;
let second: Person;
let clerk: Person;
let leader: Person;
/** A case that is worked on, one that waits for a clerk, and one that is with its applicant. */
let worked: string;
let waiting: string;
beforeAll(async () => {
  server = await startTestServer();
  [first, second] = [await server.as('quan-tri'), await server.as('quan-tri-2')];
  [clerk, leader] = [await server.as('mot-cua'), await server.as('lanh-dao')];
  const applicant = await server.as('nguoi-nop');
  [worked, waiting] = [(await fileCase(applicant)).case, (await fileCase(applicant)).case];
  await sent(clerk, worked, { event: 'TIEP_NHAN', task: 'tiep_nhan.1' });
  await published(server, nextVersion());
});
afterAll(() => server.close());

const decision = { number: '45/QĐ-UBND', date: '2026-11-19' };
const reason = 'Điều khoản chuyển tiếp';
const seen = ({ revision }: CaseMigration) => ({ 'if-match': `"${revision}"` });
const url = ({ id }: Pick<CaseMigration, 'id'>, rest = '') => `/api/migrations/${id}${rest}`;
const act = (person: Person, migration: CaseMigration, name: string) =>
  person.post(url(migration, '/acts'), { act: name }, seen(migration));
const caseOf = async (id: string) => (await leader.get(`/api/cases/${id}`)).json<CaseView>();
const now = async (migration: CaseMigration) => (await first.get(url(migration))).json<CaseMigration>();

/** One day less, and a step that nobody could tell for the old one. */
function nextVersion(): Definition {
  const text = JSON.stringify({ ...smallProcedure(), ...approved, version: 2, scenarios: [] });
  const next = JSON.parse(
    text
      .replaceAll(
        '"xu_ly":{"meta":{"title":{"vi":"Xử lý"}',
        '"tham_dinh":{"meta":{"title":{"vi":"Thẩm định"}',
      )
      .replaceAll('"target":"xu_ly"', '"target":"tham_dinh"'),
  ) as Definition;
  const deadline = next.deadlines['giai_quyet'];
  return { ...next, deadlines: { ...next.deadlines, giai_quyet: { ...deadline, amount: 2 } } } as Definition;
}

/** Carries out what is under way, as the processes of a server do. */
async function carryOn(processes = 1): Promise<void> {
  await Promise.all(Array.from({ length: processes }, () => new MigrationWorker(server.services).turn()));
}

describe('moving cases under way', () => {
  let migration: CaseMigration;

  it('begins with a plan, and asks where cases of a lost step go', async () => {
    expect((await clerk.post('/api/migrations', { procedure: 'don-nho', version: 1 })).status).toBe(403);
    const same = await first.post('/api/migrations', { procedure: 'don-nho', version: 2 });
    expect(same.problem().code).toBe('migration-no-target');
    const begun = await first.post('/api/migrations', { procedure: 'don-nho', version: 1 });
    expect(begun.status, begun.text).toBe(201);
    migration = begun.json<CaseMigration>();
    expect(migration).toMatchObject({ from: 1, to: 2, state: 'planned', unfit: 'stay', trial: null });
    expect(migration.states).toEqual([
      {
        key: 'xu_ly',
        title: 'Xử lý',
        to: null,
        choices: [
          { key: 'tiep_nhan', title: 'Tiếp nhận' },
          { key: 'tham_dinh', title: 'Thẩm định' },
          { key: 'bo_sung', title: 'Bổ sung hồ sơ' },
        ],
      },
    ]);
  });

  it('shows in a dry run what would happen, and changes nothing', async () => {
    const before = await server.services.store.cases.get(worked);
    await act(first, migration, 'try');
    await carryOn();
    const { trial } = await now(migration);
    expect(trial?.groups.map(({ outcome, reason: why, count }) => [outcome, why, count])).toEqual(
      expect.arrayContaining([
        ['stays', 'Phiên bản mới không có bước “Xử lý”.', 1],
        ['moved', null, 1],
      ]),
    );
    expect(await server.services.store.cases.get(worked)).toEqual(before);
  });

  it('takes choices over, and forgets the dry run before them', async () => {
    migration = await now(migration);
    const choose = (states: object) =>
      first.put(url(migration, '/plan'), { states, deadlines: {}, unfit: 'stay' }, seen(migration));
    expect((await choose({ xu_ly: 'khong_co' })).problem().code).toBe('migration-refused');
    migration = (await choose({ xu_ly: 'tham_dinh' })).json<CaseMigration>();
    expect(migration).toMatchObject({ trial: null, states: [{ to: { title: 'Thẩm định' } }] });
    const untried = await first.put(url(migration, '/proposal'), { decision, reason }, seen(migration));
    expect(untried.problem().code).toBe('migration-untried');
    migration = (await act(first, migration, 'try')).json<CaseMigration>();
    await carryOn(2);
    migration = await now(migration);
    expect(migration.trial).toMatchObject({ looked: 2, endedAt: expect.any(String) as string });
    expect(migration.trial?.groups.find(({ outcome }) => outcome === 'sooner')).toMatchObject({
      count: 1,
      cases: [{ stage: 'Xử lý', dueBefore: '2026-11-26', dueAfter: '2026-11-25' }],
    });
  });

  it('is approved by a second administrator alone, and done once by whoever carries it out', async () => {
    const put = await first.put(url(migration, '/proposal'), { decision, reason }, seen(migration));
    migration = put.json<CaseMigration>();
    expect(migration).toMatchObject({
      state: 'proposed',
      proposal: { decision, by: { account: 'quan-tri' } },
    });
    expect((await act(first, migration, 'approve')).problem().code).toBe('migration-second-person');
    migration = (await act(second, migration, 'approve')).json<CaseMigration>();
    await carryOn(3);
    migration = await now(migration);
    expect(migration).toMatchObject({ state: 'done', run: { looked: 2 } });
    expect(migration.run?.groups).toEqual(migration.trial?.groups);
    const stored = await server.services.store.cases.get(worked);
    expect(stored?.history.filter(({ event }) => event === 'migrate')).toHaveLength(1);
    expect(stored?.procedure.version).toBe(2);
    expect((await server.services.store.cases.get(waiting))?.procedure.version).toBe(2);
  });

  it('lists every case of a dry run or the move with what became of it, also as a table for spreadsheets', async () => {
    const { run, trial } = await now(migration);
    const place = (run?.groups ?? []).findIndex(({ outcome }) => outcome === 'sooner');
    const cases = async (query: string) => first.get(url(migration, `/cases?${query}`));
    const found = (await cases(`pass=run&group=${place}`)).json<MigrationCases>();
    expect(found).toEqual({ items: run?.groups[place]?.cases, next: null });
    expect((await cases('pass=trial&group=0')).json<MigrationCases>().items).toEqual(trial?.groups[0]?.cases);
    expect((await cases('pass=trial&group=9')).status).toBe(404);
    expect((await clerk.get(url(migration, '/cases?pass=run&group=0'))).status).toBe(403);
    const table = await first.get(url(migration, '/cases.csv?pass=run'));
    expect(table.headers['content-type']).toBe('text/csv; charset=utf-8');
    const lines = table.text.split('\r\n').filter((line) => line !== '');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('"Mã hồ sơ","Bước","Kết quả","Lý do"');
    expect(table.text).toContain('"Xử lý","Chuyển, hạn sớm hơn","","","26/11/2026","25/11/2026"');
    expect((await clerk.get(url(migration, '/cases.csv?pass=run'))).status).toBe(403);
  });

  it('shows in the case, in the list of tasks and to whoever verifies it', async () => {
    const shown = await caseOf(worked);
    expect(shown.history.at(-1)).toMatchObject({
      what: { vi: 'Chuyển sang phiên bản thủ tục mới' },
      reason,
      notes: [
        {
          vi: 'Chuyển từ phiên bản 1 sang phiên bản 2 theo quyết định số 45/QĐ-UBND ngày 19/11/2026. Người trình: Nguyễn Thị Quản Trị. Người duyệt: Hoàng Văn Duyệt',
        },
        { vi: 'Đổi thời hạn “Giải quyết”: từ ngày 26/11/2026 thành ngày 25/11/2026' },
      ],
    });
    const citizen = (await (await server.as('nguoi-nop')).get(`/api/cases/${worked}`)).json<CaseView>();
    expect(JSON.stringify(citizen.history)).not.toContain('Hoàng Văn Duyệt');
    const tasks = (await leader.get('/api/tasks')).json<TaskList>();
    expect(JSON.stringify(tasks)).toContain('2026-11-25');
    const { faults } = await verifyPart(server.services.store.cases, { cursor: null, limit: 10 });
    expect(faults).toEqual([]);
    await sent(leader, worked, { event: 'XONG', task: 'xu_ly.1', answers: { ket_qua: 'Đồng ý' } }).catch(
      (error: unknown) => {
        // The form of the step may ask for something else; that it is the step's own is what counts here.
        expect(String(error)).toContain('/answers');
      },
    );
  });

  it('is stopped and gone on with, and a plan is thrown away', async () => {
    const begin = async () =>
      (await first.post('/api/migrations', { procedure: 'don-nho', version: 1 })).json<CaseMigration>();
    let next = await begin();
    expect((await act(first, next, 'stop')).problem().code).toBe('migration-closed');
    next = (await act(first, next, 'try')).json<CaseMigration>();
    await carryOn();
    next = await now(next);
    const put = await first.put(url(next, '/proposal'), { decision, reason }, seen(next));
    next = (await act(second, put.json<CaseMigration>(), 'approve')).json<CaseMigration>();
    expect((await act(first, next, 'stop')).json<CaseMigration>().state).toBe('stopped');
    await carryOn();
    expect(await now(next)).toMatchObject({ state: 'stopped', run: { endedAt: null, isStopped: true } });
    await act(first, next, 'resume');
    await carryOn();
    expect((await now(next)).state).toBe('done');
    const plan = await begin();
    await act(first, plan, 'try');
    await carryOn();
    const pages = () => server.services.store.migrations.pages(`${plan.id}/`, '', 9);
    // Nothing is under way on the first version any more.
    expect(await pages()).toEqual([]);
    expect((await first.delete(url(plan))).status).toBe(204);
    const { items } = (await first.get('/api/migrations?procedure=don-nho')).json<MigrationList>();
    expect(items.map(({ id, state }) => [id, state])).toEqual([
      [next.id, 'done'],
      [migration.id, 'done'],
    ]);
  });
});
