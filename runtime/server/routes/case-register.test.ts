import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileCase, sent } from '../testing/file-case.ts';
import { smallShipped } from '../testing/small-shipped.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({}, smallShipped);
});
afterAll(() => server.close());

const read = async (account: string, month: string): Promise<string[]> => {
  const person = await server.as(account);
  const answer = await person.get(`/api/cases/register.csv?month=${month}`);
  expect(answer.status).toBe(200);
  return answer.text.replace('\uFEFF', '').split('\r\n').slice(1, -1);
};

it('lists the cases that one’s units accepted in a month, in their order, and nobody else’s', async () => {
  const citizen = await server.as('nguoi-nop');
  const clerk = await server.as('mot-cua');
  const [first, second, waiting] = [
    await fileCase(citizen),
    await fileCase(citizen),
    await fileCase(citizen),
  ];
  for (const { case: id } of [second, first])
    await sent(clerk, id, { event: 'TIEP_NHAN', task: 'tiep_nhan.1' });
  expect(waiting.case).not.toBe('');

  const rows = await read('mot-cua', '2026-11');
  expect(rows).toHaveLength(2);
  expect(rows[0]).toContain('-0001');
  expect(rows[0]).toMatch(/^"1",".*-0001",".*","1",/);
  expect(rows[0]).toContain('"20/11/2026"');
  expect(rows[1]).toContain('-0002');
  expect(await read('mot-cua', '2026-10')).toEqual([]);
  expect(await read('nguoi-nop', '2026-11')).toEqual([]);
  const wrong = await clerk.get('/api/cases/register.csv?month=2026-13');
  expect(wrong.status).toBe(400);
});
