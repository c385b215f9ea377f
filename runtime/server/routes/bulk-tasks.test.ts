import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView } from '../../../engine/index.ts';
import type { BulkOrder, BulkResults, FoundCases, TaskList, TaskPeople } from '../../api/index.ts';
import { commandId, fileCase, send, sent } from '../testing/file-case.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let citizen: Person;
let clerk: Person;
let other: Person;
let leader: Person;
let elsewhere: Person;
beforeAll(async () => {
  server = await startTestServer();
  [citizen, clerk, other, leader, elsewhere] = (await Promise.all(
    ['nguoi-nop', 'mot-cua', 'mot-cua-2', 'lanh-dao', 'noi-khac'].map((account) => server.as(account)),
  )) as [Person, Person, Person, Person, Person];
});
afterAll(() => server.close());

const task = 'tiep_nhan.1';

async function filed(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) ids.push((await fileCase(citizen)).case);
  return ids;
}

async function bulk(who: Person, order: BulkOrder): Promise<BulkResults['results']> {
  const answer = await who.post('/api/tasks/bulk', order);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json<BulkResults>().results;
}

const rowsOf = (ids: readonly string[]) => ids.map((id) => ({ id: commandId(), case: id, task }));
const view = async (who: Person, id: string) => (await who.get(`/api/cases/${id}`)).json<CaseView>();

describe('many tasks at once', () => {
  it('are taken each for itself, with a problem only where one cannot be', async () => {
    const ids = await filed(3);
    await sent(other, ids[1] ?? '', { type: 'claim', task });
    const rows = [...rowsOf(ids), { id: commandId(), case: 'no-such-case', task }];
    const results = await bulk(clerk, { do: 'claim', rows });
    expect(results.map(({ done, problems }) => [done, problems.map(({ code }) => code)])).toEqual([
      [true, []],
      [false, ['task-taken']],
      [true, []],
      [false, ['case-unknown']],
    ]);
    expect(results[1]?.problems[0]?.message).toBe('Việc này đang do Đỗ Thị Sáu xử lý.');
  });

  it('are done once, however often they are sent', async () => {
    const ids = await filed(2);
    const order = { do: 'claim', rows: rowsOf(ids) } as const;
    const first = await bulk(clerk, order);
    expect(await bulk(clerk, order)).toEqual(first);
    expect((await view(clerk, ids[0] ?? '')).history.map(({ what }) => what.vi)).toHaveLength(2);
  });

  it('are acted on with one reason, and tell on the list which events that can be', async () => {
    const ids = await filed(2);
    const listed = (await clerk.get('/api/tasks?sort=opened&limit=200')).json<TaskList>();
    const actions = listed.items.find((one) => one.case === ids[0])?.actions ?? [];
    expect(actions.map(({ event, reason }) => [event, reason])).toContainEqual(['TU_CHOI', true]);
    const without = await bulk(clerk, { do: 'act', event: 'TU_CHOI', rows: rowsOf(ids) });
    expect(without.map(({ problems }) => problems[0]?.code)).toEqual(['reason-missing', 'reason-missing']);
    const all = await bulk(clerk, { do: 'act', event: 'TU_CHOI', reason: 'Trùng hồ sơ', rows: rowsOf(ids) });
    expect(all.every(({ done }) => done)).toBe(true);
    expect((await view(clerk, ids[1] ?? '')).history.at(-1)?.reason).toBe('Trùng hồ sơ');
    const after = (await clerk.get('/api/tasks?sort=opened&limit=200')).json<TaskList>();
    expect(after.items.filter((one) => ids.includes(one.case))).toEqual([]);
  });

  it('are no way to reach a case that one may not see', async () => {
    const ids = await filed(1);
    const [result] = await bulk(elsewhere, { do: 'claim', rows: rowsOf(ids) });
    expect(result?.problems.map(({ code }) => code)).toEqual(['case-unknown']);
  });
});

