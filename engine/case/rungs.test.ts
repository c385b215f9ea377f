import { describe, expect, it } from 'vitest';
import type { Action, Deadline, Definition, Rung, Workflow } from '../generated/definition-types.ts';
import { lintDefinition } from '../lint/lint-definition.ts';
import { accepted, people, play, smallCatalogue, smallDefinition } from './case.fixture.ts';
import type { Case } from './case.ts';
import type { Decision } from './decision.ts';
import { wakeAt } from './pass-time.ts';
import { viewCase } from './view.ts';

const clock = (verb: 'start' | 'pause' | 'resume' | 'restart'): Action => ({
  type: 'clock',
  params: { deadline: 'giai_quyet', do: verb },
});
const tell = (message: string): Action => ({ type: 'sendMessage', params: { message } });
const byClerk = (label: string) => ({ label: { vi: label }, roles: ['can_bo'] });

const workflow: Workflow = {
  initial: 'nhan',
  statusCatalogue: 'trang-thai-ho-so',
  states: {
    nhan: {
      meta: {
        title: { vi: 'Nhận' },
        status: '1',
        tasks: [{ key: 'nhan', title: { vi: 'Nhận' }, role: 'can_bo' }],
      },
      on: {
        NHAN: {
          target: 'xet',
          actions: [{ type: 'issueCode', params: { number: 'ma' } }, clock('start')],
          meta: { label: { vi: 'Nhận' } },
        },
      },
    },
    xet: {
      meta: {
        title: { vi: 'Xét' },
        status: '4',
        tasks: [{ key: 'xet', title: { vi: 'Xét' }, role: 'can_bo', deadline: 'tra_loi' }],
      },
      on: {
        DUNG: { actions: [clock('pause')], meta: byClerk('Dừng') },
        TIEP: { actions: [clock('resume')], meta: byClerk('Tiếp') },
        LAI: { actions: [clock('restart')], meta: byClerk('Tính lại') },
        THEM: {
          actions: [{ type: 'extendClock', params: { deadline: 'giai_quyet', by: 5 } }],
          meta: { ...byClerk('Thêm'), reason: true },
        },
        LEN_CAP: { target: 'len_cap' },
        XONG: { target: 'xong', meta: { label: { vi: 'Xong' }, task: 'xet' } },
        TU_CHOI: { target: 'tu_choi', meta: { label: { vi: 'Từ chối' }, task: 'xet' } },
      },
    },
    len_cap: {
      meta: {
        title: { vi: 'Lãnh đạo xử lý' },
        status: '4',
        tasks: [{ key: 'len_cap', title: { vi: 'Xử lý' }, role: 'lanh_dao' }],
      },
      on: { XONG_LEN_CAP: { target: 'xong', meta: { label: { vi: 'Xong' } } } },
    },
    xong: { type: 'final', meta: { title: { vi: 'Xong' }, status: '10', outcome: 'granted' } },
    tu_choi: { type: 'final', meta: { title: { vi: 'Từ chối' }, status: '3', outcome: 'refused' } },
  },
};

const message = (to: string) => ({
  to,
  channels: ['portal' as const],
  subject: { vi: 'Hồ sơ {{case.code}}' },
  body: { vi: 'Sắp đến hạn.' },
});

const rungsOfCase: Rung[] = [
  { key: 'nua', share: 0.5, do: [tell('nhac')] },
  { key: 'tam_muoi', share: 0.8, do: [tell('nhac')] },
  { key: 'con_mot', before: 1, do: [{ ...tell('nhac_lanh_dao'), when: 'clocks.giai_quyet.extended = 0' }] },
  { key: 'qua_han', after: 0, do: [tell('nhac_lanh_dao')] },
  { key: 'len_cap', after: 2, event: 'LEN_CAP' },
];

const deadline = (amount: number, rungs: Rung[]): Deadline => ({
  title: { vi: 'Giải quyết' },
  amount,
  unit: 'workingDay',
  effect: 'statutory',
  rungs,
});

