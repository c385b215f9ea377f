import { describe, expect, it } from 'vitest';
import type { Workflow } from '../generated/definition-types.ts';
import { lintDefinition } from '../lint/lint-definition.ts';
import { accepted, people, play, refusals, smallCatalogue, smallDefinition } from './case.fixture.ts';
import type { Case } from './case.ts';

/** A council of all places named: a majority decides, a tie or less goes back for another round, twice at most. */
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
          actions: [{ type: 'issueCode', params: { number: 'ma' } }],
          meta: { label: { vi: 'Nhận' } },
        },
      },
    },
    xet: {
      meta: { title: { vi: 'Xét' }, status: '4' },
      always: [
        { target: 'hop', guard: { type: 'when', params: { if: 'count(tasks.bieu_quyet) = 0' } } },
        { target: 'hop', guard: { type: 'when', params: { if: 'case.events.LAI < 2' } } },
        { target: 'tu_choi' },
      ],
    },
    hop: {
      meta: {
        title: { vi: 'Biểu quyết' },
        status: '4',
        tasks: [
          {
            key: 'bieu_quyet',
            title: { vi: 'Biểu quyết' },
            role: 'can_bo',
            form: 'y_kien',
            forEach: { items: 'noi', as: 'uy_vien', label: 'uy_vien.xa', complete: 'all', then: 'DU_PHIEU' },
          },
        ],
      },
      on: {
        DU_PHIEU: [
          {
            target: 'dat',
            guard: {
              type: 'when',
              params: {
                if: 'count(tasks.bieu_quyet[noi_dung = "DONG_Y"]) > count(tasks.bieu_quyet) / 2',
              },
            },
          },
          { target: 'thieu_phieu' },
        ],
      },
    },
    thieu_phieu: {
      meta: {
        title: { vi: 'Không đủ phiếu' },
        status: '4',
        tasks: [{ key: 'thieu_phieu', title: { vi: 'Xem xét' }, role: 'can_bo' }],
      },
      on: { LAI: { target: 'xet', meta: { label: { vi: 'Họp lại' } } } },
    },
    dat: { type: 'final', meta: { title: { vi: 'Đạt' }, status: '10', outcome: 'granted' } },
    tu_choi: { type: 'final', meta: { title: { vi: 'Từ chối' }, status: '3', outcome: 'refused' } },
  },
};
const definition = smallDefinition(workflow);

function council() {
  const game = play(definition);
  const opened = accepted(game.open({ ho_ten: 'An', noi: [{ xa: 'A' }, { xa: 'B' }, { xa: 'C' }] }));
  const vote = (current: Case, votes: readonly string[]): Case =>
    votes.reduce((before, noi_dung) => {
      const task = before.tasks.find(({ key, closed }) => key === 'bieu_quyet' && closed === null)?.id ?? '';
      return accepted(game.send(before, { task, actor: people.clerk, answers: { noi_dung } }));
    }, current);
  return { game, vote, meeting: accepted(game.send(opened, { event: 'NHAN', actor: people.clerk })) };
}

describe('a council', () => {
  it('is a definition that the linter accepts', () => {
    const found = lintDefinition(definition, { catalogue: smallCatalogue });
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is called by an automatic state, and decides by the majority of the votes that were given', () => {
    const { vote, meeting } = council();
    expect(meeting.states).toEqual(['hop']);
    expect(vote(meeting, ['DONG_Y', 'KHONG', 'DONG_Y'])).toMatchObject({
      states: ['dat'],
      outcome: 'granted',
    });
  });

  it('meets again with votes of its own, and ends by itself when the limit is reached', () => {
    const { game, vote, meeting } = council();
    let day = 23;
    const again = (current: Case): Case => {
      game.at(`2026-11-${day}T10:00:00+07:00`);
      day += 1;
      return accepted(game.send(current, { event: 'LAI', actor: people.clerk }));
    };
    const second = again(vote(meeting, ['DONG_Y', 'KHONG', 'KHONG']));
    expect(second.tasks.filter(({ closed }) => closed === null)).toHaveLength(3);
    const refused = vote(second, ['KHONG', 'KHONG', 'DONG_Y']);
    expect(refused.states).toEqual(['thieu_phieu']);
    const third = again(refused);
    const ended = again(vote(third, ['KHONG', 'KHONG', 'KHONG']));
    expect(ended).toMatchObject({ states: ['tu_choi'], outcome: 'refused' });
    expect(refusals(game.send(ended, { event: 'LAI', actor: people.clerk }))).toEqual(['case-ended']);
  });

  it('has another person for each vote where the task excludes itself, and everybody again in the next round', () => {
    const { xet, hop, ...others } = workflow.states;
    const [task] = hop?.meta?.tasks ?? [];
    if (!xet || !hop?.meta || !task) throw new Error('The council is gone');
    const votes = { ...task, exclude: ['bieu_quyet'] };
    const states = { ...others, xet, hop: { ...hop, meta: { ...hop.meta, tasks: [votes] } } };
    const game = play(smallDefinition({ ...workflow, states }));
    const member = (account: string) => ({ ...people.clerk, account });
    const vote = (current: Case, account: string) => {
      const next = current.tasks.find(({ key, closed }) => key === 'bieu_quyet' && closed === null)?.id ?? '';
      return game.send(current, { task: next, actor: member(account), answers: { noi_dung: 'KHONG' } });
    };
    const opened = accepted(game.open({ ho_ten: 'An', noi: [{ xa: 'A' }, { xa: 'B' }] }));
    const meeting = accepted(game.send(opened, { event: 'NHAN', actor: people.clerk }));
    const first = accepted(vote(meeting, 'a'));
    expect(refusals(vote(first, 'a'))).toEqual(['event-not-offered']);
    const refused = accepted(vote(first, 'b'));
    game.at('2026-11-23T10:00:00+07:00');
    const again = accepted(game.send(refused, { event: 'LAI', actor: people.clerk }));
    const second = accepted(vote(again, 'a'));
    expect(refusals(vote(second, 'a'))).toEqual(['event-not-offered']);
    expect(accepted(vote(second, 'b')).states).toEqual(['thieu_phieu']);
  });
});
