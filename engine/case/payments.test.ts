import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Definition, Workflow } from '../generated/definition-types.ts';
import { accepted, people, play, refusals, smallDefinition } from './case.fixture.ts';
import type { Case } from './case.ts';
import type { PaymentResultCommand } from './command.ts';
import type { Decision } from './decision.ts';
import { feeBalances, ledgerOf, owedOf } from './fee-balances.ts';
import { viewCase } from './view.ts';

/** Pay up front with a timeout, work on it, take the rest at the counter, give back by rule. */
const workflow: Workflow = {
  initial: 'nop',
  statusCatalogue: 'trang-thai-ho-so',
  on: { RUT: { target: 'rut', meta: { label: { vi: 'Rút' }, roles: ['applicant'] } } },
  states: {
    nop: {
      meta: {
        title: { vi: 'Nộp phí' },
        status: '1',
        tasks: [
          {
            key: 'nop_phi',
            title: { vi: 'Nộp phí' },
            role: 'applicant',
            pay: { fees: ['phi'], then: 'DA_NOP', receipt: 'bien_lai' },
          },
        ],
      },
      on: { DA_NOP: { target: 'lam' } },
      after: { cho: { target: 'dung' } },
    },
    lam: {
      meta: {
        title: { vi: 'Làm' },
        status: '4',
        tasks: [{ key: 'lam', title: { vi: 'Làm' }, role: 'can_bo' }],
      },
      on: {
        BO_SUNG: { target: 'sua', meta: { label: { vi: 'Bổ sung' }, supplement: true } },
        THU: {
          meta: {
            label: { vi: 'Thu' },
            roles: ['can_bo'],
            collects: ['phi', 'ban_sao'],
            receipt: 'bien_lai',
          },
        },
        HOAN: {
          actions: [{ type: 'refund', params: { fees: ['phi'], amount: '3000' } }],
          meta: { label: { vi: 'Hoàn một phần' }, roles: ['lanh_dao'] },
        },
        XONG: {
          target: 'xong',
          guard: { type: 'when', params: { if: 'fees.owed = 0', otherwise: { vi: 'Chưa nộp đủ' } } },
          actions: [{ type: 'issuePaper', params: { paper: 'phieu' } }],
          meta: { label: { vi: 'Xong' } },
        },
        TU_CHOI: {
          target: 'tu_choi',
          actions: [{ type: 'refund', params: { fees: ['phi', 'ban_sao'] } }],
          meta: { label: { vi: 'Từ chối' }, reason: true },
        },
      },
    },
    sua: {
      meta: {
        title: { vi: 'Sửa' },
        status: '5',
        tasks: [{ key: 'sua', title: { vi: 'Sửa' }, role: 'applicant', supplement: true }],
      },
      on: { NOP_LAI: { target: 'lam', meta: { label: { vi: 'Nộp lại' } } } },
    },
    xong: { type: 'final', meta: { title: { vi: 'Xong' }, status: '10', outcome: 'granted' } },
    rut: { type: 'final', meta: { title: { vi: 'Rút' }, status: '7', outcome: 'withdrawn' } },
    dung: { type: 'final', meta: { title: { vi: 'Dừng' }, status: '8', outcome: 'stopped' } },
    tu_choi: { type: 'final', meta: { title: { vi: 'Từ chối' }, status: '3', outcome: 'refused' } },
  },
};

const paper = (kind: 'receipt' | 'result', more: object = {}) => ({
  title: { vi: 'Giấy' },
  kind,
  template: '<p>{{payment.amount}} {{payment.amountInWords}} {{payment.by}} {{payment.isOnline}}</p>',
  ...more,
});

const definition: Definition = smallDefinition(workflow, {
  accountants: ['lanh_dao'],
  fees: [
    {
      key: 'phi',
      title: { vi: 'Phí' },
      amount: 'coalesce(so_ban, 1) * 10000',
      due: 'submission',
      waivers: [{ key: 'mien', when: 'ho_ten = "Miễn"', reason: { vi: 'Được miễn' } }],
    },
    { key: 'ban_sao', title: { vi: 'Bản sao' }, amount: '2000', due: 'result' },
  ],
  papers: {
    bien_lai: paper('receipt'),
    phieu: paper('result', { availableWhen: 'fees.owed = 0' }),
  },
});