const definition: Definition = {
  ...smallDefinition(workflow),
  deadlines: {
    giai_quyet: deadline(10, rungsOfCase),
    tra_loi: deadline(4, [{ key: 'sap_den', before: 1, do: [tell('nhac')] }]),
  },
  messages: { nhac: message('can_bo'), nhac_lanh_dao: message('lanh_dao') },
};

/**
 * Received on Monday, 30 November 2026: ten working days end on 14 December; half of them with 7 December, eight tenths
 * with 10 December.
 */
function received() {
  const game = play(definition, '2026-11-30T09:00:00+07:00');
  const current = accepted(game.send(accepted(game.open()), { event: 'NHAN', actor: people.clerk }));
  const wake = (one: Case) => wakeAt(game.procedure, one, game.context().calendar);
  const passAt = (one: Case, moment: string): Extract<Decision, { kind: 'accepted' }> => {
    game.at(moment);
    const decision = game.pass(one);
    if (decision.kind !== 'accepted') throw new Error(JSON.stringify(decision));
    return decision;
  };
  const send = (one: Case, moment: string, event: string): Case => {
    game.at(moment);
    return accepted(game.send(one, { event, actor: people.clerk, reason: 'Lý do' }));
  };
  return { game, current, wake, passAt, send };
}

const rungEvents = (current: Case) =>
  current.history.filter(({ event }) => event.startsWith('rung ')).map(({ event }) => event.slice(5));

