import { describe, expect, it } from 'vitest';
import type { Workflow } from '../generated/definition-types.ts';
import { lintDefinition } from '../lint/lint-definition.ts';
import { accepted, people, play, refusals, smallCatalogue, smallDefinition } from './case.fixture.ts';
import type { Case } from './case.ts';
import type { Actor } from './command.ts';
import { offersFor } from './offers.ts';
import { wakeAt } from './pass-time.ts';
import { viewCase } from './view.ts';

const end = { type: 'final', meta: { title: { vi: 'Xong' }, status: '10', outcome: 'granted' } } as const;
const refused = {
  type: 'final',
  meta: { title: { vi: 'Từ chối' }, status: '3', outcome: 'refused' },
} as const;

/** Acceptance, consultation of every place, opinion, signature: the shape of the product's first procedure. */
const workflow: Workflow = {
  initial: 'tiep_nhan',
  statusCatalogue: 'trang-thai-ho-so',
  on: {
    RUT: {
      target: 'rut',
      guard: { type: 'when', params: { if: 'case.status != "9"' } },
      meta: { label: { vi: 'Rút hồ sơ' }, roles: ['applicant'], reason: true },
    },
  },
  states: {
    tiep_nhan: {
      meta: {
        title: { vi: 'Tiếp nhận' },
        status: '1',
        tasks: [{ key: 'tiep_nhan', title: { vi: 'Tiếp nhận' }, role: 'can_bo' }],
      },
      on: {
        NHAN: {
          target: 'hoi',
          actions: [
            { type: 'issueCode', params: { number: 'ma' } },
            { type: 'clock', params: { deadline: 'giai_quyet', do: 'start' } },
            { type: 'issuePaper', params: { paper: 'phieu' } },
            { type: 'clock', params: { deadline: 'giai_quyet', do: 'exclude' } },
          ],
          meta: { label: { vi: 'Tiếp nhận' } },
        },
        BO_SUNG: {
          target: 'bo_sung',
          guard: {
            type: 'when',
            params: { if: 'case.supplements < 1', otherwise: { vi: 'Chỉ được một lần' } },
          },
          meta: { label: { vi: 'Yêu cầu bổ sung' }, supplement: true },
        },
        TU_CHOI: { target: 'tu_choi', meta: { label: { vi: 'Từ chối' }, reason: true, tone: 'danger' } },
      },
    },
    bo_sung: {
      meta: {
        title: { vi: 'Bổ sung' },
        status: '5',
        tasks: [{ key: 'bo_sung', title: { vi: 'Bổ sung' }, role: 'applicant', supplement: true }],
      },
      on: { GUI: { target: 'tiep_nhan', meta: { label: { vi: 'Gửi bổ sung' } } } },
      after: { cho: { target: 'dung' } },
    },
    hoi: {
      meta: {
        title: { vi: 'Xác minh' },
        status: '4',
        tasks: [
          {
            key: 'hoi',
            title: { vi: 'Trả lời' },
            role: 'can_bo',
            unit: 'k.xa',
            form: 'y_kien',
            deadline: 'tra_loi',
            shows: ['ho_ten'],
            forEach: { items: 'noi', as: 'k', label: 'k.xa', complete: 'all', then: 'DU' },
          },
        ],
      },
      on: { DU: { target: 'soan' } },
      after: { cho: { target: 'soan' } },
    },
    soan: {
      meta: {
        title: { vi: 'Soạn' },
        status: '4',
        tasks: [{ key: 'soan', title: { vi: 'Soạn' }, role: 'can_bo', form: 'y_kien' }],
      },
      on: { TRINH: { target: 'ky', meta: { label: { vi: 'Trình' } } } },
    },
    ky: {
      meta: {
        title: { vi: 'Ký' },
        status: '4',
        tasks: [{ key: 'ky', title: { vi: 'Ký' }, role: 'lanh_dao', exclude: ['soan'] }],
      },
      on: {
        KY: { target: 'xong', meta: { label: { vi: 'Ký' } } },
        TRA: { target: 'soan', meta: { label: { vi: 'Trả lại' }, reason: true } },
      },
    },
    xong: end,
    tu_choi: refused,
    rut: { type: 'final', meta: { title: { vi: 'Đã rút' }, status: '7', outcome: 'withdrawn' } },
    dung: { type: 'final', meta: { title: { vi: 'Dừng' }, status: '8', outcome: 'stopped' } },
  },
};
const definition = smallDefinition(workflow);
/** The clock that the workflow's actions run; the timers of states are others. */
const mainClock = (current: Case) => current.clocks.find((clock) => clock.id === 'giai_quyet');
const twoPlaces = { ho_ten: 'An', noi: [{ xa: 'B' }, { xa: 'A' }] };

