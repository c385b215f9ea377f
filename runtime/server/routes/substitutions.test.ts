import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView } from '../../../engine/index.ts';
import type { ColleagueList, Session, SubstitutionList, TaskList } from '../../api/index.ts';
import { fileCase, sent } from '../testing/file-case.ts';
import { smallShipped } from '../testing/small-shipped.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let citizen: Person;
let away: Person;
let standIn: Person;
let leader: Person;
beforeAll(async () => {
  const people = [
    ...(smallShipped.people as { people: object[] }).people,
    {
      account: 'van-thu',
      name: 'Hoàng Thị Lan',
      password: 'van-thu-mat-khau',
      grants: [{ role: 'van_thu', unit: '08707' }],
    },
  ];
  server = await startTestServer({}, { ...smallShipped, people: { people } });
  await signInAt('2026-11-20T09:10:00+07:00');
});
afterAll(() => server.close());

/** Sessions do not outlast the days between. */
async function signInAt(moment: string): Promise<void> {
  server.setTime(moment);
  [citizen, away, standIn, leader] = (await Promise.all(
    ['nguoi-nop', 'mot-cua', 'van-thu', 'lanh-dao'].map((account) => server.as(account)),
  )) as [Person, Person, Person, Person];
}

const order = {
  substitute: 'van-thu',
  from: '2026-11-23',
  until: '2026-11-24',
  reason: 'Nghỉ phép năm',
};
const codes = (answer: Awaited<ReturnType<Person['post']>>) => [
  answer.status,
  answer.problem().code,
  ...answer.problem().problems.map(({ code }) => code),
];

describe('a substitute', () => {
  it('has the tasks of whoever is away from the first to the last day, and acts in their place', async () => {
    const { case: id } = await fileCase(citizen);
    await sent(away, id, { type: 'claim', task: 'tiep_nhan.1' });
    const named = await away.post('/api/substitutions', { id: 'thay-0001', ...order });
    expect(named.status).toBe(200);
    expect(named.json<SubstitutionList>().items[0]).toMatchObject({ state: 'coming', mayEnd: true });
    expect((await standIn.get(`/api/cases/${id}`)).status).toBe(404);

    await signInAt('2026-11-23T08:00:00+07:00');
    const session = (await standIn.get('/api/session')).json<Session>();
    expect(session.grants).toContainEqual({ role: 'mot_cua', unit: '08707', for: 'Phạm Thu Hà' });
    const { items } = (await standIn.get('/api/tasks')).json<TaskList>();
    expect(items.find((one) => one.case === id)?.for).toBe('Phạm Thu Hà');
    const done = await sent(standIn, id, { event: 'TIEP_NHAN', task: 'tiep_nhan.1' });
    const last = (await leader.get(`/api/cases/${id}`)).json<CaseView>().history.at(-1);
    expect([last?.who, ...(last?.notes ?? []).map(({ vi }) => vi)]).toEqual(
      expect.arrayContaining(['Hoàng Thị Lan', 'Làm thay Phạm Thu Hà']),
    );
    expect(done.view.tasks[0]?.closed).toMatchObject({ by: 'Hoàng Thị Lan', for: 'Phạm Thu Hà' });

    await signInAt('2026-11-25T08:00:00+07:00');
    expect((await standIn.get(`/api/cases/${id}`)).status).toBe(404);
    const claim = { id: 'lay-viec-01', type: 'claim', revision: 3, task: 'tiep_nhan.1' };
    expect((await standIn.post(`/api/cases/${id}/commands`, claim)).status).toBe(404);
    const trail = (await away.get('/api/substitutions')).json<SubstitutionList>();
    expect(trail.items.map(({ state, mayEnd }) => [state, mayEnd])).toEqual([['past', false]]);
  });

  it('is named by a supervisor for a colleague, and by nobody else', async () => {
    await signInAt('2026-11-25T09:00:00+07:00');
    const later = { ...order, absent: 'mot-cua', until: '2026-11-27' };
    const refused = await standIn.post('/api/substitutions', {
      ...later,
      id: 'thay-0002',
      substitute: 'mot-cua-2',
    });
    expect(codes(refused)).toEqual([403, 'role-missing']);
    expect((await leader.post('/api/substitutions', { ...later, id: 'thay-0003' })).status).toBe(200);
    const { items } = (await standIn.get('/api/substitutions')).json<SubstitutionList>();
    expect(items[0]).toMatchObject({ state: 'inForce', grantedBy: { name: 'Đỗ Văn Thành' }, mayEnd: true });
    expect((await citizen.post('/api/substitutions/thay-0003/end')).status).toBe(404);
    expect((await away.post('/api/substitutions/thay-0003/end')).status).toBe(204);
    expect((await standIn.get('/api/session')).json<Session>().grants).toHaveLength(1);
    const trail = (await leader.get('/api/substitutions')).json<SubstitutionList>();
    expect(trail.items[0]?.ended?.by.name).toBe('Phạm Thu Hà');
  });

  it('is a colleague, for a time that is not over, and never of an administrator', async () => {
    const ask = (more: object) => away.post('/api/substitutions', { id: 'thay-0009', ...order, ...more });
    const until = '2026-11-30';
    for (const substitute of ['noi-khac', 'nguoi-nop', 'khong-co', 'mot-cua']) {
      expect(codes(await ask({ until, substitute }))).toEqual([
        422,
        'substitution-refused',
        'substitute-unfit',
      ]);
    }
    expect(codes(await ask({}))).toEqual([422, 'substitution-refused', 'substitution-period']);
    expect(codes(await ask({ until, from: '2026-12-01' }))[2]).toBe('substitution-period');
    expect(codes(await ask({ until: '2027-12-01' }))[2]).toBe('substitution-period');
    expect(codes(await ask({ until, role: 'lanh_dao' }))[2]).toBe('substitution-empty');
    const admin = await server.as('quan-tri');
    const all = await admin.post('/api/substitutions', { id: 'thay-0010', ...order, until });
    expect(codes(all)[2]).toBe('substitution-empty');
  });

  it('is chosen among the people of one unit', async () => {
    const { items } = (await leader.get('/api/colleagues')).json<ColleagueList>();
    expect(items.map(({ account, overseen }) => [account, overseen])).toEqual([
      ['mot-cua-2', true],
      ['lanh-dao', true],
      ['van-thu', true],
      ['mot-cua', true],
    ]);
    expect(items[0]?.grants[0]?.role.name.vi).toBe('Bộ phận Một cửa');
    expect((await citizen.get('/api/colleagues')).json<ColleagueList>().items).toEqual([]);
  });
});
