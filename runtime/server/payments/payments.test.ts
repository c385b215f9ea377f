import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ledgerOf, type Case, type CaseView, type Definition } from '../../../engine/index.ts';
import type { PaymentBegun, PaymentList } from '../../api/index.ts';
import type { ProviderTransfer, SandboxProvider } from '../connectors/payment/index.ts';
import { commandId, fileCase, send, sent } from '../testing/file-case.ts';
import { smallProcedure, smallShipped } from '../testing/small-shipped.ts';
import { startTestServer, type Answer, type Person, type TestServer } from '../testing/test-server.ts';

/** The small procedure with its fee paid up front, and a permit that is open once it is paid. */
function paidProcedure(): Definition {
  const small = smallProcedure();
  const { workflow } = small;
  const task = {
    key: 'nop_phi',
    title: { vi: 'Nộp lệ phí' },
    role: 'applicant',
    pay: { fees: ['le_phi'], then: 'DA_NOP', receipt: 'bien_lai' },
  };
  return {
    ...small,
    accountants: ['lanh_dao'],
    papers: {
      ...small.papers,
      bien_lai: { title: { vi: 'Biên lai' }, kind: 'receipt', use: 'tt303-2016/bien-lai-thu-phi' },
    },
    workflow: {
      ...workflow,
      initial: 'nop_phi',
      states: {
        ...workflow.states,
        nop_phi: {
          meta: { title: { vi: 'Chờ nộp lệ phí' }, status: '6', tasks: [task] },
          on: {
            DA_NOP: { target: 'tiep_nhan' },
            RUT: { target: 'rut', meta: { label: { vi: 'Rút' }, roles: ['applicant'] } },
          },
        },
      },
    },
    scenarios: [],
  };
}

let server: TestServer;
let applicant: Person;
let sandbox: SandboxProvider;
let id: string;

beforeEach(async () => {
  server = await startTestServer({}, { ...smallShipped, procedures: [paidProcedure()] });
  applicant = await server.as('nguoi-nop');
  if (server.services.paymentSandbox === null) throw new Error('A demonstration has a sandbox');
  sandbox = server.services.paymentSandbox;
  id = (await fileCase(applicant)).case;
});
afterEach(() => server.close());

const stored = async (): Promise<Case> => {
  const current = await server.services.store.cases.get(id);
  if (current === null) throw new Error(`No case ${id}`);
  return current;
};
const begin = async (): Promise<string> => {
  const answer = await applicant.post(`/api/cases/${id}/payments`, { id: commandId() });
  expect(answer.status).toBe(200);
  return answer.json<PaymentBegun>().redirect;
};
const choose = (choice: string, order = `${id}.p1`): Promise<Answer> =>
  applicant.post(`/sandbox/payment/${order}`, { choice });
const transfer = (more: Partial<ProviderTransfer> = {}): ProviderTransfer => ({
  order: `${id}.p1`,
  reference: 'T1',
  result: 'paid',
  amount: 10000,
  ...more,
});
const callback = async (
  { body, headers }: ReturnType<SandboxProvider['sign']>,
  connector = 'sandbox',
): Promise<Answer> =>
  server.visitor.post(`/api/connectors/${connector}/callbacks`, Buffer.from(body), { ...headers });

describe('paying in the sandbox', () => {
  it('takes the money once though the callback comes twice, and issues the receipt', async () => {
    expect(await begin()).toBe(`/sandbox/payment/${id}.p1`);
    const page = await applicant.get(`/sandbox/payment/${id}.p1`);
    expect([page.status, page.text.includes('10.000 đồng'), page.text.includes('<script')]).toEqual([
      200,
      true,
      false,
    ]);
    const back = await choose('pay');
    expect([back.status, back.headers.location]).toEqual([303, `/ho-so/${id}?nop-phi`]);
    const view = (await applicant.get(`/api/cases/${id}`)).json<CaseView>();
    expect(view.money).toMatchObject({ owed: 0, payable: 0, payments: [{ status: 'paid', amount: 10000 }] });
    const receipt = await applicant.get(`/api/cases/${id}/papers/${view.money?.payments[0]?.receipt}.html`);
    expect(receipt.text).toContain('Mười nghìn đồng');
    expect((await stored()).states).toEqual(['tiep_nhan']);
  });

  it('heals where the callback was lost, by asking the provider', async () => {
    await begin();
    await choose('late');
    await server.carryOut();
    expect((await stored()).payments?.[0]?.status).toBe('open');
    server.setTime('2026-11-20T09:12:00+07:00');
    await server.carryOut();
    expect((await stored()).payments?.[0]?.status).toBe('paid');
  });

  it('gives up an order that nobody finished after a day, and lets the applicant begin another', async () => {
    await begin();
    await choose('abandon');
    for (let hour = 0; hour < 40; hour += 1) {
      server.setTime(
        `2026-11-${20 + Math.floor((9 + hour) / 24)}T${String((9 + hour) % 24).padStart(2, '0')}:30:00+07:00`,
      );
      await server.carryOut();
    }
    expect((await stored()).payments?.[0]?.status).toBe('failed');
    applicant = await server.as('nguoi-nop');
    expect(await begin()).toContain('.p2');
  });

  it.each([
    ['fail', 'failed', undefined, 0],
    ['amount', 'failed', 'amount', 9000],
  ])('%s does not pay', async (choice, status, finding, received) => {
    await begin();
    await choose(choice);
    const current = await stored();
    expect([current.states, current.payments?.[0]?.status, current.payments?.[0]?.finding]).toEqual([
      ['nop_phi'],
      status,
      finding,
    ]);
    expect(ledgerOf(current)).toEqual({ received, refunded: received, kept: 0 });
  });

  it('sets aside what came twice, and what came after the case had ended', async () => {
    await begin();
    await choose('twice');
    expect(ledgerOf(await stored())).toEqual({ received: 20000, refunded: 10000, kept: 10000 });
    id = (await fileCase(applicant)).case;
    await begin();
    await sent(applicant, id, { event: 'RUT' });
    await choose('pay');
    expect((await stored()).payments?.[0]).toMatchObject({
      status: 'cancelled',
      finding: 'late',
      received: 10000,
    });
  });
});