const provider = 'cong';

function desk(answers: Record<string, unknown> = { ho_ten: 'An', so_ban: 2 }) {
  const world = play(definition);
  let id = 0;
  const opened = accepted(world.open(answers));
  const pay = (current: Case): Decision =>
    world.run(current, { id: `p${(id += 1)}`, type: 'pay', provider, actor: people.citizen });
  const result = (current: Case, more: Partial<PaymentResultCommand> = {}): Decision =>
    world.run(current, {
      id: `r${(id += 1)}`,
      type: 'payment-result',
      provider,
      payment: 'p1',
      reference: 'T1',
      result: 'paid',
      amount: 20000,
      ...more,
    });
  const paid = (): Case => accepted(result(accepted(pay(opened))));
  return { world, opened, pay, result, paid };
}

describe('paying online', () => {
  it('completes the task, moves the case on, and issues the receipt with the amount in words', () => {
    const { paid } = desk();
    const current = paid();
    expect([current.states, owedOf(current), ledgerOf(current)]).toEqual([
      ['lam'],
      2000,
      { received: 20000, refunded: 0, kept: 20000 },
    ]);
    expect(current.payments?.[0]).toMatchObject({ status: 'paid', amount: 20000, receipt: 'bien_lai-1' });
    expect(current.papers[0]?.view['payment']).toMatchObject({
      amount: 20000,
      amountInWords: 'Hai mươi nghìn đồng',
      isOnline: true,
    });
    expect(current.history.map(({ event }) => event)).toEqual(['submit', 'pay', 'payment-paid', 'DA_NOP']);
  });

  it('is done at once where nothing is owed, and says why', () => {
    const { world, opened } = desk({ ho_ten: 'Miễn', so_ban: 2 });
    expect([opened.states, opened.payments]).toEqual([['lam'], undefined]);
    expect(viewCase(world.procedure, opened, people.clerk, world.context())?.fees[0]?.waiver).toEqual({
      full: 20000,
      reason: { vi: 'Được miễn' },
    });
  });

  it('makes one order of two clicks', () => {
    const { opened, pay } = desk();
    const begun = accepted(pay(opened));
    expect(accepted(pay(begun))).toBe(begun);
    expect(begun.payments).toHaveLength(1);
  });

  it('answers a repeated callback as the first one', () => {
    const { paid, result } = desk();
    const current = paid();
    expect(accepted(result(current))).toBe(current);
  });

  it('keeps a second transfer for the same order as money to be given back', () => {
    const { paid, result } = desk();
    const current = accepted(result(paid(), { reference: 'T2' }));
    expect(current.payments?.map(({ finding, refunds }) => [finding, refunds?.[0]?.amount])).toEqual([
      [undefined, undefined],
      ['twice', 20000],
    ]);
    expect(ledgerOf(current)).toEqual({ received: 40000, refunded: 20000, kept: 20000 });
  });

  it('does not take another amount for a payment', () => {
    const { opened, pay, result } = desk();
    const current = accepted(result(accepted(pay(opened)), { amount: 19999 }));
    expect([current.states, current.payments?.[0]?.finding, owedOf(current)]).toEqual([
      ['nop'],
      'amount',
      22000,
    ]);
    expect(accepted(pay(current)).payments).toHaveLength(2);
  });

  it('lets somebody try again after a failure', () => {
    const { opened, pay, result } = desk();
    const failed = accepted(result(accepted(pay(opened)), { result: 'failed', amount: 0 }));
    expect(failed.payments?.[0]?.status).toBe('failed');
    const again = accepted(pay(failed));
    expect(accepted(result(again, { payment: 'p2', reference: 'T2' })).states).toEqual(['lam']);
  });

  it('stops the case where nobody pays in time, calls the order off, and gives late money back', () => {
    const { world, opened, pay, result } = desk();
    const begun = accepted(pay(opened));
    world.at('2026-12-20T09:00:00+07:00');
    const stopped = accepted(world.pass(begun));
    expect([stopped.states, stopped.payments?.[0]?.status]).toEqual([['dung'], 'cancelled']);
    const late = accepted(result(stopped));
    expect([late.payments?.[0]?.finding, ledgerOf(late).kept]).toEqual(['late', 0]);
    expect(late.history.at(-1)?.notes).toEqual([{ kind: 'money', did: 'late', amount: 20000 }]);
  });

  it('refuses payments that are not known and amounts that are no money', () => {
    const { paid, result } = desk();
    const current = paid();
    expect(refusals(result(current, { payment: 'p9' }))).toEqual(['payment-unknown']);
    expect(refusals(result(current, { provider: 'khac' }))).toEqual(['payment-unknown']);
    expect(refusals(result(current, { reference: 'T2', amount: 1.5 }))).toEqual(['payment-amount-wrong']);
  });
});

