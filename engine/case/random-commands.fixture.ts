import * as fc from 'fast-check';
import type { Workflow } from '../generated/definition-types.ts';
import { people, smallDefinition, type play } from './case.fixture.ts';
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
/** The procedure of the random commands. */
export const busyDefinition = smallDefinition(workflow);
/** Everybody who may wish something. */
export const actors: readonly Actor[] = Object.values(people);
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

/** A random wish of somebody, at some time. */
export interface Move {
  readonly kind: 'act' | 'offer' | 'complete' | 'claim' | 'release' | 'time';
  readonly actor: number;
  readonly event: number;
  readonly task: number;
  readonly hours: number;
}

/** Any such wish. */
export const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom('act', 'offer', 'offer', 'offer', 'complete', 'claim', 'release', 'time'),
  actor: fc.nat(actors.length - 1),
  event: fc.nat(events.length - 1),
  task: fc.nat(12),
  hours: fc.integer({ min: 0, max: 200 }),
});

/** The command that a random wish is for a case as it is now. */
export function commandOf(
  game: ReturnType<typeof play>,
  current: Case,
  { kind, actor: who, event, task: which }: Move,
  id: string,
): Command {
  const actor = actors[who] ?? people.clerk;
  const task = current.tasks[which]?.id ?? 'la.1';
  const offer = offersFor(game.procedure, current, actor, game.context())[which % 3];
  const offered = offer && {
    ...(offer.event === null ? {} : { event: offer.event }),
    ...(offer.task === null ? {} : { task: offer.task.id }),
  };
  if (kind === 'time') return { id, type: 'time' };
  if (kind === 'claim' || kind === 'release') return { id, type: kind, task, actor };
  if (kind === 'complete') return { id, type: 'act', task, actor };
  return {
    id,
    type: 'act',
    actor,
    ...(kind === 'offer' && offered ? offered : { event: events[event] ?? '' }),
  };
}
