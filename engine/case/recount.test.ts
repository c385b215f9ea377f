import { describe, expect, it } from 'vitest';
import type { Definition, Workflow } from '../generated/definition-types.ts';
import { lintDefinition } from '../lint/lint-definition.ts';
import { accepted, people, play, smallCatalogue, smallDefinition } from './case.fixture.ts';
import type { Case } from './case.ts';

const clock = (deadline: string, verb: 'start' | 'pause' | 'resume' | 'recount' | 'stop') =>
  ({ type: 'clock', params: { deadline, do: verb } }) as const;

const workflow: Workflow = {
  initial: 'nhan',
  statusCatalogue: 'trang-thai-ho-so',
  states: {
    nhan: {
      meta: {
        title: { vi: 'Tiếp nhận' },
        status: '1',
        tasks: [{ key: 'nhan', title: { vi: 'Tiếp nhận' }, role: 'can_bo' }],
      },
      on: {
        NHAN: {
          target: 'xet',
          actions: [{ type: 'issueCode', params: { number: 'ma' } }, clock('giai_quyet', 'start')],
          meta: { label: { vi: 'Nhận' } },
        },
        TU_CHOI: { target: 'tu_choi', meta: { label: { vi: 'Từ chối' } } },
      },
    },
    xet: {
      meta: {
        title: { vi: 'Xét' },
        status: '4',
        tasks: [{ key: 'xet', title: { vi: 'Xét' }, role: 'can_bo' }],
      },
      on: {
        THAY: {
          actions: [clock('giai_quyet', 'recount')],
          meta: { label: { vi: 'Thấy hồ sơ' }, form: 'y_kien', roles: ['can_bo'] },
        },
        CHO: { actions: [clock('giai_quyet', 'pause')], meta: { label: { vi: 'Chờ' }, roles: ['can_bo'] } },
        TIEP: {
          actions: [clock('giai_quyet', 'resume')],
          meta: { label: { vi: 'Tiếp tục' }, roles: ['can_bo'] },
        },
        DUNG: { actions: [clock('giai_quyet', 'stop')], meta: { label: { vi: 'Dừng' }, roles: ['can_bo'] } },
        XONG: { target: 'xong', meta: { label: { vi: 'Xong' }, task: 'xet' } },
      },
    },
    xong: { type: 'final', meta: { title: { vi: 'Xong' }, status: '10', outcome: 'granted' } },
    tu_choi: { type: 'final', meta: { title: { vi: 'Từ chối' }, status: '3', outcome: 'refused' } },
  },
};

/** Five days, or fifteen once the opinion says that there is something to verify. */
const definition: Definition = (() => {
  const small = smallDefinition(workflow);
  const { giai_quyet, ...deadlines } = small.deadlines;
  if (!giai_quyet) throw new Error('The small definition has no main deadline');
  const amount = 'if y_kien.noi_dung = "co" then 15 else 5';
  return {
    ...small,
    deadlines: {
      giai_quyet: { title: giai_quyet.title, amount, unit: 'calendarDay', effect: 'statutory' },
      ...deadlines,
    },
  };
})();

/** A case whose clock has run since Monday, 23 November. */
function running() {
  const game = play(definition, '2026-11-23T09:00:00+07:00');
  const started = accepted(
    game.send(accepted(game.open()), { event: 'NHAN', task: 'nhan.1', actor: people.clerk }),
  );
  const send = (current: Case, moment: string, event: string, answers = {}): Case => {
    game.at(moment);
    return accepted(game.send(current, { event, actor: people.clerk, answers }));
  };
  return { started, send };
}

const dueOf = (current: Case) => current.clocks.find(({ id }) => id === 'giai_quyet')?.dueDate;

describe('recounting a clock', () => {
  it('is a definition that the linter accepts', () => {
    expect(
      lintDefinition(definition, { catalogue: smallCatalogue }).filter(
        ({ severity }) => severity === 'error',
      ),
    ).toEqual([]);
  });

  it('counts the new amount from the first day, not from the day of the change', () => {
    const { started, send } = running();
    expect(dueOf(started)).toBe('2026-11-30');
    const longer = send(started, '2026-11-26T09:00:00+07:00', 'THAY', { noi_dung: 'co' });
    expect(dueOf(longer)).toBe('2026-12-08');
    const shorter = send(longer, '2026-11-27T09:00:00+07:00', 'THAY', { noi_dung: 'khong' });
    expect(dueOf(shorter)).toBe('2026-11-30');
  });

  it('leaves a clock that stands still standing, and gives the new amount when it goes on', () => {
    const { started, send } = running();
    const held = send(started, '2026-11-25T09:00:00+07:00', 'CHO');
    const longer = send(held, '2026-11-26T09:00:00+07:00', 'THAY', { noi_dung: 'co' });
    expect(dueOf(longer)).toBeNull();
    // Two days were used: thirteen after 27 November are 10 December.
    expect(dueOf(send(longer, '2026-11-27T09:00:00+07:00', 'TIEP'))).toBe('2026-12-10');
  });

  it('does nothing to a clock that has ended', () => {
    const { started, send } = running();
    const stopped = send(started, '2026-11-25T09:00:00+07:00', 'DUNG');
    const after = send(stopped, '2026-11-26T09:00:00+07:00', 'THAY', { noi_dung: 'co' });
    expect(after.clocks).toEqual(stopped.clocks);
  });
});