describe('the rungs of a deadline', () => {
  it('are a definition that the linter accepts', () => {
    const found = lintDefinition(definition, { catalogue: smallCatalogue });
    expect(found.filter(({ code }) => code !== 'scenario-missing')).toEqual([]);
  });

  it('wake the case at each moment, the task of the step among them, and fire once each', () => {
    const { current, wake, passAt } = received();
    const moments: string[] = [];
    let now = current;
    for (let next = wake(now); next !== null && moments.length < 20; next = wake(now)) {
      moments.push(next);
      expect(passAt(now, new Date(Date.parse(next) - 1).toISOString()).case).toBe(now);
      now = passAt(now, next).case;
    }
    expect(moments).toEqual([
      // One working day before the end of the step, at the opening of the office.
      '2026-12-03T00:00:00.000Z',
      '2026-12-07T17:00:00.000Z',
      '2026-12-10T17:00:00.000Z',
      '2026-12-11T00:00:00.000Z',
      '2026-12-14T17:00:00.000Z',
      '2026-12-16T17:00:00.000Z',
    ]);
    expect(rungEvents(now)).toEqual([
      'tra_loi/sap_den',
      'giai_quyet/nua',
      'giai_quyet/tam_muoi',
      'giai_quyet/con_mot',
      'giai_quyet/qua_han',
      'giai_quyet/len_cap',
    ]);
    expect(now.states).toEqual(['len_cap']);
  });

  it('fire all that are due in one go, the oldest first, where nobody looked for a long time', () => {
    const { current, passAt } = received();
    const late = passAt(current, '2027-01-04T09:00:00+07:00');
    expect(rungEvents(late.case)).toHaveLength(6);
    expect(late.effects.filter(({ type }) => type === 'message')).toHaveLength(5);
    expect(late.case.states).toEqual(['len_cap']);
  });

  it('move with the end, and a condition reads the clock as it is then', () => {
    const { current, passAt, send } = received();
    const longer = send(current, '2026-12-01T09:00:00+07:00', 'THEM');
    // Fifteen days end on 21 December.
    const before = passAt(longer, '2026-12-18T06:59:59+07:00').case;
    expect(rungEvents(before)).not.toContain('giai_quyet/con_mot');
    const at = passAt(before, '2026-12-18T07:00:00+07:00');
    expect(rungEvents(at.case)).toContain('giai_quyet/con_mot');
    expect(at.effects).toEqual([]);
  });

  it('wait while the clock is held, and come with what is left when it goes on', () => {
    const { current, passAt, send } = received();
    const held = send(current, '2026-12-02T09:00:00+07:00', 'DUNG');
    const waited = passAt(held, '2026-12-20T09:00:00+07:00').case;
    expect(rungEvents(waited)).toEqual(['tra_loi/sap_den']);
    // Two days were used: three more working days after 21 December.
    const on = send(waited, '2026-12-21T09:00:00+07:00', 'TIEP');
    expect(passAt(on, '2026-12-24T23:59:59+07:00').case).toBe(on);
    expect(rungEvents(passAt(on, '2026-12-25T00:00:00+07:00').case)).toContain('giai_quyet/nua');
  });

  it('come again when the clock begins anew', () => {
    const { current, passAt, send } = received();
    const half = passAt(current, '2026-12-08T09:00:00+07:00').case;
    const again = send(half, '2026-12-08T10:00:00+07:00', 'LAI');
    const second = passAt(again, '2026-12-16T09:00:00+07:00').case;
    expect(rungEvents(second).filter((event) => event === 'giai_quyet/nua')).toHaveLength(2);
  });

  it('tell the holders of the role in the unit, or whoever has taken the task', () => {
    const { game, current, passAt } = received();
    const open = passAt(current, '2026-12-03T08:00:00+07:00');
    expect(open.effects.map(({ params }) => params)).toEqual([
      expect.objectContaining({ message: 'nhac', role: 'can_bo', unit: 'A' }),
    ]);
    const task = current.tasks.at(-1)?.id ?? '';
    const claimed = accepted(game.run(current, { id: 'c', type: 'claim', task, actor: people.clerk }));
    const taken = passAt(claimed, '2026-12-03T08:00:00+07:00');
    expect(taken.effects.map(({ params }) => params)).toEqual([
      expect.objectContaining({ message: 'nhac', account: 'cb' }),
    ]);
  });

  it('are told to clerks in words, on the clock and in the history, and not to the applicant', () => {
    const { game, current, passAt } = received();
    const half = passAt(current, '2026-12-08T09:00:00+07:00').case;
    const seen = viewCase(game.procedure, half, people.clerk, game.context());
    expect(seen?.history.at(-1)?.what).toEqual({
      vi: 'Đến mốc nhắc của “Giải quyết”: đã dùng 50 % thời hạn',
      en: 'Reminder of “Giải quyết”: 50 % of the time used',
    });
    expect(seen?.clocks[0]?.rungs.map(({ title, at, reachedAt }) => [title.vi, at, reachedAt])).toEqual([
      ['đã dùng 50 % thời hạn', null, '2026-12-08T02:00:00.000Z'],
      ['đã dùng 80 % thời hạn', '2026-12-10T17:00:00.000Z', null],
      ['còn 1 ngày làm việc trước khi hết hạn', '2026-12-11T00:00:00.000Z', null],
      ['hết hạn', '2026-12-14T17:00:00.000Z', null],
      ['quá hạn 2 ngày làm việc', '2026-12-16T17:00:00.000Z', null],
    ]);
    const own = viewCase(game.procedure, half, people.citizen, game.context());
    expect(own?.clocks[0]?.rungs).toEqual([]);
    expect(own?.history.map(({ what }) => what.vi)).toEqual(['Nộp hồ sơ', 'Nhận']);
  });

  it('do not hold up the deadlines behind them where their own rule has no answer', () => {
    const unknown: Rung = {
      key: 'chuyen',
      share: 0.4,
      do: [tell('nhac'), { type: 'changeUnit', params: { unit: '"Z"' } }],
    };
    const deadlines = { ...definition.deadlines, giai_quyet: deadline(10, [unknown, ...rungsOfCase]) };
    const game = play({ ...definition, deadlines }, '2026-11-30T09:00:00+07:00');
    const current = accepted(game.send(accepted(game.open()), { event: 'NHAN', actor: people.clerk }));
    game.at('2026-12-08T09:00:00+07:00');
    const decision = game.pass(current);
    const passed = accepted(decision);
    expect(passed.competentUnit).toBe('A');
    expect(rungEvents(passed)).toEqual(['tra_loi/sap_den', 'giai_quyet/chuyen', 'giai_quyet/nua']);
    const messages = decision.kind === 'accepted' ? decision.effects : [];
    expect(messages.map(({ params }) => params['message'])).toEqual(['nhac', 'nhac']);
  });
});