describe('at the counter and afterwards', () => {
  it('takes what is owed with an event, once, with a receipt', () => {
    const { world, paid } = desk();
    const current = accepted(world.send(paid(), { actor: people.clerk, event: 'THU' }));
    expect(current.payments?.at(-1)).toMatchObject({
      method: 'counter',
      amount: 2000,
      by: 'Cán bộ A',
      receipt: 'bien_lai-2',
    });
    const again = accepted(world.send(current, { actor: people.clerk, event: 'THU' }));
    expect(again.payments).toHaveLength(2);
  });

  it('locks a paper for the applicant until nothing is owed', () => {
    const { world, paid } = desk();
    const collected = accepted(world.send(paid(), { actor: people.clerk, event: 'THU' }));
    const done = accepted(world.send(collected, { actor: people.clerk, event: 'XONG', task: 'lam.1' }));
    const lockedFor = (current: Case) =>
      viewCase(world.procedure, current, people.citizen, world.context())?.papers.map(({ locked }) => locked);
    expect(lockedFor(done)).toEqual([false, false, false]);
    expect(lockedFor({ ...done, payments: done.payments?.slice(0, 1) ?? [] })).toEqual([false, false, true]);
  });

  it('gives back by rule, and lets the accountant note it once', () => {
    const { world, paid } = desk();
    const refused = accepted(
      world.send(paid(), { actor: people.clerk, event: 'TU_CHOI', task: 'lam.1', reason: 'Không đủ' }),
    );
    expect([ledgerOf(refused), feeBalances(refused)[0]?.owed]).toEqual([
      { received: 20000, refunded: 20000, kept: 0 },
      0,
    ]);
    const note = (current: Case, actor = people.leader): Decision =>
      world.run(current, {
        id: 'n',
        type: 'refund-done',
        payment: 'p1',
        refund: 'r1',
        reference: 'UNC 7',
        actor,
      });
    expect(refusals(note(refused, people.clerk))).toEqual(['event-not-offered']);
    const noted = accepted(note(refused));
    expect(noted.payments?.[0]).toMatchObject({ status: 'refunded', refunds: [{ by: 'Lãnh đạo A' }] });
    expect(refusals(note(noted))).toEqual(['refund-done-before']);
  });

  it('owes the difference, or gives it back, when a correction changes the fee', () => {
    const { world, paid, pay } = desk();
    const corrected = (copies: number): Case => {
      const asked = accepted(
        world.send(paid(), {
          actor: people.clerk,
          event: 'BO_SUNG',
          task: 'lam.1',
          supplement: [{ field: '/so_ban', reason: 'Sai' }],
        }),
      );
      return accepted(
        world.send(asked, {
          actor: people.citizen,
          event: 'NOP_LAI',
          task: 'sua.1',
          answers: { so_ban: copies },
        }),
      );
    };
    expect(corrected(1).payments?.[0]?.refunds).toMatchObject([{ amount: 10000, cause: 'overpaid' }]);
    const more = corrected(3);
    expect([owedOf(more, ['phi']), accepted(pay(more)).payments?.at(-1)?.amount]).toEqual([10000, 10000]);
  });
});