describe('a case that is opened', () => {
  it('has a definition without errors behind it', () => {
    const errors = lintDefinition(definition, { catalogue: smallCatalogue }).filter(
      (one) => one.severity === 'error',
    );
    expect(errors).toEqual([]);
  });

  it('enters the workflow with a task for the unit, and no code', () => {
    const current = accepted(play(definition).open());
    expect(current).toMatchObject({ revision: 1, code: null, status: '1', states: ['tiep_nhan'] });
    expect(current.tasks).toMatchObject([{ id: 'tiep_nhan.1', role: 'can_bo', unit: 'A', closed: null }]);
    expect(current.history).toMatchObject([{ event: 'submit', to: ['tiep_nhan'] }]);
  });

  it('is refused with the problem at the field', () => {
    const decision = play(definition).open({ so_ban: 9 });
    expect(decision).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'required', pointer: '/answers/ho_ten' }, { pointer: '/answers/so_ban' }],
    });
  });
});

describe('acceptance', () => {
  it('asks for the numbers it needs before it decides', () => {
    const game = play(definition);
    const current = accepted(game.open());
    const decision = game.run(current, {
      id: 'k',
      type: 'act',
      event: 'NHAN',
      task: 'tiep_nhan.1',
      actor: people.clerk,
    });
    expect(accepted(decision)).toMatchObject({
      code: 'H44.A-261120-0001',
      numbers: [
        { scope: 'hs/A/261120', value: 1, purpose: 'code' },
        { scope: 'hs/A/261120', value: 2, purpose: 'phieu-1' },
      ],
    });
  });

  it('starts the clock, issues the paper, and leaves effects behind under stable keys', () => {
    const game = play(definition);
    const decision = game.send(accepted(game.open(twoPlaces)), {
      event: 'NHAN',
      task: 'tiep_nhan.1',
      actor: people.clerk,
    });
    const current = accepted(decision);
    expect(current.papers).toMatchObject([{ id: 'phieu-1', number: 'H44.A-261120-0002' }]);
    expect(decision).toMatchObject({
      effects: [{ key: 'c1:2:0', type: 'paper', params: { paper: 'phieu-1' } }],
    });
  });

  it('is not for people without the role, nor for another unit', () => {
    const game = play(definition);
    const current = accepted(game.open());
    for (const actor of [people.leader, people.clerkB, people.citizen]) {
      expect(refusals(game.send(current, { event: 'NHAN', task: 'tiep_nhan.1', actor }))).toEqual([
        'event-not-offered',
      ]);
    }
  });

  it('tells the second of two people who act at once', () => {
    const game = play(definition);
    const current = accepted(game.open(twoPlaces));
    const next = accepted(
      game.send(current, { event: 'NHAN', task: 'tiep_nhan.1', actor: people.clerk, revision: 1 }),
    );
    const late = game.send(next, {
      event: 'TU_CHOI',
      task: 'tiep_nhan.1',
      actor: people.other,
      revision: 1,
      reason: 'x',
    });
    expect(refusals(late)).toEqual(['case-changed']);
  });
});