describe('the search for cases', () => {
  it('finds a case without a task for the clerk, and no case of another unit or for citizens', async () => {
    const [id = ''] = await filed(1);
    await sent(clerk, id, { event: 'TU_CHOI', task, reason: 'Trùng hồ sơ' });
    const found = async (who: Person, query: string) =>
      (await who.get(`/api/cases/search?limit=200&${query}`)).json<FoundCases>().items;
    const ended = await found(clerk, 'state=ended&text=le%20duy');
    expect(ended.find((one) => one.id === id)).toMatchObject({
      applicantName: 'Lê Quốc Duy',
      status: { code: '3' },
    });
    expect((await found(clerk, 'state=running')).map((one) => one.id)).not.toContain(id);
    for (const who of [elsewhere, citizen]) expect(await found(who, 'text=duy')).toEqual([]);
    expect((await server.visitor.get('/api/cases/search')).status).toBe(401);
  });
});

describe('a supervisor', () => {
  it('sees the tasks of the unit, gives them to a colleague who may do them, and takes them back', async () => {
    const ids = await filed(2);
    const places = ids.map((id) => ({ case: id, task }));
    const fit = (await leader.post('/api/tasks/people', { rows: places })).json<TaskPeople>();
    expect(fit.items.map(({ account }) => account).sort()).toEqual(['mot-cua', 'mot-cua-2']);
    const overseen = (await leader.get('/api/tasks?scope=overseen&limit=200')).json<TaskList>();
    expect(overseen.items.filter((one) => ids.includes(one.case))).toHaveLength(2);
    expect((await leader.get('/api/tasks?limit=200')).json<TaskList>().items).toEqual([]);

    const given = await bulk(leader, {
      do: 'assign',
      to: 'mot-cua-2',
      reason: 'Chia việc',
      rows: rowsOf(ids),
    });
    expect(given.map(({ done }) => done)).toEqual([true, true]);
    const seen = await view(leader, ids[0] ?? '');
    expect(seen.tasks[0]?.assignee?.account).toBe('mot-cua-2');
    expect(seen.history.at(-1)?.notes.map(({ vi }) => vi)).toEqual(['Giao việc cho Đỗ Thị Sáu']);

    const wrong = await bulk(leader, { do: 'assign', to: 'noi-khac', rows: rowsOf(ids) });
    expect(wrong.map(({ problems }) => problems[0]?.code)).toEqual(['assignee-unfit', 'assignee-unfit']);
    expect((await send(clerk, ids[0] ?? '', { type: 'release', task })).status).toBe(409);
    const back = await sent(leader, ids[0] ?? '', { type: 'release', task });
    expect(back.view.tasks[0]?.assignee).toBeNull();
  });

  it('is none elsewhere, and nobody else sees the tasks of a unit', async () => {
    const ids = await filed(1);
    for (const who of [elsewhere, clerk]) {
      const { items } = (await who.get('/api/tasks?scope=overseen&limit=200')).json<TaskList>();
      expect(items.filter((one) => ids.includes(one.case))).toEqual([]);
    }
    const [given] = await bulk(clerk, { do: 'assign', to: 'mot-cua-2', rows: rowsOf(ids) });
    expect(given?.problems.map(({ code }) => code)).toEqual(['task-unknown']);
  });
});

it('a saved view is there for its person alone, and can be removed', async () => {
  const view = { name: 'Việc gấp', query: 'show=soon' };
  expect((await clerk.put('/api/views', view)).json()).toEqual({ items: [view] });
  expect((await clerk.get('/api/views')).json()).toEqual({ items: [view] });
  expect((await other.get('/api/views')).json()).toEqual({ items: [] });
  expect((await clerk.put('/api/views', { name: ' ', query: '' })).status).toBe(400);
  for (let n = 1; n < 30; n += 1) await clerk.put('/api/views', { name: `Xem ${n}`, query: '' });
  const full = await clerk.put('/api/views', { name: 'Thêm nữa', query: '' });
  expect([full.status, full.problem().code]).toEqual([409, 'views-full']);
  const name = encodeURIComponent(view.name);
  expect((await clerk.delete(`/api/views?name=${name}`)).json<{ items: [] }>().items).toHaveLength(29);
});