describe('a callback', () => {
  beforeEach(begin);

  it('is believed with its signature, and changes nothing when it is replayed', async () => {
    const signed = sandbox.sign(transfer());
    expect((await callback(signed)).status).toBe(200);
    const { revision } = await stored();
    expect((await callback(signed)).status).toBe(200);
    expect((await callback(sandbox.sign(transfer()))).status).toBe(200);
    expect((await stored()).revision).toBe(revision);
  });

  it('is refused with another signature, body, or time', async () => {
    const signed = sandbox.sign(transfer());
    const other = { ...signed, body: signed.body.replace('10000', '10') };
    expect((await callback(other)).problem().code).toBe('callback-signature');
    const unsigned = { ...signed, headers: { 'content-type': 'application/json' } };
    expect((await callback(unsigned)).status).toBe(401);
    server.setTime('2026-11-20T09:30:00+07:00');
    expect((await callback(signed)).problem().code).toBe('callback-time');
    expect((await stored()).payments?.[0]?.status).toBe('open');
  });

  it('is refused where it says nothing that can be read, or names what is not there', async () => {
    const odd = sandbox.sign(transfer({ amount: 0.5 }));
    expect((await callback(odd)).problem().code).toBe('callback-malformed');
    expect((await callback(sandbox.sign(transfer({ order: 'x.p1' })))).problem().code).toBe('order-unknown');
    expect((await callback(sandbox.sign(transfer({ order: `${id}.p9` })))).status).toBe(404);
    expect((await callback(sandbox.sign(transfer()), 'other')).problem().code).toBe('connector-unknown');
  });
});

it('lets nobody but the applicant pay, and nobody twice', async () => {
  const clerk = await server.as('mot-cua');
  expect((await clerk.post(`/api/cases/${id}/payments`, { id: commandId() })).status).toBe(403);
  await begin();
  await choose('pay');
  expect((await applicant.post(`/api/cases/${id}/payments`, { id: commandId() })).status).toBe(422);
  expect((await send(applicant, id, { event: 'DA_NOP' })).status).toBe(403);
});

describe('the list of payments', () => {
  const day = 'from=2026-11-20&to=2026-11-20';

  it('shows the accountant what came and what has to go back, and nobody else', async () => {
    await begin();
    await choose('twice');
    const accountant = await server.as('lanh-dao');
    const list = (await accountant.get(`/api/payments?${day}`)).json<PaymentList>();
    expect(list.totals).toEqual({
      received: 20000,
      counter: 0,
      online: 20000,
      returned: 0,
      toReturn: 10000,
      kept: 10000,
    });
    expect(list.items.map(({ payment, needsAttention }) => [payment.finding, needsAttention])).toEqual([
      [null, false],
      ['twice', true],
    ]);
    const wrong = (await accountant.get(`/api/payments?${day}&show=attention`)).json<PaymentList>();
    expect(wrong.items.map(({ payment }) => payment.id)).toEqual(['p2']);
    for (const other of ['mot-cua', 'noi-khac', 'nguoi-nop']) {
      const person = await server.as(other);
      expect((await person.get(`/api/payments?${day}`)).json<PaymentList>().items).toEqual([]);
    }
    expect(
      (await accountant.get('/api/payments?from=2026-11-21&to=2026-11-21')).json<PaymentList>().items,
    ).toEqual([]);
    expect((await server.visitor.get(`/api/payments?${day}`)).status).toBe(401);
  });

  it('notes what was given back, once, and tells it as a table', async () => {
    await begin();
    await choose('amount');
    const accountant = await server.as('lanh-dao');
    const note = (id_: string) =>
      accountant.post(`/api/cases/${id}/refunds`, {
        id: id_,
        payment: 'p1',
        refund: 'r1',
        reference: '=UNC "7"',
      });
    expect((await note('refund-001')).status).toBe(200);
    expect((await note('refund-001')).status).toBe(200);
    expect((await note('refund-002')).status).toBe(422);
    const clerk = await server.as('mot-cua');
    const refused = { id: 'refund-003', payment: 'p1', refund: 'r1', reference: 'x' };
    expect((await clerk.post(`/api/cases/${id}/refunds`, refused)).status).toBe(403);
    const { totals } = (await accountant.get(`/api/payments?${day}`)).json<PaymentList>();
    expect([totals.received, totals.returned, totals.toReturn, totals.kept]).toEqual([9000, 9000, 0, 0]);
    const table = await accountant.get(`/api/payments.csv?${day}`);
    const lines = table.text.split('\r\n');
    expect([table.headers['content-type'], lines.length]).toEqual(['text/csv; charset=utf-8', 3]);
    expect(lines[1]).toContain(`"'=UNC ""7"""`);
    expect(lines[1]).toContain('"10000","9000","refunded","amount","9000","0","20/11/2026"');
  });
});