describe('tasks for each item of a list', () => {
  const consulting = () => {
    const game = play(definition);
    const current = accepted(
      game.send(accepted(game.open(twoPlaces)), { event: 'NHAN', task: 'tiep_nhan.1', actor: people.clerk }),
    );
    return { game, current };
  };

  it('are opened at once, each for its own unit with its own deadline', () => {
    const { current } = consulting();
    const open = current.tasks.filter((task) => task.closed === null);
    expect(open.map(({ id, unit, due }) => [id, unit, due?.date])).toEqual([
      ['hoi.1.1', 'B', '2026-11-26'],
      ['hoi.1.2', 'A', '2026-11-26'],
    ]);
  });

  it('leave the time of waiting out of the main clock', () => {
    const { game, current } = consulting();
    expect(mainClock(current)).toMatchObject({ deadline: 'giai_quyet', state: 'held', dueDate: null });
    game.at('2026-11-25T10:00:00+07:00');
    const one = accepted(
      game.send(current, { task: 'hoi.1.1', actor: people.clerkB, answers: { noi_dung: 'Chưa' } }),
    );
    expect(one.states).toEqual(['hoi']);
    const both = accepted(
      game.send(one, { task: 'hoi.1.2', actor: people.clerk, answers: { noi_dung: 'Chưa' } }),
    );
    expect(both.states).toEqual(['soan']);
    // Nothing was used before the exclusion: three working days after 25/11 are 30/11.
    expect(mainClock(both)).toMatchObject({ state: 'running', dueDate: '2026-11-30' });
  });

  it('keep what their people wrote, and check it', () => {
    const { game, current } = consulting();
    expect(refusals(game.send(current, { task: 'hoi.1.1', actor: people.clerkB }))).toEqual(['required']);
    const one = accepted(
      game.send(current, { task: 'hoi.1.1', actor: people.clerkB, answers: { noi_dung: 'Chưa', la: 1 } }),
    );
    expect(one.tasks.find((task) => task.id === 'hoi.1.1')?.closed).toMatchObject({
      how: 'done',
      answers: { noi_dung: 'Chưa' },
    });
    expect(
      refusals(game.send(one, { task: 'hoi.1.1', actor: people.clerkB, answers: { noi_dung: 'x' } })),
    ).toEqual(['task-closed']);
  });

  it('let nobody send the event that only their completion sends', () => {
    const { game, current } = consulting();
    expect(refusals(game.send(current, { event: 'DU', actor: people.clerk }))).toEqual(['event-not-offered']);
    expect(refusals(game.send(current, { event: 'deadline/hoi/cho', actor: people.clerk }))).toEqual([
      'event-not-offered',
    ]);
  });

  it('are passed over at once where the list is empty', () => {
    const game = play(definition);
    const current = accepted(
      game.send(accepted(game.open()), { event: 'NHAN', task: 'tiep_nhan.1', actor: people.clerk }),
    );
    expect(current.states).toEqual(['soan']);
    expect(mainClock(current)).toMatchObject({ state: 'running', dueDate: '2026-11-26' });
  });

  it('are dropped when the deadline moves the case on by itself', () => {
    const { game, current } = consulting();
    expect(wakeAt(game.procedure, current, game.context().calendar)).toBe('2026-12-10T17:00:00.000Z');
    game.at('2026-12-10T23:59:59+07:00');
    expect(accepted(game.pass(current))).toBe(current);
    game.at('2026-12-24T08:00:00+07:00');
    const moved = accepted(game.pass(current));
    expect(moved).toMatchObject({ states: ['soan'], revision: current.revision + 1 });
    expect(moved.tasks.filter((task) => task.key === 'hoi').map((task) => task.closed?.how)).toEqual([
      'dropped',
      'dropped',
    ]);
    expect(wakeAt(game.procedure, moved, game.context().calendar)).toBeNull();
  });
});

