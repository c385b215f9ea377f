import { describe, expect, it } from 'vitest';
import type { Workflow } from '../generated/definition-types.ts';
import { accepted, people, play, smallDefinition } from './case.fixture.ts';
import { publicView, viewCase } from './view.ts';

const clockStart = { type: 'clock', params: { deadline: 'giai_quyet', do: 'start' } } as const;

const workflow: Workflow = {
  initial: 'hoi',
  statusCatalogue: 'trang-thai-ho-so',
  states: {
    hoi: {
      meta: {
        title: { vi: 'Xác minh tại xã' },
        publicTitle: { vi: 'Đang xử lý' },
        status: '4',
        tasks: [
          {
            key: 'hoi',
            title: { vi: 'Trả lời' },
            role: 'can_bo',
            unit: 'k.xa',
            form: 'y_kien',
            shows: ['ho_ten'],
            forEach: { items: 'noi', as: 'k', label: '"Xã " + k.xa', complete: 'all', then: 'DU' },
          },
        ],
      },
      on: { DU: { target: 'ky', actions: [{ type: 'issuePaper', params: { paper: 'phieu' } }] } },
    },
    ky: {
      meta: {
        title: { vi: 'Ký' },
        status: '4',
        tasks: [{ key: 'ky', title: { vi: 'Ký' }, role: 'lanh_dao' }],
      },
      on: {
        KY: {
          target: 'xong',
          guard: { type: 'when', params: { if: 'so_ban > 2', otherwise: { vi: 'Chưa đủ số bản' } } },
          meta: { label: { vi: 'Ký' }, tone: 'primary' },
        },
      },
    },
    xong: { type: 'final', meta: { title: { vi: 'Xong' }, status: '10', outcome: 'granted' } },
  },
};

const consulting = (rest: Parameters<typeof smallDefinition>[1] = {}) => {
  const game = play(smallDefinition(workflow, rest));
  const current = accepted(game.open({ ho_ten: 'An', so_ban: 1, noi: [{ xa: 'B' }] }));
  const see = (actor: (typeof people)[keyof typeof people]) =>
    viewCase(game.procedure, current, actor, game.context());
  return { game, current, see };
};
const labels = (view: ReturnType<typeof viewCase>): string[] =>
  (view?.forms ?? []).flatMap((form) =>
    form.sections.flatMap((section) => section.rows.map((row) => row.label)),
  );

describe('what people see of a case', () => {
  it('is nothing for somebody who has nothing to do with it', () => {
    const { see } = consulting();
    expect(see({ account: 'la', name: 'Lạ', grants: [{ role: 'can_bo', unit: 'C' }] as never })).toBeNull();
    expect(see({ account: 'la', name: 'Lạ', grants: [{ role: 'khac', unit: 'A' }] as never })).toBeNull();
  });

  it('is everything for a clerk of the competent unit', () => {
    const view = consulting().see(people.clerk);
    expect(view).toMatchObject({
      reach: 'clerk',
      stages: [{ vi: 'Xác minh tại xã' }],
      status: { code: '4' },
    });
    expect(labels(view)).toEqual(['Họ tên', 'Số bản', 'Nơi']);
    expect(view?.history).toHaveLength(1);
    expect(view?.offers).toEqual([]);
  });

  it('is only the task and the fields it shows for a unit that is consulted', () => {
    const view = consulting().see(people.clerkB);
    expect(view).toMatchObject({
      reach: 'consulted',
      history: [],
      papers: [],
      dossier: [],
      fees: [],
      clocks: [],
    });
    expect(labels(view)).toEqual(['Họ tên']);
    expect(view?.tasks).toMatchObject([{ item: 'Xã B', mine: true }]);
    expect(view?.offers).toMatchObject([{ event: null, task: 'hoi.1.1', form: 'y_kien' }]);
  });

  it('keeps the names of officials and the inner steps from the applicant', () => {
    const { game, current } = consulting();
    const next = accepted(
      game.send(current, { task: 'hoi.1.1', actor: people.clerkB, answers: { noi_dung: 'Chưa' } }),
    );
    const view = viewCase(game.procedure, next, people.citizen, game.context());
    expect(view).toMatchObject({ reach: 'applicant', tasks: [], papers: [{ id: 'phieu-1' }] });
    expect(view?.history.map((entry) => entry.who)).toEqual(['Nguyễn Văn An', '', '']);
    expect(JSON.stringify(view)).not.toContain('Cán bộ B');
    expect(JSON.stringify(view)).not.toContain('Chưa');
  });

  it('obeys the access rules of the definition', () => {
    const { see } = consulting({
      access: [{ fields: ['so_ban'], roles: ['applicant', 'lanh_dao'], may: 'read' }],
    });
    expect(labels(see(people.clerk))).toEqual(['Họ tên', 'Nơi']);
    expect(labels(see(people.leader))).toEqual(['Họ tên', 'Số bản', 'Nơi']);
    expect(labels(see(people.citizen))).toEqual(['Họ tên', 'Số bản', 'Nơi']);
  });

  it('shows a blocked event with the reason', () => {
    const { game, current } = consulting();
    const next = accepted(
      game.send(current, { task: 'hoi.1.1', actor: people.clerkB, answers: { noi_dung: 'Chưa' } }),
    );
    const view = viewCase(game.procedure, next, people.leader, game.context());
    expect(view?.offers).toMatchObject([
      { event: 'KY', blocked: { code: 'event-blocked', message: { vi: 'Chưa đủ số bản' } } },
    ]);
  });

  it('tells the wait of a state from the clock that promises a result', () => {
    const state = (status: string) => ({ title: { vi: status }, status });
    const game = play(
      smallDefinition(
        {
          initial: 'cho',
          statusCatalogue: 'trang-thai-ho-so',
          states: {
            cho: {
              meta: state('6'),
              after: { cho_nop: { target: 'lam', actions: [clockStart] } },
            },
            lam: { meta: state('4') },
          },
        },
        {
          deadlines: {
            cho_nop: { title: { vi: 'Chờ nộp' }, amount: 1, unit: 'calendarDay', effect: 'none' },
            giai_quyet: { title: { vi: 'Giải quyết' }, amount: 3, unit: 'workingDay', effect: 'statutory' },
          },
        },
      ),
    );
    const waiting = accepted(game.open({ ho_ten: 'An', so_ban: 1 }));
    const clocksOf = (current: typeof waiting) =>
      viewCase(game.procedure, current, people.citizen, game.context())?.clocks.map(
        ({ deadline, isTimer }) => ({ deadline, isTimer }),
      );
    expect(clocksOf(waiting)).toEqual([{ deadline: 'cho_nop', isTimer: true }]);
    game.at('2026-11-26T09:00:00+07:00');
    expect(clocksOf(accepted(game.pass(waiting)))).toEqual([{ deadline: 'giai_quyet', isTimer: false }]);
  });

  it('is the code and the degree of completion for everybody else', () => {
    const { game, current } = consulting();
    expect(publicView(game.procedure, current, game.context())).toEqual({
      reference: 'REF',
      code: null,
      procedure: { vi: 'Thủ tục nhỏ' },
      status: { code: '4', name: { vi: '4' } },
      stage: { vi: 'Đang xử lý' },
      submittedOn: '2026-11-20',
      dueDate: null,
      endedAt: null,
    });
  });
});
