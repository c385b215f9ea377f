import { describe, expect, it } from 'vitest';
import { parseExpression } from '../feel/parser/index.ts';
import type { Definition, Workflow } from '../generated/definition-types.ts';
import { lintDefinition } from '../lint/lint-definition.ts';
import { accepted, people, play, refusals, smallCatalogue, smallDefinition } from './case.fixture.ts';
import type { Case } from './case.ts';
import { valueOf } from './case-scope.ts';
import { viewCase } from './view.ts';

const workflow: Workflow = {
  initial: 'nhan',
  statusCatalogue: 'trang-thai-ho-so',
  states: {
    nhan: {
      meta: {
        title: { vi: 'Tiếp nhận' },
        status: '1',
        tasks: [{ key: 'nhan', title: { vi: 'Tiếp nhận' }, role: 'can_bo', form: 'y_kien' }],
      },
      on: {
        NHAN: {
          target: 'xet',
          actions: [
            { type: 'issueCode', params: { number: 'ma' } },
            { type: 'clock', params: { deadline: 'giai_quyet', do: 'start' } },
            {
              type: 'issuePaper',
              when: 'so_ban > 1',
              params: { paper: 'phieu' },
            },
          ],
          meta: { label: { vi: 'Nhận' }, withoutForm: true },
        },
        CHUYEN: {
          target: 'nhan',
          reenter: true,
          actions: [{ type: 'changeUnit', params: { unit: 'y_kien.noi_dung' } }],
          meta: { label: { vi: 'Chuyển đúng xã' }, reason: true },
        },
        TU_CHOI: { target: 'tu_choi', meta: { label: { vi: 'Từ chối' }, withoutForm: true } },
      },
    },
    xet: {
      meta: {
        title: { vi: 'Xét' },
        status: '4',
        tasks: [{ key: 'xet', title: { vi: 'Xét' }, role: 'can_bo' }],
      },
      on: {
        GIA_HAN: {
          guard: {
            type: 'when',
            params: {
              if: 'clocks.giai_quyet.running and working days between(today(), clocks.giai_quyet.dueDate) >= 1',
              otherwise: { vi: 'Chỉ gia hạn trước ngày hẹn ít nhất một ngày làm việc.' },
            },
          },
          actions: [
            { type: 'extendClock', params: { deadline: 'giai_quyet', by: 2 } },
            { type: 'issuePaper', params: { paper: 'xin_loi' } },
          ],
          meta: { label: { vi: 'Gia hạn, xin lỗi' }, roles: ['can_bo'], reason: true },
        },
        LAI: {
          target: 'xet',
          reenter: true,
          guard: {
            type: 'when',
            params: { if: 'case.events.LAI < 2', otherwise: { vi: 'Đã làm lại hai lần.' } },
          },
          meta: { label: { vi: 'Làm lại' }, task: 'xet' },
        },
        XONG: { target: 'xong', meta: { label: { vi: 'Xong' }, task: 'xet' } },
      },
    },
    xong: { type: 'final', meta: { title: { vi: 'Xong' }, status: '10', outcome: 'granted' } },
    tu_choi: { type: 'final', meta: { title: { vi: 'Từ chối' }, status: '3', outcome: 'refused' } },
  },
};

const definition: Definition = (() => {
  const small = smallDefinition(workflow);
  return {
    ...small,
    papers: {
      ...small.papers,
      xin_loi: {
        title: { vi: 'Phiếu xin lỗi' },
        kind: 'notice',
        template: '<p>{{date previousDueDate}} {{date newDueDate}} {{decision.reason}}</p>',
      },
    },
  };
})();

/** What the linter says of the small definition itself: it has deadlines that only other tests count. */
const ofTheSmallOne: ReadonlySet<string> = new Set(['scenario-missing', 'deadline-unused']);

const parse = (text: string) => {
  const parsed = parseExpression(text);
  if (parsed.ok === undefined) throw new Error(text);
  return parsed.ok;
};

/** A case of a few copies, received on Friday 20 November: three working days end on the 26th, the 24th being off. */
function received(copies = 1) {
  const game = play(definition);
  const opened = accepted(game.open({ ho_ten: 'An', so_ban: copies }));
  return { game, opened, current: accepted(game.send(opened, { event: 'NHAN', actor: people.clerk })) };
}

