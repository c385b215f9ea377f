import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Definition, Field } from '../../../engine/index.ts';
import type { RecalculationDays, RecalculationPage } from '../../api/index.ts';
import { fileCase, sent } from '../testing/file-case.ts';
import { smallProcedure } from '../testing/small-shipped.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';
import { approved, published } from '../testing/two-people.ts';

let server: TestServer;
let administrator: Person;
let clerk: Person;
let [open, ended] = ['', ''];
beforeAll(async () => {
  server = await startTestServer();
  administrator = await server.as('quan-tri');
  clerk = await server.as('mot-cua');
  const applicant = await server.as('nguoi-nop');
  await published(server, version(2, [{ value: 5000 }]));
  ended = (await fileCase(applicant)).case;
  await sent(clerk, ended, { event: 'TIEP_NHAN', task: 'tiep_nhan.1' });
  const answers = { y_kien: 'Đồng ý' };
  await sent(await server.as('lanh-dao'), ended, { event: 'XONG', task: 'xu_ly.1', answers });
  open = (await fileCase(applicant)).case;
  const rows = [
    { value: 5000, to: '2026-09-30' },
    { value: 5400, from: '2026-10-01' },
  ];
  await published(server, version(3, rows));
});
afterAll(() => server.close());

/** The small procedure with an amount for each copy by a parameter. */
function version(number: number, rows: readonly { value: number; from?: string; to?: string }[]): Definition {
  const definition = { ...smallProcedure(), ...approved, version: number, scenarios: [] };
  const amount: Field = {
    key: 'muc_huong',
    type: 'money',
    label: { vi: 'Mức hưởng', en: 'Allowance' },
    value: 'muc_thu * coalesce(so_ban, 1)',
  };
  definition.forms['don']?.pages[0]?.sections[0]?.fields.push(amount);
  const parameter = definition.parameters?.['muc_thu'];
  if (parameter) parameter.rows = rows.map((row) => ({ ...row }));
  return definition;
}

const asked = 'procedure=don-nho&version=3&since=2026-10-01';

describe('what a version calculates that applies from an earlier day', () => {
  it('proposes the days from which its parameters differ', async () => {
    const url = '/api/recalculations/days?procedure=don-nho&version=';
    const { items } = (await administrator.get(`${url}3`)).json<RecalculationDays>();
    expect(items).toEqual([{ from: '2026-10-01', parameter: 'Mức thu' }]);
    expect((await administrator.get(`${url}1`)).json<RecalculationDays>().items).toEqual([]);
    expect((await administrator.get(`${url}9`)).problem().code).toBe('definition-unknown');
  });

  it('tells the ended cases first, then those under way, each by its amounts', async () => {
    const first = (await administrator.get(`/api/recalculations?${asked}`)).json<RecalculationPage>();
    expect(first).toMatchObject({ looked: 1, next: 'inFlight:' });
    expect(first.items).toMatchObject([
      { case: ended, version: 2, outcome: 'granted', submittedOn: '2026-11-20', endedOn: '2026-11-20' },
    ]);
    const amounts = {
      label: 'Mức hưởng',
      was: '10.000 đồng',
      is: '10.800 đồng',
      difference: 800,
      owed: null,
    };
    expect(first.items[0]?.values[0]).toEqual(amounts);

    const next = `/api/recalculations?${asked}&cursor=${encodeURIComponent(first.next ?? '')}`;
    const second = (await administrator.get(next)).json<RecalculationPage>();
    expect(second.next).toBeNull();
    expect(second.items).toMatchObject([{ case: open, outcome: null, endedOn: null, months: null }]);
    expect(second.items[0]?.values).toEqual([
      amounts,
      { label: 'Lệ phí', was: '10.000 đồng', is: '10.800 đồng', difference: 800, owed: null },
    ]);
  });

  it('counts the months of what is paid monthly, for decided cases', async () => {
    const url = `/api/recalculations?${asked}&until=2027-01`;
    const { items } = (await administrator.get(url)).json<RecalculationPage>();
    expect(items[0]?.months).toBe(3);
    expect(items[0]?.values[0]?.owed).toBe(2_400);
  });

  it('gives all of them as one table, whose amounts are numbers', async () => {
    const { text, headers } = await administrator.get(`/api/recalculations/table.csv?${asked}&until=2027-01`);
    expect(headers['content-disposition']).toBe('attachment; filename="tinh-lai-2026-10-01.csv"');
    const lines = text.split('\r\n').filter((line) => line.includes('Mức hưởng'));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('"Đã trả kết quả","Mức hưởng","10.000 đồng","10.800 đồng","800","3","2400"');
    expect(lines[1]).toContain('"Đang giải quyết","Mức hưởng","10.000 đồng","10.800 đồng","800","0","0"');
  });

  it('tells nothing as of a day before the values changed, and nothing to others', async () => {
    const before = asked.replace('2026-10-01', '2026-09-01');
    // The cases were filed after that day: as of their filing both versions differ all the same.
    const found = (await administrator.get(`/api/recalculations?${before}`)).json<RecalculationPage>();
    expect(found.items).toHaveLength(1);
    const same = asked.replace('version=3', 'version=2');
    expect((await administrator.get(`/api/recalculations?${same}`)).json<RecalculationPage>()).toEqual({
      looked: 1,
      items: [],
      next: 'inFlight:',
    });
    expect((await clerk.get(`/api/recalculations?${asked}`)).status).toBe(403);
    expect((await clerk.get(`/api/recalculations/table.csv?${asked}`)).status).toBe(403);
    expect(
      (await administrator.get('/api/recalculations?procedure=don-nho&version=3&since=nay')).status,
    ).toBe(400);
  });
});