describe('rights', () => {
  const signing = (drafter: keyof typeof people) => {
    const game = play(definition);
    const received = accepted(
      game.send(accepted(game.open()), { event: 'NHAN', task: 'tiep_nhan.1', actor: people.clerk }),
    );
    const drafted = game.send(received, {
      event: 'TRINH',
      task: 'soan.1',
      actor: people[drafter],
      answers: { noi_dung: 'Đủ' },
    });
    return { game, current: accepted(drafted) };
  };

  it('let the one who drafted not sign, whatever roles they hold', () => {
    const { game, current } = signing('both');
    expect(refusals(game.send(current, { event: 'KY', task: 'ky.1', actor: people.both }))).toEqual([
      'event-not-offered',
    ]);
    expect(accepted(game.send(current, { event: 'KY', task: 'ky.1', actor: people.leader }))).toMatchObject({
      status: '10',
      outcome: 'granted',
    });
  });

  it('keep a claimed task for the one who claimed it until they give it back', () => {
    const { game, current } = signing('clerk');
    const claimed = accepted(
      game.run(current, { id: 'c', type: 'claim', task: 'ky.1', actor: people.leader }),
    );
    const deputy = { account: 'pho', name: 'Phó', grants: people.leader.grants };
    expect(refusals(game.send(claimed, { event: 'KY', task: 'ky.1', actor: deputy }))).toEqual([
      'task-taken',
    ]);
    const released = accepted(
      game.run(claimed, { id: 'r', type: 'release', task: 'ky.1', actor: people.leader }),
    );
    expect(
      accepted(game.send(released, { event: 'KY', task: 'ky.1', actor: deputy })).endedAt,
    ).not.toBeNull();
  });

  it('open the task anew when the leader returns the draft', () => {
    const { game, current } = signing('clerk');
    expect(refusals(game.send(current, { event: 'TRA', task: 'ky.1', actor: people.leader }))).toEqual([
      'reason-missing',
    ]);
    const back = accepted(
      game.send(current, { event: 'TRA', task: 'ky.1', actor: people.leader, reason: 'Sai tên' }),
    );
    expect(back.tasks.filter((task) => task.closed === null).map((task) => task.id)).toEqual(['soan.2']);
    expect(back.history.at(-1)).toMatchObject({
      event: 'TRA',
      reason: 'Sai tên',
      from: ['ky'],
      to: ['soan'],
    });
  });

  it('refuse everything once the case has ended', () => {
    const { game, current } = signing('clerk');
    const ended = accepted(
      game.send(current, { event: 'RUT', actor: people.citizen, reason: 'Không cần nữa' }),
    );
    expect(ended).toMatchObject({ outcome: 'withdrawn', status: '7' });
    expect(ended.tasks.every((task) => task.closed !== null)).toBe(true);
    expect(refusals(game.send(ended, { event: 'KY', task: 'ky.1', actor: people.leader }))).toEqual([
      'case-ended',
    ]);
  });
});