describe('an extension', () => {
  it('is a definition that the linter accepts', () => {
    const found = lintDefinition(definition, { catalogue: smallCatalogue });
    expect(found.filter(({ code }) => !ofTheSmallOne.has(code))).toEqual([]);
  });

  it('moves the end, is told with its reason in the ledger, the history and the paper', () => {
    const { game, current } = received();
    game.at('2026-11-25T10:00:00+07:00');
    const extended = accepted(
      game.send(current, { event: 'GIA_HAN', actor: people.clerk, reason: 'Chờ ý kiến' }),
    );
    const [clock] = extended.clocks;
    expect(clock).toMatchObject({ dueDate: '2026-11-30', extension: 2 });
    expect(clock?.changes).toEqual([
      {
        at: '2026-11-25T03:00:00.000Z',
        epoch: 1,
        kind: 'extend',
        from: 3,
        to: 5,
        dueDateBefore: '2026-11-26',
        dueDateAfter: '2026-11-30',
        reason: 'Chờ ý kiến',
      },
    ]);
    expect(extended.papers.at(-1)?.view).toMatchObject({
      previousDueDate: '2026-11-26',
      newDueDate: '2026-11-30',
      decision: { reason: 'Chờ ý kiến' },
    });
    const view = viewCase(game.procedure, extended, people.clerk, game.context());
    expect(view?.history.at(-1)).toMatchObject({
      what: { vi: 'Gia hạn, xin lỗi' },
      reason: 'Chờ ý kiến',
      notes: [{ vi: 'Gia hạn “Giải quyết”: từ ngày 26/11/2026 đến ngày 30/11/2026' }],
    });
    const procedure = { ...game.procedure, expression: parse };
    expect(valueOf(procedure, extended, 'clocks.giai_quyet.extended', game.context())).toBe(1);
    expect(refusals(game.send(extended, { event: 'GIA_HAN', actor: people.clerk, reason: 'Nữa' }))).toEqual([
      'clock-extended',
    ]);
  });

  it('is possible until one working day before the end, and not on the last day', () => {
    const { game, current } = received();
    game.at('2026-11-25T16:59:00+07:00');
    accepted(game.send(current, { event: 'GIA_HAN', actor: people.clerk, reason: 'Chậm' }));
    game.at('2026-11-26T07:00:00+07:00');
    expect(refusals(game.send(current, { event: 'GIA_HAN', actor: people.clerk, reason: 'Chậm' }))).toEqual([
      'event-blocked',
    ]);
  });
});

describe('an action with a condition', () => {
  it('is done only while that holds', () => {
    expect(received(1).current.papers).toEqual([]);
    expect(received(2).current.papers.map(({ paper }) => paper)).toEqual(['phieu']);
  });
});

describe('an event without the form of its task', () => {
  it('asks for nothing, while the other events of the task do', () => {
    const { game, opened } = received();
    const offers = viewCase(game.procedure, opened, people.clerk, game.context())?.offers ?? [];
    expect(offers.map(({ event, form }) => [event, form])).toEqual([
      ['NHAN', null],
      ['CHUYEN', 'y_kien'],
      ['TU_CHOI', null],
    ]);
  });
});

describe('handing a case to another unit', () => {
  const handed = (unit: string) => {
    const { game, opened } = received();
    const sent = { event: 'CHUYEN', actor: people.clerk, reason: 'Sai xã', answers: { noi_dung: unit } };
    return { game, decision: game.send(opened, sent) };
  };

  it('opens its task there and keeps whoever received it in sight of it', () => {
    const { game, decision } = handed('B');
    const current: Case = accepted(decision);
    expect(current).toMatchObject({ competentUnit: 'B', receivingUnit: 'A' });
    expect(current.tasks.filter(({ closed }) => closed === null).map(({ unit }) => unit)).toEqual(['B']);
    expect(refusals(game.send(current, { event: 'NHAN', actor: people.clerk }))).toEqual([
      'event-not-offered',
    ]);
    accepted(game.send(current, { event: 'NHAN', actor: people.clerkB }));
    const view = viewCase(game.procedure, current, people.clerk, game.context());
    expect(view?.history.at(-1)?.notes).toEqual([
      { vi: 'Chuyển hồ sơ từ UBND xã A đến UBND xã B', en: expect.any(String) as string },
    ]);
  });

  it('is refused where the directory has no such unit, and nothing changes', () => {
    expect(refusals(handed('Z').decision)).toEqual(['unit-unknown']);
  });
});

describe('what expressions know of a case', () => {
  it('counts events, and a loop ends at its limit', () => {
    const { game, current } = received();
    const again = (before: Case): Case => accepted(game.send(before, { event: 'LAI', actor: people.clerk }));
    const twice = again(again(current));
    const procedure = { ...game.procedure, expression: parse };
    expect(valueOf(procedure, twice, 'case.events.LAI', game.context())).toBe(2);
    expect(refusals(game.send(twice, { event: 'LAI', actor: people.clerk }))).toEqual(['event-blocked']);
  });

  it('names the active states, clocks that have not begun as null, and tasks that were never opened as none', () => {
    const { game, opened } = received();
    const asked = (text: string) =>
      valueOf({ ...game.procedure, expression: parse }, opened, text, game.context());
    expect(asked('case.states')).toEqual(['nhan']);
    expect(asked('clocks.giai_quyet')).toBeNull();
    expect(asked('count(tasks.xet)')).toBe(0);
    expect(asked('case.events.XONG')).toBe(0);
  });
});

describe('the linter', () => {
  const found = (text: string) => {
    const { states, ...rest } = workflow;
    const { xet } = states;
    if (!xet?.on) throw new Error('no state');
    const XONG = {
      target: 'xong',
      guard: { type: 'when' as const, params: { if: text } },
      meta: { label: { vi: 'Xong' }, task: 'xet' },
    };
    const changed = {
      ...definition,
      workflow: { ...rest, states: { ...states, xet: { ...xet, on: { ...xet.on, XONG } } } },
    };
    return lintDefinition(changed, { catalogue: smallCatalogue })
      .map(({ code }) => code)
      .filter((code) => !ofTheSmallOne.has(code));
  };

  it('knows the facts and their types', () => {
    expect(found('list contains(case.states, "xet") and clocks.cho = null')).toEqual([]);
    expect(found('case.events.LAY > 1')).toContain('feel-unknown-part-near');
    expect(found('clocks.giai_quiet.overdue')).toContain('feel-unknown-part-near');
    expect(found('clocks.giai_quyet.extended = "mot"')).toContain('feel-cannot-compare');
    expect(found('count(tasks.xet) > 0')).toEqual([]);
  });
});
