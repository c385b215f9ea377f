import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Workflow } from '../generated/definition-types.ts';
import { people, play, smallDefinition } from './case.fixture.ts';
import type { Case } from './case.ts';
import type { Actor, Command } from './command.ts';
import { offersFor } from './offers.ts';

const task = (key: string, more: object = {}) => ({ key, title: { vi: key }, role: 'can_bo', ...more });

/** Parallel regions with a join, a loop, history, tacit consent: everything that could lead astray. */
const workflow: Workflow = {
  initial: 'nhan',
  statusCatalogue: 'trang-thai-ho-so',
  on: { RUT: { target: 'rut', meta: { label: { vi: 'Rút' }, roles: ['applicant'] } } },
  states: {
    nhan: {
      meta: { title: { vi: 'Nhận' }, status: '1', tasks: [task('nhan')] },
      on: {
        NHAN: {
          target: 'xu_ly',
          actions: [
            { type: 'issueCode', params: { number: 'ma' } },
            { type: 'clock', params: { deadline: 'giai_quyet', do: 'start' } },
          ],
          meta: { label: { vi: 'Nhận' } },
        },
      },
    },
    xu_ly: {
      type: 'parallel',
      meta: { title: { vi: 'Xử lý' }, status: '4' },
      onDone: { target: 'ket_luan' },
      states: {
        tham_dinh: {
          initial: 'lam',
          states: {
            lam: {
              meta: { tasks: [task('tham_dinh')] },
              on: { DAT: { target: 'xong', meta: { label: { vi: 'Đạt' } } } },
            },
            xong: { type: 'final' },
          },
        },
        hoi: {
          initial: 'cho',
          states: {
            cho: {
              meta: {
                tasks: [
                  task('y_kien', {
                    unit: 'k.xa',
                    deadline: 'tra_loi',
                    forEach: { items: 'noi', as: 'k', complete: 'all', silence: 'agreed', then: 'DU' },
                  }),
                ],
              },
              on: { DU: { target: 'xong' } },
            },
            xong: { type: 'final' },
          },
        },
      },
      on: {
        TAM_DUNG: {
          target: 'tam_dung',
          actions: [{ type: 'clock', params: { deadline: 'giai_quyet', do: 'pause' } }],
          meta: { label: { vi: 'Dừng' }, roles: ['lanh_dao'] },
        },
      },
    },
    tam_dung: {
      meta: { title: { vi: 'Tạm dừng' }, status: '6', tasks: [task('mo_lai', { role: 'lanh_dao' })] },
      on: {
        MO: {
          target: 'xu_ly',
          actions: [{ type: 'clock', params: { deadline: 'giai_quyet', do: 'resume' } }],
          meta: { label: { vi: 'Mở' } },
        },
      },
      after: { cho: { target: 'dung' } },
    },
    ket_luan: {
      meta: { title: { vi: 'Kết luận' }, status: '4', tasks: [task('ket_luan', { exclude: ['tham_dinh'] })] },
      on: {
        LAI: { target: 'xu_ly', meta: { label: { vi: 'Làm lại' } } },
        KET: {
          target: 'xong',
          actions: [{ type: 'issuePaper', params: { paper: 'phieu' } }],
          meta: { label: { vi: 'Kết' } },
        },
      },
    },
    xong: { type: 'final', meta: { title: { vi: 'Xong' }, status: '10', outcome: 'granted' } },
    rut: { type: 'final', meta: { title: { vi: 'Rút' }, status: '7', outcome: 'withdrawn' } },
    dung: { type: 'final', meta: { title: { vi: 'Dừng' }, status: '8', outcome: 'stopped' } },
  },
};
const definition = smallDefinition(workflow);
const actors: readonly Actor[] = Object.values(people);
const events = [
  'NHAN',
  'DAT',
  'DU',
  'TAM_DUNG',
  'MO',
  'LAI',
  'KET',
  'RUT',
  'constructor',
  'deadline/tam_dung/cho',
];

interface Move {
  readonly kind: 'act' | 'offer' | 'complete' | 'claim' | 'release' | 'time';
  readonly actor: number;
  readonly event: number;
  readonly task: number;
  readonly hours: number;
}

const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom('act', 'offer', 'offer', 'offer', 'complete', 'claim', 'release', 'time'),
  actor: fc.nat(actors.length - 1),
  event: fc.nat(events.length - 1),
  task: fc.nat(12),
  hours: fc.integer({ min: 0, max: 200 }),
});

/** What must be true of every case at every moment. */
function mustHold(current: Case): void {
  const open = current.tasks.filter((one) => one.closed === null);
  expect(current.states.length).toBeGreaterThan(0);
  expect(current.endedAt === null).toBe(current.outcome === null);
  if (current.endedAt !== null) {
    expect(open).toEqual([]);
    expect(current.clocks.every((clock) => clock.state === 'stopped' || clock.state === 'fired')).toBe(true);
  } else {
    expect(
      open.every((one) =>
        current.states.some((path) => path === one.state || path.startsWith(`${one.state}.`)),
      ),
    ).toBe(true);
  }
  expect(new Set(current.tasks.map((one) => one.id)).size).toBe(current.tasks.length);
  expect(new Set(current.clocks.map((one) => one.id)).size).toBe(current.clocks.length);
  for (const scope of new Set(current.numbers.map((one) => one.scope))) {
    const values = current.numbers.filter((one) => one.scope === scope).map((one) => one.value);
    expect(values).toEqual(values.map((_value, index) => index + 1));
  }
}

describe('random commands', () => {
  it('never throw, never leave a case in a state it cannot be in, and never change what was handed in', () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 25 }), (moves) => {
        const game = play(definition, '2026-11-20T08:00:00+07:00');
        const opened = game.open({ ho_ten: 'An', noi: [{ xa: 'B' }, { xa: 'A' }] });
        if (opened.kind !== 'accepted') throw new Error('not opened');
        let current = opened.case;
        let now = Date.parse('2026-11-20T01:00:00Z');
        for (const [index, { kind, actor: who, event, task: which, hours }] of moves.entries()) {
          now += hours * 3_600_000;
          game.at(new Date(now).toISOString());
          const actor = actors[who] ?? people.clerk;
          const before = JSON.stringify(current);
          const id = current.tasks[which]?.id ?? 'la.1';
          const offer = offersFor(game.procedure, current, actor, game.context())[which % 3];
          const offered = offer && {
            ...(offer.event === null ? {} : { event: offer.event }),
            ...(offer.task === null ? {} : { task: offer.task.id }),
          };
          const command: Command =
            kind === 'time'
              ? { id: `${index}`, type: 'time' }
              : kind === 'claim' || kind === 'release'
                ? { id: `${index}`, type: kind, task: id, actor }
                : kind === 'complete'
                  ? { id: `${index}`, type: 'act', task: id, actor }
                  : {
                      id: `${index}`,
                      type: 'act',
                      actor,
                      ...(kind === 'offer' && offered ? offered : { event: events[event] ?? '' }),
                    };
          const decision = game.run(current, command);
          expect(JSON.stringify(current)).toBe(before);
          if (decision.kind === 'refused') expect(decision.problems.length).toBeGreaterThan(0);
          if (decision.kind === 'accepted') {
            expect(decision.case === current || decision.case.revision === current.revision + 1).toBe(true);
            current = JSON.parse(JSON.stringify(decision.case)) as Case;
            mustHold(current);
          }
        }
      }),
      { seed: 20261121, numRuns: 1000 },
    );
  }, 60_000);
});