describe('a supplement', () => {
  const asked = () => {
    const game = play(definition);
    const current = accepted(game.open(twoPlaces));
    const supplement = [
      { field: '/ho_ten', reason: 'Thiếu họ' },
      { component: 'TP1', reason: 'Chưa có' },
    ];
    return {
      game,
      current: accepted(
        game.send(current, { event: 'BO_SUNG', task: 'tiep_nhan.1', actor: people.clerk, supplement }),
      ),
    };
  };
  const file = { id: 'f', name: 'a.pdf', type: 'application/pdf', size: 10 };

  it('names something that exists, with a reason', () => {
    const game = play(definition);
    const current = accepted(game.open());
    const ask = (supplement: { field?: string; component?: string; reason: string }[]) =>
      refusals(
        game.send(current, { event: 'BO_SUNG', task: 'tiep_nhan.1', actor: people.clerk, supplement }),
      );
    expect(ask([])).toEqual(['supplement-empty']);
    expect(
      ask([
        { component: 'TP9', reason: 'x' },
        { field: '/la', reason: 'x' },
        { component: 'TP1', reason: ' ' },
      ]),
    ).toEqual(['component-unknown', 'field-unknown', 'reason-missing']);
  });

  it('lets the applicant change what it names, and nothing else', () => {
    const { game, current } = asked();
    const decision = game.send(current, {
      event: 'GUI',
      task: 'bo_sung.1',
      actor: people.citizen,
      answers: { ho_ten: 'Nguyễn Văn An', so_ban: 5 },
      dossier: { TP1: [file], LA: [file] },
    });
    expect(accepted(decision)).toMatchObject({
      states: ['tiep_nhan'],
      answers: { don: { ho_ten: 'Nguyễn Văn An', noi: [{ xa: 'B' }, { xa: 'A' }] } },
      dossier: { TP1: [file] },
    });
    expect(accepted(decision).answers['don']).not.toHaveProperty('so_ban');
    expect(accepted(decision).dossier).not.toHaveProperty('LA');
  });

  it('keeps a paper that was asked for though the answers do not call for it', () => {
    const rare = {
      key: 'TP2',
      title: { vi: 'Hiếm' },
      kind: 'copy',
      required: 'so_ban > 4',
      visible: 'so_ban > 4',
    } as const;
    const game = play(smallDefinition(workflow, { dossier: { components: [rare] } }));
    const supplement = [{ component: 'TP2', reason: 'Cần đối chiếu' }];
    const asking = game.send(accepted(game.open()), {
      event: 'BO_SUNG',
      task: 'tiep_nhan.1',
      actor: people.clerk,
      supplement,
    });
    const answered = game.send(accepted(asking), {
      event: 'GUI',
      task: 'bo_sung.1',
      actor: people.citizen,
      dossier: { TP2: [file] },
    });
    expect(accepted(answered).dossier).toEqual({ TP2: [file] });
  });

  it('takes a paper that the corrected answers call for, though nobody asked for it', () => {
    const paper = (key: string, required: string | boolean) =>
      ({ key, title: { vi: key }, kind: 'copy', required }) as const;
    const components: [ReturnType<typeof paper>, ...ReturnType<typeof paper>[]] = [
      paper('TP1', false),
      paper('TP2', 'so_ban > 4'),
    ];
    const game = play(smallDefinition(workflow, { dossier: { components } }));
    const supplement = [{ field: '/so_ban', reason: 'Sai số bản' }];
    const asking = accepted(
      game.send(accepted(game.open()), {
        event: 'BO_SUNG',
        task: 'tiep_nhan.1',
        actor: people.clerk,
        supplement,
      }),
    );
    const answer = (so_ban: number, dossier: Record<string, (typeof file)[]>) =>
      game.send(asking, {
        event: 'GUI',
        task: 'bo_sung.1',
        actor: people.citizen,
        answers: { so_ban },
        dossier,
      });
    expect(answer(5, { TP1: [file] })).toMatchObject({
      problems: [{ code: 'component-missing', pointer: '/dossier/TP2' }],
    });
    expect(accepted(answer(5, { TP1: [file], TP2: [file] })).dossier).toEqual({ TP2: [file] });
    expect(accepted(answer(2, { TP1: [file], TP2: [file] })).dossier).toEqual({});
  });

  it('shows a clerk every component, and the applicant the one that was asked for, to upload it', () => {
    const rare = {
      key: 'TP2',
      title: { vi: 'Hiếm' },
      kind: 'copy',
      required: 'so_ban > 4',
    } as const;
    const game = play(smallDefinition(workflow, { dossier: { components: [rare] } }));
    const opened = accepted(game.open());
    const see = (current: typeof opened, actor: Actor) =>
      viewCase(game.procedure, current, actor, game.context());
    expect(see(opened, people.clerk)).toMatchObject({
      dossier: [],
      components: [{ key: 'TP2', title: { vi: 'Hiếm' } }],
    });
    const asking = accepted(
      game.send(opened, {
        event: 'BO_SUNG',
        task: 'tiep_nhan.1',
        actor: people.clerk,
        supplement: [{ component: 'TP2', reason: 'Cần đối chiếu' }],
      }),
    );
    expect(see(asking, people.citizen)).toMatchObject({ dossier: [{ key: 'TP2' }], components: [] });
  });

  it('wants every component that was asked for', () => {
    const { game, current } = asked();
    const decision = game.send(current, {
      event: 'GUI',
      task: 'bo_sung.1',
      actor: people.citizen,
      answers: { ho_ten: 'B' },
    });
    expect(decision).toMatchObject({ problems: [{ code: 'component-missing', pointer: '/dossier/TP1' }] });
  });

  it('is asked for once, and a second time is refused with the text of the definition', () => {
    const { game, current } = asked();
    const back = accepted(
      game.send(current, {
        event: 'GUI',
        task: 'bo_sung.1',
        actor: people.citizen,
        answers: { ho_ten: 'B' },
        dossier: { TP1: [file] },
      }),
    );
    const again = game.send(back, {
      event: 'BO_SUNG',
      task: 'tiep_nhan.2',
      actor: people.clerk,
      supplement: [{ field: '/ho_ten', reason: 'x' }],
    });
    expect(again).toMatchObject({
      problems: [{ code: 'event-blocked', message: { vi: 'Chỉ được một lần' } }],
    });
  });

  it('that was asked for before is not offered again, also where its task has a form', () => {
    const { game, current } = asked();
    const answers = { ho_ten: 'B' };
    const back = accepted(
      game.send(current, {
        event: 'GUI',
        task: 'bo_sung.1',
        actor: people.citizen,
        answers,
        dossier: { TP1: [file] },
      }),
    );
    const offer = offersFor(game.procedure, back, people.clerk, game.context()).find(
      (one) => one.event === 'BO_SUNG',
    );
    expect(offer?.blocked).toMatchObject({ code: 'event-blocked', message: { vi: 'Chỉ được một lần' } });
  });

  it('that never comes stops the case at its deadline', () => {
    const { game, current } = asked();
    game.at('2026-12-11T00:00:00+07:00');
    expect(accepted(game.pass(current))).toMatchObject({ outcome: 'stopped', status: '8' });
  });
});
