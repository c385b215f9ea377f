import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Definition, Field } from '../../../engine/index.ts';
import type { ReadList, Session } from '../../api/index.ts';
import { fileCase, goodAnswers } from '../testing/file-case.ts';
import { smallProcedure, smallShipped } from '../testing/small-shipped.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';

/** The small procedure with an answer that is covered, and a leader who oversees. */
function guarded(): Definition {
  const small = structuredClone(smallProcedure());
  const fields = small.forms['don']?.pages[0]?.sections[0]?.fields as Field[];
  const [personal, mask] = ['basic', { start: 1, end: 3 }] as const;
  fields.push({ key: 'so', type: 'citizenId', label: { vi: 'Số định danh' }, personal, mask });
  return { ...small, supervisors: ['lanh_dao'] };
}

let server: TestServer;
let clerk: Person;
let leader: Person;
let admin: Person;
let id: string;
beforeAll(async () => {
  server = await startTestServer({}, { ...smallShipped, procedures: [guarded()] });
  [clerk, leader, admin] = (await Promise.all(
    ['mot-cua', 'lanh-dao', 'quan-tri'].map((account) => server.as(account)),
  )) as [Person, Person, Person];
  const person = await server.as('nguoi-nop');
  ({ case: id } = await fileCase(person, { ...goodAnswers, so: '034095001123' }));
  await clerk.post(`/api/cases/${id}/unmask`, { form: 'don', pointer: '/so', reason: '=Đối chiếu' });
});
afterAll(() => server.close());

const looks = async (who: Person, query = '') =>
  (await who.get(`/api/reads${query}`)).json<ReadList>().items.map(({ name }) => name);

describe('the log of looks', () => {
  it('is for administrators and for who oversees the unit, and for nobody else', async () => {
    expect(await looks(admin)).toEqual(['Phạm Thu Hà']);
    expect(await looks(leader)).toEqual(['Phạm Thu Hà']);
    expect(await looks(leader, `?case=${id}`)).toEqual(['Phạm Thu Hà']);
    expect((await clerk.get('/api/reads')).status).toBe(403);
    expect((await server.visitor.get('/api/reads.csv')).status).toBe(401);
    const oversees = async (who: Person) => (await who.get('/api/session')).json<Session>().oversees;
    expect([await oversees(leader), await oversees(clerk)]).toEqual([true, undefined]);
  });

  it('is narrowed to a person and to days, the last one whole', async () => {
    expect(await looks(admin, '?account=lanh-dao')).toEqual([]);
    expect(await looks(admin, '?from=2026-11-20&to=2026-11-20')).toHaveLength(1);
    expect(await looks(admin, '?from=2026-11-21')).toEqual([]);
    expect(await looks(admin, '?to=2026-11-19')).toEqual([]);
  });

  it('is a table for spreadsheets, in which no reason is a formula', async () => {
    const { text, headers } = await leader.get('/api/reads.csv');
    expect(headers['content-disposition']).toBe('attachment; filename="reads.csv"');
    expect(text).toContain('"Phạm Thu Hà","mot-cua"');
    expect(text).toContain(`"'=Đối chiếu"`);
  });
});