describe('whatever happens', () => {
  const move = fc.record({
    kind: fc.constantFrom('pay', 'result', 'act', 'supplement', 'refund-done', 'time'),
    n: fc.nat(7),
    amount: fc.constantFrom(0, -1, 1),
    failed: fc.boolean(),
  });
  const events = ['THU', 'HOAN', 'XONG', 'TU_CHOI', 'RUT', 'BO_SUNG'];
  const actors = [people.citizen, people.clerk, people.leader];

  it('never loses money, counts none twice, and asks for nothing twice', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 25 }), (moves) => {
        const world = play(definition);
        let current = accepted(world.open({ ho_ten: 'An', so_ban: 2 }));
        const transfers = new Map<string, number>();
        moves.forEach(({ kind, n, amount, failed }, at) => {
          const id = `m${at}`;
          const payments = current.payments ?? [];
          const payment = payments[n % Math.max(1, payments.length)];
          const before = current;
          let decision: Decision | null = null;
          if (kind === 'pay') {
            decision = world.run(current, { id, type: 'pay', provider, actor: people.citizen });
          } else if (kind === 'result' && payment?.method === 'online') {
            const reference = `${payment.id}/T${n % 3}`;
            const sum = transfers.get(reference) ?? payment.amount + amount;
            const result = failed ? 'failed' : 'paid';
            decision = world.run(current, {
              id,
              type: 'payment-result',
              provider,
              payment: payment.id,
              reference,
              result,
              amount: sum,
            });
            if (result === 'paid') transfers.set(reference, sum);
          } else if (kind === 'act') {
            const event = events[n % events.length] ?? '';
            for (const actor of actors) {
              const task = ['XONG', 'TU_CHOI', 'BO_SUNG'].includes(event)
                ? current.tasks.find((one) => one.key === 'lam' && one.closed === null)?.id
                : undefined;
              const tried = world.send(current, {
                id: `${id}${actor.account}`,
                actor,
                event,
                reason: 'Lý do',
                supplement: [{ field: '/so_ban', reason: 'Sai' }],
                ...(task === undefined ? {} : { task }),
              });
              if (tried.kind === 'accepted') {
                decision = tried;
                break;
              }
            }
          } else if (kind === 'supplement') {
            const task = current.tasks.find((one) => one.key === 'sua' && one.closed === null)?.id;
            if (task !== undefined) {
              decision = world.send(current, {
                id,
                actor: people.citizen,
                event: 'NOP_LAI',
                task,
                answers: { so_ban: 1 + (n % 5) },
              });
            }
          } else if (kind === 'refund-done') {
            const open = payments.flatMap((one) =>
              (one.refunds ?? []).map((refund) => ({ payment: one.id, refund: refund.id })),
            )[n % 3];
            if (open) {
              decision = world.run(current, {
                id,
                type: 'refund-done',
                ...open,
                reference: 'U',
                actor: people.leader,
              });
            }
          } else if (kind === 'time' && n === 0) {
            world.at('2026-12-24T09:00:00+07:00');
            decision = world.pass(current);
          }
          if (decision?.kind === 'accepted') current = decision.case;
          check(before, current, transfers);
        });
      }),
      { numRuns: 300 },
    );
  });

  /** What must hold after every command. */
  function check(before: Case, current: Case, transfers: ReadonlyMap<string, number>): void {
    const payments = current.payments ?? [];
    const online = payments.filter(({ method }) => method === 'online');
    const arrived = [...transfers.values()].reduce((sum, amount) => sum + amount, 0);
    // Every đồng that came is on the case, once.
    expect(online.reduce((sum, { received = 0 }) => sum + received, 0)).toBe(arrived);
    // What is kept is what the fees say was paid: the rest is given back.
    const balances = feeBalances(current);
    expect(ledgerOf(current).kept).toBe(balances.reduce((sum, { paid }) => sum + paid, 0));
    for (const { charged, paid, owed, over } of balances) {
      expect(paid).toBeGreaterThanOrEqual(0);
      expect(over).toBe(0);
      // Nothing is asked for beyond the charge, and what is paid is not asked for again.
      expect(owed).toBeLessThanOrEqual(Math.max(0, charged - paid));
    }
    for (const { received = 0, refunds = [] } of payments) {
      expect(refunds.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(received);
    }
    expect(payments.filter(({ status }) => status === 'open').length).toBeLessThanOrEqual(1);
    if (current.endedAt !== null) expect(payments.some(({ status }) => status === 'open')).toBe(false);
    expect(payments.length).toBeGreaterThanOrEqual((before.payments ?? []).length);
  }
});
